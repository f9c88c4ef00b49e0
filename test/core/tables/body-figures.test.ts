import { describe, expect, it } from '@jest/globals';
import { compareWithParts } from '../../../src/core/tables/body-figures';
import { readingOf } from '../../../src/core/tables/table';
import { tableOf } from './recognise';

/** How the first figure of a row stands to the others. */
function outcomeOf(figures: string) {
  const table = tableOf(`
ĐVT: triệu đồng
| TT | Nội dung | Tổng số | Vốn tỉnh | Vốn xã |
| 1 | Đường thôn Thượng | ${figures} |
| 2 | Kênh thôn Hạ | 90 | 50 | 40 |`);
  const [total, ...parts] = [3, 4, 5].map((column) => readingOf(table, 3, column));
  return compareWithParts(total!, parts);
}

describe('compareWithParts', () => {
  it.each([
    ['12 | 5 | 7', 'fits'],
    ['12 | 5 | 8', 'fits'],
    ['20 | 5 | 7', 'above'],
    ['11 | 5 | 9', 'below'],
    ['0 | 0 | 0', 'trivial'],
    ['0 | - | 0', 'trivial'],
    ['15 | 15 | 0', 'agrees'],
    ['15 | 15 | -', 'agrees'],
    ['15 | 15 | ', 'agrees'],
    ['9 | 4 | 5', 'agrees'],
    ['-9 | -4 | -5', 'agrees'],
    [' | 5 | 7', 'open'],
    ['x | 5 | 7', 'open'],
    ['12 | 5 | x', 'open'],
    ['12 | - | -', 'open'],
    ['12 | | ', null],
    ["12 | 5 | '7%", null],
  ])('%s: %s', (figures, outcome) => {
    expect(outcomeOf(figures)).toBe(outcome);
  });
});
