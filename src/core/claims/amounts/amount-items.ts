import type { FoundAmount } from './find-amounts';
import type { Passage } from '../text/passages';

/** One line or clause of a list of amounts. */
export interface AmountItem {
  readonly label: string;
  /** `null` where it names no amount. */
  readonly amount: FoundAmount | null;
}

/** What the items are found in. */
export interface ReportAmounts {
  readonly passages: readonly Passage[];
  /** Those of each passage, in reading order. */
  readonly amounts: readonly (readonly FoundAmount[])[];
}

/**
 * The items of a list in lines of its own; `null` where one of them is not clear. Deeper lists belong to their items. Where
 * items end with semicolons, the one with a full stop is the last.
 */
export function itemsBelow({ passages, amounts }: ReportAmounts, head: number): readonly AmountItem[] | null {
  const first = passages[head + 1];
  if (!first?.marker || first.marker.shape === passages[head]!.marker?.shape) return null;
  const items: AmountItem[] = [];
  let hasSemicolon = false;
  for (let i = head + 1; i < passages.length; i++) {
    const { marker, parent, text } = passages[i]!;
    if (!marker) break;
    if (parent !== null && parent > head) continue;
    if (parent !== first.parent || marker.shape !== first.marker.shape) break;
    const amount = mainAmount(text, amounts[i]!);
    if (amount === 'unclear') return null;
    // What is spent, owed or earned is another matter than what the list is made of: nobody knows whether it is over.
    if (amount && otherItem.test(text.slice(0, amount.at))) return [...items, { label: text, amount: null }];
    if (!isTotal.test(text)) items.push({ label: text, amount });
    if (hasSemicolon && text.endsWith('.')) break;
    hasSemicolon ||= text.endsWith(';');
  }
  return items;
}

const otherItem =
  /^(?:đã |còn )?(?:giải ngân|thanh toán|nợ)(?!\p{L})|(?<!\p{L})(?:doanh thu|thu nhập|bình quân|mỗi|so với)(?!\p{L})/iu;

/** Not "Cổng chào" and "Công trình", which fold to the same letters, and not "Cộng đồng dân cư", who pay a part. */
const isTotal = /^(?:tổng|cộng)(?!\p{L}| đồng(?!\p{L}))/iu;
const inner = /trong đó|gồm|chia ra/iu;

/** The amount of an item: the only one that stands neither in brackets nor behind "trong đó". */
export function mainAmount(text: string, found: readonly FoundAmount[]): FoundAmount | null | 'unclear' {
  const main: FoundAmount[] = [];
  for (const one of found) {
    const before = text.slice(main[0]?.end ?? 0, one.at);
    if (isInBrackets(before) || (main.length > 0 && inner.test(before))) continue;
    main.push(one);
    if (main.length > 1) return 'unclear';
  }
  return main[0] ?? null;
}

function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** The items of a list in the same sentence, and in the lines on which it goes on behind a semicolon. */
export function itemsBehind(
  report: ReportAmounts,
  passage: number,
  start: number,
  next: number,
): readonly AmountItem[] | null {
  const { text } = report.passages[passage]!;
  const items = itemsOfSentence(text, start, report.amounts[passage]!.slice(next, next + most));
  if (!items || !goesOn.test(text)) return items;
  // Where it breaks off, the rest may stand anywhere.
  const more = itemsInLines(report, passage + 1);
  return more && [...items, ...more];
}

const goesOn = /[;,:]$/;

/** The items of plain lines that end with a semicolon, up to the one that does not; `null` where they are no list. */
export function itemsInLines(
  { passages, amounts }: ReportAmounts,
  first: number,
): readonly AmountItem[] | null {
  const items: AmountItem[] = [];
  for (let i = first; i < Math.min(passages.length, first + most); i++) {
    const { text, marker } = passages[i]!;
    const own = marker ? null : itemsOfSentence(text, 0, amounts[i]!.slice(0, most));
    if (!own || own.length === 0) return null;
    items.push(...own);
    if (!goesOn.test(text)) return items;
  }
  return null;
}

const endOfSentence = /[.!?](?= \p{Lu})/u;
/** What compares is no part. */
const otherMatter = /so với|tăng|giảm|kế hoạch|giải ngân|còn lại|còn nợ|thanh toán|đã chi|bằng \d/iu;
/** A sentence of more amounts or letters than these is no list that anyone has written. */
const most = 60;
const longest = 6000;

/** The items of one sentence: parted by semicolons, else one amount each. */
function itemsOfSentence(
  text: string,
  start: number,
  found: readonly FoundAmount[],
): readonly AmountItem[] | null {
  const tail = text.slice(start, start + longest);
  const length = endOfSentence.exec(tail)?.index ?? tail.length;
  // What stands in the brackets before the list is none of its parts.
  const inside = found.filter(({ at, end }) => at >= start && end <= start + length);
  if (inside.length === most || length === longest || otherMatter.test(tail.slice(0, length))) return null;
  const hasSemicolons = /;/.test(text.slice(start, inside.at(-1)?.at ?? start));
  const items: AmountItem[] = [];
  let from = start;
  for (const amount of inside) {
    const before = text.slice(from, amount.at);
    if (isInBrackets(before)) continue;
    const isNew = from === start || !hasSemicolons || before.includes(';');
    const isInner = inner.test(before);
    if (isNew === isInner) return null;
    if (!isNew) continue;
    if (!isTotal.test(before.replace(/^[ ;,.]+/u, ''))) items.push({ label: before, amount });
    from = amount.end;
  }
  return items;
}
