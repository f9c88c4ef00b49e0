import { readCountStatements } from '../../values/count-statements';
import type { CountClaim } from './count-claim';
import { momentOfCount, yearAbove } from './count-moment';
import type { SubjectsOfReport } from './count-subject';
import { subjectOfCount, subjectsOf } from './count-subject';
import type { Passage } from '../text/passages';
import { sentenceAround } from '../text/sentence-around';
import type { TextSpan } from '../text/text-span';
import { stateInReport } from './state-in-report';

/** The counts that the passages state, in reading order. Those of parts, and those that say no state, are left out. */
export function readCountClaims(passages: readonly Passage[]): readonly CountClaim[] {
  const report = subjectsOf(passages);
  return passages.flatMap((_, passage) => countsIn(report, passage));
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

function countsIn(report: SubjectsOfReport, passage: number): readonly CountClaim[] {
  const { passages } = report;
  const { text } = passages[passage]!;
  const claims: CountClaim[] = [];
  let last: { readonly close: number; readonly claim: CountClaim | null; readonly isDue: boolean } | null =
    null;
  for (const written of writtenIn(text)) {
    const { of, value, total, at, end, close } = written;
    const { before, after } = sentenceAround(text, at, close);
    const joined =
      last !== null && joint.test(text.slice(last.close, at).slice(0, 40)) && at - last.close < 40
        ? last
        : null;
    const read = stateInReport({ ...written, before, after, joined, passage, passages });
    const claim: CountClaim | null = read && claimOf();
    if (claim) claims.push(claim);
    last = { close, claim, isDue: read?.isDue ?? false };

    function claimOf(): CountClaim {
      const span: TextSpan = { passage, at, end };
      const said = read!.moment ?? joined?.claim?.moment ?? momentOfCount(before, after, read!.isDue);
      const moment = said ?? yearAbove(passages, passage) ?? 'now';
      return {
        kind: 'count',
        of,
        state: read!.state,
        value,
        total,
        ...subjectOfCount(report, span),
        moment,
        span,
      };
    }
  }
  return claims;
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
