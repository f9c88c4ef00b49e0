import type { NumberedList, NumberedRow } from '../../tables/numbered-lists';
import type { Table } from '../../tables/table';
import { columnsOf } from '../../tables/table';
import { fold } from '../../values/fold';
import type { JudgedList, ListFault } from './list-faults';
import { itemsOf, judgeList } from './list-faults';

/** The fault of a list that is worth telling, and the list as it was read. */
export interface BrokenList {
  readonly fault: ListFault;
  readonly items: readonly NumberedRow[];
}

/** What is wrong with the numbers of a list, graver faults first; `null` when nothing is, or when they are no running numbers. */
export function findBrokenList(table: Table, list: NumberedList): BrokenList | null {
  const told = inBestReading(itemsOf(list))
    .filter((judged) => isRunning(judged, table))
    .flatMap(({ items, faults }) => faults.map((fault) => ({ items, fault })))
    .filter(({ fault }) => fault.kind === 'repeated' || !holdsCodes(table, fault.at));
  return told.find(({ fault }) => fault.kind !== 'skipped') ?? told[0] ?? null;
}

/** "1." and "(1)" may be one list written carelessly, or two lists: whichever reading has fewer faults. */
function inBestReading(items: readonly NumberedRow[]): readonly JudgedList[] {
  const together = [judgeList(items)];
  const byWriting = new Map<string, NumberedRow[]>();
  for (const one of items) {
    const mark = /[()]/.exec(String(one.cell.value).slice(0, 8))?.[0] ?? '';
    byWriting.set(mark, [...(byWriting.get(mark) ?? []), one]);
  }
  const apart = [...byWriting.values()].map(judgeList);
  const faultsOf = (lists: readonly JudgedList[]) => lists.flatMap(({ faults }) => faults).length;
  return faultsOf(apart) < faultsOf(together) ? apart : together;
}

/** Where every fourth number or more does not follow the one above, the numbers come from elsewhere: a list of what is unmet. */
function isRunning({ items, faults, restarts, following }: JudgedList, { kind }: Table): boolean {
  const breaks = faults.length + restarts;
  if (breaks * 4 < items.length) return true;
  return breaks === 1 && (following > 0 || (items[0]!.parts.length > 1 && kind !== 'tasks'));
}

/** The numbers of criteria and indicators are those of their catalog, and so are "Mã số" and "Tiêu chí số". */
function holdsCodes(table: Table, { style }: NumberedRow): boolean {
  if (table.kind === 'criteria') return style === 'number';
  const heading = fold(columnsOf(table, 'index')[0]?.heading ?? '');
  return /^ma(?: |$)|tieu chi|chi tieu/.test(heading);
}
