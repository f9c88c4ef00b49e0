import { getDocument } from 'unpdf/pdfjs';
import { FileError } from '../../file-error';
import { DocumentError } from '../document-error';
import { linesOfPage } from './page-lines';
import { placeTexts } from './placed-texts';

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

/** A report has a hundred pages at most; a book of 2,000 is no report. */
const mostPages = 2000;

/** Nothing is fetched, compiled or drawn: only the text is wanted. */
const textOnly = {
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  verbosity: 0,
};

/**
 * The lines of a .pdf, page by page with a blank line between, as they stand on the paper. Rejects with a FileError:
 * encrypted, damaged, too-large, or unsupported when it has no text but pictures of pages.
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly string[]> {
  // The library takes the bytes away from whoever gave them, and will not have a Buffer of Node.
  const task = getDocument({ ...textOnly, data: new Uint8Array(bytes) });
  try {
    const pages = await readPages(await task.promise);
    if (pages.every((lines) => lines.every((line) => line === ''))) throw scannedPages();
    return pages.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
  } catch (error) {
    throw pdfErrorOf(error);
  } finally {
    await task.destroy();
  }
}

async function readPages(pdf: PdfDocument): Promise<readonly (readonly string[])[]> {
  if (pdf.numPages > mostPages) throw new DocumentError('too-large', { what: 'Tệp PDF có hơn 2.000 trang.' });
  const pages: (readonly string[])[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.filter((item) => 'str' in item);
    const { level, turned } = placeTexts(texts, page.getViewport({ scale: 1 }).transform);
    pages.push([...linesOfPage(level), ...turned].map((line) => line.normalize('NFC')));
    page.cleanup();
  }
  return pages;
}

function scannedPages(): FileError {
  return new DocumentError('unsupported', {
    what: 'Tệp PDF không có lớp chữ (bản quét) nên chưa đọc được.',
    todo: 'Đề nghị dùng bản .docx của báo cáo.',
  });
}

/** The library's own errors are told by their names. */
function pdfErrorOf(error: unknown): unknown {
  if (error instanceof FileError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new DocumentError('encrypted', {
      what: 'Tệp PDF được đặt mật khẩu nên chưa đọc được.',
      todo: 'Đề nghị lưu lại bản PDF không có mật khẩu, hoặc dùng bản .docx.',
    });
  }
  return new DocumentError('damaged', { todo: 'Đề nghị tải lại tệp, hoặc dùng bản .docx.' });
}
