import type { FileError, FileErrorSentences } from '../file-error';
import { fileKindOf } from '../xlsx/file-kind';
import type { FileKind } from '../xlsx/file-kind';
import { DocumentError } from './document-error';

/** Which reader a file is for; a "package" may hold a .docx, a "text" may turn out to be none. */
export type DocumentKind = 'package' | 'pdf' | 'text';

type ForeignKind = Exclude<FileKind, 'zip' | 'pdf' | 'other' | 'empty' | 'damaged' | 'encrypted'>;

const saveAsDocx = 'Đề nghị mở bằng Word rồi lưu lại dạng .docx.';
const chooseReport = 'Đề nghị chọn tệp văn bản của báo cáo, dạng .docx, .txt hoặc .pdf.';

const foreignDocuments: Readonly<Record<ForeignKind, FileErrorSentences>> = {
  word: { what: 'Đây là văn bản .doc, dạng cũ của Word.', todo: saveAsDocx },
  rtf: { what: 'Đây là văn bản RTF, chưa đọc được.', todo: saveAsDocx },
  'web-page': { what: 'Đây là trang web (HTML), dù tên tệp có thể là .doc.', todo: saveAsDocx },
  xls: { what: 'Đây là bảng tính .xls, không phải văn bản.', todo: chooseReport },
  'xml-2003': { what: 'Đây là bảng tính XML 2003, không phải văn bản.', todo: chooseReport },
  powerpoint: { what: 'Đây là bài trình chiếu PowerPoint (.ppt), không phải văn bản.', todo: chooseReport },
  archive: { what: 'Đây là tệp nén.', todo: 'Đề nghị giải nén rồi chọn báo cáo bên trong.' },
  picture: { what: 'Đây là tệp ảnh, không có chữ để đọc.', todo: chooseReport },
};

/** A PDF may have other bytes in front of its mark; readers look for it this far. */
const pdfMarkWithin = 1024;
const pdfMark = '%PDF-';

/**
 * Judged by the content, never by the name.
 * @throws {FileError} for a file that no reader takes: empty, damaged, encrypted, or unsupported with what it is.
 */
export function documentKindOf(bytes: Uint8Array): DocumentKind {
  const kind = fileKindOf(bytes);
  switch (kind) {
    case 'zip':
      return 'package';
    case 'pdf':
      return 'pdf';
    case 'other':
      return otherKind(bytes);
    case 'empty':
    case 'damaged':
    case 'encrypted':
      throw new DocumentError(kind);
    default:
      throw new DocumentError('unsupported', foreignDocuments[kind]);
  }
}

function otherKind(bytes: Uint8Array): DocumentKind {
  const start = String.fromCharCode(...bytes.subarray(0, pdfMarkWithin));
  if (start.includes(pdfMark)) return 'pdf';
  if (/^(?:\u00ef\u00bb\u00bf)?<\?xml\s/.test(start)) throw wordXml();
  return 'text';
}

/** Word 2003 and later can save a whole document as one XML text. */
function wordXml(): FileError {
  return new DocumentError('unsupported', { what: 'Đây là tệp XML, không phải văn bản.', todo: saveAsDocx });
}
