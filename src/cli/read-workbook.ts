import type { StateReading, WorkbookState } from '../core/check/workbook-state';
import { emptyState, parseState } from '../core/check/workbook-state';
import { stateProblem } from '../core/present/state-words';
import type { WorkbookSnapshot } from '../core/snapshot/snapshot';
import { FileError } from '../hosts/file-error';
import { inflateWithNode } from '../hosts/xlsx/inflate-node';
import { readStateOf } from '../hosts/xlsx/read-state';
import { readXlsx } from '../hosts/xlsx/read-xlsx';
import { spreadsheetFormatOf } from '../hosts/xlsx/spreadsheet-format';
import { readFile } from './read-file';
import { readXlsInWorker } from './read-xls-in-worker';

/** A workbook on disk. */
export interface WorkbookFile {
  readonly snapshot: WorkbookSnapshot;
  /** What of ours travels with it. */
  readonly state: StateReading;
}

/** Rejects with a FileError when the workbook cannot be read, or not one of its sheets can. */
export async function readWorkbook(path: string): Promise<WorkbookFile> {
  const bytes = readFile(path);
  const snapshot = await readBytes(bytes);
  const [first] = snapshot.sheets;
  if (first && snapshot.sheets.every(({ unreadable }) => unreadable !== null)) {
    throw new FileError('damaged', { what: `Không đọc được trang tính nào. ${first.unreadable!}` });
  }
  const stored = spreadsheetFormatOf(bytes) === 'xlsx' ? readStateOf(bytes, inflateWithNode) : null;
  return { snapshot, state: parseState(stored) };
}

/** A state that could be read, else none and a sentence for its owner about why it is left out. */
export function stateOf(state: StateReading, say: (sentence: string) => void): WorkbookState {
  if (state.kind === 'read') return state.state;
  say(stateProblem(state.kind));
  return emptyState;
}

/** The readers of the other formats are loaded only where they are needed, that of .xls by its worker. */
async function readBytes(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  switch (spreadsheetFormatOf(bytes)) {
    case 'xls':
      return readXlsInWorker(bytes);
    case 'ods':
      return (await import('../hosts/xlsx/legacy/read-ods')).readOds(bytes, inflateWithNode);
    case 'xlsx':
      return readXlsx(bytes, inflateWithNode);
  }
}
