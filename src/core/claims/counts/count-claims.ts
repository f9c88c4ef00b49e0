import { readCountStatements } from '../../values/count-statements';
import type { CountClaim } from './count-claim';
import { isBehind, isPlanned, isToldAsNow, isUnderPlans, momentOfCount, yearAbove } from './count-moment';
import { subjectOfCount } from './count-subject';
import type { SubjectsOfReport } from './subjects-of-report';
import { subjectsOf } from './subjects-of-report';
import { readDocumentDay } from '../text/document-day';
import type { Passage } from '../text/passages';
import { sentenceAround } from '../text/sentence-around';
import type { TextSpan } from '../text/text-span';
import type { StateInText } from './state-in-report';
import { stateInReport } from './state-in-report';

/** The counts that the passages state, in reading order. Those of parts, and those that say no state, are left out. */
export function readCountClaims(passages: readonly Passage[]): readonly CountClaim[] {
  const report = subjectsOf(passages);
  const today = readDocumentDay(passages).day;
  return passages.flatMap((_, passage) => countsIn(report, passage, today));
}

/** "15/19 tiêu chí", "51/57 (89,5%) chỉ tiêu", "06 chỉ tiêu". */
const counted =
  /(?<![\d/.,–-])(?<value>\d{1,3})(?: ?\/ ?(?<total>\d{1,3}))?(?: ?\([^()]{1,20}\))? (?<noun>tiêu chí|chỉ tiêu)(?!\p{L})/giu;

interface Written {
  readonly of: CountClaim['of'];
  readonly value: number;
  readonly total: number | null;
  readonly state: CountClaim['state'] | null;
  readonly at: number;
  readonly end: number;
  /** Where its words end: behind "tiêu chí". */
  readonly close: number;
}

/** The count before, by which the next one may have to be read. */
interface LastCount {
  readonly of: CountClaim['of'];
  readonly total: number | null;
  readonly close: number;
  readonly claim: CountClaim | null;
  readonly isDue: boolean;
}

function countsIn(report: SubjectsOfReport, passage: number, today: string | null): readonly CountClaim[] {
  const { passages } = report;
  const { text } = passages[passage]!;
  const claims: CountClaim[] = [];
  let last: LastCount | null = null;
  const latest: Record<CountClaim['of'], CountClaim | null> = { criteria: null, indicators: null };
  for (const written of writtenIn(text)) {
    const { of, value, total, at, end, close } = written;
    const { before, after } = sentenceAround(text, at, close);
    const joined: LastCount | null =
      last !== null && joint.test(text.slice(last.close, at).slice(0, 40)) && at - last.close < 40
        ? last
        : null;
    const earlier = latest[of];
    const read = stateInReport({ ...written, before, after, joined, earlier, passage, passages });
    const span: TextSpan = { passage, at, end };
    const claim: CountClaim | null = read && {
      kind: 'count',
      of,
      state: read.state,
      value,
      total,
      ...subjectOfCount(report, span),
      moment: momentOf(report, { of, span, before, after, read, joined, last }, today),
      span,
    };
    if (claim) claims.push(claim);
    latest[of] = claim;
    last = { of, total, close, claim, isDue: read?.isDue ?? false };
  }
  return claims;
}

/** When a count held: by its own clause, else as the count before it in the sentence, else by what it stands under. */
function momentOf(
  { passages }: SubjectsOfReport,
  count: {
    readonly of: CountClaim['of'];
    readonly span: TextSpan;
    readonly before: string;
    readonly after: string;
    readonly read: StateInText;
    readonly joined: LastCount | null;
    readonly last: LastCount | null;
  },
  today: string | null,
): string {
  const { of, span, before, after, read, joined, last } = count;
  const { text } = passages[span.passage]!;
  const start = sentenceStart(text, span.at);
  const clauses = text.slice(start, span.at - before.length);
  // "dự kiến hoàn thành 03 tiêu chí; còn 02 tiêu chí hoàn thành trong quý IV": what the step before leaves.
  const isStep = read.isDue && last !== null && last.close > start && last.of === of && last.total === null;
  if (isStep && isPlanned(clauses)) return 'plan';
  const own = read.moment ?? joined?.claim?.moment ?? momentOfCount(before, after, read.isDue);
  const isFact = read.state !== 'met' || isToldAsNow(before);
  const isToCome = (moment: string) =>
    (today !== null && isBehind(moment, today)) || (!isFact && isUnderPlans(passages, span.passage));
  if (own !== null) return own !== 'now' && isToCome(own) ? 'plan' : own;
  if (!isFact && isPlanned(clauses)) return 'plan';
  if (last?.claim && last.close > start) return last.claim.moment;
  if (!isFact && isUnderPlans(passages, span.passage)) return 'plan';
  return yearAbove(passages, span.passage) ?? 'now';
}

/** Sentences longer than this are none. */
const longest = 600;

/** Where the sentence of a place begins; semicolons part only its clauses. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - longest);
  return Math.max(from, text.slice(from, at).lastIndexOf('. ') + from + 1);
}

/** What joins "08 tiêu chí" and "17 chỉ tiêu" to one statement. */
const joint = /^ ?(?:[,;(–-]|và|với|gồm)? ?(?:và|với|gồm|tương ứng|có)? ?$/iu;

/** All counts that are written, with the state that they say by themselves. */
function writtenIn(text: string): readonly Written[] {
  const stated = new Map(readCountStatements(text).map((one) => [one.at, one]));
  const found = [...text.matchAll(counted)].map(({ 0: words, index, groups }): Written => {
    const { value, total, noun } = groups!;
    const digits = total === undefined ? value! : /^\d+ ?\/ ?\d+/.exec(words)![0];
    return {
      of: /^t/iu.test(noun!) ? 'criteria' : 'indicators',
      value: Number(value),
      total: total === undefined ? null : Number(total),
      state: stated.get(index)?.state ?? null,
      at: index,
      end: index + digits.length,
      close: index + words.length,
    };
  });
  const places = new Set(found.map(({ at }) => at));
  for (const { of, state, value, total, at, digits } of stated.values()) {
    if (places.has(at)) continue;
    const end =
      at + (total === null ? digits : (/^\d+ ?\/ ?\d+/.exec(text.slice(at, at + 12))?.[0] ?? digits)).length;
    found.push({ of, value, total, state, at, end, close: end });
  }
  return found.sort((a, b) => a.at - b.at);
}
