import { FileError } from '../file-error';
import type { FileErrorSentences } from '../file-error';
import { compoundFileContents, isCompoundFile } from './compound-file';

/** What a file is, judged by its first bytes and never by its name; "zip" may hold a workbook. */
export type FileKind =
  | 'zip'
  | 'encrypted'
  | 'empty'
  | 'damaged'
  | 'xls'
  | 'word'
  | 'powerpoint'
  | 'pdf'
  | 'rtf'
  | 'web-page'
  | 'xml-2003'
  | 'archive'
  | 'picture'
  | 'other';

const saveAsXlsx = 'Đề nghị mở bằng Excel rồi lưu lại dạng .xlsx.';

const foreignFiles: Readonly<
  Record<Exclude<FileKind, 'zip' | 'encrypted' | 'empty' | 'damaged'>, Partial<FileErrorSentences>>
> = {
  // Said by the reader of .xlsx alone, see spreadsheet-format.ts.
  xls: { what: 'Đây là bảng tính .xls, dạng cũ của Excel.', todo: saveAsXlsx },
  word: { what: 'Đây là văn bản Word (.doc), không phải bảng tính.' },
  powerpoint: { what: 'Đây là bài trình chiếu PowerPoint (.ppt), không phải bảng tính.' },
  pdf: { what: 'Đây là tệp PDF, không phải bảng tính.' },
  rtf: { what: 'Đây là văn bản RTF, không phải bảng tính.' },
  'web-page': { what: 'Đây là trang web (HTML), dù tên tệp có thể là .xls.', todo: saveAsXlsx },
  'xml-2003': { what: 'Đây là bảng tính XML 2003, chưa đọc được.', todo: saveAsXlsx },
  archive: {
    what: 'Đây là tệp nén, không phải bảng tính.',
    todo: 'Đề nghị giải nén rồi chọn bảng tính bên trong.',
  },
  picture: { what: 'Đây là tệp ảnh, không phải bảng tính.' },
  other: {},
};

const signatures: readonly (readonly [string, FileKind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
];

/** Far enough to see what a text file begins with. */
const sniffedBytes = 1024;

export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, sniffedBytes));
  const signature = signatures.find(([mark]) => start.startsWith(mark));
  return signature ? signature[1] : textKind(start.toLowerCase());
}

/** The error to report for a file that is no zip. */
export function foreignFile(kind: Exclude<FileKind, 'zip'>): FileError {
  if (kind === 'empty' || kind === 'damaged' || kind === 'encrypted') return new FileError(kind);
  return new FileError('unsupported', foreignFiles[kind]);
}

function compoundKind(bytes: Uint8Array): FileKind {
  const names = compoundFileContents(bytes);
  if (!names) return 'damaged';
  if (names.has('EncryptedPackage')) return 'encrypted';
  if (names.has('Workbook') || names.has('Book')) return 'xls';
  if (names.has('WordDocument')) return 'word';
  return names.has('PowerPoint Document') ? 'powerpoint' : 'other';
}

function textKind(start: string): FileKind {
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return start.includes('<html') ? 'web-page' : 'xml-2003';
  }
  return /<(?:!doctype html|html|table|head|body)\b/.test(start) ? 'web-page' : 'other';
}
