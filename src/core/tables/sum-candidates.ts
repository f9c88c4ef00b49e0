import { readNumbering } from './remembered-readings';
import { headsParts, isAverageLabel } from './row-words';
import type { Row, RowSum } from './table';

/** A relation that may hold, before arithmetic has been heard. */
export interface SumCandidate {
  readonly total: Row;
  readonly parts: readonly Row[];
  readonly relation: RowSum['relation'];
  readonly knownBy: RowSum['knownBy'];
}

/** The rows of a body, and which rows stand directly inside which. */
export interface Outline {
  readonly body: readonly Row[];
  /** Rows that may be parts: no total, nor only a part of what another row already counts, nor an average. */
  readonly whole: ReadonlySet<Row>;
  readonly inside: ReadonlyMap<number, readonly Row[]>;
}

export function outlineOf(rows: readonly Row[]): Outline {
  const body = rows.filter(({ level }) => level > 0);
  const inside = new Map<number, Row[]>();
  for (const row of body) {
    if (row.parent === null || row.role === 'total' || headsParts(row.label)) continue;
    const siblings = inside.get(row.parent);
    if (siblings) siblings.push(row);
    else inside.set(row.parent, [row]);
  }
  return { body, whole: new Set(body.filter(isWhole)), inside };
}

function isWhole({ role, label }: Row): boolean {
  return role !== 'total' && role !== 'of-which' && !isAverageLabel(label);
}

/** What each total row may add, likeliest first: the block over it or under it, the totals of other blocks, or everything. */
export function totalCandidates({ body, whole, inside }: Outline): readonly (readonly SumCandidate[])[] {
  const totals = body.flatMap((row, i) => (row.role === 'total' ? [i] : []));
  const first = totals[0];
  const last = totals.at(-1);
  const outermost = (block: readonly Row[]) => outermostOf(block.filter((row) => whole.has(row)));
  const innermost = (block: readonly Row[]) =>
    block.filter((row) => whole.has(row) && !inside.get(row.row)?.some((part) => whole.has(part)));
  return totals.map((at, n) => {
    const before = body.slice(n === 0 ? 0 : totals[n - 1]! + 1, at);
    const after = body.slice(at + 1, totals[n + 1]);
    const declared = totals.length === 1 ? declaredParts(body[at]!, body) : [];
    if (declared.length >= 2)
      return [{ total: body[at]!, parts: declared, relation: 'sum', knownBy: 'words' }];
    const blocks = [
      before,
      after,
      ...(at === last ? [body.slice(0, at)] : []),
      ...(at === first ? [body.slice(at + 1)] : []),
    ];
    const ofTotals = [
      ...(at === last ? [[...totals.slice(0, n).map((i) => body[i]!), ...outermost(before)]] : []),
      ...(at === first ? [[...outermost(after), ...totals.slice(1).map((i) => body[i]!)]] : []),
    ].filter((parts) => parts.some(({ role }) => role === 'total'));
    const sets = [...ofTotals, ...blocks.map(outermost), ...blocks.map(innermost)];
    return distinctSets(sets).map((parts) => ({
      total: body[at]!,
      parts,
      relation: 'sum',
      knownBy: 'words',
    }));
  });
}

/** "Tổng cộng (I+II+III)" names its parts, where no "Cộng I" stands for them; none when one of them is not there, or stands there twice. */
function declaredParts({ label, row }: Row, body: readonly Row[]): readonly Row[] {
  const codes =
    /\(([^()=]+)\)/
      .exec(label)?.[1]!
      .split('+')
      .map((code) => code.trim()) ?? [];
  const parts = codes.map((code) =>
    body.filter(({ index, row: own }) => own !== row && readNumbering(index)?.code === code),
  );
  return parts.every((found) => found.length === 1) ? parts.flat() : [];
}

function outermostOf(items: readonly Row[]): readonly Row[] {
  const level = items.reduce((least, row) => Math.min(least, row.level), Infinity);
  return items.filter((row) => row.level === level);
}

function distinctSets(sets: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const seen = new Set<string>();
  return sets.filter((parts) => {
    const key = parts.map(({ row }) => row).join(',');
    if (parts.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A row over the rows numbered inside it. Parts named "trong đó" are some of it; those named "chia ra" may be all. */
export function groupCandidates({ body, whole, inside }: Outline): readonly (readonly SumCandidate[])[] {
  return body.flatMap((total): (readonly SumCandidate[])[] => {
    const parts = inside.get(total.row) ?? [];
    const all = parts.filter((part) => whole.has(part));
    const named = parts.filter(({ role }) => role === 'breakdown');
    const sums: SumCandidate[] = [];
    if (named.length >= 2) sums.push({ total, parts: named, relation: 'sum', knownBy: 'words' });
    if (all.length > named.length) sums.push({ total, parts: all, relation: 'sum', knownBy: 'numbering' });
    return sums.length > 0 ? [sums] : [];
  });
}

export function ofWhichCandidates({ body, inside }: Outline): readonly SumCandidate[] {
  return body.flatMap((total) => {
    const parts = (inside.get(total.row) ?? []).filter(({ role }) => role === 'of-which');
    return parts.length > 0
      ? [{ total, parts, relation: 'of-which' as const, knownBy: 'words' as const }]
      : [];
  });
}

/** An unnumbered first or last row of a list without words: only arithmetic can say that it is the list's total. */
export function silentCandidates({ body, whole }: Outline): readonly SumCandidate[] {
  const outer = outermostOf([...whole]);
  if (outer.length < 3 || body.some(({ role }) => role === 'total')) return [];
  return [outer[0]!, outer.at(-1)!]
    .filter(({ index, role }) => index === '' && role === 'item')
    .map((total) => ({
      total,
      parts: outer.filter((row) => row !== total),
      relation: 'sum',
      knownBy: 'arithmetic',
    }));
}
