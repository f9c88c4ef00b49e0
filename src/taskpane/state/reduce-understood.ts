import type { Understood } from '../../core/present/pane-understood';

/** Where the user is in the list of understood tables. */
export interface UnderstoodState {
  /** The table (its id), the sheet without one (its name), or the shelf of sets that is open. */
  readonly open: string | null;
  /** Whether its form is shown. */
  readonly editing: boolean;
  /** The list was opened through one of its tables: it stays so when the screen changes. */
  readonly unfolded: boolean;
  /** What takes the keyboard focus, by the last move; `null` after anything else. */
  readonly focus: { readonly key: string; readonly move: number } | null;
  readonly moves: number;
  /** What was corrected and is being checked again: it takes the focus back when that is done. */
  readonly corrected: Corrected | null;
}

/** A table by its id, and the sheet where it stands or stood. */
export interface Corrected {
  readonly id: string | null;
  readonly sheet: string;
}

export const startOfUnderstood: UnderstoodState = {
  open: null,
  editing: false,
  unfolded: false,
  focus: null,
  moves: 0,
  corrected: null,
};

export type UnderstoodEvent =
  /** The user opened a table, or a sheet without one; `editing` shows its form, `focus` takes the focus along. */
  | {
      readonly type: 'table-opened';
      readonly key: string;
      readonly editing: boolean;
      readonly focus: boolean;
    }
  | { readonly type: 'table-closed' }
  | { readonly type: 'form-toggled' };

export function reduceUnderstood(state: UnderstoodState, event: UnderstoodEvent): UnderstoodState {
  switch (event.type) {
    case 'table-opened': {
      const { key, editing } = event;
      const moves = event.focus ? state.moves + 1 : state.moves;
      const focus = event.focus ? { key, move: moves } : null;
      return { ...state, open: key, editing, unfolded: true, focus, moves };
    }
    case 'table-closed':
      return { ...state, open: null, editing: false, focus: null };
    case 'form-toggled':
      return { ...state, editing: !state.editing, focus: null };
  }
}

/** The place in a new result: after a correction the table it was made of, else what is still open. */
export function keepUnderstood(state: UnderstoodState, understood: Understood): UnderstoodState {
  const keys = keysOf(understood);
  const { corrected } = state;
  if (!corrected) {
    const open = state.open !== null && keys.has(state.open) ? state.open : null;
    return { ...state, open, editing: open !== null && state.editing, focus: null };
  }
  const key = keyAfter(understood, corrected, keys);
  const moves = state.moves + 1;
  return {
    ...state,
    open: key,
    editing: false,
    focus: key === null ? null : { key, move: moves },
    moves,
    corrected: null,
  };
}

/** Stands for the user's own sets of criteria among the tables; no sheet can be called so. */
export const shelfKey = ':bộ tiêu chí';

function keysOf({ tables, dismissed, withoutTable }: Understood): ReadonlySet<string> {
  return new Set([
    ...[...tables, ...dismissed].map(({ id }) => id),
    ...withoutTable.map(({ sheet }) => sheet),
    shelfKey,
  ]);
}

/** Where a corrected table is to be found now: under its id, else as another table of its sheet, else as the sheet. */
function keyAfter(
  { tables }: Understood,
  { id, sheet }: Corrected,
  keys: ReadonlySet<string>,
): string | null {
  if (id !== null && keys.has(id)) return id;
  const other = tables.find((table) => table.sheet === sheet)?.id;
  return other ?? (keys.has(sheet) ? sheet : null);
}
