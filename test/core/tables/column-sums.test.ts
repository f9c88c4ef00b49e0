import { describe, expect, it } from '@jest/globals';

import { columnSumsDrawn, tableOf } from './recognise';

const sumsOf = (grid: string) => columnSumsDrawn(tableOf(grid.trim()));

describe('findColumnSums', () => {
  it('cột tổng số so với các cột cùng nhóm', () => {
    expect(
      sumsOf(`
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch | Huy động | < | < |
| ^ | ^ | ^ | Tổng số | Ngân sách | Nhân dân |
| 1 | Đường | 50 | 40 | 30 | 10 |
| 2 | Kênh | 60 | 45 | 25 | 20 |
| 3 | Cầu | 70 | 99 | 50 | 5 |`),
    ).toEqual(['D = E + F (2/3)']);
  });

  it('cột cộng đứng sau các cột của nó; ô x không so được', () => {
    expect(
      sumsOf(`
| STT | Tên thôn | Tiền mặt (đồng) | Ngày công (đồng) | Cộng |
| 1 | Thôn Một | 100 | 5 | 105 |
| 2 | Thôn Hai | 200 | - | 200 |
| 3 | Thôn Ba | 300 | x | 300 |
| 4 | Thôn Tư | 300 | 10 | x |`),
    ).toEqual(['E = C + D (2/2)']);
  });

  it('tổng chỉ gồm các cột đầu; cột đo việc khác không thuộc tổng', () => {
    expect(
      sumsOf(`
ĐVT: đồng
| TT | Công trình | Tổng số | Vốn tỉnh | Vốn xã | Số hộ | Đã giải ngân |
| 1 | Đường | 50 | 30 | 20 | 7 | 30 |
| 2 | Kênh | 60 | 40 | 20 | 8 | 20 |
| 3 | Cầu | 70 | 60 | 10 | 9 | 10 |`),
    ).toEqual(['C = D + E (3/3)']);
  });

  it('tổng lồng trong tổng, mỗi tổng thay cho các cột của nó', () => {
    expect(
      sumsOf(`
ĐVT: đồng
| TT | Công trình | Tổng số | Ngân sách | < | < | Dân góp |
| ^ | ^ | ^ | Cộng | Tỉnh | Xã | ^ |
| 1 | Đường | 60 | 50 | 30 | 20 | 10 |
| 2 | Kênh | 65 | 60 | 40 | 20 | 5 |`),
    ).toEqual(['C = D + G (2/2)', 'D = E + F (2/2)']);
  });

  it('"trong đó" cạnh một cột là một phần của cột ấy, cho đến khi vượt nó ở quá nhiều dòng', () => {
    const table = (last: string) =>
      sumsOf(`
ĐVT: đồng
| TT | Công trình | Kế hoạch | Trong đó | < | Trong đó: nợ cũ |
| ^ | ^ | ^ | Vốn tỉnh | Vốn xã | ^ |
| 1 | Đường | 60 | 30 | 20 | 1 |
| 2 | Kênh | 65 | 40 | 20 | 1 |
${last}`);
    expect(table('| 3 | Cầu | 70 | 20 | 20 | 1 |')).toEqual(['C ≥ D + E (0/3)']);
    expect(table('| 3 | Cầu | 70 | 90 | 20 | 1 |\n| 4 | Cống | 5 | 6 | 7 | 1 |')).toEqual([]);
  });

  it('chưa đến hai phần ba số dòng khớp, hoặc chỉ một cột có số, thì không phải tổng', () => {
    expect(
      sumsOf(`
ĐVT: triệu đồng
| TT | Công trình | Tổng số | Ngân sách | Nhân dân |
| 1 | Đường | 50 | 40 | 30 |
| 2 | Kênh | 60 | 45 | 25 |
| 3 | Cầu | 70 | 50 | 20 |`),
    ).toEqual([]);
    expect(
      sumsOf(`
ĐVT: triệu đồng
| TT | Công trình | Tổng số | Ngân sách | Nhân dân |
| 1 | Đường | 40 | 40 | |
| 2 | Kênh | 45 | 45 | |`),
    ).toEqual([]);
  });

  it('mỗi dòng chỉ có một nguồn: một hai dòng chưa nói lên gì, bốn dòng thì đủ', () => {
    const table = (rows: readonly string[]) =>
      sumsOf(`ĐVT: triệu đồng\n| TT | Công trình | Tổng số | Ngân sách | Nhân dân |\n${rows.join('\n')}`);
    const rows = [
      ...['| 1 | Đường | 60 | 60 | |', '| 2 | Kênh | 90 | 90 | |'],
      ...['| 3 | Cầu | 70 | | 70 |', '| 4 | Cống | 35 | 35 | |'],
    ];
    expect(table(rows)).toEqual(['C = D + E (4/4)']);
    expect(table(rows.slice(0, 3))).toEqual([]);
  });

  it('một cột "trong đó" đứng giữa các nguồn không làm cho tổng số chỉ là "không nhỏ hơn"', () => {
    expect(
      sumsOf(`
ĐVT: triệu đồng
| TT | Công trình | Tổng số | Ngân sách | Trong đó: vốn tỉnh | Nhân dân góp |
| 1 | Đường | 90 | 40 | 30 | 50 |
| 2 | Kênh | 120 | 70 | 50 | 50 |`),
    ).toEqual(['D ≥ E (0/2)']);
  });

  it('nhiều cách cộng thì chọn cách khớp nhiều dòng hơn', () => {
    expect(
      sumsOf(`
ĐVT: đồng
| TT | Công trình | Vốn tỉnh | Vốn xã | Tổng số | Vốn vay | Vốn khác |
| 1 | a | 30 | 20 | 50 | 25 | 25 |
| 2 | b | 40 | 20 | 60 | 30 | 30 |
| 3 | c | 10 | 20 | 30 | 9 | 9 |`),
    ).toEqual(['E = C + D (3/3)']);
    expect(
      sumsOf(`
ĐVT: đồng
| TT | Công trình | Vốn vay | Vốn khác | Tổng số | Vốn tỉnh | Vốn xã |
| 1 | a | 25 | 25 | 50 | 30 | 20 |
| 2 | b | 30 | 30 | 60 | 40 | 20 |
| 3 | c | 9 | 9 | 30 | 10 | 20 |`),
    ).toEqual(['E = F + G (3/3)']);
  });
});
