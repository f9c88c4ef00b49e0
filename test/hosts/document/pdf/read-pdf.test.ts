import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../../src/hosts/document/read-document';
import { readPdf } from '../../../../src/hosts/document/pdf/read-pdf';
import type { PdfText } from '../pdf-builder';
import { buildPdf } from '../pdf-builder';

const page = (...texts: readonly PdfText[]) => ({ texts });
const linesOf = async (bytes: Uint8Array) => (await readPdf(bytes)).lines;

describe('readPdf', () => {
  it('reads Vietnamese from the map of the font, line by line, and pages with a blank line between', async () => {
    const bytes = buildPdf([
      page({ text: 'BÁO CÁO', x: 250, y: 700 }, { text: 'Xã đạt 12/19 tiêu chí', x: 80, y: 660 }),
      page({ text: 'Nơi nhận:', x: 80, y: 700 }),
    ]);
    expect(await linesOf(bytes)).toEqual(['BÁO CÁO', 'Xã đạt 12/19 tiêu chí', '', 'Nơi nhận:']);
  });

  it('composes letters whose marks stand apart', async () => {
    expect(await linesOf(buildPdf([page({ text: 'tie\u0302u chi\u0301', x: 80, y: 700 })]))).toEqual([
      'tiêu chí',
    ]);
  });

  it('reads a page that lies on its side, and what is turned on it, last', async () => {
    const lying = buildPdf([
      {
        rotate: 90,
        texts: [
          { text: 'hai', x: 320, y: 80, isTurned: true },
          { text: 'một', x: 300, y: 80, isTurned: true },
        ],
      },
    ]);
    expect(await linesOf(lying)).toEqual(['một', 'hai']);
    const margin = buildPdf([
      page({ text: 'lề', x: 20, y: 300, isTurned: true }, { text: 'chữ', x: 80, y: 100 }),
    ]);
    expect(await linesOf(margin)).toEqual(['chữ', 'lề']);
  });

  it('leaves out the numbers of pages, so that a sentence goes on overleaf', async () => {
    const bytes = buildPdf([
      page({ text: 'Xã đạt', x: 80, y: 700 }, { text: '1', x: 300, y: 30 }),
      page({ text: 'mười tiêu chí', x: 80, y: 700 }, { text: '2', x: 300, y: 30 }),
    ]);
    expect(await linesOf(bytes)).toEqual(['Xã đạt', '', 'mười tiêu chí']);
  });

  it('reads the rows of a table between its rules, and what stands above and below', async () => {
    const rule = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f`;
    const drawn = [
      ...[80, 120, 300].map((x) => rule(x, 600, 0.5, 80)),
      ...[600, 640, 680].map((y) => rule(80, y, 220, 0.5)),
    ].join('\n');
    const texts = [
      { text: 'Như sau:', x: 80, y: 700 },
      { text: 'TT', x: 85, y: 655 },
      { text: 'Nguồn vốn', x: 125, y: 655 },
      { text: '1', x: 85, y: 615 },
      { text: 'Ngân sách', x: 125, y: 624 },
      { text: 'xã', x: 125, y: 608 },
      { text: 'Hết.', x: 80, y: 580 },
    ];
    expect(await linesOf(buildPdf([{ texts, drawn }]))).toEqual([
      'Như sau:',
      'TT\tNguồn vốn',
      '1\tNgân sách xã',
      'Hết.',
    ]);
  });

  it('puts footnotes behind the text of all pages', async () => {
    const bytes = buildPdf([
      page(
        { text: 'Đạt 51/57', x: 80, y: 700 },
        { text: '1', x: 143, y: 705, size: 8 },
        { text: 'chỉ tiêu', x: 150, y: 700 },
        { text: '1', x: 80, y: 53, size: 6 },
        { text: 'Theo sổ', x: 84, y: 50, size: 10 },
      ),
      page({ text: 'trong năm.', x: 80, y: 700 }),
    ]);
    expect(await linesOf(bytes)).toEqual(['Đạt 51/57 chỉ tiêu', '', 'trong năm.', 'Theo sổ']);
  });

  describe('with pages that are pictures', () => {
    const scan = 'q 600 0 0 800 0 0 cm /Im Do Q';
    const stamp = { text: 'Ký bởi: UBND xã Mẫu', x: 300, y: 780 };
    const words =
      'Xã đã hoàn thành các tiêu chí về giao thông, thủy lợi và điện trong năm, được nhân dân đồng tình';
    const written = [700, 680, 660].map((y) => ({ text: words, x: 10, y, size: 10 }));

    it('names them, whatever is stamped on them, and says where a machine recognised the words', async () => {
      const { lines, notes } = await readPdf(
        buildPdf([
          { texts: written },
          { texts: [stamp], drawn: scan },
          { texts: [], drawn: scan },
          { texts: written, drawn: scan },
        ]),
      );
      expect(lines.filter((line) => line !== '')).toEqual(Array(6).fill(words));
      expect(notes).toEqual([
        'Trang 2–3 là ảnh quét, chưa đọc được.',
        'Trang 4 là ảnh quét có chữ do máy nhận dạng: chữ và số có thể khác bản giấy.',
      ]);
    });

    it('says nothing of a blank page and of a picture in the text', async () => {
      const emblem = 'q 60 0 0 60 270 720 cm /Im Do Q';
      expect(await readPdf(buildPdf([{ texts: [stamp], drawn: emblem }, page()]))).toEqual({
        lines: [stamp.text, ''],
      });
    });

    it('refuses a file of such pages alone', async () => {
      const bytes = buildPdf([{ texts: [stamp], drawn: scan }]);
      await expect(readPdf(bytes)).rejects.toThrow('không có lớp chữ (bản quét)');
    });
  });

  it('says that letters of a font without a map cannot be read', async () => {
    const words = 'xã đã hoàn thành các tiêu chí về giao thông thủy lợi điện và trường học trong năm'.split(
      ' ',
    );
    const texts = [...words, ...words].map((text, i) => ({ text, x: 80, y: 780 - 20 * i }));
    const bytes = buildPdf([{ texts }], '', false);
    await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'unsupported' });
    await expect(readPdf(bytes)).rejects.toThrow(/không kèm bảng mã.*\.docx của báo cáo\.$/);
  });

  it('stops where pages hold more text than any report', async () => {
    const text = 'a'.repeat(2000);
    const texts = Array.from({ length: 100 }, (_, i) => ({ text, x: 1, y: i, size: 0.5 }));
    const bytes = buildPdf(Array.from({ length: 13 }, () => ({ texts })));
    await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('leaves the bytes to whoever gave them', async () => {
    const bytes = buildPdf([page({ text: 'a', x: 1, y: 1 })]);
    for (const given of [bytes.slice(), Buffer.from(bytes)]) {
      expect(await linesOf(given)).toEqual(['a']);
      expect(new Uint8Array(given)).toEqual(bytes);
    }
  });

  const whole = buildPdf([page({ text: 'a', x: 80, y: 700 })]);
  const encryption = `/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>/ID[<00><00>]`;

  it.each<[string, string, Uint8Array, string]>([
    ['of pictures alone', 'unsupported', buildPdf([page(), page()]), 'không có lớp chữ (bản quét)'],
    ['with a password', 'encrypted', buildPdf([page({ text: 'a', x: 1, y: 1 })], encryption), 'mật khẩu'],
    ['of no more than a mark', 'damaged', whole.slice(0, 9), 'bị hỏng'],
    ['cut off', 'damaged', whole.slice(0, whole.length - 60), 'bị hỏng'],
    ['of a mark and a text', 'damaged', new TextEncoder().encode('%PDF-1.4\nkhông phải'), 'bị hỏng'],
    [
      'of more than 2,000 pages',
      'too-large',
      buildPdf(Array.from({ length: 2001 }, () => page())),
      '2.000 trang',
    ],
  ])('refuses a file %s', async (_, code, bytes, words) => {
    const reading = readDocument(bytes, 'a.pdf');
    await expect(reading).rejects.toMatchObject({ name: 'FileError', code });
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.toThrow(/Đề nghị (?!.*Excel)/);
  });

  it('reads a file that has other bytes before its mark', async () => {
    const late = Uint8Array.from([...new TextEncoder().encode('rác\n'), ...whole]);
    expect((await readDocument(late, 'a.txt')).lines).toEqual(['a']);
  });
});
