import type { Ignore, IgnoreUse } from '../check/ignore';
import { ignoredSubject } from './ignore-words';
import type { FindingCard } from './pane-cards';
import { plainText } from './text/plain-text';

/** What the user chose to ignore: listed with the reason, and reversible. */
export interface IgnoredEntry {
  readonly ignore: Ignore;
  /** "Dòng tổng khác tổng các dòng thành phần, trong Biểu 03" */
  readonly subject: string;
  readonly reason: string;
  /** What it keeps quiet; none where there is nothing left to ignore. */
  readonly cards: readonly FindingCard[];
}

/** @param titles the titles of the rules, by code */
export function ignoredEntries(
  uses: readonly IgnoreUse[],
  cards: readonly FindingCard[],
  titles: ReadonlyMap<string, string>,
): readonly IgnoredEntry[] {
  const byKey = new Map(cards.map((card) => [card.key, card]));
  return uses.map(({ ignore, findings }) => {
    const own = findings.map((fingerprint) => byKey.get(fingerprint)!);
    return {
      ignore,
      subject: ignoredSubject(ignore, own, titles),
      reason: plainText(ignore.reason),
      cards: own,
    };
  });
}
