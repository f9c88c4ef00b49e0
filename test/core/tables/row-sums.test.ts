import { describe, expect, it } from '@jest/globals';

import { rowSumsDrawn, tableOf } from './recognise';

const funding = (rows: string) =>
  tableOf(`ĐVT: triệu đồng\n| TT | Nguồn vốn | Kế hoạch | Huy động |\n${rows}`);

describe('findRowSums', () => {
  it('tổng cộng cộng các nhóm, nhóm cộng các dòng của nó', () => {
    const table = funding(`| I | Ngân sách | 30 | 23 |
| 1 | Tỉnh | 10 | 8 |
| 2 | Xã | 20 | 15 |
| II | Nhân dân | 30 | 25 |
| 1 | Tiền mặt | 20 | 20 |
| 2 | Hiện vật | 10 | 5 |
| | Tổng cộng | 60 | 48 |`);
    expect(rowSumsDrawn(table)).toEqual([
      '9 = 3 + 6 [C D] (words)',
      '3 = 4 + 5 [C D] (numbering)',
      '6 = 7 + 8 [C D] (numbering)',
    ]);
  });

  it('tổng đứng trên cũng là tổng', () => {
    const table = funding(`| | Tổng số | 60 | 48 |
| 1 | Tỉnh | 10 | 8 |
| 2 | Xã | 20 | 15 |
| 3 | Dân | 30 | 25 |`);
    expect(rowSumsDrawn(table)).toEqual(['3 = 4 + 5 + 6 [C D] (words)']);
  });

  it('nhóm không cộng được ở đâu cả thì không phải tổng', () => {
    const table = funding(`| 1 | Số hộ tham gia | 500 | 400 |
| a | Hộ nghèo | 10 | 8 |
| b | Hộ khác | 20 | 15 |
| 2 | Số tuyến | 7 | 6 |
| a | Đường bê tông | 1 | 1 |
| b | Đường đất | 2 | 2 |`);
    expect(rowSumsDrawn(table)).toEqual([]);
  });

  it('"trong đó" chỉ là một phần', () => {
    const table = funding(`| 1 | Vốn đầu tư | 10 | 8 |
| | Trong đó: vốn tỉnh | 7 | 5 |
| 2 | Vốn khác | 5 | 5 |
| | Cộng | 15 | 13 |`);
    expect(rowSumsDrawn(table)).toEqual(['6 = 3 + 5 [C D] (words)', '3 ≥ 4 [C D] (words)']);
  });
});
