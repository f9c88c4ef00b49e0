import type { Count, CriteriaSummary } from '../../summary/summary';
import type { CountStatement } from '../../values/count-statements';
import type { StatedCounts } from './stated-counts';

/** A stated count, and what the rows can truly come to, given that some of them are not judged yet. */
export interface CountDifference {
  readonly statement: CountStatement;
  readonly least: number;
  readonly most: number;
  /** Rows that are not judged. */
  readonly open: number;
}

/** The statements of a cell that the table's own rows refute. */
export function countDifferences(
  { statements, isCountRow }: StatedCounts,
  counted: CriteriaSummary,
): readonly CountDifference[] {
  return statements
    .filter((statement) => isSaidOnce(statement, statements))
    .filter((statement) => isAbout(statement, counted[statement.of], isCountRow))
    .map((statement) => ({ statement, ...boundsOf(statement.state, counted[statement.of]) }))
    .filter(({ statement: { value }, least, most }) => value < least || value > most);
}

/** "Năm 2023 đạt 15 tiêu chí, năm 2024 đạt 17 tiêu chí": of two moments one is not the table's. */
function isSaidOnce({ of, state, value }: CountStatement, all: readonly CountStatement[]): boolean {
  return all.every((other) => other.of !== of || other.state !== state || other.value === value);
}

/** Whether the statement speaks of the rows of this table, and not of a set that the table shows in part. */
function isAbout({ state, value, total }: CountStatement, count: Count, isCountRow: boolean): boolean {
  const open = count.notJudged.length;
  if (state === 'unmet' && count.met === 0 && open === 0) return count.total > 0;
  if (total !== null) return total <= count.total && total >= count.total - open;
  return isCountRow || (value <= count.total && count.met > 0);
}

function boundsOf(
  state: CountStatement['state'],
  { met, unmet, notJudged, total }: Count,
): Omit<CountDifference, 'statement'> {
  const open = notJudged.length;
  if (state === 'total') return { least: total - open, most: total, open };
  const least = state === 'met' ? met : unmet.length;
  return { least, most: least + open, open };
}
