import type { SheetForm } from '../../core/forms/sheet-form';
import type { WorkbookHost } from '../../hosts/workbook-host';
import { hostProblemOf } from './host-problem-of';
import type { PaneEvent } from './reduce-pane';

/** Makes a form, adds it to the workbook as a sheet and goes there. Never rejects: what became of it is a notice. */
export type AddSheet = (makeForm: () => Promise<SheetForm>) => Promise<void>;

/** How the pane adds a sheet to its workbook; `null` where the host only shows it. */
export function sheetAdder(host: WorkbookHost, send: (event: PaneEvent) => void): AddSheet | null {
  const add = host.addSheet?.bind(host);
  if (!add) return null;
  return async (makeForm) => {
    try {
      const added = await add(await makeForm());
      send({ type: 'sheet-added', added });
      // Where Excel cannot go there just now the sheet is added all the same; "Xem trang" says why when it is pressed.
      await host.reveal({ sheet: added.sheet, row: 1, column: 1 }).catch(() => undefined);
    } catch (error) {
      send({ type: 'refused', problem: hostProblemOf(error) });
    }
  };
}
