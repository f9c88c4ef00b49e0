import type { WorkbookSnapshot } from '../core/snapshot/snapshot';
import type { WorkbookAppearance } from '../hosts/xlsx/appearance/appearance';
import { readAppearance } from '../hosts/xlsx/read-appearance';
import { readStateOf } from '../hosts/xlsx/read-state';
import { readXlsx } from '../hosts/xlsx/read-xlsx';
import { spreadsheetFormatOf } from '../hosts/xlsx/spreadsheet-format';

/** A workbook as the page keeps it: what it says, and how it looks. */
export interface OpenedWorkbook {
  readonly title: string;
  readonly snapshot: WorkbookSnapshot;
  readonly appearance: WorkbookAppearance;
  /** The state of ours that travels with the file; `null` when there is none. */
  readonly state: string | null;
}

/**
 * Rejects with a FileError when there is no workbook to be had from the bytes. The readers of the other formats are
 * loaded only where they are needed.
 * @param beforeXls called when the library that reads .xls is loaded and about to be given the file.
 */
export async function openWorkbook(
  title: string,
  bytes: Uint8Array,
  beforeXls: () => void,
): Promise<OpenedWorkbook> {
  switch (spreadsheetFormatOf(bytes)) {
    case 'xls': {
      const { readXls, readXlsAppearance } = await import('../hosts/xlsx/legacy/xls');
      beforeXls();
      return { title, snapshot: readXls(bytes), appearance: readXlsAppearance(bytes), state: null };
    }
    case 'ods': {
      const { readOds, readOdsAppearance } = await import('../hosts/xlsx/legacy/ods');
      return { title, snapshot: readOds(bytes), appearance: readOdsAppearance(bytes), state: null };
    }
    case 'xlsx':
      return {
        title,
        snapshot: readXlsx(bytes),
        appearance: readAppearance(bytes),
        state: readStateOf(bytes),
      };
  }
}
