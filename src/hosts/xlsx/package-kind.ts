import { FileError } from '../file-error';
import { foreignFile } from './file-kind';
import type { PackageParts } from './package-parts';

/** OpenDocument packages say in a part of this name what they are. */
const openDocumentPart = 'mimetype';

const openDocuments: readonly (readonly [string, string])[] = [
  // Said by the reader of .xlsx alone, see spreadsheet-format.ts.
  ['spreadsheet', 'Đây là bảng tính .ods của LibreOffice.'],
  ['text', 'Đây là văn bản .odt, không phải bảng tính.'],
  ['presentation', 'Đây là bài trình chiếu .odp, không phải bảng tính.'],
];

/** The kinds of document that share the package format, by the root element of their main part. */
const officeDocuments: ReadonlyMap<string, string> = new Map([
  ['document', 'Đây là văn bản Word (.docx), không phải bảng tính.'],
  ['presentation', 'Đây là bài trình chiếu PowerPoint (.pptx), không phải bảng tính.'],
]);

const saveAsXlsx = 'Đề nghị lưu lại dạng .xlsx.';

/** Refuses a zip that is no Office package, and says what it is. @throws {FileError} unsupported */
export function refuseForeignPackage(parts: PackageParts): void {
  if (parts.has(openDocumentPart)) {
    const type = parts.text(openDocumentPart);
    const known = openDocuments.find(([kind]) => type.includes(`opendocument.${kind}`));
    if (known) throw new FileError('unsupported', { what: known[1], todo: saveAsXlsx });
  }
  if (!parts.has('_rels/.rels') && !parts.has('[Content_Types].xml')) throw foreignFile('archive');
}

/** For a package whose main part is no workbook. */
export function foreignOfficeDocument(rootElement: string): FileError {
  const what = officeDocuments.get(rootElement);
  return new FileError('unsupported', what === undefined ? {} : { what });
}

/** For a workbook whose parts are not XML. */
export function binaryWorkbook(): FileError {
  return new FileError('unsupported', { what: 'Bảng tính nhị phân .xlsb chưa đọc được.', todo: saveAsXlsx });
}
