import { describe, expect, it } from '@jest/globals';

import { sheetGrid } from '../../../src/core/snapshot/sheet-grid';
import type { CellSnapshot } from '../../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import {
  isDigits,
  isFigure,
  isYear,
  linesWithin,
  readLines,
  tokenAt,
  tokensWithin,
} from '../../../src/core/tables/sheet-lines';

const [sheet] = snapshotOfTextGrid(`
| TT | Nguồn vốn | < | 2024 |

| 1 | =C1 | #REF! | =D1 → 5 |
|  | '  | |`).sheets;
const blank: CellSnapshot = { ...sheet!.cells[0]!, row: 3, column: 9, value: null };
const lines = readLines(
  sheetGrid({ ...sheet!, cells: [...sheet!.cells, blank, { ...blank, column: 10, value: false }] }),
);

describe('readLines', () => {
  it('bỏ dòng trống, ô trống; giữ công thức chưa có kết quả', () => {
    expect(lines.rows).toEqual([1, 3]);
    expect(lines.get(3)!.tokens.map(({ column, text, kind }) => [column, text, kind])).toEqual([
      [1, '1', 'number'],
      [2, '', 'number'],
      [3, '#REF!', 'error'],
      [4, '5', 'number'],
      [10, 'false', 'text'],
    ]);
  });

  it('ô biết vùng gộp của mình', () => {
    expect(tokenAt(lines.get(1), 2)!.box).toEqual({ top: 1, left: 2, bottom: 1, right: 3 });
    expect(tokenAt(lines.get(1), 4)!.box).toEqual({ top: 1, left: 4, bottom: 1, right: 4 });
  });

  it('tra ô theo cột, kể cả ở dòng không có gì', () => {
    expect(tokenAt(lines.get(1), 3)).toBeUndefined();
    expect(tokenAt(lines.get(2), 1)).toBeUndefined();
    expect(tokensWithin(lines.get(3), 2, 3).map((token) => token.column)).toEqual([2, 3]);
    expect(tokensWithin(lines.get(2), 1, 9)).toEqual([]);
  });

  it('xếp lại dòng và ô khi ảnh chụp không theo thứ tự', () => {
    const shuffled = readLines(sheetGrid({ ...sheet!, cells: [...sheet!.cells].reverse() }));
    expect(shuffled.rows).toEqual([1, 3]);
    expect(shuffled.get(1)!.tokens.map((token) => token.column)).toEqual([1, 2, 4]);
  });
});

describe('linesWithin', () => {
  it('cắt lấy một dải cột', () => {
    const part = linesWithin(lines, 2, 3);
    expect(part.get(1)!.tokens.map((token) => token.column)).toEqual([2]);
    expect(part.get(1)).toBe(part.get(1));
    expect(linesWithin(lines, 5, 9).get(1)).toBeUndefined();
    expect(part.get(2)).toBeUndefined();
  });
});

describe('số, năm, ngày', () => {
  const [numbers] = snapshotOfTextGrid("| 2024 | 5 | @2024-06-30 | '1.250,5 | 12..5 |").sheets;
  const tokens = readLines(sheetGrid(numbers!)).get(1)!.tokens;

  it('năm và ngày không phải số liệu', () => {
    expect(tokens.map(isYear)).toEqual([true, false, false, false, false]);
    expect(tokens.map(isFigure)).toEqual([false, true, false, false, false]);
    expect(tokens.map(isDigits)).toEqual([true, true, true, true, true]);
  });
});
