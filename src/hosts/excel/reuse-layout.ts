import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot/snapshot';

/** How many of a sheet's texts may read otherwise than before: edits change a few, an inserted row moves many. */
const mostChangedTexts = 0.2;

/**
 * A passive snapshot, completed with the fonts, merges and hidden lines of an earlier full one as long as the sheets are
 * laid out as they were then; else as it was read.
 */
export function reuseLayout(passive: WorkbookSnapshot, full: WorkbookSnapshot | null): WorkbookSnapshot {
  if (full?.sheets.length !== passive.sheets.length) return passive;
  const pairs = passive.sheets.map((now, i) => ({ now, then: full.sheets[i]! }));
  if (!pairs.every(({ now, then }) => isLaidOutAlike(now, then))) return passive;
  const sheets = pairs.map(({ now, then }) => complete(now, then));
  return { ...passive, has: full.has, date1904: full.date1904, sheets };
}

function complete(now: SheetSnapshot, then: SheetSnapshot): SheetSnapshot {
  const old = byPlace(then);
  const cells = now.cells.map((cell) => {
    const known = old.get(placeOf(cell));
    return known ? { ...cell, font: known.font, bold: known.bold } : cell;
  });
  const { merges, hiddenRows, hiddenColumns } = then;
  return { ...now, cells, merges, hiddenRows, hiddenColumns };
}

function isLaidOutAlike(now: SheetSnapshot, then: SheetSnapshot): boolean {
  if (now.name !== then.name || extentOf(now) !== extentOf(then)) return false;
  const current = byPlace(now);
  const texts = then.cells.filter(isText);
  const changed = texts.filter((cell) => current.get(placeOf(cell))?.value !== cell.value);
  return changed.length <= Math.max(1, texts.length * mostChangedTexts);
}

const isText = ({ value, formula }: CellSnapshot) => typeof value === 'string' && formula === null;

const placeOf = ({ row, column }: CellSnapshot) => `${row},${column}`;

function byPlace({ cells }: SheetSnapshot): ReadonlyMap<string, CellSnapshot> {
  return new Map(cells.map((cell) => [placeOf(cell), cell]));
}

/** The last row and the last column that hold something. */
function extentOf({ cells }: SheetSnapshot): string {
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  return `${cells.at(-1)?.row ?? 0},${lastColumn}`;
}
