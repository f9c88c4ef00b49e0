import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { rules } from '../../../src/core/rules/index';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { sampleRule } from '../rules/sample-rule';

const snapshot = snapshotOfTextGrid(`
### Vốn
Nguồn vốn xây dựng nông thôn mới tính đến ngày 15/5/2024
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Giải ngân |
| 1 | Ngân sách tỉnh | -320 | 10 |
| 2 | Ngân sách xã | 110 | 20 |
### Nhiệm vụ
Phân công nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
| 1 | Rà soát hộ nghèo | Ban Giảm nghèo | 20/5/2024 |
| 2 | Cắm mốc quy hoạch | Địa chính | 30/5/2024 |
`);
const today = '2024-06-01';
const own = [sampleRule(), sampleRule({ code: 'XX902', slug: 'second' })];

describe('checkWorkbook', () => {
  it('answers with the day, the tables, the findings, the coverage and the summary', () => {
    const result = checkWorkbook(snapshot, { asOf: null, today }, own);
    expect(result).toMatchObject({ asOf: '2024-05-15', asOfFrom: 'workbook' });
    expect(result.tables.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'Vốn#1 funding',
      'Nhiệm vụ#1 tasks',
    ]);
    expect(result.findings.map(({ rule, fingerprint }) => [rule, fingerprint])).toEqual([
      ['XX901', 'XX901 | Vốn | ngan sach tinh | ke hoach'],
      ['XX902', 'XX902 | Vốn | ngan sach tinh | ke hoach'],
    ]);
    expect(result.coverage.sheets.map(({ status }) => status)).toEqual(['checked', 'checked']);
    expect(result.coverage.rules).toHaveLength(4);
    expect(result.summary.funding[0]!.columns.map(({ total }) => total)).toEqual([-210, 30]);
    expect(result.leftovers).toEqual(expect.any(Array));
  });

  it('runs only the rules asked for', () => {
    const { findings, coverage } = checkWorkbook(snapshot, { asOf: null, today, only: ['XX902'] }, own);
    expect(new Set([...findings, ...coverage.rules].map(({ rule }) => rule))).toEqual(new Set(['XX902']));
  });

  it('warns 15 days ahead unless told otherwise', () => {
    const dueSoon = (dueSoonDays?: number) =>
      checkWorkbook(
        snapshot,
        { asOf: '2024-05-15', today, ...(dueSoonDays !== undefined && { dueSoonDays }) },
        own,
      ).summary.deadlines.dueSoon;
    expect([dueSoon(), dueSoon(10), dueSoon(0)]).toEqual([2, 1, 0]);
  });

  it('keeps ignored findings, with the reason', () => {
    const ignores = [{ kind: 'rule', rule: 'XX901', reason: 'đã thống nhất với huyện' }] as const;
    const { findings } = checkWorkbook(snapshot, { asOf: null, today, ignores }, own);
    expect(findings.map(({ ignored }) => ignored)).toEqual([{ reason: 'đã thống nhất với huyện' }, null]);
  });

  it('runs the rules of the list when no others are brought', () => {
    const { coverage } = checkWorkbook(snapshot, { asOf: null, today });
    expect(new Set(coverage.rules.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ code }) => code)));
  });
});

describe('one mistake, one finding', () => {
  /** Two groups of two items, in two sources and their sum; every figure is right. */
  const right: Readonly<Record<number, readonly [string, number, number, number]>> = {
    4: ['I | Giao thông', 300, 120, 420],
    5: ['1 | Đường thôn Thượng', 100, 50, 150],
    6: ['2 | Đường thôn Hạ', 200, 70, 270],
    7: ['II | Văn hóa', 70, 60, 130],
    8: ['1 | Nhà văn hóa thôn Thượng', 30, 20, 50],
    9: ['2 | Nhà văn hóa thôn Hạ', 40, 40, 80],
    10: [' | Tổng cộng', 370, 180, 550],
  };
  const rows = Object.keys(right).map(Number);

  function errorsWith(changedRow: number, changedColumn: number) {
    const lines = rows.map((row) => {
      const [head, ...figures] = right[row]!;
      const cells = figures.map((figure, i) =>
        row === changedRow && i + 3 === changedColumn ? figure + 90 : figure,
      );
      return `| ${[head, ...cells].join(' | ')} |`;
    });
    const grid = `
      Nguồn vốn xây dựng nông thôn mới
      ĐVT: triệu đồng
      | TT | Nguồn vốn | Vốn tỉnh | Vốn xã | Tổng số |
      ${lines.join('\n')}
    `;
    const { findings } = checkWorkbook(snapshotOfTextGrid(grid), { asOf: null, today });
    return findings.filter(({ severity }) => severity === 'error');
  }

  it('says nothing of the right table', () => {
    expect(errorsWith(0, 0)).toEqual([]);
  });

  it.each(rows.flatMap((row) => [3, 4, 5].map((column) => [row, column] as const)))(
    'names the wrong figure in row %i, column %i, and speaks once',
    (row, column) => {
      const errors = errorsWith(row, column);
      expect(errors).toHaveLength(1);
      expect([errors[0]!.at, ...errors[0]!.related]).toContainEqual({ sheet: 'Biểu', row, column });
    },
  );
});
