import { FileError } from '../file-error';
import { DamagedPart } from './damaged-part';
import { fileKindOf } from './file-kind';
import { inflateAnywhere } from './inflate';
import { openPackage } from './package-parts';
import { ReadingBudget } from './reading-budget';
import { readingLimits } from './reading-limits';

export type SpreadsheetFormat = 'xlsx' | 'xls' | 'ods';

/** OpenDocument packages say in a part of this name what they are. */
const openDocumentPart = 'mimetype';

/**
 * Which reader a file is for, judged by its content and never by its name. "xlsx" for everything that is neither of
 * the others: that reader says what is the matter with it.
 */
export function spreadsheetFormatOf(bytes: Uint8Array): SpreadsheetFormat {
  const kind = fileKindOf(bytes);
  if (kind === 'xls') return 'xls';
  return kind === 'zip' && isOpenDocumentSpreadsheet(bytes) ? 'ods' : 'xlsx';
}

function isOpenDocumentSpreadsheet(bytes: Uint8Array): boolean {
  try {
    const parts = openPackage(bytes, inflateAnywhere, readingLimits, new ReadingBudget(readingLimits));
    return parts.has(openDocumentPart) && parts.text(openDocumentPart).includes('opendocument.spreadsheet');
  } catch (error) {
    if (error instanceof FileError || error instanceof DamagedPart) return false;
    throw error;
  }
}
