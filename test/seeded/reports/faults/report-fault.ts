import type { Random } from '../../random';
import type { CleanReport } from '../draw-report';
import type { Slot } from '../prose';

/** One mistake in a report, and where RULES.md lets it be told. */
export interface ReportFault {
  /** What was done, in a few words. */
  readonly done: string;
  readonly at: Slot;
  /** Further words at which the finding may stand, where the rule leaves it open. */
  readonly orAt?: readonly Slot[];
  /** Rules that speak in this one's place. */
  readonly instead?: readonly string[];
  /** Rules that rightly speak too, since the mistake has made their sentence true. */
  readonly with?: readonly string[];
}

/** Plants one fault in a copy of a clean report; `null` where it does not apply to this one. */
export interface ReportOperator {
  readonly rule: string;
  readonly plant: (report: CleanReport, random: Random) => ReportFault | null;
}

/** One of the items, or `null` where there is none. */
export function pickOne<T>(random: Random, items: readonly T[]): T | null {
  return items.length === 0 ? null : random.pick(items);
}
