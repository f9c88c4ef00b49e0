import type { CellRef } from '../core/snapshot/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/snapshot/snapshot';
import type { WorkbookStage } from '../hosts/xlsx/xlsx-host';
import type { SheetMarks } from './grid/cell-marks';
import { marksBySheet } from './grid/cell-marks';

/** Where the user is in the workbook. */
export interface ViewState {
  readonly sheet: string;
  /** The selected cell of each sheet that was visited. */
  readonly selected: ReadonlyMap<string, CellPlace>;
  readonly marks: ReadonlyMap<string, SheetMarks>;
  /** Whether hidden rows and columns are shown too. */
  readonly showsHidden: boolean;
  /** Counts the jumps from the pane, so that going twice to one cell scrolls twice. */
  readonly jumps: number;
}

export type CellPlace = Pick<CellRef, 'row' | 'column'>;

/** What is shown of an open workbook: the stage on which the pane's plans are carried out. */
export interface WorkbookView extends WorkbookStage {
  getState(): ViewState;
  /** Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Calls back when the pane asks for a cell. Returns how to stop. */
  watchJumps(listener: () => void): () => void;
  showSheet(sheet: string): void;
  showHidden(shows: boolean): void;
  /** The user's own move. */
  select(place: CellRef): void;
}

export function createWorkbookView({ sheets }: WorkbookSnapshot): WorkbookView {
  const first = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0]!;
  let state: ViewState = {
    sheet: first.name,
    selected: new Map(),
    marks: new Map(),
    showsHidden: false,
    jumps: 0,
  };
  const listeners = new Set<() => void>();
  const jumpListeners = new Set<() => void>();
  function change(changed: Partial<ViewState>): void {
    state = { ...state, ...changed };
    for (const listener of listeners) listener();
  }
  const withSelected = ({ sheet, row, column }: CellRef) =>
    new Map(state.selected).set(sheet, { row, column });
  return {
    getState: () => state,
    subscribe: (listener) => listen(listeners, listener),
    watchJumps: (listener) => listen(jumpListeners, listener),
    showMarks: (plan) => change({ marks: marksBySheet(plan) }),
    showCell(place) {
      change({
        sheet: place.sheet,
        selected: withSelected(place),
        showsHidden: state.showsHidden || isHidden(place, sheets),
        jumps: state.jumps + 1,
      });
      for (const listener of jumpListeners) listener();
    },
    showSheet: (sheet) => change({ sheet }),
    showHidden: (showsHidden) => change({ showsHidden }),
    select: (place) => change({ selected: withSelected(place) }),
  };
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function isHidden({ sheet, row, column }: CellRef, sheets: readonly SheetSnapshot[]): boolean {
  const runs = sheets.find(({ name }) => name === sheet);
  const isIn = (lines: SheetSnapshot['hiddenRows'], line: number) =>
    lines.some(([first, last]) => line >= first && line <= last);
  return runs !== undefined && (isIn(runs.hiddenRows, row) || isIn(runs.hiddenColumns, column));
}
