import { describe, expect, it } from '@jest/globals';
import { isSameForm, longestLabel, sheetKey, timeless } from '../../../src/core/tables/layout';
import { recognise } from './recognise';

function layoutOfGrid(grid: string) {
  return recognise(grid).corrections.origins[0]!.layout;
}

const month = (n: number, figure: number) => `
### Biểu 03 T${n}
KẾT QUẢ THÁNG ${n}
| TT | Nội dung | Ước ${n} tháng | Đến 30/${n}/2024 | Quý I |
| 1 | Đường | ${figure} | 3 | 1 |
| 2 | Cầu | ${figure + 1} | 5 | 1 |`;

describe('layoutOf', () => {
  it('holds the labels by their place to each other, without dates', () => {
    expect(layoutOfGrid(month(4, 12))).toEqual({
      sheet: 'bieu',
      depth: 1,
      labels: [
        [0, 0, 'tt'],
        [0, 1, 'noi dung'],
        [0, 2, 'uoc # thang'],
        [0, 3, 'den #'],
        [0, 4, 'quy #'],
      ],
    });
  });

  it('is the same for the next month, further down and to the right', () => {
    const later = month(5, 70).replaceAll('\n|', '\n| | |').replace('KẾT QUẢ', '\n\nKẾT QUẢ');
    expect(layoutOfGrid(later)).toEqual(layoutOfGrid(month(4, 12)));
  });

  it('holds the rows of a deep header', () => {
    const { depth, labels } = layoutOfGrid(
      '| TT | Nguồn vốn | Năm 2024 | < |\n| ^ | ^ | Kế hoạch | Giải ngân |\n| 1 | Tỉnh | 5 | 4 |\n| 2 | Xã | 6 | 4 |',
    );
    expect([depth, labels.slice(2)]).toEqual([
      2,
      [
        [0, 2, 'nam #'],
        [1, 2, 'ke hoach'],
        [1, 3, 'giai ngan'],
      ],
    ]);
  });

  it('tells other forms apart', () => {
    const one = layoutOfGrid('| TT | Nội dung | Số tiền |\n| 1 | a | 5 |');
    const others = [
      '| TT | Nội dung | Kinh phí |\n| 1 | a | 5 |',
      '| TT | Nội dung | Số tiền | Ghi chú |\n| 1 | a | 5 | b |',
      '| TT | Nội dung | | Số tiền |\n| 1 | a | 2 | 5 |\n| 2 | a | 2 | 5 |\n| 3 | a | 2 | 5 |',
      '| TT | Nội dung | Số tiền | < |\n| ^ | ^ | Xã | Tỉnh |\n| 1 | a | 5 | 4 |',
    ];
    for (const other of others) expect(isSameForm(layoutOfGrid(other), one)).toBe(false);
    expect(isSameForm(one, { ...one, sheet: 'khac' })).toBe(true);
    expect(isSameForm(one, { ...one, depth: 2 })).toBe(false);
  });
});

describe('timeless', () => {
  it('puts one sign for every number, quarter and month', () => {
    expect(timeless('Lũy kế đến ngày 30 tháng 5 năm 2024')).toBe('luy ke den ngay # thang # nam #');
    expect(timeless('Quý III')).toBe(timeless('quý 4'));
    expect(timeless('Tháng mười hai')).toBe(timeless('Tháng Giêng'));
    expect(timeless('Nguồn vốn')).toBe('nguon von');
    expect(timeless('a '.repeat(1000))).toHaveLength(longestLabel);
  });
});

describe('sheetKey', () => {
  it('is the name without what changes from month to month', () => {
    expect(['Biểu 03', 'Biểu 03 T5.2024', 'bieu 3 - thang 6', 'Biểu 03 Quý II'].map(sheetKey)).toEqual(
      Array(4).fill('bieu'),
    );
    expect(sheetKey('Nguồn vốn 2024')).toBe('nguon von');
  });
});
