import type { WorkbookSnapshot } from '../core/snapshot/snapshot';
import type { WorkbookAppearance } from '../hosts/xlsx/appearance/appearance';
import { readAppearance } from '../hosts/xlsx/read-appearance';
import { readXlsx } from '../hosts/xlsx/read-xlsx';

/** A workbook as the page keeps it: what it says, and how it looks. */
export interface OpenedWorkbook {
  readonly title: string;
  readonly snapshot: WorkbookSnapshot;
  readonly appearance: WorkbookAppearance;
}

/** @throws {FileError} when there is no workbook to be had from the bytes. */
export function openWorkbook(title: string, bytes: Uint8Array): OpenedWorkbook {
  return { title, snapshot: readXlsx(bytes), appearance: readAppearance(bytes) };
}
