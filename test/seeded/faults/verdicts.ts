import type { Drawn, Indicator } from '../paper/clean-workbook';
import type { Place } from '../paper/paper';

interface Marked {
  readonly status: Place;
  readonly unmetMark: Place | null;
}

/** The indicators of the period that decides. */
export function latestOf({ meaning }: Drawn): readonly Indicator[] {
  return meaning.indicators.filter(({ latest }) => latest);
}

/** A table of all indicators, none of which another sheet repeats. */
export function isWholeTable({ meaning }: Drawn): boolean {
  return meaning.criteria.length > 0 && meaning.linked.length === 0;
}

/** The writing of the table for met or not met; a two-mark table's results still say it in words. */
export function statusWords({ paper, meaning }: Drawn, met: boolean): string {
  const one = meaning.indicators.find((other) => other.met === met && other.unmetMark === null);
  return one ? String(paper.value(one.status)) : met ? 'Đạt' : 'Chưa đạt';
}

export function blankStatus({ paper }: Drawn, { status, unmetMark }: Marked): void {
  paper.type(status, '');
  if (unmetMark) paper.type(unmetMark, '');
}

/** Writes a status as the table writes them. */
export function writeStatus(drawn: Drawn, marked: Marked, met: boolean): void {
  const { paper } = drawn;
  if (!marked.unmetMark) {
    paper.type(marked.status, statusWords(drawn, met));
    return;
  }
  const mark = paper.value(marked.status) ?? paper.value(marked.unmetMark);
  blankStatus(drawn, marked);
  const place = met ? marked.status : marked.unmetMark;
  paper.put(place.row, place.column, mark);
}

/** Brings the criteria's statuses and all counts in line with changed indicators, as someone does who counts by the statuses. */
export function restate(drawn: Drawn, changed: ReadonlyMap<Indicator, boolean>): void {
  const { paper, meaning } = drawn;
  const latest = latestOf(drawn);
  const isMet = (one: Indicator) => changed.get(one) ?? one.met;
  const metIndicators = latest.filter(isMet).length;
  let metCriteria = 0;
  for (const criterion of meaning.criteria) {
    const met = latest.filter((one) => one.criterion === criterion.code).every(isMet);
    if (met) metCriteria++;
    if (criterion.status && met !== criterion.met)
      writeStatus(drawn, { ...criterion, status: criterion.status }, met);
  }
  for (const { at, what, says, total, restate: write, both } of meaning.counts) {
    const now = what === 'criteria' ? metCriteria : metIndicators;
    const other = says === 'total' ? total : says === 'unmet' ? total - now : now;
    paper.type(at, both ? both(metCriteria, metIndicators) : write(other));
  }
}
