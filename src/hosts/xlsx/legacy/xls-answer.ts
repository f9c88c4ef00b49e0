import type { WorkbookSnapshot } from '../../../core/snapshot/snapshot';
import { FileError } from '../../file-error';
import type { FileErrorCode, FileErrorSentences } from '../../file-error';
import { readXls } from './read-xls';

/** What a worker that reads an .xls sends back: errors lose their class on the way, so their content is sent. */
export type XlsAnswer =
  | { readonly snapshot: WorkbookSnapshot }
  | { readonly code: FileErrorCode; readonly sentences: FileErrorSentences };

/** The workbook, or what is the matter with the file. Whatever else happens is an error of ours, and thrown. */
export function answerForXls(bytes: Uint8Array): XlsAnswer {
  try {
    return { snapshot: readXls(bytes) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { code: error.code, sentences: error.sentences };
  }
}
