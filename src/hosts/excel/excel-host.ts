import type { SheetForm } from '../../core/forms/sheet-form';
import type { CellRef } from '../../core/snapshot/address';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { MarkPlan } from '../../core/present/marks';
import type { AddedSheet, MarkOutcome, Work, WorkbookHost } from '../workbook-host';
import { addSheet } from './add-sheet';
import { clearMarks } from './clear-marks';
import { documentTitle } from './document-title';
import { markCells } from './mark-cells';
import type { OfficeSession } from './office-session';
import { readAll, readPassively } from './read-workbook';
import type { Operation } from './requirements';
import { revealCell } from './reveal-cell';
import { reuseLayout } from './reuse-layout';
import { runOperation } from './run-operation';
import { watchEdits } from './watch-edits';
import { readState, writeState } from './workbook-state';

/** The port over the workbook that Excel has open. @param session what Office.js put into the page, once it is ready */
export function excelHost(session: OfficeSession): WorkbookHost {
  return new ExcelHost(session);
}

class ExcelHost implements WorkbookHost {
  readonly name = 'excel';
  readonly title: string;
  /** The last full reading; its layout serves the passive ones after it. */
  private full: WorkbookSnapshot | null = null;
  private writesUnderWay = 0;

  constructor(private readonly session: OfficeSession) {
    this.title = documentTitle(session.Office.context.document.url);
  }

  async readAll(work: Work): Promise<WorkbookSnapshot> {
    const { signal } = work;
    this.full = await runOperation(this.session, { delayForCellEdit: true, signal }, readAll, work);
    return this.full;
  }

  async readPassively(work: Work): Promise<WorkbookSnapshot> {
    const { signal } = work;
    const passive = await runOperation(
      this.session,
      { delayForCellEdit: false, signal },
      readPassively,
      work,
    );
    return reuseLayout(passive, this.full);
  }

  mark(plan: MarkPlan): Promise<MarkOutcome> {
    return this.write(markCells, plan);
  }

  clearMarks(): Promise<void> {
    return this.write(clearMarks);
  }

  reveal(place: CellRef): Promise<void> {
    return runOperation(this.session, { delayForCellEdit: true }, revealCell, place);
  }

  watchEdits(onEdit: () => void): Promise<() => void> {
    const isWriting = () => this.writesUnderWay > 0;
    return runOperation(this.session, { delayForCellEdit: false }, watchEdits, onEdit, isWriting);
  }

  readState(): Promise<string | null> {
    return runOperation(this.session, { delayForCellEdit: false }, readState);
  }

  writeState(state: string): Promise<void> {
    return this.write(writeState, state);
  }

  addSheet(form: SheetForm): Promise<AddedSheet> {
    return this.write(addSheet, form);
  }

  private async write<Args extends readonly unknown[], Result>(
    operation: Operation<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    this.writesUnderWay++;
    try {
      return await runOperation(this.session, { delayForCellEdit: true }, operation, ...args);
    } finally {
      this.writesUnderWay--;
    }
  }
}
