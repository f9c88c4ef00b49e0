import type { ExcelState, SimSession } from './sim-session';
import type { SheetModel } from './workbook-model';
import { isAtLeast } from './api-set';

const sheetChanged = 10;
/** Events of the collection of sheets are addressed to the workbook. */
const wholeWorkbook = 'Workbook';

/** Tells every pane that watches that cells were edited. @param by the pane that did it; `null` for the user */
export function tellOfEdit(
  excel: ExcelState,
  sheet: SheetModel,
  address: string,
  by: SimSession | null,
): void {
  for (const session of excel.sessions.filter((each) => each.watchesSheets)) {
    const triggerSource = session === by ? 'ThisLocalAddin' : 'Unknown';
    session.push(sheetChanged, wholeWorkbook, {
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      address,
      shiftDirection: 'None',
      ...(isAtLeast(excel.api, '1.14') && { triggerSource }),
    });
  }
}
