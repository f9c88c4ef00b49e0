import { fold } from '../values/fold';
import { readSumFormula } from '../values/sum-formula';
import type { BodyFigures } from './body-figures';
import { isYearLabel, sumRoles } from './header-words';
import {
  groupCandidates,
  ofWhichCandidates,
  outlineOf,
  silentCandidates,
  totalCandidates,
} from './sum-candidates';
import type { ColumnCheck, MeasuredSum } from './sum-measure';
import { isMeant, isMisfit, measureSum } from './sum-measure';
import type { Column, ColumnRole, Row, RowSum } from './table';

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
  const outline = outlineOf(rows);
  const adding = columns.filter(canAdd);
  const measure = (candidate: Parameters<typeof measureSum>[0]) =>
    measureSum(candidate, adding, outline, figures);
  const groups = groupCandidates(outline).map((candidates) => best(candidates.map(measure)));
  const trust = trustIn(groups);
  const totals = totalCandidates(outline).flatMap(
    (candidates) => settleTotal(candidates.map(measure).filter(hasParts), trust, figures) ?? [],
  );
  const silent = silentCandidates(outline).map(measure).filter(isProved).slice(0, 1);
  const sums = [...totals, ...groups.filter((group) => isEstablished(group, trust, figures)), ...silent];
  const partial = ofWhichCandidates(outline).map(measure).filter(isPartial);
  return [...withAddingColumns(sums, figures), ...partial].flatMap(toRowSums);
}

/** Averages, prices and years are figures that nobody adds up. */
const notAdded =
  /binh quan|don gia|suat (?:dau tu|von)|nang suat|mat do|he so|\/ ?(?:nguoi|ho|ha|thang|nam|xa)(?: |$|\))/;

function canAdd({ figures, role, unit, path }: Column): boolean {
  return (
    figures &&
    role !== 'rate' &&
    unit?.dimension !== 'percent' &&
    !path.some((label) => isYearLabel(label) || notAdded.test(fold(label)))
  );
}

/** The proposal that fits oftenest; among equals the one that differs least, then the likeliest. */
function best(measured: readonly MeasuredSum[]): MeasuredSum {
  return measured.reduce((a, b) => (b.fits > a.fits || (b.fits === a.fits && b.misfits < a.misfits) ? b : a));
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

/** One row alone is not what a total adds up: it may as well be the other side of a balance. */
function hasParts({ checks }: MeasuredSum): boolean {
  return checks.length > 0 && checks.every(({ parts }) => parts.length >= 2);
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
  if (chosen.fits > 0 ? chosen.fits >= chosen.misfits || isClear : isClear && chosen.misfits <= 1)
    return chosen;
  return isMeant(chosen, figures) ? chosen : null;
}

function addsTheSame(a: MeasuredSum, b: MeasuredSum): boolean {
  const parts = ({ checks }: MeasuredSum) =>
    checks.map((check) => [check.column.column, ...check.parts].join()).join(';');
  return parts(a) === parts(b);
}

/** A group over its numbered rows: borne out by its own figures, by its formula, or by the other groups of the table. */
function isEstablished(group: MeasuredSum, trust: Trust, figures: BodyFigures): boolean {
  const { fits, same, misfits, candidate } = group;
  if (candidate.parts.length === 1) return trust.isEarned && same >= 2 && same >= 3 * misfits;
  if (fits > 0 && fits >= misfits) return true;
  const isLikeOthers = trust.isEarned && trust.levels.has(candidate.total.level);
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

/** Leaves out the columns that do not add: numbers of a kind that is not summed, or that fit nowhere in the table. */
function withAddingColumns(sums: readonly MeasuredSum[], figures: BodyFigures): readonly MeasuredSum[] {
  const records = new Map<Column, AddingRecord>();
  for (const { candidate, checks } of sums) {
    for (const { column, outcome } of checks) {
      const { fits, misfits, hasFormula } = records.get(column) ?? { fits: 0, misfits: 0, hasFormula: false };
      records.set(column, {
        fits: fits + (outcome === 'fits' ? 1 : 0),
        misfits: misfits + (isMisfit(outcome) ? 1 : 0),
        hasFormula: hasFormula || isSummed(figures, candidate.total.row, column),
      });
    }
  }
  const adds = (column: Column) => {
    const { fits, misfits, hasFormula } = records.get(column)!;
    return (
      hasFormula || (addedRoles.has(column.role) ? fits > 0 || misfits <= 1 : fits > 0 && fits >= misfits)
    );
  };
  return sums.map((sum) => ({ ...sum, checks: sum.checks.filter(({ column }) => adds(column)) }));
}

/** Columns that are summed by their nature; what a column of unknown meaning holds must be seen to add up. */
const addedRoles: ReadonlySet<ColumnRole> = new Set([...sumRoles, 'result', 'target']);

/** How often sums come out in a column. */
interface AddingRecord {
  readonly fits: number;
  readonly misfits: number;
  readonly hasFormula: boolean;
}

function isSummed(figures: BodyFigures, row: number, { column }: Column): boolean {
  const formula = figures.cell(row, column)?.formula;
  return formula ? readSumFormula(formula) !== null : false;
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
