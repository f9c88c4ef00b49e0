import type { FileError } from '../../file-error';
import type { PackageParts } from '../../xlsx/package-parts';
import { DocumentError } from '../document-error';

/** OpenDocument packages say in a part of this name what they are. */
const openDocumentPart = 'mimetype';

const saveAsDocx = 'Đề nghị mở bằng Word hoặc LibreOffice rồi lưu lại dạng .docx.';

/** Other kinds of document in the package format of .docx, by the root element of their main part. */
const officeDocuments: ReadonlyMap<string, string> = new Map([
  ['workbook', 'Đây là bảng tính Excel (.xlsx), không phải văn bản.'],
  ['presentation', 'Đây là bài trình chiếu PowerPoint (.pptx), không phải văn bản.'],
]);

/** @throws {FileError} unsupported for a zip that is no Office package, with what it is. */
export function refuseForeignPackage(parts: PackageParts): void {
  if (parts.has(openDocumentPart) && parts.text(openDocumentPart).includes('opendocument.')) {
    const isText = parts.text(openDocumentPart).includes('opendocument.text');
    throw isText
      ? new DocumentError('unsupported', { what: 'Đây là văn bản .odt của LibreOffice.', todo: saveAsDocx })
      : new DocumentError('unsupported', { what: 'Đây là tệp của LibreOffice, không phải văn bản.' });
  }
  if (!parts.has('_rels/.rels') && !parts.has('[Content_Types].xml')) {
    throw new DocumentError('unsupported', {
      what: 'Đây là tệp nén.',
      todo: 'Đề nghị giải nén rồi chọn báo cáo bên trong.',
    });
  }
}

/** For a package whose main part is no document. */
export function foreignMainPart(rootElement: string): FileError {
  const what = officeDocuments.get(rootElement);
  return new DocumentError('unsupported', what === undefined ? {} : { what });
}
