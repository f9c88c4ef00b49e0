import { describe, expect, it } from '@jest/globals';
import { rowSumsDrawn, tableOf } from './recognise';

const sumsOf = (rows: string) =>
  rowSumsDrawn(tableOf(`ĐVT: triệu đồng\n| TT | Nguồn vốn | Kế hoạch | Huy động |\n${rows}`));

describe('totalCandidates', () => {
  it('tổng cộng gồm dòng cộng của nhóm và những dòng đứng riêng sau nó', () => {
    expect(
      sumsOf(`| 1 | Tỉnh | 10 | 8 |
| 2 | Xã | 20 | 15 |
| | Cộng | 30 | 23 |
| 3 | Dự phòng | 50 | 40 |
| | Tổng cộng | 80 | 63 |`),
    ).toEqual(['5 = 3 + 4 [C D] (words)', '7 = 5 + 6 [C D] (words)']);
  });

  it('"trong đó" ngay dưới dòng tổng, và dòng so sánh ở cuối, không được cộng vào tổng', () => {
    expect(
      sumsOf(
        '| | Tổng số | 60 | 50 |\n| | Trong đó: vốn tỉnh | 20 | 10 |\n| 1 | a | 30 | 25 |\n| 2 | b | 30 | 25 |',
      ),
    ).toEqual(['3 = 5 + 6 [C D] (words)']);
    expect(
      rowSumsDrawn(
        tableOf(
          'ĐVT: đồng\n| Công trình | Số tiền | Đã chi |\n| a | 30 | 25 |\n| b | 30 | 25 |\n| So với năm trước | 5 | 7 |\n| Tổng cộng | 60 | 50 |',
        ),
      ),
    ).toEqual(['6 = 3 + 4 [B C] (words)']);
  });

  it('dòng tỷ lệ ghi sau dòng cộng của một nhóm không lẫn vào tổng cộng', () => {
    expect(
      sumsOf(`| I | Ngân sách | 300 | 110 |
| 1 | Tỉnh | 100 | 50 |
| 2 | Xã | 200 | 60 |
| II | Nhân dân | 500 | 400 |
| 1 | Tiền mặt | 100 | 150 |
| 2 | Hiện vật | 400 | 250 |
| | Cộng I | 300 | 110 |
| | Tỷ lệ hoàn thành | 30 | 40 |
| | Tổng cộng | 800 | 510 |`)[0],
    ).toBe('11 = 3 + 6 [C D] (words)');
  });
});

describe('silentCandidates', () => {
  it('dòng đã đánh số là một mục, dù tình cờ bằng tổng các mục kia', () => {
    const table = tableOf(
      'ĐVT: đồng\n| TT | Công trình | Số tiền | Đã chi |\n| 1 | x | 100 | 50 |\n| 2 | y | 200 | 60 |\n| 3 | z | 300 | 110 |',
    );
    expect(table.rowSums).toEqual([]);
    expect(table.rows.map(({ role }) => role)).toEqual(['item', 'item', 'item']);
  });
});
