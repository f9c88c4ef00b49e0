import type { Table } from '../tables/table';

/** Longer labels are cut: a sentence must stay readable in the pane. */
const longest = 80;

/** How a row is called in a sentence: its label, else its number. */
export function rowName(table: Table, row: number): string {
  const { label, index } = table.rows.find((one) => one.row === row)!;
  return shortLabel(label === '' ? index : label);
}

export function shortLabel(label: string): string {
  if (label.length <= longest) return label;
  return `${label.slice(0, label.lastIndexOf(' ', longest) + 1 || longest).trimEnd()}…`;
}
