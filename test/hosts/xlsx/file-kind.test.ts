import { describe, expect, it } from '@jest/globals';
import { fileKindOf, foreignFile } from '../../../src/hosts/xlsx/file-kind';
import type { FileKind } from '../../../src/hosts/xlsx/file-kind';
import { buildCompoundFile } from './compound-builder';
import { buildSheet } from './package-builder';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('fileKindOf', () => {
  it.each<[FileKind, string, Uint8Array]>([
    ['empty', 'no bytes', new Uint8Array()],
    ['zip', 'a workbook', buildSheet('')],
    ['zip', 'an empty zip', Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)])],
    ['encrypted', 'a workbook with a password', buildCompoundFile(['EncryptionInfo', 'EncryptedPackage'])],
    ['xls', 'an .xls of Excel 97', buildCompoundFile(['Workbook', '\u0005SummaryInformation'])],
    ['xls', 'an .xls of Excel 95', buildCompoundFile(['Book'])],
    [
      'word',
      'a .doc with a table of Excel in it',
      buildCompoundFile(['WordDocument', 'S'], { nested: ['Workbook'] }),
    ],
    ['powerpoint', 'a .ppt', buildCompoundFile(['PowerPoint Document'])],
    ['other', 'another compound file', buildCompoundFile(['Contents'])],
    ['damaged', 'a compound file cut off', buildCompoundFile(['Workbook']).slice(0, 600)],
    ['pdf', 'a PDF', bytesOf('%PDF-1.7\n')],
    ['rtf', 'an RTF', bytesOf('{\\rtf1\\ansi')],
    ['archive', 'a RAR', bytesOf('Rar!\u001a')],
    ['archive', 'a 7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27])],
    ['archive', 'a gzip', Uint8Array.from([0x1f, 0x8b, 8])],
    ['picture', 'a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
    ['picture', 'a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['picture', 'a GIF', bytesOf('GIF89a')],
    ['picture', 'a scanned TIFF', bytesOf('II*\0')],
    ['picture', 'a TIFF of a Mac', bytesOf('MM\0*')],
    ['web-page', 'a web page', bytesOf('\ufeff<!DOCTYPE HTML>\n<html>')],
    ['web-page', 'a table of a web page', bytesOf('<table border=1>')],
    [
      'web-page',
      'a page saved by Excel',
      bytesOf('<html xmlns:x="urn:schemas-microsoft-com:office:spreadsheet">'),
    ],
    [
      'xml-2003',
      'an XML spreadsheet',
      bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    ],
    ['other', 'a text', bytesOf('STT;Nội dung;Vốn')],
    ['other', 'one byte', Uint8Array.from([80])],
  ])('%s: %s', (kind, _, bytes) => expect(fileKindOf(bytes)).toBe(kind));
});

describe('foreignFile', () => {
  it.each(['encrypted', 'empty', 'damaged'] as const)('reports %s as such', (kind) => {
    expect(foreignFile(kind).code).toBe(kind);
  });

  it.each([
    'xls',
    'word',
    'powerpoint',
    'pdf',
    'rtf',
    'web-page',
    'xml-2003',
    'archive',
    'picture',
    'other',
  ] as const)('says what %s is and what to do', (kind) => {
    const error = foreignFile(kind);
    expect(error.code).toBe('unsupported');
    expect(error.message).toMatch(/^(?:Đây là|Tệp) .+\. Đề nghị .+\.$/);
  });

  it('tells the owner of an .xls to save it anew', () => {
    expect(foreignFile('xls').message).toBe(
      'Đây là bảng tính .xls, dạng cũ của Excel. Đề nghị mở bằng Excel rồi lưu lại dạng .xlsx.',
    );
  });
});
