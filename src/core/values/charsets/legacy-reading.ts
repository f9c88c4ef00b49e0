import type { Charset } from './legacy-fonts';

/** How a text that is not in Unicode was written, and what it says. */
export type LegacyEncoding = Charset | 'half-converted';

export interface LegacyReading {
  readonly encoding: LegacyEncoding;
  /** The text in Unicode; `null` for half-converted text that has no single reading. */
  readonly text: string | null;
}
