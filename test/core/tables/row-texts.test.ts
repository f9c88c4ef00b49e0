import { describe, expect, it } from '@jest/globals';

import { tableOf } from './recognise';

const labelsOf = (grid: string) =>
  tableOf(grid).rows.map(
    ({ row, index, label, labelColumn }) => `${row}${'ABCDEF'[labelColumn - 1]!} ${index}|${label}`,
  );

describe('readRowTexts', () => {
  it('số ở cột riêng, số dính vào lời, dòng tên dài hai dòng', () => {
    expect(
      labelsOf(`
ĐVT: đồng
| TT | Nội dung | Số tiền |
| 1 | Nâng cấp đường | 5 |
| | từ cầu đến chợ | |
| | a) Giai đoạn đầu | 6 |
| 2 | Xây kè: | 7 |
| | bằng đá | |
| | Ghi thêm | 4 |`),
    ).toEqual([
      '3B 1|Nâng cấp đường từ cầu đến chợ',
      '5B a|Giai đoạn đầu',
      '6B 2|Xây kè:',
      '7B |bằng đá',
      '8B |Ghi thêm',
    ]);
  });

  it('nhãn ở cột khác khi cột nhãn trống', () => {
    expect(
      labelsOf(`
ĐVT: đồng
| TT | Nội dung | Lúa | Số tiền | Ghi chú |
| 1 | Đường | a | 5 | |
| Phần hai | | | | |
| 2 | | giống | 6 | |
| | | | Tổng cộng | 11 |
| 3 | | 7 | 8 | tạm |`),
    ).toEqual(['3B 1|Đường', '4A |Phần hai', '5C 2|giống', '6D |Tổng cộng', '7B 3|']);
  });

  it('chỉ công thức cộng các dòng ngay dưới mới làm nên đề mục', () => {
    const levels = (formula: string) =>
      tableOf(`
ĐVT: đồng
| TT | Nội dung | Số tiền |
| 1 | Đường | 900 |
| | Tuyến chính | ${formula} → 700 |
| | Đoạn đầu | 300 |
| | Đoạn cuối | 400 |`).rows.map(({ level }) => level);
    expect(levels('=SUM(C5:C6)')).toEqual([1, 2, 3, 3]);
    for (const formula of [
      '=SUM(C3:C4)',
      '=SUM(D5:D6)',
      '=SUM(C5:D6)',
      '=SUM(B5:C6)',
      '=SUM(C8:C9)',
      '=C5*2',
    ]) {
      expect(levels(formula)).toEqual([1, 2, 2, 2]);
    }
  });

  it('chữ đậm trên chữ thường làm nên đề mục, trừ khi dòng sau là tổng hay bắt đầu đánh số', () => {
    const levels = (...rows: readonly string[]) =>
      tableOf(`ĐVT: đồng\n| Nội dung | Số tiền |\n${rows.join('\n')}`).rows.map(({ level }) => level);
    expect(levels('| **A** | 9 |', '| a | 4 |', '| b | 5 |')).toEqual([1, 2, 2]);
    expect(levels('| **A** | 9 |', '| **a** | 4 |', '| b | 5 |')).toEqual([1, 1, 2]);
    expect(levels('| a | 4 |', '| **A** | 9 |', '| Tổng | 13 |')).toEqual([1, 1, 1]);
    expect(levels('| a | 4 |', '| **A** | 9 |', '| 7. b | 5 |')).toEqual([1, 1, 2]);
    expect(levels('| a | 4 |', '| b | 5 |', '| **A** | 9 |')).toEqual([1, 1, 1]);
  });

  it('bỏ dấu cách thừa trong nhãn; tiêu chí quên ghi tên thì không có nhãn', () => {
    expect(labelsOf('ĐVT: đồng\n| TT | Nội dung | Số tiền |\n| 1 | Nâng   cấp  đường | 5 |')).toEqual([
      '3B 1|Nâng cấp đường',
    ]);
    expect(
      labelsOf(
        'Kết quả bộ tiêu chí\n| TT | Tiêu chí | Yêu cầu | Kết quả | Đánh giá |\n| 1 | Giao thông | 80% | 85% | Đạt |\n| 2 | | 80% | 85% | Đạt |',
      ),
    ).toEqual(['3B 1|Giao thông', '4B 2|']);
  });

  it('"Tổng cộng" trước cột nhãn là tên dòng, dù cột nhãn ghi thêm số công trình', () => {
    expect(
      labelsOf(
        'ĐVT: đồng\n| TT | Công trình | Số tiền |\n| 1 | Đường | 900 |\n| Tổng cộng | 1 công trình | 900 |',
      ),
    ).toEqual(['3B 1|Đường', '4A |Tổng cộng']);
  });
});
