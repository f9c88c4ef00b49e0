import { RichApiError, accessDenied } from './rich-api-error';
import type { References } from './request-executor';
import type { SheetModel, WorkbookModel } from './workbook-model';
import type { WireObject } from './wire-object';

/** What all panes looking at the workbook share. */
export interface ExcelState {
  readonly workbook: WorkbookModel;
  readonly api: string;
  readonly sessions: SimSession[];
  cellBeingEdited: boolean;
  anotherWorkbookInFront: boolean;
  lastId: number;
  /** Something that happens between two requests. */
  interlude: { requestsToGo: number; readonly act: () => void } | null;
}

/** One add-in pane: the references it keeps and the events it asked for are gone when it closes. */
export class SimSession {
  readonly references: References = new Map();
  watchesSheets = false;

  constructor(
    readonly excel: ExcelState,
    /** Sends an event to the pane. */
    readonly push: (messageType: number, targetId: string, event: Readonly<Record<string, unknown>>) => void,
  ) {}

  /** As long as Excel's own, so that requests weigh what they would. */
  newId(): string {
    return `{00000000-0000-4000-8000-${String(++this.excel.lastId).padStart(12, '0')}}`;
  }

  keep(id: string, object: WireObject): void {
    this.references.set(id, object);
  }

  /** Refuses what Excel does only for the workbook in front. */
  demandFront(location: string): void {
    if (!this.excel.anotherWorkbookInFront) return;
    throw new RichApiError(
      'GeneralException',
      'There was an internal error while processing the request.',
      location,
    );
  }

  /** Refuses to add or remove sheets where the workbook's structure is protected. */
  demandOpenStructure(location: string): void {
    if (this.excel.workbook.structureProtected) throw accessDenied(location);
  }

  demandUnprotected(sheet: SheetModel, location: string): void {
    if (sheet.protected) throw accessDenied(location);
  }
}
