import type { Column, FundingTable, Row } from '../tables/table';
import { readingOf } from '../tables/table';
import type { Unit } from '../values/units';
import type { FundingSummary } from './summary';

/** What each column of money or quantities comes to, money in the table's unit. Columns that cannot be added are left out. */
export function summariseFunding(table: FundingTable): FundingSummary {
  const adding = table.columns.filter(isAdding);
  const money = moneyUnit(table);
  const outline = outlineOf(table.rows);
  const columns = adding.flatMap((column) => {
    const amount = columnTotal(table, column, outline);
    if (amount === 'blank' || amount === 'unknown') return [];
    const scaled = amount.of === 'money' ? amount.value / money!.factor : amount.value;
    return [{ column: column.column, heading: column.heading, total: Number(scaled.toPrecision(15)) }];
  });
  return { table: table.id, unit: (money ?? table.unit)?.text ?? null, columns };
}

/** The unit that money is stated in: the table's, else that of its first amount. */
function moneyUnit(table: FundingTable): Unit | null {
  const units = [
    table.unit,
    ...table.cells.map(({ reading }) => (reading.kind === 'figure' ? reading.unit : null)),
  ];
  return units.find((unit) => unit?.dimension === 'money') ?? null;
}

function isAdding({ figures, role, unit }: Column): boolean {
  return figures && role !== 'rate' && unit?.dimension !== 'percent';
}

/** The outermost total row: the one that opens the table, else the last. */
function grandTotal(rows: readonly Row[]): Row | null {
  const totals = rows.filter((row) => row.role === 'total');
  const level = Math.min(...totals.map((row) => row.level));
  const outermost = totals.filter((row) => row.level === level);
  const first = rows.find((row) => row.level > 0);
  return outermost.find((row) => row === first) ?? outermost.at(-1) ?? null;
}

/** The stated total, else what the outermost rows add up to. */
function columnTotal(table: FundingTable, column: Column, outline: Outline): Amount {
  const stated = outline.total ? amountAt(table, outline.total, column) : 'blank';
  if (stated !== 'blank') return stated;
  // A column that has no role may hold codes or years: only a stated total shows that it can be added.
  return column.role === 'other' ? 'unknown' : sumOf(table, outline.outermost, column, outline);
}

/** What stands over what, looked up once for all columns. */
interface Outline {
  readonly total: Row | null;
  readonly outermost: readonly Row[];
  readonly inside: ReadonlyMap<number, readonly Row[]>;
}

function outlineOf(rows: readonly Row[]): Outline {
  const parts = rows.filter(isPart);
  const level = parts.reduce((least, row) => Math.min(least, row.level), Infinity);
  const inside = new Map<number, Row[]>();
  for (const row of parts) {
    const siblings = row.parent === null ? [] : inside.get(row.parent);
    if (siblings) siblings.push(row);
    else inside.set(row.parent!, [row]);
  }
  return { total: grandTotal(rows), outermost: parts.filter((row) => row.level === level), inside };
}

function isPart(row: Row): boolean {
  return row.level > 0 && row.role !== 'total' && row.role !== 'of-which' && row.role !== 'note';
}

/** "blank" when nothing is said, "unknown" when it cannot be known. */
type Amount = 'blank' | 'unknown' | Measured;

interface Measured {
  /** Money in đồng, everything else as it is written. */
  readonly value: number;
  /** What may be added to one another: "money", or the unit as it is written. */
  readonly of: string;
}

function amountAt(table: FundingTable, row: Row, column: Column): Amount {
  const reading = readingOf(table, row.row, column.column);
  if (reading.kind === 'blank' || reading.kind === 'dash') return 'blank';
  if (reading.kind !== 'figure') return 'unknown';
  const { figure, unit } = reading;
  if (unit?.dimension === 'money') return { value: figure.value * unit.factor, of: 'money' };
  return { value: figure.value, of: unit?.text ?? '' };
}

/** Σ of the rows; a row without a figure of its own is what the rows inside it add up to. */
function sumOf(table: FundingTable, rows: readonly Row[], column: Column, outline: Outline): Amount {
  let sum: Amount = 'blank';
  for (const row of rows) {
    const own = amountAt(table, row, column);
    sum = add(sum, own === 'blank' ? sumOf(table, outline.inside.get(row.row) ?? [], column, outline) : own);
  }
  return sum;
}

function add(a: Amount, b: Amount): Amount {
  if (a === 'blank' || b === 'unknown') return b;
  if (b === 'blank' || a === 'unknown') return a;
  return a.of === b.of ? { value: a.value + b.value, of: a.of } : 'unknown';
}
