import { describe, expect, it } from '@jest/globals';
import { isDeduction, isNeverNegative } from '../../../src/core/tables/negatives';
import { tableOf } from './recognise';

describe('isNeverNegative', () => {
  it('trusts an amount, but not what is compared, won or lost', () => {
    const { columns } = tableOf(`
ĐVT: đồng
| TT | Nội dung | Số tiền | Số tiền lãi/lỗ | Số tiền lãi, lỗ | Số tiền chênh lệch | Tỷ lệ (%) |
| 1 | Cửa hàng | 5 | 5 | -5 | 1 | 2 |
| 2 | Trạm bơm | 6 | 6 | 6 | 1 | 2 |`);
    expect(columns.filter(isNeverNegative).map(({ heading }) => heading)).toEqual(['Số tiền']);
  });
});

describe('isDeduction', () => {
  const table = tableOf(`
ĐVT: đồng
| TT | Nội dung | Số tiền |
| 1 | Vốn tỉnh | 50 |
| 2 | Thu hồi tạm ứng | -6 |
| a | Đường thôn Thượng | -6 |
| 3 | Vốn hỗ trợ giảm nghèo | 6 |
| | Cộng | 50 |
| | | -3 |`);

  it('reaches from a row to the rows inside it', () => {
    expect([3, 4, 5, 6, 7].map((row) => isDeduction(table, row))).toEqual([false, true, true, false, false]);
  });

  it('may be what a figure without a label under the total is', () => {
    expect(table.rows.at(-1)).toMatchObject({ row: 8, role: 'note' });
    expect(isDeduction(table, 8)).toBe(true);
  });
});
