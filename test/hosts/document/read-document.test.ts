import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../src/hosts/document/read-document';
import { buildCompoundFile } from '../xlsx/compound-builder';
import { buildSheet } from '../xlsx/package-builder';
import { buildDocx, line } from './docx-builder';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('readDocument', () => {
  it('tells the kind of file by its content, whatever its name', async () => {
    const docx = buildDocx({ body: line('Đạt 12 tiêu chí') });
    expect(await readDocument(docx, 'bao-cao.txt')).toEqual({ lines: ['Đạt 12 tiêu chí'] });
    expect(await readDocument(bytesOf('Đạt 12\n\ntiêu chí\n'), 'bao-cao.docx')).toEqual({
      lines: ['Đạt 12', '', 'tiêu chí'],
    });
  });

  it('says that a text of 10 MB is too long, and reads a long one', async () => {
    const line = 'Xã đạt 15/19 tiêu chí.\n';
    const textOf = (length: number) => new TextEncoder().encode(line.repeat(Math.ceil(length / line.length)));
    await expect(readDocument(textOf(10_000_000), 'dai.txt')).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/^Văn bản dài hơn một nghìn trang\. /),
    });
    expect((await readDocument(textOf(2_000_000), 'vua.txt')).lines.length).toBeGreaterThan(80_000);
  });

  it.each<[string, string, string, Uint8Array, string]>([
    ['of no bytes', 'a.docx', 'empty', new Uint8Array(), 'Tệp rỗng'],
    ['of blanks', 'a.txt', 'empty', bytesOf(' \n\n\t'), 'không có chữ nào'],
    ['of Word without text', 'a.docx', 'empty', buildDocx({ body: '<w:p/>' }), 'không có chữ nào'],
    ['of Word 97', 'a.docx', 'unsupported', buildCompoundFile(['WordDocument']), 'lưu lại dạng .docx'],
    [
      'with a password',
      'a.docx',
      'encrypted',
      buildCompoundFile(['EncryptionInfo', 'EncryptedPackage']),
      'bằng Word',
    ],
    ['of Excel', 'a.docx', 'unsupported', buildSheet(''), 'bảng tính'],
    ['of Excel 97', 'a.xls', 'unsupported', buildCompoundFile(['Workbook']), 'bảng tính .xls'],
    ['of PowerPoint', 'a.ppt', 'unsupported', buildCompoundFile(['PowerPoint Document']), '.ppt'],
    [
      'in an unknown container',
      'a.msg',
      'unsupported',
      buildCompoundFile(['Contents']),
      'không phải văn bản',
    ],
    [
      'in a broken container',
      'a.doc',
      'damaged',
      buildCompoundFile(['WordDocument']).slice(0, 600),
      'bị hỏng',
    ],
    ['in RTF', 'a.doc', 'unsupported', bytesOf('{\\rtf1 a}'), 'lưu lại dạng .docx'],
    ['of a web page', 'a.doc', 'unsupported', bytesOf('<html><body>a'), 'HTML'],
    ['in XML', 'a.doc', 'unsupported', bytesOf('\ufeff<?xml version="1.0"?><w:wordDocument/>'), 'XML'],
    ['that is a PNG', 'a.pdf', 'unsupported', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]), 'ảnh'],
    ['that is a JPEG', 'a.jpg', 'unsupported', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]), 'ảnh'],
    ['that is a TIFF', 'a.tif', 'unsupported', Uint8Array.from([0x49, 0x49, 0x2a, 0, 8]), 'ảnh'],
    ['of zeros, named a document', 'a.docx', 'damaged', new Uint8Array(5000), 'bị hỏng'],
    ['of zeros, of another name', 'a.bin', 'unsupported', new Uint8Array(5000), 'không phải văn bản'],
    [
      'of more than 20 MB of text',
      'a.txt',
      'too-large',
      new Uint8Array(20 * 1024 * 1024 + 1).fill(65),
      '20 MB',
    ],
  ])('refuses a file %s', async (_, name, code, bytes, words) => {
    const reading = readDocument(bytes, name);
    await expect(reading).rejects.toMatchObject({ name: 'FileError', code });
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.toThrow(/^\p{Lu}.+\. Đề nghị (?!.*Excel).+\.$/u);
  });
});
