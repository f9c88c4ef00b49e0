import type { CellRef } from '../snapshot/address';
import type { Row, Table, TableText } from '../tables/table';
import { fold } from '../values/fold';

// Long enough to tell labels apart, short enough to be saved with the workbook.
const longestLabel = 80;
// No biểu is deeper; a hostile one may be.
const deepestPath = 8;

const shorten = (label: string) => fold(label.slice(0, longestLabel));

/**
 * Names the place of a finding by what the table says there, never by row numbers, so that it stays the same when rows
 * are inserted: rule | sheet | row labels from the root | column path. Of a whole sheet there is no more to say than its name.
 */
export function fingerprintOf(rule: string, table: Table | null, at: CellRef): string {
  if (!table) return [rule, at.sheet].join(' | ');
  return [rule, at.sheet, rowPath(table, at), columnPath(table, at)].join(' | ');
}

/** Gives places that are named alike a running number, in the order of the list: "…", "… #2", "… #3". */
export function numberRepeats(fingerprints: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return fingerprints.map((fingerprint) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint} #${count}`;
  });
}

// Thousands of findings may stand in one table.
const rowsOf = new WeakMap<Table, ReadonlyMap<number, Row>>();

function rowOf(table: Table, number: number): Row | undefined {
  let rows = rowsOf.get(table);
  if (!rows) rowsOf.set(table, (rows = new Map(table.rows.map((row) => [row.row, row]))));
  return rows.get(number);
}

function rowPath(table: Table, at: CellRef): string {
  const labels: string[] = [];
  let row = rowOf(table, at.row);
  if (!row || row.role === 'column-numbers') return textPath(table, at);
  while (row && labels.length < deepestPath) {
    labels.unshift(shorten(row.label === '' ? row.index : row.label));
    row = row.parent === null ? undefined : rowOf(table, row.parent);
  }
  return labels.join(' > ');
}

/** A place outside the rows: the header, or a text above or under the table, whose figures change from month to month. */
function textPath(table: Table, { row, column }: CellRef): string {
  if (table.columnNumberRow === row) return 'column numbers';
  if (table.headerRows.includes(row)) return 'header';
  const isAt = (text: TableText | null) => text?.row === row && text.column === column;
  if (isAt(table.title)) return 'title';
  if (isAt(table.unitText)) return 'unit';
  const note = table.notes.find(isAt);
  return note ? `note: ${shorten(note.text.replace(/\d+/g, '#'))}` : 'outside';
}

function columnPath(table: Table, { row, column }: CellRef): string {
  const inside = row >= table.box.top && row <= table.box.bottom;
  const path = inside ? table.columns.find((one) => one.column === column)?.path : undefined;
  return pathText(path ?? []);
}

function pathText(path: readonly string[]): string {
  return path.map(shorten).join(' / ');
}

/** Whether the workbook still has the sheet and the column that a fingerprint names; their rows come and go. */
export function isPlaceLeft(
  rule: string,
  fingerprint: string,
  tables: readonly Table[],
  sheets: readonly string[],
): boolean {
  const onSheet = (sheet: string) => `${fingerprint} | `.startsWith(`${rule} | ${sheet} | `);
  if (!sheets.some(onSheet)) return false;
  const parts = fingerprint.replace(/ #\d+$/, '').split(' | ');
  const column = parts.length < 4 ? '' : parts.at(-1)!;
  if (column === '') return true;
  return tables.some(
    (table) => onSheet(table.sheet) && table.columns.some(({ path }) => pathText(path) === column),
  );
}
