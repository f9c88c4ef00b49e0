import type { Layout } from './layout';
import { isSameForm } from './layout';
import type { ColumnRole, TableKind } from './table';

/** What the user says of a table where the recogniser was wrong or not sure. What is left out stays with the recogniser. */
export interface Correction {
  /** The layout as it is recognised without this correction; for a declared table that of its header. */
  readonly layout: Layout;
  /** The table as its owner knows it, for the day it is not found: 'Biểu 03 ("TT", "Nội dung", "Kế hoạch"…)'. */
  readonly about: string;
  /**
   * Set where nothing was recognised: the header is wherever the labels of the layout stand, from the first to the last
   * column, counted from its leftmost label.
   */
  readonly declared?: { readonly first: number; readonly last: number };
  /** "none": this is no table. */
  readonly kind?: TableKind | 'none';
  /** The first and the last row of the header, counted from the first one that is recognised (0; -1 stands above it). */
  readonly headerRows?: { readonly first: number; readonly last: number };
  readonly columns?: readonly ChosenRole[];
}

/** The role of a column, named by its heading; the second column of the same heading is order 2. */
export interface ChosenRole {
  readonly heading: string;
  readonly order: number;
  readonly role: ColumnRole;
}

/** Whether two corrections speak of the same table, so that the later one takes the place of the earlier one. */
export function isSameSubject(
  a: Pick<Correction, 'layout' | 'declared'>,
  b: Pick<Correction, 'layout' | 'declared'>,
): boolean {
  return (
    a.layout.sheet === b.layout.sheet &&
    a.declared?.first === b.declared?.first &&
    a.declared?.last === b.declared?.last &&
    isSameForm(a.layout, b.layout)
  );
}

/** With this correction, in place of an earlier one of the same table. */
export function withCorrection(
  corrections: readonly Correction[],
  correction: Correction,
): readonly Correction[] {
  return [...withoutCorrection(corrections, correction), correction];
}

export function withoutCorrection(
  corrections: readonly Correction[],
  correction: Pick<Correction, 'layout' | 'declared'>,
): readonly Correction[] {
  return corrections.filter((one) => !isSameSubject(one, correction));
}

/**
 * The correction of a recognised table; `null` when there is none. A form that stands on several sheets, or several times
 * on one, is corrected once: the tables of one form are of one kind, and telling them apart by their order would move
 * a correction to another table as soon as a block is inserted above. Only where two corrections were made of the same
 * form does the name of the sheet decide, and after it the later one.
 */
export function correctionOf(corrections: readonly Correction[], layout: Layout): Correction | null {
  const same = corrections.filter(
    (correction) => !correction.declared && isSameForm(correction.layout, layout),
  );
  return same.findLast((correction) => correction.layout.sheet === layout.sheet) ?? same.at(-1) ?? null;
}

export const longestAbout = 200;
const fewLabels = 4;

/** How a correction tells people which table it speaks of. @param labels those of the header, as written */
export function aboutTable(sheet: string, labels: readonly string[]): string {
  const named = [...new Set(labels.map((label) => label.replace(/\s+/g, ' ').trim()))].filter(Boolean);
  const shown = named.slice(0, fewLabels).map((label) => `"${label.slice(0, 30)}"`);
  const more = named.length > fewLabels ? '…' : '';
  return (shown.length === 0 ? sheet : `${sheet} (${shown.join(', ')}${more})`).slice(0, longestAbout);
}
