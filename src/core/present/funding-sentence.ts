import type { Column, FundingTable } from '../tables/table';
import { readingOf } from '../tables/table';
import { formatNumber } from '../values/numbers';

/** The columns whose total a report states, the likeliest first. */
const stated = ['total', 'mobilised', 'amount', 'disbursed', 'allocated', 'plan'] as const;

/**
 * "Kinh phí huy động năm 2023 là 14.808.000.000 đồng, gồm: ngân sách huyện 2.000.000.000 đồng; …". `null` where the table has no
 * unit of money, no total row, or a total that its rows do not come to.
 */
export function fundingSentence(table: FundingTable): string | null {
  const unit = table.unit?.dimension === 'money' ? table.unit.text : null;
  const column = stated.flatMap((role) => table.columns.filter((one) => one.role === role))[0];
  if (unit === null || !column) return null;
  const sum = table.rowSums.findLast(
    ({ relation, columns }) => relation === 'sum' && columns.includes(column.column),
  );
  if (!sum) return null;
  const amountOf = (row: number) => amountAt(table, row, column);
  const total = amountOf(sum.total);
  const parts = sum.parts.flatMap((row) => {
    const { label } = table.rows.find((one) => one.row === row)!;
    const amount = amountOf(row);
    return label === '' || amount === null ? [] : [{ label: label.trim(), amount }];
  });
  const added = parts.reduce((rest, { amount }) => rest - amount, total ?? Number.NaN);
  if (total === null || Math.abs(added) > Math.abs(total) * 1e-9) return null;
  const list = parts.map(({ label, amount }) => `${label} ${formatNumber(amount)} ${unit}`).join('; ');
  return `${titleOf(table, column)} là ${formatNumber(total)} ${unit}, gồm: ${list}.`;
}

function amountAt(table: FundingTable, row: number, { column }: Column): number | null {
  const reading = readingOf(table, row, column);
  return reading.kind === 'figure' ? reading.figure.value : null;
}

/** What the column counts: its own heading, with the table's title where the heading is only "Tổng số". */
function titleOf({ title }: FundingTable, { path }: Column): string {
  const heading = path.filter((part) => !/^(?:tổng(?: số| cộng)?|cộng)$/iu.test(part.trim())).join(', ');
  const named = heading === '' ? (title?.text ?? '').replace(/^biểu[^.]*\.\s*/iu, '') : heading;
  const words = /\p{Ll}/u.test(named) ? named : named.toLowerCase();
  return words.trim() === ''
    ? 'Tổng kinh phí'
    : `Tổng kinh phí, ${words.slice(0, 1).toLowerCase()}${words.slice(1).trim()}`;
}
