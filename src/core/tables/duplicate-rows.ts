import { fold } from '../values/fold';
import { formatNumber } from '../values/numbers';
import type { Row, RowRole, Table, TypedCell } from './table';
import { columnsOf } from './table';

/** A row that says the same as one above it in its group. */
export interface DuplicateRow {
  readonly row: Row;
  readonly first: Row;
  /** What tells that they are one: the figures that both state, or what both say of a task. */
  readonly shared: readonly string[];
}

const itemRoles: ReadonlySet<RowRole> = new Set([
  ...(['item', 'task', 'indicator', 'criterion', 'of-which', 'breakdown'] as const),
]);

/**
 * The rows that repeat a row of their group: the same label, the same words in every other column but number and note, and the same
 * figures, some of which tell something; of tasks the same owner, day and so on. A label that comes more than twice, or with other figures, names no item ("Vốn ngân
 * sách" under every project).
 */
export function findDuplicateRows(table: Table): readonly DuplicateRow[] {
  const cellsByRow = new Map<number, TypedCell[]>();
  for (const cell of table.cells) {
    const cells = cellsByRow.get(cell.row);
    if (cells) cells.push(cell);
    else cellsByRow.set(cell.row, [cell]);
  }
  const parents = new Set(table.rows.map(({ parent }) => parent));
  const namesakes = new Map<string, Row[]>();
  for (const row of table.rows) {
    if (!itemRoles.has(row.role) || parents.has(row.row) || row.label === '') continue;
    const key = `${String(row.parent)} ${fold(row.label)}`;
    const same = namesakes.get(key);
    if (same) same.push(row);
    else namesakes.set(key, [row]);
  }
  const besides = new Set(columnsOf(table, 'index', 'note').map(({ column }) => column));
  return [...namesakes.values()].flatMap((rows) => {
    const [first, row, third] = rows;
    if (!first || !row || third) return [];
    const [above, own] = [first, row].map((one) =>
      cellsByRow.get(one.row)!.filter(({ column }) => !besides.has(column) && column !== one.labelColumn),
    );
    const shared = row.role === 'task' ? tellingTexts(own!) : tellingFigures(own!);
    const enough = row.index === '' || row.role === 'task' ? 2 : 1;
    return shared.length >= enough && contentOf(above!) === contentOf(own!) ? [{ row, first, shared }] : [];
  });
}

function contentOf(cells: readonly TypedCell[]): string {
  const contents = cells.map((cell) => [cell.column, figureOf(cell) ?? fold(cell.text)]);
  return JSON.stringify(contents);
}

function figureOf({ reading }: TypedCell): number | null {
  return reading.kind === 'figure' ? reading.figure.value : null;
}

/** Who, until when and how far: what two tasks hardly share with their name by chance. */
function tellingTexts(cells: readonly TypedCell[]): readonly string[] {
  return cells.map(({ text }) => text.trim()).filter((text) => /[\p{L}\d]/u.test(text));
}

/** The different figures that two items hardly share by chance: no rates, and no small counts like 1 or 5. */
function tellingFigures(cells: readonly TypedCell[]): readonly string[] {
  const telling = cells.filter(({ reading }) => {
    if (reading.kind !== 'figure' || reading.percent) return false;
    const { value } = reading.figure;
    if (reading.unit?.dimension === 'money') return value !== 0;
    return Math.abs(value) >= 10 || !Number.isInteger(value);
  });
  return [...new Set(telling.map((cell) => formatNumber(figureOf(cell)!)))];
}
