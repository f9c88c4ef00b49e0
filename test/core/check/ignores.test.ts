import { describe, expect, it } from '@jest/globals';
import type { Ignore } from '../../../src/core/check/ignores';
import { applyIgnores } from '../../../src/core/check/ignores';
import type { Finding } from '../../../src/core/check/result';

const finding = (rule: string, table: string, fingerprint: string): Finding => ({
  rule,
  slug: '',
  messageId: '',
  severity: 'warning',
  at: { sheet: 'Biểu', row: 1, column: 1 },
  table,
  message: '',
  why: '',
  do: '',
  data: {},
  related: [],
  fix: null,
  fingerprint,
  ignored: null,
});

const findings = [
  finding('KP101', 'Biểu#1', 'a'),
  finding('KP101', 'Biểu#2', 'b'),
  finding('TC114', 'Biểu#1', 'c'),
];
const reasons = (...ignores: Ignore[]) =>
  applyIgnores(findings, ignores).map(({ ignored }) => ignored?.reason ?? null);

describe('applyIgnores', () => {
  it('leaves the findings as they are when nothing is ignored', () => {
    expect(applyIgnores(findings, [])).toBe(findings);
  });

  it('marks one finding', () => {
    expect(reasons({ kind: 'finding', fingerprint: 'b', reason: 'huyện đã thống nhất' })).toEqual([
      null,
      'huyện đã thống nhất',
      null,
    ]);
  });

  it('marks what a rule says in one table', () => {
    expect(reasons({ kind: 'rule-in-table', rule: 'KP101', table: 'Biểu#1', reason: 'bảng nháp' })).toEqual([
      'bảng nháp',
      null,
      null,
    ]);
  });

  it('marks what a rule says anywhere', () => {
    expect(reasons({ kind: 'rule', rule: 'KP101', reason: 'không dùng' })).toEqual([
      'không dùng',
      'không dùng',
      null,
    ]);
  });

  it('gives the first reason that fits', () => {
    expect(
      reasons(
        { kind: 'rule', rule: 'TC114', reason: 'đã biết' },
        { kind: 'finding', fingerprint: 'c', reason: 'lần hai' },
      ),
    ).toEqual([null, null, 'đã biết']);
  });
});
