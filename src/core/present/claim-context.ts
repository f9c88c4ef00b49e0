import type { ReadReport } from '../claims/read-report';
import type { TextSpan } from '../claims/text/text-span';

/** Words of a report with some of what stands around them, so that one sees what they speak of. */
export interface ClaimContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** So many letters on either side say what a figure counts. */
const reach = 60;

/** The words of a span within their sentence, cut between words where the sentence is long. */
export function claimContext(
  { passages }: ReadReport,
  { span: { passage, at, end } }: { readonly span: TextSpan },
): ClaimContext {
  const { text } = passages[passage]!;
  const earlier = text.slice(Math.max(0, at - reach), at);
  const later = text.slice(end, end + reach);
  const start = Math.max(earlier.lastIndexOf('. '), earlier.lastIndexOf('; ')) + 1;
  const stop = /[.;](?: |$)/.exec(later)?.index;
  const before =
    start > 0 || at <= reach ? earlier.slice(start).trimStart() : earlier.replace(/^\S*\s/, '… ');
  const after =
    stop !== undefined || later.length < reach ? later.slice(0, stop) : later.replace(/\s\S*$/, ' …');
  return { before, words: text.slice(at, end), after };
}
