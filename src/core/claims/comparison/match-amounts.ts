import type { Row, Table } from '../../tables/table';
import { readingOf } from '../../tables/table';
import type { Interval } from '../../values/figure';
import { fold } from '../../values/fold';
import { remembered } from '../../values/remembered';
import { likenessOf } from '../../values/similar-names';
import type { Unit } from '../../values/units';
import type { AmountClaim } from '../amounts/amount-claims';
import type { Attachment, AttachmentCell } from './attachment';

/** A figure of money in a table, under the name of its row. */
export interface AmountInTable {
  readonly at: AttachmentCell;
  readonly label: string;
  readonly heading: string;
  readonly role: string;
  readonly interval: Interval;
  readonly value: number;
  readonly unit: Unit;
}

/** A row of a table that may be what an amount is for. */
export interface NamedRow {
  readonly table: Table;
  readonly row: Row;
  readonly name: string;
  readonly isTotal: boolean;
  readonly amounts: readonly AmountInTable[];
}

/** The rows of all attachments that name something and hold money. */
export function namedRows(attachments: readonly Attachment[]): readonly NamedRow[] {
  return attachments.flatMap(({ path, tables }) =>
    tables
      .filter(({ kind }) => kind === 'funding')
      .flatMap((table) => {
        const money = table.columns.filter(
          ({ figures, role }) => figures && role !== 'rate' && role !== 'index',
        );
        return table.rows.flatMap((row): readonly NamedRow[] => {
          const amounts = money.flatMap(({ column, heading, role }): readonly AmountInTable[] => {
            const reading = readingOf(table, row.row, column);
            if (reading.kind !== 'figure' || reading.unit?.dimension !== 'money') return [];
            const { interval, unit, figure } = reading;
            const at = { path, sheet: table.sheet, row: row.row, column };
            return [
              { at, label: row.label, heading, role, interval, value: figure.value * unit.factor, unit },
            ];
          });
          const isTotal = row.role === 'total' || /^tong(?: cong| so)?\b/.test(fold(row.label));
          return amounts.length > 0 ? [{ table, row, name: nameOf(row.label), isTotal, amounts }] : [];
        });
      }),
  );
}

/** Words that every source of funding has in common and that name none. */
const common =
  /\b(?:nguon|von|kinh phi|ngan sach|cua|cap|tu|so tien|tien|huy dong|dong gop|ho tro|nam 20\d\d|cac|duoc|bo tri|tong|cong|so|thuc hien|dau tu)\b/g;

/** What is left of a name without the words that all of them share: "Nguồn vốn của huyện" → "huyen". */
export const nameOf: (label: string) => string = remembered((label) =>
  fold(label.slice(0, 160))
    .replace(/[^a-z\d ]+/g, ' ')
    .replace(common, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** Whether an amount is a grand total by its words: "Tổng nguồn vốn huy động năm 2024". */
export function isGrandTotal({ source, list }: AmountClaim): boolean {
  return list !== null && /\btong (?:cong |so |nguon |von |kinh phi|muc|huy dong)/.test(fold(source));
}

/** The rows that an amount may be stated in, by its name. */
export function rowsFor(claim: AmountClaim, rows: readonly NamedRow[]): readonly NamedRow[] {
  if (isGrandTotal(claim)) return rows.filter(({ isTotal, row }) => isTotal && row.level <= 1);
  const name = nameOf(claim.source);
  if (name === '') return [];
  const same = rows.filter((row) => !row.isTotal && row.name === name);
  return same.length > 0 ? same : rows.filter((row) => !row.isTotal && likenessOf(row.name, name) >= alike);
}

/** Names are short here: one word that differs is another source. */
const alike = 0.85;
