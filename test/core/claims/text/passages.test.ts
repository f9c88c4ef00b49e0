import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Passage } from '../../../../src/core/claims/text/passages';
import { ancestorsOf, lineAt, readPassages } from '../../../../src/core/claims/text/passages';

/** Each passage as "⟨depth⟩ ⟨marker⟩ ⟨text⟩". */
function outline(text: string): string[] {
  const passages = readPassages({ lines: text.trim().split('\n') });
  return passages.map((passage) => {
    const depth = '>'.repeat(ancestorsOf(passages, passage).length);
    return [depth, passage.marker?.text, passage.text].filter((part) => part).join(' ');
  });
}

const page = `
Ngày 12/5/2031, lãnh đạo huyện Mẫu làm việc với xã Ba Làng về tiến độ

các công trình của xã trong quý II và những việc phải làm trong thời gian

tới. Sau khi nghe báo cáo, Chủ tịch huyện kết luận như sau:

I. KẾT QUẢ

1. Xã đã cố gắng.

II. NHIỆM VỤ CỦA CÁC PHÒNG, BAN CẤP HUYỆN VÀ CỦA XÃ TRONG THỜI GIAN

TỚI

1. Phòng Nội vụ:

- Hướng dẫn xã rà soát vị trí việc làm của cán bộ, công chức theo đúng quy

định của tỉnh và của huyện; bố trí người phụ trách từng việc của Phòng Kinh tế

- Hạ tầng

+ Việc thứ nhất;

+ Việc thứ hai.

Thực hiện nghiêm quy chế dân chủ.

2. Các thôn phải họp dân trước ngày 30/5/2031; sau khi họp xong thì làm báo

cáo gửi về xã.

Trên đây là kết luận, đề nghị các đơn vị thực hiện./.

Nơi nhận:

- Như trên;

- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
`;

describe('passages', () => {
  it('join the lines that the width of a page broke, and know what they stand under', () => {
    expect(outline(page)).toStrictEqual([
      'Ngày 12/5/2031, lãnh đạo huyện Mẫu làm việc với xã Ba Làng về tiến độ các công trình của xã trong quý II và ' +
        'những việc phải làm trong thời gian tới. Sau khi nghe báo cáo, Chủ tịch huyện kết luận như sau:',
      'I. KẾT QUẢ',
      '> 1. Xã đã cố gắng.',
      'II. NHIỆM VỤ CỦA CÁC PHÒNG, BAN CẤP HUYỆN VÀ CỦA XÃ TRONG THỜI GIAN TỚI',
      '> 1. Phòng Nội vụ:',
      '>> - Hướng dẫn xã rà soát vị trí việc làm của cán bộ, công chức theo đúng quy định của tỉnh và của huyện; bố ' +
        'trí người phụ trách từng việc của Phòng Kinh tế - Hạ tầng',
      '>>> + Việc thứ nhất;',
      '>>> + Việc thứ hai.',
      '>> Thực hiện nghiêm quy chế dân chủ.',
      '> 2. Các thôn phải họp dân trước ngày 30/5/2031; sau khi họp xong thì làm báo cáo gửi về xã.',
      'Trên đây là kết luận, đề nghị các đơn vị thực hiện./.',
      'Nơi nhận:',
      '> - Như trên;',
      '> - Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
    ]);
  });

  it('take each line of a text that no page broke for a paragraph', () => {
    const long =
      'Rà soát, bổ sung hồ sơ minh chứng của từng tiêu chí theo hướng dẫn của các phòng chuyên môn cấp huyện ';
    expect(
      outline(`
Yêu cầu:
1. Đảng ủy xã:
- ${long.repeat(3)}
- Việc khác
Giao Văn phòng theo dõi`),
    ).toStrictEqual([
      'Yêu cầu:',
      '1. Đảng ủy xã:',
      `> - ${long.repeat(3).trim()}`,
      '> - Việc khác',
      '> Giao Văn phòng theo dõi',
    ]);
  });

  it('go on behind the number of a page, and with the day behind a colon', () => {
    const before = Array.from(
      { length: 16 },
      () => 'Các thôn rà soát lại hồ sơ minh chứng của từng tiêu chí đã đạt.',
    );
    const lines = [
      'Ban Chỉ đạo xã kiểm tra hồ sơ của từng tiêu chí một lần nữa, rồi',
      'Trang 2',
      'gửi về huyện; thời gian hoàn thành của tất cả các phần việc này:',
      '30/6/2031.',
    ];
    expect(outline([...before, ...lines].join('\n')).at(-1)).toBe([lines[0], lines[2], lines[3]].join(' '));
  });

  it.each(['II.', 'II/2031.', 'II/2031).'])('go on with the number of a quarter: %s', (number) => {
    const first = '- Các thôn sửa loa truyền thanh trong quý';
    expect(outline(`${first}\n${number}\nII. NHIỆM VỤ`)).toStrictEqual([
      `${first} ${number}`,
      'II. NHIỆM VỤ',
    ]);
  });

  it('begin anew with what the document goes by', () => {
    const title = 'Kết luận tại buổi kiểm tra tiến độ xây dựng nông thôn mới của xã Mẫu';
    const basis = 'Căn cứ Kế hoạch của huyện;';
    expect(outline(`${title}\n${basis}`)).toStrictEqual([title, basis]);
  });

  it('go on after a semicolon at the end of a full line, and after a comma', () => {
    const lines = [
      'Ủy ban nhân dân xã rà soát toàn bộ hồ sơ của các tiêu chí đã đạt;',
      'bổ sung phần còn thiếu của hồ sơ các tiêu chí chưa đạt trong tháng',
      'này, gửi về huyện,',
      'Ban Chỉ đạo xã kiểm tra lại hồ sơ của từng tiêu chí một lần nữa.',
    ];
    expect(outline(lines.join('\n'))).toStrictEqual([lines.join(' ')]);
  });

  it('keep a list together that began within a sentence, and part one that begins with its number', () => {
    expect(
      outline(`
Rà soát ba việc: (1) đường trục thôn Thượng và đường nối ra khu sản xuất;
(2) trường học và trạm y tế của xã; (3) nhà văn hóa.
Xã cần làm:
(1) Sửa kênh.
(2) Sửa đường.`),
    ).toStrictEqual([
      'Rà soát ba việc: (1) đường trục thôn Thượng và đường nối ra khu sản xuất; (2) trường học và trạm y tế của xã; ' +
        '(3) nhà văn hóa.',
      'Xã cần làm:',
      '(1) Sửa kênh.',
      '(2) Sửa đường.',
    ]);
  });

  it('let a Roman number stand under no other number, though its first is missing', () => {
    expect(outline('1. Việc một\n- Ý một\nII. Phần hai\n1. Việc hai\nB. Phần B')).toStrictEqual([
      '1. Việc một',
      '> - Ý một',
      'II. Phần hai',
      '> 1. Việc hai',
      '> B. Phần B',
    ]);
  });

  it('let a closing number end what came between, and put "-" below or beside "+"', () => {
    expect(
      outline(`
1. Việc một:
a) Phần a
- Ý một
b) Phần b
2. Việc hai:
+ Dấu cộng trước
- Dấu trừ sau
2.1. Phần con
3. Việc ba`),
    ).toStrictEqual([
      '1. Việc một:',
      '> a) Phần a',
      '>> - Ý một',
      '> b) Phần b',
      '2. Việc hai:',
      '> + Dấu cộng trước',
      '> - Dấu trừ sau',
      '>> 2.1. Phần con',
      '3. Việc ba',
    ]);
  });

  it.each([
    'Trên đây là kết luận',
    'Nơi nhận',
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'T/M BAN THƯỜNG VỤ',
    'KT.CHỦ TỊCH',
  ])('end a document with %j', (ending) => {
    expect(outline(`1. Việc một\n- Ý một\n${ending}\n- Như trên`)).toStrictEqual([
      '1. Việc một',
      '> - Ý một',
      ending,
      '> - Như trên',
    ]);
  });

  it('drop emphasis and invisible characters, and compose letters', () => {
    const decomposed = 'Hoàn thành **trước ngày 5/5**'.normalize('NFD');
    expect(outline(`* *Phòng Nội vụ*:\u00ad Rà\u200b soát\n\n${decomposed}`)).toStrictEqual([
      '* Phòng Nội vụ: Rà soát',
      'Hoàn thành trước ngày 5/5',
    ]);
  });

  it('say on which line a place of their text stands', () => {
    const [first] = readPassages({ lines: ['', 'Rà soát lại các tiêu chí', '', 'chưa đạt của xã', ''] });
    const at = (words: string) => lineAt(first!, first!.text.indexOf(words));
    expect([at('Rà soát'), at('tiêu chí'), at('chưa'), at('xã')]).toStrictEqual([2, 2, 4, 4]);
  });

  it('are none for a text without words', () => {
    expect(readPassages({ lines: ['', ' \t ', '\u200b', '**'] })).toStrictEqual([]);
    expect(readPassages({ lines: [] })).toStrictEqual([]);
  });
});

const words = fc.constantFrom(
  ...'I. 1. 2.1. a) - + * ** • Phòng xã, huyện; (kèm 30/6/2024 1.000 theo) NHIỆM VỤ: hết. Trên đây là TM. UBND “đạt” ừ'
    .split(' ')
    .concat('e\u0302', '\u00ad', '👍', 'ﬁ'),
);
const lines = fc.array(
  fc.oneof(
    fc.array(words, { maxLength: 14 }).map((line) => line.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  ),
  { maxLength: 25 },
);

/** What is left of a text when spaces, emphasis and invisible characters are taken away. */
function letters(texts: readonly string[]): string {
  return texts
    .join('')
    .normalize('NFC')
    .replace(/[\s*\u00ad\u200b-\u200d]/gu, '');
}

describe('passages of lines broken within a word', () => {
  it('join the symbol of a document whole, wherever the page breaks it', () => {
    const rest = 'ban hành kèm theo kế hoạch xây dựng nông thôn mới của xã trong năm 2031 và các năm';
    expect(
      outline(
        [
          `${rest} theo Quyết định số`,
          `45/QĐ-UBND, ${rest} theo Quyết định số 46/QĐ-`,
          `UBND, ${rest} theo Quyết định số 47/`,
          `QĐ-UBND, ${rest} 2031 -`,
          '2035 của xã.',
        ].join('\n'),
      ),
    ).toEqual([
      `${rest} theo Quyết định số 45/QĐ-UBND, ${rest} theo Quyết định số 46/QĐ-UBND, ${rest} theo Quyết định số 47/QĐ-UBND, ${rest} 2031 - 2035 của xã.`,
    ]);
  });
});

describe('passages of lines with tabs', () => {
  it('are the cells of a row, which join nothing before or behind', () => {
    expect(
      outline(
        'Nguồn vốn như sau\n1\tNgân sách xã\t800.000.000\n2\tNgân sách huyện\t\t650.000.000\n12 công trình đã xong',
      ),
    ).toEqual([
      'Nguồn vốn như sau',
      '1',
      'Ngân sách xã',
      '800.000.000',
      '2',
      'Ngân sách huyện',
      '650.000.000',
      '12 công trình đã xong',
    ]);
    const [plain, cell] = readPassages({ lines: ['Xã Mẫu', 'Kế hoạch\tThực hiện'] });
    expect([plain!.isCell, cell!.isCell]).toEqual([false, true]);
  });

  it('number no heading by a row, and know the line they stand on', () => {
    expect(outline('1. Tiêu chí\n2.1\tTỷ lệ đường\t100%\nXã đã hoàn thành.\n2. Vốn')).toEqual([
      '1. Tiêu chí',
      '> 2.1 Tỷ lệ đường',
      '> 100%',
      '> Xã đã hoàn thành.',
      '2. Vốn',
    ]);
    const passages = readPassages({ lines: ['a\tB'] });
    expect(passages.map((passage) => lineAt(passage, 0))).toEqual([1, 1]);
  });

  it('stay whole behind a marker, in an item of a list, behind a colon and within a sentence', () => {
    expect(
      outline(
        'I.\tKẾT QUẢ\n-\tNgân sách xã\t1.000.000 đồng;\nKính gửi:\tPhòng Kinh tế\n\tTổng vốn là 3 tỷ đồng\ttheo kế hoạch.',
      ),
    ).toEqual([
      'I. KẾT QUẢ',
      '> - Ngân sách xã 1.000.000 đồng;',
      '> Kính gửi: Phòng Kinh tế',
      '> Tổng vốn là 3 tỷ đồng theo kế hoạch.',
    ]);
    expect(outline('Số tiêu chí\tđạt 15\tđạt 12')).toEqual(['Số tiêu chí', 'đạt 15', 'đạt 12']);
  });

  it('part whom a letter goes to from who signs it', () => {
    expect(outline('Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Như trên;\tCHỦ TỊCH')).toEqual([
      'Nơi nhận:',
      'TM. ỦY BAN NHÂN DÂN',
      '> - Như trên;',
      '> CHỦ TỊCH',
    ]);
  });

  it('take time in proportion to the length of a line', () => {
    const [item] = readPassages({ lines: [`- a${'\tb'.repeat(200_000)}`] });
    expect(item!.text).toHaveLength(400_001);
    expect(readPassages({ lines: ['c\tD'.repeat(100_000)] })).toHaveLength(100_001);
  });
});

describe('passages of any text', () => {
  it('hold the letters of every line once, in their order, and each knows its lines and its place', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const passages = readPassages({ lines: text });
        expect(letters(passages.map(({ marker, text: own }) => `${marker?.text ?? ''}${own}`))).toBe(
          letters(text),
        );
        for (const [place, passage] of passages.entries()) {
          expect(passage.parent ?? -1).toBeLessThan(place);
          for (const { at, line } of passage.starts) {
            expect(lineAt(passage, at)).toBe(line);
            const own = passage.text.slice(at, nextStart(passage, at));
            expect(letters([text[line - 1]!])).toContain(letters([own]));
          }
        }
      }),
    );
  });

  it('take time in proportion to a text of ten thousand lines that all go on', () => {
    // A table's figures, line by line: were the paragraph read again at every line, this would not end.
    const figures = Array.from({ length: 20_000 }, (_, i) => `${i} 1.000.000 12,5`);
    expect(readPassages({ lines: figures })).toHaveLength(1);
  });
});

function nextStart({ starts, text }: Passage, at: number): number {
  return starts.find((start) => start.at > at)?.at ?? text.length;
}
