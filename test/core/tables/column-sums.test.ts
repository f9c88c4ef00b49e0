import { describe, expect, it } from '@jest/globals';

import { columnSumsDrawn, tableOf } from './recognise';

describe('findColumnSums', () => {
  it('cột tổng số so với các cột cùng nhóm', () => {
    const table = tableOf(`
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch | Huy động | < | < |
| ^ | ^ | ^ | Tổng số | Ngân sách | Nhân dân |
| 1 | Đường | 50 | 40 | 30 | 10 |
| 2 | Kênh | 60 | 45 | 25 | 20 |
| 3 | Cầu | 70 | 99 | 50 | 5 |`);
    expect(columnSumsDrawn(table)).toEqual(['D = E + F (2/3)']);
  });

  it('cột cộng đứng sau các cột của nó', () => {
    const table = tableOf(`
| STT | Tên thôn | Tiền mặt (đồng) | Ngày công (đồng) | Cộng |
| 1 | Thôn Một | 100 | 5 | 105 |
| 2 | Thôn Hai | 200 | - | 200 |
| 3 | Thôn Ba | 300 | 10 | x |`);
    expect(columnSumsDrawn(table)).toEqual(['E = C + D (2/2)']);
  });

  it('chưa đến hai phần ba số dòng khớp thì không phải tổng', () => {
    const table = tableOf(`
ĐVT: triệu đồng
| TT | Công trình | Tổng số | Ngân sách | Nhân dân |
| 1 | Đường | 50 | 40 | 30 |
| 2 | Kênh | 60 | 45 | 25 |
| 3 | Cầu | 70 | 50 | 20 |`);
    expect(columnSumsDrawn(table)).toEqual([]);
  });
});
