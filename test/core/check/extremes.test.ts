import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { layers } from '../../../src/core/snapshot/snapshot';

/** Workbooks at the edges of what Excel can hold: each is checked to its end, and what is told of it is true. */

const day = '2024-05-15';

function cell(row: number, column: number, value: CellValue, formula: string | null = null): CellSnapshot {
  return { row, column, value, formula, format: 'General', font: null, bold: false };
}

function workbookOf(cells: readonly CellSnapshot[]): WorkbookSnapshot {
  const sheet = {
    ...{ name: 'Biểu', visibility: 'visible' as const, unreadable: null, cells },
    ...{ merges: [], hiddenRows: [], hiddenColumns: [] },
  };
  return { version: 1, has: layers, date1904: false, sheets: [sheet] };
}

const check = (cells: readonly CellSnapshot[], only?: readonly string[]) =>
  checkWorkbook(workbookOf(cells), { asOf: day, today: day, ...(only && { only }) });

const header = [
  cell(1, 1, 'ĐVT: triệu đồng'),
  ...['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện'].map((label, i) => cell(2, i + 1, label)),
];

describe('at the edges', () => {
  it('a cell holds 32,767 characters', () => {
    const { findings, coverage } = check([
      ...header,
      ...[cell(3, 1, 1), cell(3, 2, 'ộ'.repeat(32_767)), cell(3, 3, 5), cell(3, 4, '1.'.repeat(16_383))],
      ...[cell(4, 1, 2), cell(4, 2, 'Kênh mương'), cell(4, 3, 6), cell(4, 4, 7)],
      ...[cell(5, 1, 3), cell(5, 2, 'Đường thôn'), cell(5, 3, 6), cell(5, 4, '('.repeat(32_767))],
    ]);
    expect(coverage.sheets).toEqual([{ name: 'Biểu', status: 'checked', why: '' }]);
    for (const { message } of findings) expect(message.length).toBeLessThan(2000);
  });

  it('200,000 cells are wrong', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => i + 3);
    const { findings } = check(
      [
        ...header,
        ...rows.flatMap((row) => [
          ...[cell(row, 1, row - 2), cell(row, 2, `Việc ${row}`)],
          ...[cell(row, 3, { error: '#REF!' }), cell(row, 4, { error: '#N/A' })],
        ]),
      ],
      ['BG103'],
    );
    expect(findings).toHaveLength(200_000);
  });

  it('a sheet is 16,384 columns wide', () => {
    const columns = Array.from({ length: 16_384 }, (_, i) => i + 1);
    const heading = (column: number) => ['TT', 'Nội dung'][column - 1] ?? `Nguồn ${column}`;
    const { tables, coverage } = check(
      [
        ...columns.map((column) => cell(1, column, heading(column))),
        ...columns.map((column) => cell(2, column, column)),
        ...columns.map((column) => cell(3, column, column * 2)),
      ],
      ['BG101', 'BG103', 'KP101', 'KP102'],
    );
    expect(tables.map(({ box }) => box)).toEqual([{ top: 1, left: 1, bottom: 3, right: 16_384 }]);
    expect(coverage.sheets[0]!.status).toBe('checked');
  });

  it('numbers are as large as they get, and no number at all', () => {
    const { findings, coverage } = check([
      ...header,
      ...[cell(3, 1, 1), cell(3, 2, 'Đường thôn'), cell(3, 3, 1e308), cell(3, 4, '1e5')],
      ...[cell(4, 1, 2), cell(4, 2, 'Kênh mương'), cell(4, 3, 1e308), cell(4, 4, -0)],
      ...[cell(5, 1, 3), cell(5, 2, 'Nhà văn hóa'), cell(5, 3, null, '=C3*2'), cell(5, 4, 5)],
      ...[cell(6, 2, 'Tổng cộng'), cell(6, 3, 1e308, '=SUM(C3:C5)'), cell(6, 4, 5)],
    ]);
    // A formula without its result makes the sum unknown; that is said, and no sum is called wrong for it.
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(coverage.rules.find(({ rule }) => rule === 'KP101')).toMatchObject({ status: 'not-run' });
    for (const { message } of findings) expect(message).not.toMatch(/NaN|Infinity|undefined/);
  });
});
