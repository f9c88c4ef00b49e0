import { describe, expect, it } from '@jest/globals';
import { numberedLists } from '../../../src/core/tables/numbered-lists';
import { tableOf } from './recognise';

describe('numberedLists', () => {
  it('puts together what counts in one group, in one style, under one code', () => {
    const table = tableOf(`
      ĐVT: triệu đồng
      | TT | Nội dung | Kế hoạch |
      | I | Giao thông | 300 |
      | 1 | Đường xã | 100 |
      | 1.1 | Nhựa | 60 |
      | 1.2 | Bê tông | 40 |
      | - | Cát | 10 |
      | 2 | Đường thôn | 200 |
      | II | Thủy lợi | 90 |
      | 3. Kênh | | 90 |
      | | Tổng cộng | 390 |
    `);
    expect(
      numberedLists(table).map((list) => list.map(({ cell, parts }) => [cell.row, cell.column, ...parts])),
    ).toEqual([
      [
        [3, 1, 1],
        [9, 1, 2],
      ],
      [
        [4, 1, 1],
        [8, 1, 2],
      ],
      [
        [5, 1, 1, 1],
        [6, 1, 1, 2],
      ],
      [[10, 1, 3]],
    ]);
  });
});
