import type { Count } from '../../summary/summary';
import type { Attachment, AttachmentCell } from './attachment';
import type { Comparison } from './comparison';
import { notCompared } from './comparison';
import type { CountClaim } from '../counts/count-claim';
import { dayOfMoment } from '../counts/count-moment';
import { readDocumentDay } from '../text/document-day';
import type { CountedTable } from './match-counts';
import { countedTables, matchCount } from './match-counts';
import type { ReadReport } from '../read-report';
import { headCell, statingCell } from './stating-cell';

/** A count beside what its table counts. */
export interface CountBeside {
  readonly counted: CountedTable;
  readonly at: AttachmentCell;
  /** What the rows come to; while some are not judged, anything from `least` to `most` may be true. */
  readonly least: number;
  readonly most: number;
  /** "total": the number met is the table's, only of how many is not. */
  readonly differs: 'no' | 'open' | 'value' | 'total' | 'size';
}

/** Every count of the report beside its table, or in Vietnamese why there is none. */
export function countsBeside(
  { claims, passages }: ReadReport,
  attachments: readonly Attachment[],
): ReadonlyMap<CountClaim, CountBeside | string> {
  const tables = countedTables(attachments);
  const counts = claims.filter((claim): claim is CountClaim => claim.kind === 'count');
  const closing = closingDay(counts, readDocumentDay(passages).day);
  const totals = new Map<string, Set<number>>();
  const keyOf = ({ of, tier, place, moment }: CountClaim) => [of, tier, place, moment].join('|');
  for (const claim of counts) {
    const total = claim.state === 'total' ? claim.value : claim.total;
    if (total === null) continue;
    const known = totals.get(keyOf(claim));
    if (known) known.add(total);
    else totals.set(keyOf(claim), new Set([total]));
  }
  const isOnlySet = new Set(counts.map(({ tier, place }) => `${tier}|${place}`)).size === 1;
  return new Map(
    counts.map((claim) => {
      const known = totals.get(keyOf(claim));
      const total = claim.total ?? (known?.size === 1 ? [...known][0]! : null);
      const isOfToday = claim.moment === closing && !isUpdated(claim, counts);
      const match = matchCount(isOfToday ? { ...claim, moment: 'now' } : claim, total, isOnlySet, tables);
      return [claim, typeof match === 'string' ? match : besideTable(claim, match)];
    }),
  );
}

/** The last day up to which the report counts, where it lies so shortly before the report that its tables are of then. */
function closingDay(counts: readonly CountClaim[], today: string | null): string | null {
  const days = counts
    .flatMap(({ moment }) => {
      const iso = dayOfMoment(moment);
      return iso !== null && today !== null && iso <= today && isShortlyBefore(iso, today)
        ? [{ iso, moment }]
        : [];
    })
    .sort((a, b) => (a.iso < b.iso ? 1 : -1));
  return days[0]?.moment ?? null;
}

/** A report is written within two months of the day it counts to. */
function isShortlyBefore(iso: string, today: string): boolean {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthOf(today) - monthOf(iso) < 2;
}

/** Whether the report also says what the count is now, which is another one. */
function isUpdated(claim: CountClaim, counts: readonly CountClaim[]): boolean {
  const { of, tier, place, state, value } = claim;
  return counts.some(
    (one) =>
      one.moment === 'now' &&
      one.of === of &&
      one.tier === tier &&
      one.place === place &&
      one.state === state &&
      one.part === null &&
      one.value !== value,
  );
}

function besideTable(claim: CountClaim, counted: CountedTable): CountBeside {
  const count = counted.summary[claim.of];
  const { least, most } = rangeOf(claim.state, count);
  const { table, path } = counted;
  const cell = statingCell(table, claim, least) ?? headCell(table);
  const at = { ...cell, path };
  return { counted, at, least, most, differs: differenceOf(claim, count, least, most) };
}

function rangeOf(state: CountClaim['state'], { met, total, unmet, notJudged }: Count) {
  if (state === 'total') return { least: total, most: total };
  const least = state === 'met' ? met : unmet.length;
  return { least, most: least + notJudged.length };
}

function differenceOf(
  { state, value, total }: CountClaim,
  count: Count,
  least: number,
  most: number,
): CountBeside['differs'] {
  // A table of another size may be another set: only where the rest fits is the size itself the mistake.
  if (state === 'total' && value !== count.total) return 'size';
  if (total !== null && total !== count.total) return value === least && least === most ? 'total' : 'size';
  if (value < least || value > most) return 'value';
  return least < most && value !== least ? 'open' : 'no';
}

/** Every count beside the cell that states it, or why it is not compared. */
export function compareCounts(
  report: ReadReport,
  attachments: readonly Attachment[],
): ReadonlyMap<CountClaim, Comparison> {
  return new Map(
    [...countsBeside(report, attachments)].map(([claim, beside]) => [claim, comparisonOf(claim, beside)]),
  );
}

const nouns = { criteria: 'tiêu chí', indicators: 'chỉ tiêu' } as const;

function comparisonOf(claim: CountClaim, beside: CountBeside | string): Comparison {
  if (typeof beside === 'string') return notCompared(beside);
  const { counted, at, least, most, differs } = beside;
  const { table, summary } = counted;
  const noun = nouns[claim.of];
  if (differs === 'size') {
    const { total } = summary[claim.of];
    return notCompared(
      `Biểu "${table.sheet}" có ${total} ${noun}: có thể là bộ tiêu chí khác hoặc chỉ một phần.`,
    );
  }
  if (differs === 'open')
    return notCompared(`Biểu "${table.sheet}" còn ${most - least} ${noun} chưa đánh giá nên chưa so được.`);
  const figure = differs === 'total' ? summary[claim.of].total : least;
  const isStated = statingCell(table, claim, least) !== null && differs !== 'total';
  const value = isStated ? figure : `${figure} (đếm các dòng của biểu)`;
  return { status: differs === 'no' ? 'agrees' : 'differs', at, value };
}
