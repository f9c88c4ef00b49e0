import type { Task } from '../../core/claims/tasks/task';
import type { SheetForm } from '../../core/forms/sheet-form';

/** The table to follow up what a notice orders. Loaded when first asked for. @param source the notice, as the table names it */
export async function followUpForm(tasks: readonly Task[], source: string): Promise<SheetForm> {
  const { followUpTable } = await import('../../core/forms/follow-up-table');
  return followUpTable(tasks, source);
}

/** The same table as a workbook of its own. */
export async function followUpWorkbook(
  tasks: readonly Task[],
  source: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeNewWorkbook } = await import('../../hosts/xlsx/new-workbook/write-new-workbook');
  return new Uint8Array(writeNewWorkbook([await followUpForm(tasks, source)]));
}
