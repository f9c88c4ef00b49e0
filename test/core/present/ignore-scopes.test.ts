import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check/result';
import { ignoreScopes } from '../../../src/core/present/ignore-scopes';
import { cleanResult, finding, fundingTable, originOf } from './hand-made-result';

const labels = (result: CheckResult, i = 0) =>
  ignoreScopes(result)(result.findings[i]!).map(({ label }) => label);
const inSheet = (sheet: string, id: string) => ({ ...fundingTable, id, sheet });
const over = (...tables: readonly (typeof fundingTable)[]): CheckResult => ({
  ...cleanResult,
  tables,
  corrections: { ...cleanResult.corrections, origins: tables.map((table) => originOf(table)) },
  coverage: {
    sheets: tables.map(({ sheet: name }) => ({ name, status: 'checked', why: '' })),
    rules: [],
  },
});

describe('ignoreScopes', () => {
  it('offers the finding, its rule in the table, and its rule', () => {
    const [one, table, all] = ignoreScopes(cleanResult)(finding());
    const { layout } = originOf(fundingTable);
    expect(one!.ignore).toEqual({
      kind: 'finding',
      rule: 'KP101',
      severity: 'error',
      fingerprint: 'KP101|Biểu 03|Tổng cộng|Kế hoạch',
      about: 'Biểu 03, C9: Dòng "Tổng cộng" (C9) ghi 620, cộng các dòng được 610 triệu đồng (chênh 10).',
      reason: '',
    });
    expect(table!.ignore).toEqual({
      kind: 'rule-in-table',
      rule: 'KP101',
      sheet: 'Biểu 03',
      layout,
      reason: '',
    });
    expect(all!.ignore).toEqual({ kind: 'rule', rule: 'KP101', reason: '' });
  });

  it('counts what each would keep quiet, without what is quiet already', () => {
    const findings = [
      finding(),
      finding({ fingerprint: 'b' }),
      finding({ fingerprint: 'c', ignored: { reason: 'x' } }),
      finding({ fingerprint: 'd', table: 'Biểu 01#1', at: { sheet: 'Biểu 01', row: 1, column: 1 } }),
    ];
    expect(labels({ ...cleanResult, findings })).toEqual([
      'Chỉ chỗ này (ô C9)',
      'Quy tắc này trong Biểu 03 (2 chỗ)',
      'Quy tắc này trong cả tệp (3 chỗ)',
    ]);
  });

  it('names a table of several on a sheet, unless they are of one form', () => {
    const other = { ...inSheet('Biểu 03', 'Biểu 03#2'), columns: fundingTable.columns.slice(1) };
    const findings = [finding()];
    expect(labels({ ...over(inSheet('Biểu 03', 'Biểu 03#1'), other), findings })[1]).toBe(
      'Quy tắc này trong Biểu 03, bảng 1 (1 chỗ)',
    );
    const same = over(inSheet('Biểu 03', 'Biểu 03#1'), inSheet('Biểu 03', 'Biểu 03#2'));
    expect(labels({ ...same, findings })[1]).toBe('Quy tắc này trong Biểu 03 (1 chỗ)');
  });

  it('offers no table where a sheet as a whole is meant', () => {
    const findings = [finding({ table: '' })];
    expect(labels({ ...cleanResult, findings })).toEqual([
      'Chỉ chỗ này (ô C9)',
      'Quy tắc này trong cả tệp (1 chỗ)',
    ]);
  });

  it('counts nothing of a finding that is the only one and ignored', () => {
    const findings = [finding({ ignored: { reason: 'x' } })];
    expect(labels({ ...cleanResult, findings })[2]).toBe('Quy tắc này trong cả tệp (0 chỗ)');
  });
});
