import { getDocument } from 'unpdf/pdfjs';
import type { ReportText } from '../../../core/claims/text/report-text';
import { FileError } from '../../file-error';
import { DocumentError } from '../document-error';
import { isGarbled } from '../text/garbled';
import { longestText, refuseEndlessText } from '../text-length';
import { partFootnotes } from './footnotes';
import { letBuffersTransfer } from './let-buffers-transfer';
import type { PageTrouble } from './page-notes';
import { pageNotes } from './page-notes';
import type { ReadPage } from './read-page';
import { readPage } from './read-page';
import { dropRunningLines } from './running-lines';

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

/** A report has a hundred pages at most; a book of 2,000 is no report. */
const mostPages = 2000;
/** A page of text has some thousand operators, a drawn map a million: beyond these, only the text is read. */
const mostOperators = 2_000_000;
/** A stamp, a signature's words and a scanner's name are shorter than any page of text. */
const fewestLetters = 150;
/** Of the page. A letterhead's picture covers less. */
const smallestScan = 0.5;

/** Nothing is fetched, compiled or drawn, and no picture is unpacked: only the text and the borders of tables are wanted. */
const textOnly = {
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 0,
  enableXfa: false,
  verbosity: 0,
};

/**
 * The lines of a .pdf, page by page with a blank line between, as they stand on the paper, then its footnotes; numbers of
 * pages left out. Pages that cannot be read are named in the notes. Rejects with a FileError: encrypted, damaged,
 * too-large, or unsupported when no page can be read.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReportText> {
  letBuffersTransfer();
  // The library takes the bytes away from whoever gave them, and will not have a Buffer of Node.
  const task = getDocument({ ...textOnly, data: new Uint8Array(bytes) });
  try {
    return textOf(await readPages(await task.promise));
  } catch (error) {
    throw pdfErrorOf(error);
  } finally {
    await task.destroy();
  }
}

async function readPages(pdf: PdfDocument): Promise<readonly ReadPage[]> {
  if (pdf.numPages > mostPages) throw new DocumentError('too-large', { what: 'Tệp PDF có hơn 2.000 trang.' });
  const pages: ReadPage[] = [];
  let [operators, letters] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(await pdf.getPage(number), operators <= mostOperators);
    pages.push(page);
    operators += page.operators;
    letters += lettersOn(page);
    if (letters > longestText) refuseEndlessText(pages.flatMap(({ lines }) => lines.map(({ text }) => text)));
  }
  return pages;
}

/** @throws {FileError} unsupported where no page can be read. */
function textOf(pages: readonly ReadPage[]): ReportText {
  const troubles = pages.map(troubleOf);
  const isRead = troubles.map((trouble) => trouble === null || trouble === 'recognised');
  const read = pages.map(({ lines }, i) => (isRead[i] ? lines : []));
  if (read.every(({ length }) => length === 0))
    throw troubles.includes('garbled') ? withoutCharset() : scannedPages();
  const parted = dropRunningLines(read).map((lines, i) => partFootnotes(lines, pages[i]!.size));
  const notes = pageNotes(troubles);
  return {
    lines: [
      ...parted.flatMap(({ text }, i) => (i === 0 ? text : ['', ...text])),
      ...parted.flatMap((page) => page.notes),
    ],
    ...(notes.length > 0 && { notes }),
  };
}

function troubleOf(page: ReadPage): PageTrouble | null {
  const letters = lettersOn(page);
  const isScan = page.pictured === null ? letters === 0 : page.pictured >= smallestScan;
  if (isScan && letters < fewestLetters) return 'picture';
  if (isGarbled(page.lines.map(({ text }) => text))) return 'garbled';
  return isScan ? 'recognised' : null;
}

function lettersOn({ lines }: ReadPage): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function scannedPages(): FileError {
  return new DocumentError('unsupported', {
    what: 'Tệp PDF không có lớp chữ (bản quét) nên chưa đọc được.',
    todo: 'Đề nghị dùng bản .docx của báo cáo.',
  });
}

function withoutCharset(): FileError {
  return new DocumentError('unsupported', {
    what: 'Phông chữ trong tệp PDF không kèm bảng mã nên chữ đọc ra không đúng.',
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
