import type { Passage } from '../text/passages';
import { indexesAbove } from '../text/passages';
import type { TextSpan } from '../text/text-span';

/** Two counts of one set may differ and both be true: the commune's own and the examiners', by the old set and by the new one. */
export interface CountJudgement {
  /** "self" for the commune's own judgement, "review" for that of those who examine it; `null` where nothing tells. */
  readonly by: 'self' | 'review' | null;
  /** The years that the set is for, or "cũ" and "mới": "2016-2020"; `null` where the words do not say. */
  readonly issue: string | null;
}

const self = /(?<!\p{L})tự (?:đánh giá|rà soát|chấm điểm|chấm)(?!\p{L})/giu;
const review =
  /(?<!\p{L})(?:(?:kết quả|qua|sau khi|sau|đoàn|tổ|hội đồng)(?: công tác| liên ngành)? (?:thẩm tra|thẩm định|kiểm tra)|thời điểm (?:thẩm tra|thẩm định))(?!\p{L})/giu;
const issue =
  /(?<!\p{L})bộ(?: tiêu chí)? (cũ|mới)(?!\p{L})|tiêu chí[^.;:\d]{0,60}giai đoạn ((?:19|20)\d\d) ?[-–—] ?((?:19|20)\d\d)/giu;
/** Words further off than these speak of something else. */
const reach = 600;

/** Who counted and by which issue of the set: the last words that say so before the count in its passage, else above it. */
export function judgementOf(passages: readonly Passage[], { passage, at }: TextSpan): CountJudgement {
  const own = passages[passage]!.text.slice(Math.max(0, at - reach), at);
  const texts = [own, ...indexesAbove(passages, passage).map((above) => passages[above]!.text.slice(0, 200))];
  return { by: firstOf(texts, byOf), issue: firstOf(texts, issueOf) };
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

function byOf(text: string): CountJudgement['by'] {
  const [bySelf, byReview] = [self, review].map((words) => [...text.matchAll(words)].at(-1)?.index ?? -1);
  if (bySelf === -1 && byReview === -1) return null;
  return bySelf! > byReview! ? 'self' : 'review';
}

function issueOf(text: string): string | null {
  const last = [...text.matchAll(issue)].at(-1);
  return last ? (last[1]?.toLowerCase() ?? `${last[2]}-${last[3]}`) : null;
}
