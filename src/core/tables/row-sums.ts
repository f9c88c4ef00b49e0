import { canAdd, withAddingColumns } from './adding-columns';
import type { BodyFigures } from './body-figures';
import type { SumCandidate } from './sum-candidates';
import {
  groupCandidates,
  ofWhichCandidates,
  outlineOf,
  silentCandidates,
  totalCandidates,
} from './sum-candidates';
import type { ColumnCheck, MeasuredSum } from './sum-measure';
import { isMeant, measureSum } from './sum-measure';
import type { Column, Row, RowSum } from './table';

/**
 * The sums down the columns. Words ("Tổng cộng", "Cộng") and numbering (I over 1, 2, 3) propose which rows add up to
 * which; arithmetic decides between proposals and refuses what fits nowhere. A rule may call a breach of what remains a
 * proof, so that silence is better here than a guess.
 */
export function findRowSums(
  rows: readonly Row[],
  columns: readonly Column[],
  figures: BodyFigures,
): readonly RowSum[] {
  const adding = columns.filter(canAdd);
  if (adding.length === 0) return [];
  const outline = outlineOf(rows);
  const measure = (candidate: SumCandidate) => measureSum(candidate, adding, outline, figures);
  const groups = groupCandidates(outline).map((candidates) => best(candidates.map(measure)));
  const trust = trustIn(groups);
  const totals = totalCandidates(outline).flatMap(
    (candidates) => settleTotal(candidates.map(measure).filter(isAtAll), trust, figures) ?? [],
  );
  const silent = silentCandidates(outline).map(measure).filter(isProved).slice(0, 1);
  const sums = [...totals, ...groups.filter((group) => isEstablished(group, trust, figures)), ...silent];
  const partial = ofWhichCandidates(outline).map(measure).filter(isPartial);
  return [...withAddingColumns(sums, figures), ...partial].flatMap(toRowSums);
}

/** The proposal that fits oftenest; among equals the one that agrees, then differs least, then the likeliest. */
function best(measured: readonly MeasuredSum[]): MeasuredSum {
  const isBetter = (b: MeasuredSum, a: MeasuredSum) =>
    b.fits !== a.fits ? b.fits > a.fits : b.agrees !== a.agrees ? b.agrees > a.agrees : b.misfits < a.misfits;
  return measured.reduce((a, b) => (isBetter(b, a) ? b : a));
}

/** How far the numbering of this table is borne out by its figures. */
interface Trust {
  readonly isEarned: boolean;
  readonly fits: number;
  /** The levels on which some group is the sum of its rows. */
  readonly levels: ReadonlySet<number>;
}

function trustIn(groups: readonly MeasuredSum[]): Trust {
  const fits = groups.reduce((sum, group) => sum + group.fits, 0);
  const misfits = groups.reduce((sum, group) => sum + group.misfits, 0);
  const levels = new Set(
    groups.filter((group) => group.fits > 0).map(({ candidate }) => candidate.total.level),
  );
  return { isEarned: fits > 0 && fits >= 2 * misfits, fits, levels };
}

function isAtAll({ checks }: MeasuredSum): boolean {
  return checks.length > 0;
}

/** One row alone is not what a total adds up: it may as well be the other side of a balance. */
function hasParts({ checks }: MeasuredSum): boolean {
  return checks.every(({ parts }) => parts.length >= 2);
}

/** A total named by words. Where arithmetic does not confirm it, its block must leave no choice of what it adds. */
function settleTotal(
  measured: readonly MeasuredSum[],
  trust: Trust,
  figures: BodyFigures,
): MeasuredSum | null {
  if (measured.length === 0) return null;
  const chosen = best(measured);
  const isClear =
    measured.length === 1 || trust.isEarned || measured.every((other) => addsTheSame(other, chosen));
  if (!hasParts(chosen)) return null;
  const { fits, misfits } = chosen;
  if (fits > 0 ? isClear || fits >= 2 * misfits : isClear && misfits <= 1) return chosen;
  return isMeant(chosen, figures) ? chosen : null;
}

function addsTheSame(a: MeasuredSum, b: MeasuredSum): boolean {
  const parts = ({ checks }: MeasuredSum) =>
    checks.map((check) => [check.column.column, ...check.parts].join()).join(';');
  return parts(a) === parts(b);
}

/** A group over its numbered rows: borne out by its own figures, by its formula, or by the other groups of the table. */
function isEstablished(group: MeasuredSum, trust: Trust, figures: BodyFigures): boolean {
  const { fits, agrees, misfits, candidate } = group;
  if (candidate.parts.length === 1) return trust.isEarned && agrees >= 2 && agrees >= 3 * misfits;
  if (fits > 0 && fits >= misfits) return true;
  const { level, index } = candidate.total;
  const isLikeOthers = trust.isEarned && index !== '' && trust.levels.has(level);
  if (fits === 0 && isLikeOthers && misfits <= 1 && (misfits === 0 || trust.fits >= 2)) return true;
  return isMeant(group, figures);
}

/** Without words or numbers, only arithmetic in two columns speaks for a total, or in one over many parts. */
function isProved({ fits, misfits, candidate }: MeasuredSum): boolean {
  return fits >= 2 ? fits >= 3 * misfits : fits === 1 && misfits === 0 && candidate.parts.length >= 4;
}

/** "Trong đó" that exceeds its whole in most columns is a part of something else. */
function isPartial({ checks }: MeasuredSum): boolean {
  const exceeding = checks.filter(({ outcome }) => outcome === 'below').length;
  return checks.length > 0 && (exceeding <= 1 || exceeding * 3 <= checks.length);
}

/** One relation for all columns in which the same rows add up. */
function toRowSums({ candidate, checks }: MeasuredSum): readonly RowSum[] {
  const { total, relation, knownBy } = candidate;
  const byParts = new Map<string, ColumnCheck[]>();
  for (const check of checks) {
    const key = check.parts.join();
    byParts.set(key, [...(byParts.get(key) ?? []), check]);
  }
  return [...byParts.values()].map((alike) => ({
    total: total.row,
    parts: alike[0]!.parts,
    relation,
    knownBy,
    columns: alike.map(({ column }) => column.column),
  }));
}

/** Rows that arithmetic has shown to be the total of their list are totals from then on. */
export function nameProvedTotals(rows: readonly Row[], sums: readonly RowSum[]): readonly Row[] {
  const proved = new Set(sums.filter(({ knownBy }) => knownBy === 'arithmetic').map(({ total }) => total));
  return rows.map((row) => (proved.has(row.row) ? { ...row, role: 'total' } : row));
}
