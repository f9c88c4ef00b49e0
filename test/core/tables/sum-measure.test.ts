import { describe, expect, it } from '@jest/globals';
import { rowSumsDrawn, tableOf } from './recognise';

const sumsOf = (rows: string) =>
  rowSumsDrawn(tableOf(`ĐVT: triệu đồng\n| TT | Nguồn vốn | Kế hoạch | Huy động |\n${rows}`));

describe('measureSum', () => {
  it('nhóm để trống ở một cột thì ở cột ấy tổng cộng các dòng trong nhóm', () => {
    expect(
      sumsOf(`| I | Ngân sách | 30 | |
| 1 | Tỉnh | 10 | 8 |
| 2 | Xã | 20 | 15 |
| II | Nhân dân | 30 | 25 |
| 1 | Tiền mặt | 20 | 20 |
| 2 | Hiện vật | 10 | 5 |
| | Tổng cộng | 60 | 48 |`).slice(0, 2),
    ).toEqual(['9 = 3 + 6 [C] (words)', '9 = 4 + 5 + 6 [D] (words)']);
  });

  it('một dòng con duy nhất khớp ở hầu hết các cột: cột lệch cũng phải khớp', () => {
    const table = tableOf(`
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Huy động | Đã chi | Còn lại |
| 1 | x | 30 | 40 | 50 | 60 |
| a | c | 10 | 15 | 20 | 25 |
| b | d | 20 | 25 | 30 | 35 |
| 2 | y | 70 | 80 | 90 | 99 |
| a | e | 70 | 80 | 90 | 66 |`);
    expect(rowSumsDrawn(table)).toContain('6 = 7 [C D E F] (numbering)');
  });
});

describe('isMeant', () => {
  it('công thức cộng từng ô nói rõ dòng tổng cộng những dòng nào, dù số ghi đã khác', () => {
    const rows = '| 1 | a | 5 | 50 |\n| 2 | b | 6 | 60 |\n| 3 | c | 7 | 70 |\n';
    expect(sumsOf(`${rows}| | Cộng | =C3+C4 → 21 | 12 |`)).toEqual(['6 = 3 + 4 + 5 [C D] (words)']);
    expect(sumsOf(`${rows}| | Cộng | =C3*2 → 21 | 12 |`)).toEqual([]);
  });
});
