import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../../../src/core/check/check-report';
import { attachedTo } from '../../../../src/core/present/example-findings';
import { cellAddress } from '../../../../src/core/snapshot/address';

/** Each claim beside its cell ("agrees A1 15"), or why not. */
function comparisons(text: string, table: string): readonly string[] {
  return checkReport({ lines: text.split('\n') }, attachedTo(table)).claims.flatMap(
    ({ claim, comparison }) => {
      if (claim.kind !== 'count' && claim.kind !== 'amount') return [];
      if (comparison.status === 'not-compared') return [comparison.why];
      const { status, at, value, note } = comparison;
      return [
        `${status} ${at.sheet === 'Biểu' ? '' : `${at.sheet}!`}${cellAddress(at.row, at.column)} ${value}${note ? ` (${note})` : ''}`,
      ];
    },
  );
}

const rows = `| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | | Đạt |
| '1.1 | Có quy hoạch được duyệt | Có | Đạt |
| 2 | Giao thông | | Chưa đạt |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt |
| '2.2 | Đường thôn được cứng hóa | 95% | Đạt |`;

const plain = `\nKết quả thực hiện tiêu chí xã nông thôn mới\n${rows}`;

describe('counts', () => {
  it.each([
    ['Xã NTM đạt 1/2 tiêu chí.', plain, ['agrees A1 1 (đếm các dòng của biểu)']],
    [
      'Xã NTM đạt 1/2 tiêu chí, 2/3 chỉ tiêu, tổng số 03 chỉ tiêu.',
      `${plain}
| | Tổng số tiêu chí đạt: 1/2 | | |
| | Tổng số chỉ tiêu đạt | 2 | |`,
      ['agrees B8 1', 'agrees C9 2', 'agrees A1 3 (đếm các dòng của biểu)'],
    ],
    [
      'Xã NTM đạt 1/2 tiêu chí.',
      `${rows}\n(Theo Quyết định số 32/2022/QĐ-UBND về tiêu chí xã nông thôn mới: đạt 1/2 tiêu chí)`,
      ['agrees A7 1'],
    ],
    ['Xã NTM đạt 1/2 tiêu chí.', rows, ['agrees A1 1 (đếm các dòng của biểu)']],
    [
      'Xã NTM đạt 1/2 tiêu chí. Xã NTM nâng cao đạt 1/2 tiêu chí.',
      rows,
      Array(2).fill('Chưa rõ biểu nào là biểu của bộ tiêu chí này.'),
    ],
    ['Xã NTM nâng cao đạt 1/2 tiêu chí.', plain, ['Chưa có biểu của bộ tiêu chí xã nông thôn mới nâng cao.']],
    ['Xã NTM: Tập trung hoàn thành 02 tiêu chí.', plain, ['Đây là số phấn đấu, kế hoạch; biểu nêu kết quả.']],
    ['Năm 2019, xã NTM đạt 1/2 tiêu chí.', plain, ['Đây là số của năm 2019, không phải hiện nay.']],
    ['Thôn Hạ đạt 1/2 tiêu chí.', plain, ['Đây là số của Thôn Hạ, chưa có biểu của nơi này.']],
    ['Đã rà soát, còn 01 tiêu chí chưa đạt.', plain, ['Lời văn không nói rõ bộ tiêu chí nào.']],
    [
      'Xã NTM:\n- Giao thông: đạt 1/2 chỉ tiêu.',
      plain,
      ['Đây là số của một tiêu chí hoặc một nhóm, biểu không đếm riêng.'],
    ],
    [
      'Xã NTM gồm 07 tiêu chí.',
      plain,
      ['Biểu "Biểu" có 2 tiêu chí: có thể là bộ tiêu chí khác hoặc chỉ một phần.'],
    ],
    [
      'Xã NTM đạt 1/2 tiêu chí.',
      `\n### Biểu 1${plain}\n\n### Biểu 2${plain}`,
      ['Có 2 biểu cùng có thể là của bộ tiêu chí này ("Biểu 1", "Biểu 2").'],
    ],
    [
      'Thực hiện Quyết định số 32/2022/QĐ-UBND, xã NTM đạt 1/2 tiêu chí.',
      `\n### Biểu 1\nTiêu chí theo Quyết định số 32/2022/QĐ-UBND\n${rows}\n\n### Biểu 2\nTiêu chí khác\n${rows}`,
      ['agrees Biểu 1!A1 1 (đếm các dòng của biểu)'],
    ],
    [
      'Xã NTM đạt 2/2 tiêu chí.',
      `
Kết quả thực hiện tiêu chí xã nông thôn mới
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | | |
| '1.1 | Có quy hoạch được duyệt | Có | Đạt |
| 2 | Giao thông | | |
| '2.1 | Đường xã được nhựa hóa | 82% | |`,
      ['Biểu "Biểu" còn 1 tiêu chí chưa đánh giá nên chưa so được.'],
    ],
    [
      'Bộ tiêu chí đạt 1/2 tiêu chí.',
      `\n### Biểu 1\nTiêu chí khác của thôn Hạ\n${rows}`,
      ['Chưa có biểu của bộ tiêu chí bộ tiêu chí.'],
    ],
    [
      'Xã NTM còn 01 tiêu chí chưa đạt.',
      `
Danh sách tiêu chí chưa đạt của xã nông thôn mới
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 2 | Giao thông | | Chưa đạt |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt |
| '2.2 | Đường thôn được cứng hóa | 75% | Chưa đạt |`,
      ['Các biểu đi cùng không có biểu tiêu chí nào.'],
    ],
  ])('%s', (text, table, found) => expect(comparisons(text, table)).toEqual(found));
});

describe('counts up to a day', () => {
  const head = 'Xã Mẫu An, ngày 20 tháng 5 năm 2024\nBÁO CÁO\n';
  it.each([
    [
      'shortly before the report',
      'Đến ngày 30/4/2024, xã NTM đạt 1/2 tiêu chí.',
      ['agrees A1 1 (đếm các dòng của biểu)'],
    ],
    [
      'of which only the last is the table’s',
      'Đến ngày 31/12/2023, xã NTM đạt 2/2 tiêu chí.\nĐến 30/4/2024, xã NTM đạt 2/2 tiêu chí.\nĐến 15/5/2024, xã NTM đạt 1/2 tiêu chí.',
      [
        'Đây là số của ngày 31/12/2023, không phải hiện nay.',
        'Đây là số của ngày 30/4/2024, không phải hiện nay.',
        'agrees A1 1 (đếm các dòng của biểu)',
      ],
    ],
    [
      'beside what is so now',
      'Đến ngày 30/4/2024, xã NTM đạt 2/2 tiêu chí.\nHiện nay xã NTM đạt 1/2 tiêu chí.',
      ['Đây là số của ngày 30/4/2024, không phải hiện nay.', 'agrees A1 1 (đếm các dòng của biểu)'],
    ],
  ])('are compared: %s', (_, text, found) =>
    expect(comparisons(head + text, plain)).toEqual(expect.arrayContaining(found)),
  );

  it('are not where the report has no day, or a much later one', () => {
    const text = 'Đến ngày 30/4/2024, xã NTM đạt 1/2 tiêu chí.';
    const late = 'Xã Mẫu An, ngày 20 tháng 8 năm 2024\nBÁO CÁO\n';
    for (const whole of [text, late + text])
      expect(comparisons(whole, plain)).toContain('Đây là số của ngày 30/4/2024, không phải hiện nay.');
  });
});

describe('amounts', () => {
  const table = `
Nguồn vốn năm 2024
ĐVT: triệu đồng
| TT | Nội dung | Số tiền |
| 1 | Vốn huyện | 421 |
| 2 | Nhân dân đóng góp | 169,85 |
| | Tổng cộng | 590,85 |`;
  it.each([
    ['- Vốn của huyện: 421 triệu đồng', ['agrees C4 421']],
    ['- Vốn nhân dân: 170 triệu đồng', ['rounds C5 169.85 (Ô C5 lệch 150.000 đồng do làm tròn.)']],
    ['- Vốn doanh nghiệp: 170 triệu đồng', ['Không thấy khoản này trong biểu nào.']],
    [
      'Có 170 triệu đồng; 5 triệu đồng',
      ['Không thấy khoản này trong biểu nào.', 'Lời văn không nói số tiền này là của khoản nào.'],
    ],
    ['Năm 2021, vốn huyện là 170 triệu đồng', ['Biểu nói về năm 2024, lời văn về năm khác.']],
    ['- Vốn huyện: 1.170.000.000 tỷ đồng', ['Số tiền ghi hai lần đơn vị nên chưa so được.']],
    ['- Vốn huyện: 421.000.000 đồng', ['agrees C4 421000000']],
    ['- Kinh phí huy động: 421 triệu đồng', ['Không thấy khoản này trong biểu nào.']],
    ['1. Kết quả năm 2021\n- Vốn huyện: 333 triệu đồng', ['Biểu nói về năm 2024, lời văn về năm khác.']],
  ])('%s', (text, found) => expect(comparisons(text, table)).toEqual(found));

  it('are not looked up by names that only begin alike', () => {
    expect(comparisons('- Vốn huyện khác: 33 triệu đồng', table)).toEqual([
      'Không thấy khoản này trong biểu nào.',
    ]);
  });

  it('say what keeps them from being compared', () => {
    const columns = `
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Huy động |
| 1 | Vốn huyện | 421 | 380 |
| 2 | Ngân sách xã | 312 | 290 |`;
    expect(comparisons('- Vốn huyện: 33 triệu đồng', columns)).toEqual([
      'Dòng "Vốn huyện" có nhiều cột số tiền, chưa rõ cột nào; không cột nào ghi số này.',
    ]);
    expect(comparisons('- Vốn huyện: 33 triệu đồng', `\n### Một${columns}\n\n### Hai${columns}`)).toEqual([
      'Có 2 dòng cùng tên trong các biểu, không dòng nào ghi số này.',
    ]);
    expect(comparisons('- Vốn huyện: 33 triệu đồng', rows)).toEqual([
      'Các biểu đi cùng không có biểu số tiền nào.',
    ]);
  });
});
