import { describe, expect, it } from '@jest/globals';
import { exitCodeOf } from '../../src/cli/exit-codes';
import { checked, finding, unread } from '../core/present/hand-made-result';

const withSeverities = (...severities: ('error' | 'warning' | 'info')[]) =>
  checked('a.xlsx', { findings: severities.map((severity) => finding({ severity })) });

describe('exitCodeOf', () => {
  it('is 0 where nothing reaches the threshold', () => {
    expect(exitCodeOf({ files: [withSeverities('warning', 'info')], reports: [] }, 'error')).toBe(0);
    expect(exitCodeOf({ files: [withSeverities('info')], reports: [] }, 'warning')).toBe(0);
    expect(exitCodeOf({ files: [withSeverities()], reports: [] }, 'info')).toBe(0);
  });

  it('is 1 where something does', () => {
    expect(
      exitCodeOf({ files: [withSeverities(), withSeverities('info', 'error')], reports: [] }, 'error'),
    ).toBe(1);
    expect(exitCodeOf({ files: [withSeverities('error')], reports: [] }, 'info')).toBe(1);
    expect(exitCodeOf({ files: [withSeverities('warning')], reports: [] }, 'warning')).toBe(1);
  });

  it('is 2 where a file could not be read, whatever the others hold', () => {
    expect(exitCodeOf({ files: [withSeverities('error'), unread], reports: [] }, 'error')).toBe(2);
  });

  it('leaves out what the user chose to ignore', () => {
    const ignored = finding({ ignored: { reason: 'Theo hướng dẫn' } });
    expect(exitCodeOf({ files: [checked('a.xlsx', { findings: [ignored] })], reports: [] }, 'error')).toBe(0);
  });
});
