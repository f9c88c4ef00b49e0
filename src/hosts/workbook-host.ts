import type { CellRef } from '../core/snapshot/address';
import type { WorkbookSnapshot } from '../core/snapshot/snapshot';
import type { SheetForm } from '../core/forms/sheet-form';
import type { MarkPlan } from '../core/present/marks';

/**
 * The port between the pane and whatever holds the workbook: Excel, or a page with a local file. Hosts carry plans out;
 * they judge nothing. Every method rejects with a HostProblem and with nothing else.
 */
export interface WorkbookHost {
  readonly name: 'excel' | 'xlsx';
  /** The workbook's name as the user knows it; "" when the host does not tell. */
  readonly title: string;
  /**
   * Reads everything, with all layers. In Excel some of these reads count as writes and may clear the undo stack: only
   * after the user pressed a button.
   */
  readAll(work: Work): Promise<WorkbookSnapshot>;
  /** Reads values, formulas and formats only, leaving the user's undo stack alone. */
  readPassively(work: Work): Promise<WorkbookSnapshot>;
  /** Replaces all marks of ours by those of the plan. The user's own formats are never touched. */
  mark(plan: MarkPlan): Promise<MarkOutcome>;
  /** Removes every mark of ours, in whichever session it was made. */
  clearMarks(): Promise<void>;
  /** Goes to a cell and selects it. */
  reveal(place: CellRef): Promise<void>;
  /** Calls back when the user, not we, edited cells; edits close together arrive as one. Returns how to stop. */
  watchEdits(onEdit: () => void): Promise<() => void>;
  /** The state of ours that travels with the workbook, `null` when there is none. */
  readState(): Promise<string | null>;
  writeState(state: string): Promise<void>;
  /**
   * Adds a sheet made from the form after all others; it is read like any other from then on. Left out where the
   * workbook is only shown and never written to: there a form can but be saved as a file of its own.
   */
  addSheet?(form: SheetForm): Promise<AddedSheet>;
}

/** Long work that tells how far it is and can be called off. */
export interface Work {
  readonly signal: AbortSignal;
  /** Between 0 and 1. */
  onProgress(done: number): void;
}

export interface MarkOutcome {
  /** Cells that now carry a mark. */
  readonly marked: number;
  /** Sheets that could not be marked, each with a Vietnamese reason: protected, gone. */
  readonly refused: readonly { readonly sheet: string; readonly why: string }[];
}

export interface AddedSheet {
  /** The name that it got: the form's own, numbered where that was taken. */
  readonly sheet: string;
  /** False where this computer could not set paper and margins, for want of a printer. */
  readonly isSetForPrint: boolean;
}

export const hostProblemCodes = [
  'cell-being-edited',
  'sheet-missing',
  'sheet-hidden',
  'sheet-protected',
  'workbook-protected',
  'read-only',
  'another-workbook',
  'too-large',
  'cancelled',
  'not-supported',
  'failed',
] as const;
export type HostProblemCode = (typeof hostProblemCodes)[number];

/** Something the host could not do, said for an official: what happened, and what to do next. */
export class HostProblem extends Error {
  constructor(
    readonly code: HostProblemCode,
    /** Vietnamese: what happened. */
    message: string,
    /** Vietnamese: what to do. */
    readonly advice: string,
    /** What the host itself said, for whoever helps the user. */
    readonly detail: string = '',
  ) {
    super(message);
    this.name = 'HostProblem';
  }
}
