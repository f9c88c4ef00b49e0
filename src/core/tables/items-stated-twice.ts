import { fold } from '../values/fold';
import { agreeRounded } from '../values/rounding';
import { isAmount, isMoneyColumn } from './money-columns';
import type { FigureReading } from './money-columns';
import type { Table } from './table';
import { readingOf } from './table';

/** An amount of one item in one table. */
export interface StatedItem {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly reading: FigureReading;
}

/** The same item, under the same heading, with another amount. */
export interface ItemStatedTwice {
  readonly earlier: StatedItem;
  readonly later: StatedItem;
}

/**
 * The items of a table that an earlier one states otherwise. Tables of one form for two villages share all their labels
 * and hardly a figure: only where most shared figures agree do two tables speak of the same things, or where a label
 * that is a name of its own stands alone in both.
 */
export function itemsStatedTwice(earlier: Table, later: Table): readonly ItemStatedTwice[] {
  if (!samePeriod(earlier, later)) return [];
  const known = itemsOf(earlier);
  const shared = [...itemsOf(later)].flatMap(([key, item]) => {
    const other = known.get(key);
    return other && other.reading.unit?.text === item.reading.unit?.text
      ? [{ earlier: other, later: item }]
      : [];
  });
  const telling = shared.filter(({ earlier: a, later: b }) =>
    [a, b].some(({ reading }) => reading.figure.value !== 0),
  );
  const differing = telling.filter(
    ({ earlier: a, later: b }) => !agreeRounded(a.reading.interval, b.reading.interval),
  );
  const agreeing = telling.length - differing.length;
  const isAlone =
    telling.length === 1 && differing.every(({ later: { table, row } }) => isName(labelOf(table, row)));
  return isAlone || agreeing >= 2 * differing.length ? differing : [];
}

function labelOf({ rows }: Table, row: number): string {
  return rows.find((one) => one.row === row)!.label;
}

const remembered = new WeakMap<Table, ReadonlyMap<string, StatedItem>>();

/** The amounts of a table by label and heading; what stands twice in one table names nothing, and totals are no items. */
function itemsOf(table: Table): ReadonlyMap<string, StatedItem> {
  const known = remembered.get(table);
  if (known) return known;
  const items = new Map<string, StatedItem>();
  const repeated = new Set<string>();
  const money = table.columns.filter(isMoneyColumn);
  for (const { row, role, level, label } of table.rows) {
    if (level === 0 || role === 'total' || label === '') continue;
    for (const { column, heading } of money) {
      const reading = readingOf(table, row, column);
      const key = `${fold(label)} | ${fold(heading)}`;
      if (items.has(key)) repeated.add(key);
      if (isAmount(reading)) items.set(key, { table, row, column, reading });
    }
  }
  for (const key of repeated) items.delete(key);
  remembered.set(table, items);
  return items;
}

/** The years, quarters and months that the table's own words name. */
function samePeriod(a: Table, b: Table): boolean {
  const [one, other] = [a, b].map((table) => fold(`${table.title?.text ?? ''} ${table.sheet}`));
  const years = [one!, other!].map((text) => text.match(/(?<!\d)20\d\d(?!\d)/g)?.join() ?? '');
  const parts = [one!, other!].map(
    (text) =>
      text.match(/\b(?:thang|quy) ?(?:\d+|[ivx]+)\b|\b\d+ thang\b|\b(?:dau|cuoi) nam\b/g)?.join() ?? '',
  );
  return parts[0] === parts[1] && (years[0] === '' || years[1] === '' || years[0] === years[1]);
}

const generic =
  /^(?:ngan sach|ns|von|nguon|kinh phi|nhan dan|dan |doanh nghiep|tin dung|trung uong|dia phuong|cap |huy dong|dong gop|tien mat|ngay cong|hien vat|khac|chi |thu |giao thong|thuy loi|truong hoc|y te|dien|moi truong|xay lap|du phong)/;

/** A label of some length that names one thing, not a kind of source or a field. */
function isName(label: string): boolean {
  const folded = fold(label);
  return folded.split(' ').length >= 3 && !generic.test(folded);
}
