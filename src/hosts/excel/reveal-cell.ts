import { cellAddress } from '../../core/snapshot/address';
import type { CellRef } from '../../core/snapshot/address';
import {
  anotherWorkbookProblem,
  officeCodeOf,
  sheetHiddenProblem,
  sheetMissingProblem,
} from './host-problems';
import { operation } from './requirements';

/**
 * Brings a cell's sheet to the front and selects the cell. Excel selects reliably only on a sheet that is already in
 * front, hence two requests. @throws {HostProblem} sheet-missing, sheet-hidden, another-workbook
 */
export const revealCell = operation(
  '1.4',
  async (context, { sheet: name, row, column }: CellRef): Promise<void> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw sheetMissingProblem(name);
    if (sheet.visibility !== 'Visible') throw sheetHiddenProblem(name, sheet.visibility === 'Hidden');
    try {
      sheet.activate();
      await context.sync();
      sheet.getRange(cellAddress(row, column)).select();
      await context.sync();
    } catch (error) {
      if (officeCodeOf(error) === 'GeneralException') throw anotherWorkbookProblem(error);
      throw error;
    }
  },
);
