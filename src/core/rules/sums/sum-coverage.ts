import { boxAddress, insideBox } from '../../snapshot/address';
import type { Row, RowSum, Table } from '../../tables/table';
import { cellOf, readingOf } from '../../tables/table';
import type { SumFormula } from '../../values/sum-formula';
import { readSumFormula } from '../../values/sum-formula';
import type { Place } from './sum-of-parts';

/** The cells that a total's formula adds, held against the rows that belong to it. */
export interface SumCoverage {
  /** Rows of the block that it does not add. */
  readonly leftOut: readonly Place[];
  /** Cells that it adds more than once: twice themselves, or a figure that stands inside another one it adds. */
  readonly twice: readonly Place[];
  /** Cells of the table that do not belong to the block. */
  readonly foreign: readonly Place[];
  /** Cells outside the body: the row of column numbers, other sheets. */
  readonly outside: readonly string[];
}

interface Outline {
  readonly table: Table;
  readonly rows: ReadonlyMap<number, Row>;
  /** The sums by their total row. */
  readonly sums: ReadonlyMap<number, readonly RowSum[]>;
}

const outlines = new WeakMap<Table, Outline>();

function outlineOf(table: Table): Outline {
  let outline = outlines.get(table);
  if (!outline) {
    const sums = new Map<number, RowSum[]>();
    for (const sum of table.rowSums) {
      if (sum.relation === 'sum') sums.set(sum.total, [...(sums.get(sum.total) ?? []), sum]);
    }
    outline = { table, rows: new Map(table.rows.map((row) => [row.row, row])), sums };
    outlines.set(table, outline);
  }
  return outline;
}

/** Deeper than any biểu nests its groups; a column of running totals would otherwise never end. */
const deepest = 8;

/** The innermost rows a row is made of in a column, so that adding groups and adding their items comes to the same. */
function leavesOf(outline: Outline, row: number, column: number, depth = 0): readonly number[] {
  const inner = depth < deepest ? rowsInside(outline, row, column) : [];
  if (inner.length === 0) return [row];
  return [...new Set(inner.flatMap((part) => leavesOf(outline, part, column, depth + 1)))];
}

/** By the recognised sum, and by what the cell's own formula adds. */
function rowsInside(outline: Outline, row: number, column: number): readonly number[] {
  const known = outline.sums.get(row)?.find((sum) => sum.columns.includes(column))?.parts ?? [];
  const formula = cellOf(outline.table, row, column)?.formula;
  const added = formula ? readSumFormula(formula) : null;
  const places = added ? addedPlaces(outline, added) : [];
  const isDownTheColumn = places.every((place) => place.column === column && place.row !== row);
  return [...new Set([...known, ...(isDownTheColumn ? places.map((place) => place.row) : [])])];
}

/** Whether a formula on the sheet names every one of these cells, so that nothing can be left out. */
export function addsEach({ cells }: SumFormula, sheet: string, places: readonly Place[]): boolean {
  const boxes = cells.flatMap((one) => (one.sheet === null || one.sheet === sheet ? [one.box] : []));
  return places.every(({ row, column }) => boxes.some((box) => insideBox(box, row, column)));
}

/** `null` when the formula adds none of the block's rows: then it is another kind of formula, a row sum for example. */
export function coverageOf(
  table: Table,
  { total, parts }: RowSum,
  column: number,
  formula: SumFormula,
): SumCoverage | null {
  const outline = outlineOf(table);
  const block = new Set(parts.flatMap((part) => leavesOf(outline, part, column)));
  const times = new Map<number, number>();
  const foreign: Place[] = [];
  for (const place of addedPlaces(outline, formula)) {
    const leaves = place.column !== column || place.row === total ? [] : leavesOf(outline, place.row, column);
    if (!leaves.some((leaf) => block.has(leaf)) && !isMeant(outline, total, place)) foreign.push(place);
    for (const leaf of leaves) times.set(leaf, (times.get(leaf) ?? 0) + 1);
  }
  if (![...times.keys()].some((row) => block.has(row))) return null;
  const isInside = (row: number, rows: ReadonlySet<number>) =>
    ancestorsOf(outline, row).some((above) => rows.has(above));
  // A heading is not left out when rows inside it are added, nor a row when a figure over it is.
  const headings = new Set([...times.keys()].flatMap((row) => ancestorsOf(outline, row)));
  const figures = new Set([...times.keys()].filter((row) => readingOf(table, row, column).kind === 'figure'));
  const isAdded = (row: number) => times.has(row) || headings.has(row) || isInside(row, figures);
  const isPartOfBlock = ({ row, column: own }: Place) => own === column && isInside(row, block);
  const at = (row: number): Place => ({ row, column });
  return {
    leftOut: [...block].filter((row) => !isAdded(row)).map(at),
    twice: [
      ...foreign.filter(isPartOfBlock),
      ...[...times].filter(([row, n]) => n > 1 && block.has(row)).map(([row]) => at(row)),
    ],
    foreign: foreign.filter((place) => !isPartOfBlock(place)),
    outside: addedOutside(table, formula),
  };
}

/**
 * Whether formulas in two or more columns of the total's row add a row by name: then it belongs there, whatever the
 * numbering says.
 */
function isMeant({ table }: Outline, total: number, { row, column }: Place): boolean {
  const naming = table.columns.filter((one) => namesCell(table, total, row, one.column));
  return naming.length >= 2 && naming.some((one) => one.column === column);
}

function namesCell(table: Table, total: number, row: number, column: number): boolean {
  const formula = cellOf(table, total, column)?.formula;
  const cells = (formula ? readSumFormula(formula)?.cells : null) ?? [];
  return cells.some(
    ({ sheet, box }) =>
      sheet === null && box.top === box.bottom && box.left === box.right && insideBox(box, row, column),
  );
}

/** The cells of the body that the formula adds, as often as it adds them. */
function addedPlaces({ table, rows }: Outline, { cells }: SumFormula): readonly Place[] {
  const places: Place[] = [];
  for (const { sheet, box } of cells) {
    if (sheet !== null && sheet !== table.sheet) continue;
    const last = Math.min(box.bottom, table.box.bottom);
    for (let row = Math.max(box.top, table.box.top); row <= last; row++) {
      if (!rows.has(row) || row === table.columnNumberRow) continue;
      for (const { column } of table.columns) if (insideBox(box, row, column)) places.push({ row, column });
    }
  }
  return places;
}

function addedOutside(table: Table, { cells }: SumFormula): readonly string[] {
  return cells.flatMap(({ sheet, box }) => {
    if (sheet !== null && sheet !== table.sheet) return [`${sheet}!${boxAddress(box)}`];
    const { columnNumberRow: row } = table;
    if (row === null || row < box.top || row > box.bottom) return [];
    return [boxAddress({ ...box, top: row, bottom: row })];
  });
}

function ancestorsOf({ rows }: Outline, row: number): readonly number[] {
  const ancestors: number[] = [];
  for (let parent = rows.get(row)!.parent; parent !== null; parent = rows.get(parent)!.parent)
    ancestors.push(parent);
  return ancestors;
}
