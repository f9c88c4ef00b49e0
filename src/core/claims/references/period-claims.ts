import { fold } from '../../values/fold';
import type { Passage } from '../text/passages';
import type { ClaimOf } from '../text/text-span';

/** Some years that the text names, and the plan, programme or set that they belong to: "quy hoạch chung giai đoạn 2021-2025". The span holds the years. */
export interface PeriodClaim extends ClaimOf<'period'> {
  readonly from: number;
  readonly to: number;
  /** The plan's name as written; `null` where the words before name none. */
  readonly thing: string | null;
  /** The same for comparing: what kind of thing, and the words that tell it from others of its kind. */
  readonly key: string | null;
}

const period =
  /(?<!\p{L})(?<kind>giai đoạn|thời kỳ|nhiệm kỳ|năm)(?: từ)?(?: năm)? (?<from>(?:19|20)\d\d) ?[-–—] ?(?:năm )?(?<to>(?:19|20)\d\d)(?![\d/])/giu;
const head =
  /(?<!\p{L})(?:quy hoạch|kế hoạch|chương trình|đề án|bộ tiêu chí|dự án|chiến lược|phương án)(?!\p{L})/iu;
/** As far back as a name reaches. */
const reach = 160;

/** The periods that the passages name. */
export function readPeriodClaims(passages: readonly Passage[]): readonly PeriodClaim[] {
  return passages.flatMap(({ text }, passage) =>
    [...text.matchAll(period)].map(({ 0: written, index, groups }): PeriodClaim => {
      const { kind, from, to } = groups!;
      const at = index + written.indexOf(from!);
      // "Năm 2022 - 2024" counts years; a plan has its "giai đoạn".
      const thing = /năm/iu.test(kind!) ? null : thingBefore(text.slice(Math.max(0, index - reach), index));
      const span = { passage, at, end: index + written.length };
      return { kind: 'period', from: Number(from), to: Number(to), thing, key: thing && keyOf(thing), span };
    }),
  );
}

/** The name of the plan right before a period, from the first word of its clause that can begin one. */
function thingBefore(before: string): string | null {
  const clause = before
    .replace(/,? $/, '')
    .split(/[,;:.()"“”]|(?:19|20)\d\d/)
    .at(-1)!;
  const begin = head.exec(clause);
  return begin && clause.slice(begin.index).trim();
}

/** Words that tell nothing apart. */
const fillers = new Set('xay dung thuc hien ve cua cac so moi theo tai'.split(' '));

/** `null` for a name that could be any: "bộ tiêu chí". */
function keyOf(thing: string): string | null {
  const words = wordsOf(thing);
  const kind = wordsOf(head.exec(thing)![0]);
  const own = words.filter((word) => !kind.includes(word));
  return own.length === 0 ? null : [...kind, ...[...new Set(own)].sort()].join(' ');
}

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .replace(/nong thon moi/g, 'ntm')
    .replace(/muc tieu quoc gia/g, 'mtqg')
    .split(/[^a-z\d&]+/)
    .filter((word) => word !== '' && !fillers.has(word));
}
