import { fold } from '../values/fold';
import type { HeaderBlock } from './header-block';
import type { Lines, Token } from './sheet-lines';
import { tokensWithin } from './sheet-lines';

/**
 * What a form looks like, whatever it is filled with: the labels of its header and where they stand to each other. Next
 * month's file of the same form has the same layout: row numbers, figures, the title and dates play no part in it.
 */
export interface Layout {
  /** The name of its sheet without numbers, months and years: "bieu" for "Biểu 03 T5". Tells equal forms apart. */
  readonly sheet: string;
  /** Rows of the header. */
  readonly depth: number;
  /** Row from the header's first one, column from its leftmost label, both from 0; folded text without dates. */
  readonly labels: readonly LayoutLabel[];
}

export type LayoutLabel = readonly [row: number, column: number, text: string];

/** A header with more labels is told by these; longer ones by their beginning. */
export const mostLabels = 300;
export const longestLabel = 80;

/** The layout of the table under a header. */
export function layoutOf(sheet: string, lines: Lines, header: HeaderPlace): Layout {
  const first = leftmostLabel(lines, header);
  const labels = tokensOf(lines, header)
    .slice(0, mostLabels)
    .map((token): LayoutLabel => [token.row - header.rows[0]!, token.column - first, labelText(token)]);
  return { sheet: sheetKey(sheet), depth: header.rows.length, labels };
}

/** The column that the columns of a layout count from. */
export function leftmostLabel(lines: Lines, header: HeaderPlace): number {
  return tokensOf(lines, header).reduce((least, { column }) => Math.min(least, column), Infinity);
}

function tokensOf(lines: Lines, { rows, left, right }: HeaderPlace): readonly Token[] {
  return rows.flatMap((row) => tokensWithin(lines.get(row), left, right));
}

type HeaderPlace = Pick<HeaderBlock, 'rows' | 'left' | 'right'>;

export function labelText({ text }: Token): string {
  return timeless(text);
}

/** Whether two forms are the same, on whichever sheets they stand. */
export function isSameForm(a: Layout, b: Layout): boolean {
  return (
    a.depth === b.depth &&
    a.labels.length === b.labels.length &&
    a.labels.every((label, i) => label.every((part, j) => part === b.labels[i]![j]))
  );
}

const numbers = /\d[\d.,/-]*/g;
/** Months and quarters in words, in folded text. */
export const quarter = /\bquy (?:iv|i{1,3})\b/g;
export const spelledMonth =
  /\bthang (?:gieng|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?: (?:mot|hai))?|chap)\b/g;

/** Folded, with "#" for every number, quarter and month, so that next month's text is the same. */
export function timeless(text: string, longest = longestLabel): string {
  return fold(text.slice(0, 2 * longest))
    .replace(quarter, 'quy #')
    .replace(spelledMonth, 'thang #')
    .replace(numbers, '#')
    .slice(0, longest);
}

const period = /(?:\b(?:ngay|thang|quy|nam|th|t|q) ?)?#/g;

/** "Biểu 03 T5.2024" → "bieu" */
export function sheetKey(name: string): string {
  const words = timeless(name).replace(/[._-]/g, ' ').replace(period, ' ');
  return words.split(' ').filter(Boolean).join(' ');
}
