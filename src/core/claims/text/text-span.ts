import type { Passage } from './passages';
import { lineAt } from './passages';

/** A stretch of one passage's text, the end not included. */
export interface TextSpan {
  /** The passage's place in the list. */
  readonly passage: number;
  readonly at: number;
  readonly end: number;
}

/** Where words stand in the report as the user sees it: the line on which they begin (from 1), and the words. */
export interface TextPlace {
  readonly line: number;
  readonly quote: string;
}

/** What every claim has: a kind, and the words that state it. */
export interface ClaimOf<K extends string> {
  readonly kind: K;
  readonly span: TextSpan;
}

/** The line and the words of a span. */
export function placeOf(passages: readonly Passage[], { passage, at, end }: TextSpan): TextPlace {
  const one = passages[passage]!;
  return { line: lineAt(one, at), quote: one.text.slice(at, end) };
}
