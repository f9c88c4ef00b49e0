import type { BodyFigures, Outcome } from './body-figures';
import { compareWithParts } from './body-figures';
import { roleOfLabel } from './header-words';
import { partialRole } from './row-words';
import type { Column, ColumnRole, ColumnSum, Row } from './table';

/** A total column and columns that may be its parts. */
interface Candidate {
  readonly total: Column;
  readonly parts: readonly Column[];
  readonly relation: ColumnSum['relation'];
}

/**
 * The sums across the columns: "Tổng số" against its siblings under the same header parent, and a column against the
 * "trong đó" beside it. A sum is kept when at least two thirds of the rows that can be compared fit it, "trong đó" unless
 * it exceeds the whole in more than a third of them.
 */
export function findColumnSums(
  rows: readonly Row[],
  columns: readonly Column[],
  figures: BodyFigures,
): readonly ColumnSum[] {
  const adding = columns.filter(({ figures: areFigures, role }) => areFigures && role !== 'rate');
  const body = rows.filter(({ level }) => level > 0);
  return adding.flatMap((total) => {
    const measured = candidatesFor(total, adding).map((candidate) => measure(candidate, body, figures));
    const kept = measured.filter(isKept);
    if (kept.length === 0) return [];
    const best = kept.reduce((a, b) => (b.fits > a.fits ? b : a));
    const { parts, relation, compared, fits } = best;
    return [{ total: best.total, parts, relation, compared, fits }];
  });
}

/** A total adds at most this many entries; wider tables are lists of communes, not of sources. */
const mostParts = 40;

function candidatesFor(total: Column, columns: readonly Column[]): readonly Candidate[] {
  const at = columns.indexOf(total);
  const candidates: Candidate[] = [];
  if (isTotalLabel(total)) {
    for (const step of [1, -1] as const) {
      const entries = siblings(columns, at, step);
      for (let length = entries.length; length > 0; length--) {
        const parts = entries
          .slice(0, length)
          .flat()
          .sort((a, b) => a.column - b.column);
        if (parts.length >= 2) candidates.push({ total, parts, relation: relationOf(parts) });
      }
    }
  } else {
    // "Trong đó" stands over its parts, or begins their labels.
    const beside = siblings(columns, at, 1)[0] ?? [];
    const parts = beside.filter(
      ({ path }) => partialRole(path[Math.max(0, total.path.length - 1)]!) !== null,
    );
    if (parts.length >= 1) candidates.push({ total, parts, relation: relationOf(parts) });
  }
  return candidates;
}

function isTotalLabel({ path }: Column): boolean {
  return roleOfLabel(path.at(-1) ?? '') === 'total';
}

function relationOf(parts: readonly Column[]): ColumnSum['relation'] {
  return parts.every(({ path }) => path.some((label) => partialRole(label) === 'of-which'))
    ? 'of-which'
    : 'sum';
}

/** Columns that measure something else than the total beside them. */
const otherMeasures: ReadonlySet<ColumnRole> = new Set([
  'plan',
  'allocated',
  'disbursed',
  'remaining',
  'carried-over',
]);

/**
 * What stands beside a column under the same header parent, nearest first: single columns, and groups of columns, each
 * represented by its own total where it has one.
 */
function siblings(columns: readonly Column[], at: number, step: 1 | -1): readonly (readonly Column[])[] {
  const total = columns[at]!;
  const depth = Math.max(0, total.path.length - 1);
  const entries: Column[][] = [];
  let group: string | null = null;
  for (
    let i = at + step;
    entries.length <= mostParts && columns[i] && sharesParent(columns[i]!, total, depth);
    i += step
  ) {
    const column = columns[i]!;
    const inGroup = column.path.length > depth + 1 ? column.path[depth]! : null;
    if (inGroup === null && (isTotalLabel(column) || measuresElse(column, total))) break;
    if (inGroup !== null && inGroup === group) entries.at(-1)!.push(column);
    else entries.push([column]);
    group = inGroup;
  }
  return entries.map((entry) => {
    const subtotal = entry.find((column) => isTotalLabel(column) && column.path.length === depth + 2);
    return subtotal && entry.length > 1 ? [subtotal] : entry;
  });
}

function sharesParent(column: Column, total: Column, depth: number): boolean {
  return (
    column.path.length > depth && total.path.slice(0, depth).every((label, i) => label === column.path[i])
  );
}

/** "Đã giải ngân" beside "Tổng số" is another measure, unless the header puts both under one parent. */
function measuresElse(column: Column, total: Column): boolean {
  const own = roleOfLabel(column.path.at(-1)!);
  return total.path.length === 1 && own !== null && otherMeasures.has(own);
}

interface Measured extends ColumnSum {
  readonly exceeding: number;
  /** Rows that fit and not by chance, or so many that agree that it is none. */
  readonly isTelling: boolean;
}

function measure(
  { total, parts, relation }: Candidate,
  body: readonly Row[],
  figures: BodyFigures,
): Measured {
  const outcomes = body.flatMap(({ row }): Outcome[] => {
    const at = ({ column }: Column) => figures.at(row, column);
    const outcome = compareWithParts(at(total), parts.map(at));
    return outcome === null || outcome === 'open' ? [] : [outcome];
  });
  const count = (...wanted: readonly Outcome[]) =>
    outcomes.filter((outcome) => wanted.includes(outcome)).length;
  return {
    total: total.column,
    parts: parts.map(({ column }) => column),
    relation,
    compared: outcomes.length,
    fits: count('fits', 'agrees', 'trivial'),
    isTelling: count('fits') >= 1 || count('agrees') >= 4,
    exceeding: count('below'),
  };
}

function isKept({ relation, compared, fits, isTelling, exceeding }: Measured): boolean {
  if (relation === 'of-which') return compared > 0 && exceeding * 3 <= compared;
  return compared >= 2 && isTelling && fits * 3 >= compared * 2;
}
