import { describe, expect, it } from '@jest/globals';
import { exitCodeOf } from '../../src/cli/exit-codes';
import { checked, finding, unread } from '../core/present/hand-made-result';

const withSeverities = (...severities: ('error' | 'warning' | 'info')[]) =>
  checked('a.xlsx', { findings: severities.map((severity) => finding({ severity })) });

describe('exitCodeOf', () => {
  it('is 0 where nothing reaches the threshold', () => {
    expect(exitCodeOf([withSeverities('warning', 'info')], 'error')).toBe(0);
    expect(exitCodeOf([withSeverities('info')], 'warning')).toBe(0);
    expect(exitCodeOf([withSeverities()], 'info')).toBe(0);
  });

  it('is 1 where something does', () => {
    expect(exitCodeOf([withSeverities(), withSeverities('info', 'error')], 'error')).toBe(1);
    expect(exitCodeOf([withSeverities('error')], 'info')).toBe(1);
    expect(exitCodeOf([withSeverities('warning')], 'warning')).toBe(1);
  });

  it('is 2 where a file could not be read, whatever the others hold', () => {
    expect(exitCodeOf([withSeverities('error'), unread], 'error')).toBe(2);
  });

  it('leaves out what the user chose to ignore', () => {
    const ignored = finding({ ignored: { reason: 'Theo hướng dẫn' } });
    expect(exitCodeOf([checked('a.xlsx', { findings: [ignored] })], 'error')).toBe(0);
  });
});
