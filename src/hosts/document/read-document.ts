import type { ReportText } from '../../core/claims/text/report-text';
import type { FileError } from '../file-error';
import { inflateAnywhere } from '../xlsx/inflate';
import type { Inflate } from '../xlsx/inflate';
import { DocumentError } from './document-error';
import { documentKindOf } from './document-kind';
import { readDocx } from './docx/read-docx';
import { decodeLegacyLines } from './text/legacy-lines';
import { readPrivateSigns } from './text/private-signs';
import { readText } from './text/read-text';
import { refuseEndlessText } from './text-length';

/**
 * Reads a report or a notice: .docx, .txt or .pdf, told by its content. The name counts only where the content is
 * nothing that we know: a file named .docx is then a damaged document, any other is no document at all.
 * Rejects with a FileError in words for the owner of a report.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  inflate: Inflate = inflateAnywhere,
): Promise<ReportText> {
  const text = await readAnyText(bytes, inflate);
  if (!text) throw notText(name);
  const { lines } = text;
  refuseEndlessText(lines);
  if (lines.every((line) => line.trim() === '')) throw new DocumentError('empty', noText);
  return { ...text, lines: decodeLegacyLines(lines).map(readPrivateSigns) };
}

async function readAnyText(bytes: Uint8Array, inflate: Inflate): Promise<ReportText | null> {
  switch (documentKindOf(bytes)) {
    case 'package':
      return { lines: readDocx(bytes, inflate) };
    case 'pdf':
      // Its library is larger than all the rest together, and most reports are no .pdf.
      return (await import('./pdf/read-pdf')).readPdf(bytes);
    case 'text': {
      const lines = readText(bytes);
      return lines && { lines };
    }
  }
}

const noText = { what: 'Văn bản không có chữ nào.', todo: 'Đề nghị kiểm tra lại tệp, hoặc chọn tệp khác.' };

function notText(name: string): FileError {
  return new DocumentError(/\.(?:docx?|docm|pdf)$/i.test(name) ? 'damaged' : 'unsupported');
}
