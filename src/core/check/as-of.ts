import type { Table } from '../tables/table';
import { readDate } from '../values/dates';
import type { CheckResult } from './result';

/** The day a check speaks of, and where it came from. */
export type AsOf = Pick<CheckResult, 'asOf' | 'asOfFrom'>;

/**
 * The day given by the user; else the day that the tables state in a title, a heading or a note ("tính đến ngày
 * 15/5/2024"); else today. Of several stated days the latest that is not still to come.
 */
export function decideAsOf(given: string | null, today: string, tables: readonly Table[]): AsOf {
  if (given !== null) return { asOf: given, asOfFrom: 'given' };
  const stated = tables.flatMap(textsOf).flatMap(statedDays).sort();
  const day = stated.findLast((iso) => iso <= today) ?? stated[0];
  return day === undefined ? { asOf: today, asOfFrom: 'today' } : { asOf: day, asOfFrom: 'workbook' };
}

function textsOf(table: Table): readonly string[] {
  return [
    table.title?.text ?? '',
    ...table.columns.map((column) => column.heading),
    ...table.notes.map((note) => note.text),
  ];
}

const upTo =
  /(?<!ước |dự kiến )tính đến(?: hết)?(?: ngày)? ?(\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})(?!\d)/giu;

function statedDays(text: string): readonly string[] {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ');
  return [...plain.matchAll(upTo)].flatMap((match) => {
    const date = readDate(match[1]!);
    return date?.kind === 'date' ? [date.iso] : [];
  });
}
