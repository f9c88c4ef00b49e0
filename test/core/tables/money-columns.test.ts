import { describe, expect, it } from '@jest/globals';
import { isMoneyColumn } from '../../../src/core/tables/money-columns';
import { tableOf } from './recognise';

describe('isMoneyColumn', () => {
  it('goes by the unit of a column, and by its role where it has none', () => {
    const { columns } = tableOf(`
Kết quả hỗ trợ xây dựng nông thôn mới
| TT | Nội dung | Số lượng | Kế hoạch (hộ) | Kế hoạch (triệu đồng) | Giải ngân |
| 1 | Hỗ trợ nhà ở | 12 | 15 | 600 | 550 |
| 2 | Hỗ trợ sinh kế | 20 | 25 | 300 | 250 |`);
    expect(columns.filter(isMoneyColumn).map(({ heading }) => heading)).toEqual([
      'Kế hoạch (triệu đồng)',
      'Giải ngân',
    ]);
  });
});
