import { fold } from '../values/fold';
import { readSumFormula } from '../values/sum-formula';
import type { BodyFigures } from './body-figures';
import { isYearLabel, sumRoles } from './header-words';
import type { MeasuredSum } from './sum-measure';
import { isMisfit } from './sum-measure';
import type { Column, ColumnRole } from './table';

/** Averages, prices and years are figures that nobody adds up. */
const notAdded =
  /binh quan|don gia|suat (?:dau tu|von)|nang suat|mat do|he so|\/ ?(?:nguoi|ho|ha|thang|nam|xa)(?: |$|\))/;

/** Whether the figures of a column may be added at all, as far as its heading says. */
export function canAdd({ figures, role, unit, path }: Column): boolean {
  return (
    figures &&
    role !== 'rate' &&
    unit?.dimension !== 'percent' &&
    !path.some((label) => isYearLabel(label) || notAdded.test(fold(label)))
  );
}

/** Leaves out the columns that do not add: numbers of a kind that is not summed, or that fit nowhere in the table. */
export function withAddingColumns(
  sums: readonly MeasuredSum[],
  figures: BodyFigures,
): readonly MeasuredSum[] {
  const records = new Map<Column, AddingRecord>();
  for (const { candidate, checks } of sums) {
    for (const { column, outcome } of checks) {
      const record = records.get(column) ?? { fits: 0, agrees: 0, misfits: 0, hasFormula: false };
      records.set(column, {
        fits: record.fits + (outcome === 'fits' ? 1 : 0),
        agrees: record.agrees + (outcome === 'agrees' ? 1 : 0),
        misfits: record.misfits + (isMisfit(outcome) ? 1 : 0),
        hasFormula: record.hasFormula || isSummed(figures, candidate.total.row, column),
      });
    }
  }
  const adds = (column: Column) => isAdding(column, records.get(column)!);
  return sums.map((sum) => ({ ...sum, checks: sum.checks.filter(({ column }) => adds(column)) }));
}

/** How often sums come out in a column. */
interface AddingRecord {
  readonly fits: number;
  readonly agrees: number;
  readonly misfits: number;
  readonly hasFormula: boolean;
}

/** What is summed by its nature adds unless it never comes out; what a column of unknown meaning holds must be seen to. */
function isAdding({ role }: Column, { fits, agrees, misfits, hasFormula }: AddingRecord): boolean {
  if (hasFormula) return true;
  if (addedRoles.has(role)) return fits > 0 || misfits <= 1;
  return misfits === 0 ? fits + agrees > 0 : fits >= misfits;
}

const addedRoles: ReadonlySet<ColumnRole> = new Set([...sumRoles, 'result', 'target']);

function isSummed(figures: BodyFigures, row: number, { column }: Column): boolean {
  const formula = figures.cell(row, column)?.formula;
  return formula ? readSumFormula(formula) !== null : false;
}
