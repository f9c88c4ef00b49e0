import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';

/** The samples as our reader of .xlsx files sees them: what the simulated Excel is filled with. */
export const sampleWorkbooks: readonly { readonly name: string; readonly fromFile: WorkbookSnapshot }[] = [
  'xa-mau-2024.xlsx',
  'xa-mau-2024-loi.xlsx',
].map((name) => ({ name, fromFile: readXlsx(readFileSync(`assets/samples/${name}`)) }));
