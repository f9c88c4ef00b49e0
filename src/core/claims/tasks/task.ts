import type { QuantityTarget } from '../figures/quantity-targets';
import type { TextPlace } from '../text/text-span';

/** What a notice orders. */
export interface Task extends TextPlace {
  /** In its own words, without the owner before them. */
  readonly task: string;
  /** The unit or person in charge as it is written; `null` where the text names none. */
  readonly owner: string | null;
  readonly cooperators: readonly string[];
  /** The first figure it is to reach. */
  readonly target: QuantityTarget | null;
  /** All of them. */
  readonly targets: readonly QuantityTarget[];
  /** The last day in time, "2024-05-15"; `null` where none is named, none that the calendar has, or only the year of a goal. */
  readonly due: string | null;
  /** The words that say until when or how often; `null` where there are none. */
  readonly dueText: string | null;
  /** An RFC 5545 rule in canonical form, for a duty that returns. */
  readonly recurrence: string | null;
}

/** What was asked for, and the answer. */
export interface Proposal extends TextPlace {
  readonly proposal: string;
  /** `null` where the notice gives none. */
  readonly answer: string | null;
  /** Whom the answer charges with it. */
  readonly owner: string | null;
  readonly due: string | null;
}

/** What a notice asks its readers to do. */
export interface Notice {
  readonly tasks: readonly Task[];
  readonly proposals: readonly Proposal[];
}
