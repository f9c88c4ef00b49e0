/** A place in running text that says until when, or how often, something is to be done. */
export interface DueSpan {
  /** From the words that say how the day is meant: "chậm nhất trước ngày 25/3/2024". */
  readonly at: number;
  readonly end: number;
  /** These words; for a duty that returns also those that stand apart: "hàng tháng, trước ngày 25". */
  readonly words: string;
  /** The last days in time ("2024-03-25"), several for a list of days or months; none where no day can be told, as for the year of a goal. */
  readonly dues: readonly string[];
  /** An RFC 5545 rule in canonical form, for a duty that returns. */
  readonly recurrence: string | null;
}
