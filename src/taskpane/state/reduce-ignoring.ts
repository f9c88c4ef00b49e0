import type { Ignore } from '../../core/check/ignore';
import type { FindingCard } from '../../core/present/pane-cards';
import type { PaneView } from '../../core/present/pane-view';

/** What the user asked to ignore, or to look at again, and where that led. */
export interface IgnoringState {
  /** It is being checked again; then it takes the focus to where the list goes on. */
  readonly asked: Asked | null;
  /**
   * The last move that led to the list of what is ignored, or to the heading where there is none; `null` after
   * anything else.
   */
  readonly move: number | null;
  readonly moves: number;
}

export interface Asked {
  readonly what: 'ignore' | 'look-again';
  readonly ignore: Ignore;
  /** The keys of the cards that may take the focus, the best first. */
  readonly next: readonly string[];
}

export const startOfIgnoring: IgnoringState = { asked: null, move: null, moves: 0 };

/** Where the list goes on when a card leaves it: the cards after it, else those before it, the nearest first. */
export function cardsAround(cards: readonly FindingCard[], key: string): readonly string[] {
  const keys = cards.map((card) => card.key);
  const at = keys.indexOf(key);
  return [...keys.slice(at + 1), ...keys.slice(0, at).reverse()];
}

/** The card that takes the focus in a new result; `null` when none of those that may is there. */
export function cardToFocus({ asked }: IgnoringState, { sections }: PaneView): string | null {
  const keys = new Set(
    sections.flatMap(({ sheets }) => sheets.flatMap(({ cards }) => cards.map(({ key }) => key))),
  );
  return asked?.next.find((key) => keys.has(key)) ?? null;
}

/** The place after a new result. @param card the card that took the focus */
export function keepIgnoring({ asked, moves }: IgnoringState, card: string | null): IgnoringState {
  if (!asked || card !== null) return { asked: null, move: null, moves };
  return { asked: null, move: moves + 1, moves: moves + 1 };
}
