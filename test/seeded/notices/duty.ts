/** What a notice orders, as the one who composed it knows it. */
export interface Duty {
  /** Words that stand nowhere else in the notice. */
  readonly action: string;
  /** The unit in charge as it is written; `null` where nobody is named. */
  readonly owner: string | null;
  /** The last day in time, ISO. */
  readonly due: string | null;
  /** RFC 5545, as DESIGN.md writes it. */
  readonly recurrence: string | null;
}

/** A composed notice. */
export interface Notice {
  readonly lines: readonly string[];
  readonly duties: readonly Duty[];
}

/** Until when, or how often: the words with which a sentence may say so, and what they mean. */
export interface Term {
  /** "trước ngày 20/5/2024": fits behind "hoàn thành", and at the beginning of a sentence. */
  readonly words: string;
  readonly due: string | null;
  readonly recurrence: string | null;
}
