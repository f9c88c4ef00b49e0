import type { ColumnRole, Table } from '../../tables/table';
import { readingOf } from '../../tables/table';
import { fold } from '../../values/fold';
import type { Dimension, Unit } from '../../values/units';
import { NotRun } from '../define-rule';
import { holdTotal, isEstablished } from './held-total';
import type { PartsSum, Place } from './sum-of-parts';
import { addParts } from './sum-of-parts';

/** An empty place where a total belongs, and what its parts add up to. */
export interface BlankTotal {
  readonly at: Place;
  readonly sum: PartsSum;
}

/** At least one. */
export type BlankGroup = readonly [BlankTotal, ...BlankTotal[]];

/** The blank totals of a row that states no total at all are one group; every other blank is its own. */
export function blankTotals(table: Table): readonly BlankGroup[] {
  const inRows = [...blanksByRow(table)].flatMap(([row, blanks]): readonly BlankGroup[] => {
    const [first, ...others] = blanks;
    if (first && statesNothing(table, row)) return [[first, ...others]];
    return blanks.map((blank) => [blank]);
  });
  const known = new Set(inRows.flat().map(({ at }) => `${at.row},${at.column}`));
  const inColumns = blanksOfColumns(table).filter(({ at }) => !known.has(`${at.row},${at.column}`));
  return [...inRows, ...inColumns.map((blank): BlankGroup => [blank])];
}

/** Where a row is the total of other parts in other columns, its blanks still belong together. */
function blanksByRow(table: Table): ReadonlyMap<number, readonly BlankTotal[]> {
  const added = addedColumns(table);
  const byRow = new Map<number, BlankTotal[]>();
  for (const { relation, knownBy, total: row, parts, columns } of table.rowSums) {
    if (relation !== 'sum' || knownBy === 'arithmetic') continue;
    const blanks = columns
      .filter((column) => added.has(column) && isStatedElsewhere(table, row, column))
      .flatMap((column) => blankAt(table, { row, column }, inColumn(column, parts)));
    byRow.set(
      row,
      [...(byRow.get(row) ?? []), ...blanks].sort((a, b) => a.at.column - b.at.column),
    );
  }
  return byRow;
}

function statesNothing(table: Table, row: number): boolean {
  return table.columns.every(({ column }) => readingOf(table, row, column).kind !== 'figure');
}

function blanksOfColumns(table: Table): readonly BlankTotal[] {
  const rows = table.rows.filter(({ level }) => level > 0);
  return table.columnSums.filter(isEstablished).flatMap(({ total, parts }) =>
    rows.flatMap(({ row }) => {
      const cells = parts.map((column) => ({ row, column }));
      return blankAt(table, { row, column: total }, cells);
    }),
  );
}

function blankAt(table: Table, at: Place, parts: readonly Place[]): readonly BlankTotal[] {
  if (readingOf(table, at.row, at.column).kind !== 'blank') return [];
  const sum = addParts(table, parts);
  return sum === null || sum instanceof NotRun || isNothing(sum) ? [] : [{ at, sum }];
}

function isNothing({ interval: { low, high } }: PartsSum): boolean {
  return low <= 0 && high >= 0;
}

/** Where no other group of its level states a total in the column, the groups are only headings there. */
function isStatedElsewhere(table: Table, row: number, column: number): boolean {
  const { role, level } = table.rows.find((one) => one.row === row)!;
  if (role === 'total') return true;
  const totals = new Set(table.rowSums.map(({ total }) => total));
  return table.rows
    .filter((other) => other.level === level && other.role !== 'total' && totals.has(other.row))
    .some((other) => readingOf(table, other.row, column).kind === 'figure');
}

const inColumn = (column: number, rows: readonly number[]): readonly Place[] =>
  rows.map((row) => ({ row, column }));

const moneyRoles: ReadonlySet<ColumnRole> = new Set([
  ...(['plan', 'carried-over', 'allocated', 'mobilised'] as const),
  ...(['disbursed', 'remaining', 'amount', 'total'] as const),
]);

/** People and places are one kind of thing in every row; "cái" or "km" may count culverts in one and trees in the next. */
const headCounts: ReadonlySet<string> = new Set(
  'hộ, hộ dân, hộ gia đình, người, khẩu, nhân khẩu, thôn, xã'.split(', '),
);

/** What a heading measures in its own unit ("Xi măng (tấn)"), or counts by name ("Hộ nghèo"), is one kind of thing in every row. */
function isOneKind(path: readonly string[], unit: Unit | null, table: Table): boolean {
  if (unit && measured.has(unit.dimension)) return table.columns.every(({ role }) => role !== 'unit');
  return unit === null && /^(?:so )?(?:ho|nguoi|nhan khau|khau|thon|xa)(?: |$)/.test(fold(path.at(-1) ?? ''));
}

const measured: ReadonlySet<Dimension> = new Set(['area', 'weight', 'length', 'labour']);

/**
 * Money is added by its nature, and so are people and places where the heading counts them ("Số hộ (hộ)"); other
 * quantities only where the table is seen to add them.
 */
function addedColumns(table: Table): ReadonlySet<number> {
  const addable = table.columns.filter(
    ({ role, unit, path }) =>
      moneyRoles.has(role) ||
      (role === 'quantity' &&
        (headCounts.has(unit?.text.toLowerCase() ?? '') || isOneKind(path, unit, table))),
  );
  const added = new Set(addable.map(({ column }) => column));
  for (const { relation, total, parts, columns } of table.rowSums) {
    for (const column of columns) {
      if (relation !== 'sum' || added.has(column)) continue;
      const held = holdTotal(table, { row: total, column }, inColumn(column, parts));
      if (held && !(held instanceof NotRun) && !held.differs) added.add(column);
    }
  }
  return added;
}
