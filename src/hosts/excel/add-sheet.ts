import type { SheetForm } from '../../core/forms/sheet-form';
import type { AddedSheet } from '../workbook-host';
import { drawForm } from './draw-form';
import { freeSheetName } from './free-sheet-name';
import { readOnlyBookProblem, structureProtectedProblem } from './host-problems';
import { readDateSystem } from './read-date-system';
import { operation } from './requirements';
import { setUpPage } from './set-up-page';

/**
 * Adds a sheet made from the form after all others, without going there. Five requests, however long the form; when
 * Excel refuses what stands on it, a sixth takes the sheet away again. A computer without a printer may refuse the page
 * alone: the sheet stays, and the outcome says so.
 *
 * @throws {HostProblem} workbook-protected, or read-only: what is added there would be lost with this window
 */
export const addSheet = operation('1.9', async (context, form: SheetForm): Promise<AddedSheet> => {
  const workbook = context.workbook.load('readOnly');
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/name');
  await context.sync();
  if (workbook.readOnly) throw readOnlyBookProblem();
  if (protection.protected) throw structureProtectedProblem();
  const date1904 = await readDateSystem(context);
  const taken = sheets.items.map(({ name }) => name);
  const name = freeSheetName(form.name, taken);
  const sheet = sheets.add(name);
  await context.sync();
  try {
    drawForm(sheet, form, date1904);
    await context.sync();
  } catch (error) {
    sheet.delete();
    await context.sync().catch(() => undefined);
    throw error;
  }
  setUpPage(sheet, form);
  const isSetForPrint = await context.sync().then(
    () => true,
    () => false,
  );
  return { sheet: name, isSetForPrint };
});
