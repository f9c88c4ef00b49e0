import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../../src/hosts/document/read-document';
import { readPdf } from '../../../../src/hosts/document/pdf/read-pdf';
import type { PdfText } from '../pdf-builder';
import { buildPdf } from '../pdf-builder';

const page = (...texts: readonly PdfText[]) => ({ texts });

describe('readPdf', () => {
  it('reads Vietnamese from the map of the font, line by line, and pages with a blank line between', async () => {
    const bytes = buildPdf([
      page({ text: 'BÁO CÁO', x: 250, y: 700 }, { text: 'Xã đạt 12/19 tiêu chí', x: 80, y: 660 }),
      page({ text: 'Nơi nhận:', x: 80, y: 700 }),
    ]);
    expect(await readPdf(bytes)).toEqual(['BÁO CÁO', 'Xã đạt 12/19 tiêu chí', '', 'Nơi nhận:']);
  });

  it('composes letters whose marks stand apart', async () => {
    expect(await readPdf(buildPdf([page({ text: 'tie\u0302u chi\u0301', x: 80, y: 700 })]))).toEqual([
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
    expect(await readPdf(lying)).toEqual(['một', 'hai']);
    const margin = buildPdf([
      page({ text: 'lề', x: 20, y: 300, isTurned: true }, { text: 'chữ', x: 80, y: 100 }),
    ]);
    expect(await readPdf(margin)).toEqual(['chữ', 'lề']);
  });

  it('leaves the bytes to whoever gave them', async () => {
    const bytes = buildPdf([page({ text: 'a', x: 1, y: 1 })]);
    for (const given of [bytes.slice(), Buffer.from(bytes)]) {
      expect(await readPdf(given)).toEqual(['a']);
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
