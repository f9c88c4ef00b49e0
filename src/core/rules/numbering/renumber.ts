import type { NumberedRow } from '../../tables/numbered-lists';
import { numberedRows } from '../../tables/numbered-lists';
import type { Table } from '../../tables/table';
import { renumbered } from '../../values/numbering';
import type { FactEdit } from '../define-rule';
import type { BrokenList } from './broken-list';
import { beginsAnew, numberOf } from './list-faults';

/**
 * The cells to write so that a list goes on from its fault: the items to the end of the count, and the rows inside them that carry
 * their numbers (2.1 under 2). None where a formula or a letter counts.
 */
export function renumberEdits(table: Table, { fault, items }: BrokenList): readonly FactEdit[] {
  const numbers = newNumbers(items, items.indexOf(fault.from));
  const parents = new Map(table.rows.map(({ row, parent }) => [row, parent]));
  const renamed = (numbered: NumberedRow): Renamed | null => {
    for (let one: number | null = numbered.row.row; one !== null; one = parents.get(one)!) {
      const found = numbers.get(one);
      if (found) return carries(numbered, found.item) ? found : null;
    }
    return null;
  };
  const edits = numberedRows(table).flatMap((row) => {
    const found = renamed(row);
    return found ? [editOf(table, row, found)] : [];
  });
  return edits.every((edit) => edit !== null) ? edits : [];
}

/** An item and the number that it gets. */
interface Renamed {
  readonly item: NumberedRow;
  readonly number: number;
}

/** The items whose number changes, by row; those before the fault and behind a new beginning keep theirs. */
function newNumbers(items: readonly NumberedRow[], from: number): ReadonlyMap<number, Renamed> {
  const numbers = new Map<number, Renamed>();
  let number = numberOf(items[from - 1]!);
  for (let i = from; i < items.length; i++) {
    const item = items[i]!;
    const next = items[i + 1];
    if (i > from && beginsAnew(item, next && numberOf(next))) break;
    number++;
    if (numberOf(item) !== number) numbers.set(item.row.row, { item, number });
  }
  return numbers;
}

/** 2.1 carries the number of its 2; a heading II inside it does not. */
function carries({ row, parts }: NumberedRow, item: NumberedRow): boolean {
  if (row === item.row) return true;
  return parts.length > item.parts.length && item.parts.every((part, i) => part === parts[i]);
}

function editOf(table: Table, { cell, parts }: NumberedRow, { item, number }: Renamed): FactEdit | null {
  const at = { sheet: table.sheet, row: cell.row, column: cell.column };
  if (cell.formula !== null) return null;
  if (typeof cell.value === 'number' && parts.length === 1) return { at, after: number };
  const after = renumbered(String(cell.value), item.parts.length - 1, number);
  return after === null ? null : { at, after };
}
