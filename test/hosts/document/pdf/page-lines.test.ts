import { describe, expect, it } from '@jest/globals';
import { linesOfPage } from '../../../../src/hosts/document/pdf/page-lines';
import type { PlacedText } from '../../../../src/hosts/document/pdf/page-lines';

/** A text of size 10 whose letters are 5 wide. */
function at(left: number, baseline: number, text: string, size = 10): PlacedText {
  return { text, left, baseline, width: (text.length * size) / 2, size };
}

describe('linesOfPage', () => {
  it.each<[string, readonly PlacedText[], readonly string[]]>([
    ['nothing', [], []],
    ['lines from top to bottom', [at(0, 30, 'hai'), at(0, 15, 'một')], ['một', 'hai']],
    ['one line from left to right', [at(10, 15, 'b'), at(0, 15, 'a')], ['a b']],
    ['pieces of one word', [at(0, 15, 'tiê'), at(15, 15, 'u')], ['tiêu']],
    ['pieces that overlap', [at(0, 15, 'abc'), at(5, 15, 'd'), at(15, 15, 'e')], ['abcde']],
    ['blanks that stand in the text already', [at(0, 15, 'a '), at(12, 15, ' b  c ')], ['a b c']],
    ['columns', [at(0, 15, 'Số: 12/BC-UBND'), at(200, 15, 'ngày 05')], ['Số: 12/BC-UBND\tngày 05']],
    ['a raised figure', [at(10, 11.5, '2', 6), at(0, 15, '5m'), at(15, 15, 'đất')], ['5m2 đất']],
    [
      'a figure raised to refer to a note',
      [at(0, 15, '51/57'), at(25, 11.5, '2', 6), at(31, 15, 'xã')],
      ['51/57 xã'],
    ],
    ['such a figure alone', [at(0, 11.5, '1', 6), at(0, 15, ' ')], ['1']],
    ['a raised figure that comes first', [at(0, 11.5, '1', 6), at(5, 15, 'chú')], ['chú']],
    [
      'letters of another font in their words',
      [at(0, 15, 'xã đ t'), at(20, 15, 'ạ'), at(30, 15, '/.')],
      ['xã đạt/.'],
    ],
    ['letters that stand upon others', [at(0, 15, 'abcd'), at(5, 15, 'ạ')], ['abcdạ']],
    ['lines close together', [at(0, 10, 'a'), at(0, 20, 'b'), at(0, 30, 'c')], ['a', 'b', 'c']],
    ['a blank alone', [at(0, 15, ' ')], []],
    [
      'columns whose gap a wide blank fills',
      [at(0, 15, 'a'), { ...at(5, 15, ' '), width: 40 }, at(45, 15, 'b')],
      ['a\tb'],
    ],
  ])('reads %s', (_, texts, lines) => expect(linesOfPage(texts)).toEqual(lines));

  describe('of a letter', () => {
    const title = [at(130, 75, 'BÁO CÁO'), at(60, 90, 'Kết quả xây dựng nông thôn mới của xã Mẫu')];

    it.each<[string, readonly PlacedText[]]>([
      [
        'on the same lines',
        [
          at(0, 15, 'ỦY BAN NHÂN DÂN'),
          at(100, 15, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          at(20, 30, 'XÃ MẪU'),
          at(130, 30, 'Độc lập - Tự do - Hạnh phúc'),
          at(10, 50, 'Số: 12/BC-UBND'),
          at(95, 50, 'Xã Mẫu, ngày 05 tháng 3 năm 2024'),
        ],
      ],
      [
        'on lines of their own',
        [
          at(0, 9, 'ỦY BAN NHÂN DÂN'),
          at(100, 15, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          at(20, 24, 'XÃ MẪU'),
          at(130, 30, 'Độc lập - Tự do - Hạnh phúc'),
          at(10, 45, 'Số: 12/BC-UBND'),
          at(95, 50, 'Xã Mẫu, ngày 05 tháng 3 năm 2024'),
        ],
      ],
    ])('reads the columns of its heading one after the other, set %s', (_, texts) => {
      expect(linesOfPage([...texts, ...title])).toEqual([
        'ỦY BAN NHÂN DÂN',
        'XÃ MẪU',
        'Số: 12/BC-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Xã Mẫu, ngày 05 tháng 3 năm 2024',
        'BÁO CÁO',
        'Kết quả xây dựng nông thôn mới của xã Mẫu',
      ]);
    });

    it('leaves a heading of one column as it stands, and lines beside which nothing is', () => {
      const one = [at(50, 15, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), at(60, 30, 'Độc lập')];
      expect(linesOfPage(one)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập']);
      expect(linesOfPage([at(0, 15, 'Nơi nhận:'), at(0, 30, '- Lưu: VT.')])).toEqual([
        'Nơi nhận:',
        '- Lưu: VT.',
      ]);
    });

    it('joins whom it goes to where the column broke it, on the page of the heading too', () => {
      expect(
        linesOfPage([
          at(0, 15, 'ỦY BAN NHÂN DÂN'),
          at(100, 15, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          at(0, 45, 'Báo cáo của xã Mẫu về nông thôn mới năm 2024.'),
          at(120, 57, 'TM. ỦY BAN NHÂN DÂN'),
          at(0, 60, 'Nơi nhận:'),
          at(0, 75, '- UBND huyện'),
          at(0, 90, 'Mẫu;'),
          at(0, 105, '- Lưu: VT.'),
        ]),
      ).toEqual([
        'ỦY BAN NHÂN DÂN',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Báo cáo của xã Mẫu về nông thôn mới năm 2024.',
        'Nơi nhận:',
        '- UBND huyện Mẫu;',
        '- Lưu: VT.',
        'TM. ỦY BAN NHÂN DÂN',
      ]);
    });

    it('reads whom it goes to, then who signs', () => {
      expect(
        linesOfPage([
          at(0, 5, 'Trên đây là báo cáo của xã Mẫu, đề nghị huyện xem xét.'),
          at(0, 20, 'Nơi nhận:'),
          at(120, 22, 'TM. ỦY BAN NHÂN DÂN'),
          at(0, 35, '- UBND huyện Mẫu;'),
          at(140, 37, 'CHỦ TỊCH'),
          at(0, 50, '- Lưu: VT.'),
          at(0, 80, 'Ghi chú của cả trang, dài qua hai cột của nó'),
        ]),
      ).toEqual([
        'Trên đây là báo cáo của xã Mẫu, đề nghị huyện xem xét.',
        'Nơi nhận:',
        '- UBND huyện Mẫu;',
        '- Lưu: VT.',
        'TM. ỦY BAN NHÂN DÂN',
        'CHỦ TỊCH',
        'Ghi chú của cả trang, dài qua hai cột của nó',
      ]);
    });
  });
});
