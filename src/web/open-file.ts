import type { WorkbookHost } from '../hosts/workbook-host';
import { xlsxHost } from '../hosts/xlsx/xlsx-host';
import type { CorrectionSession } from '../taskpane/state/pane-store';
import type { PageSession } from './correction-session';
import type { OpenedWorkbook } from './open-workbook';
import type { WorkbookView } from './workbook-view';
import { createWorkbookView } from './workbook-view';

/** A workbook on the page, with all that belongs to it. */
export interface OpenFile {
  readonly workbook: OpenedWorkbook;
  readonly view: WorkbookView;
  readonly host: WorkbookHost;
  /** Whether the pane checks it without being asked. */
  readonly checksAtOnce: boolean;
  readonly session: CorrectionSession;
}

export function openFile(workbook: OpenedWorkbook, checksAtOnce: boolean, session: PageSession): OpenFile {
  const view = createWorkbookView(workbook.snapshot);
  const { title, state, snapshot } = workbook;
  const read = () => Promise.resolve(snapshot);
  const host = xlsxHost({ title, state, read }, view);
  return { workbook, view, host, checksAtOnce, session: session.ofFile(title) };
}
