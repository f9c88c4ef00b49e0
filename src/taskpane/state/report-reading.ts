import type { TextSpan } from '../../core/claims/text/text-span';
import type { PlaceInText, ReportTextView } from '../../core/present/report-text-view';
import { placeInText } from '../../core/present/report-text-view';

/** Where the reader is: in the list of results or in the words of the report. */
export type ReportPart = 'results' | 'text';

/** What of a report's text is looked at. */
export interface ReportReading {
  readonly part: ReportPart;
  /** The mark that Tab leads to. */
  readonly current: number;
  /** The mark whose cards are shown; `null` when none is. */
  readonly open: number | null;
  /** Where the keyboard focus was last led, and the how manieth time that was; `null` before the first. */
  readonly goal: (PlaceInText & { readonly move: number }) | null;
}

export type ReadingEvent =
  | { readonly type: 'part-chosen'; readonly part: ReportPart }
  /** From the list to its words. */
  | { readonly type: 'shown'; readonly span: TextSpan }
  | { readonly type: 'mark-pressed'; readonly mark: number }
  /** By keyboard, to a mark; beyond the last one stays there. */
  | { readonly type: 'walked'; readonly to: number }
  | { readonly type: 'closed' };

export const firstReading: ReportReading = { part: 'results', current: 0, open: null, goal: null };

export function reduceReading(
  text: ReportTextView,
  reading: ReportReading,
  event: ReadingEvent,
): ReportReading {
  const move = (reading.goal?.move ?? 0) + 1;
  const lead = (mark: number) => ({ ...placeInText(text, text.marks[mark]!.span), move });
  switch (event.type) {
    case 'part-chosen':
      return { ...reading, part: event.part };
    case 'shown': {
      const goal = { ...placeInText(text, event.span), move };
      const shown = { ...reading, part: 'text', goal } as const;
      return goal.mark ? { ...shown, current: goal.mark.index, open: goal.mark.index } : shown;
    }
    case 'mark-pressed':
      return { ...reading, current: event.mark, open: reading.open === event.mark ? null : event.mark };
    case 'walked': {
      const current = Math.max(0, Math.min(event.to, text.marks.length - 1));
      return { ...reading, current, goal: lead(current) };
    }
    case 'closed':
      return reading.open === null
        ? reading
        : { ...reading, current: reading.open, open: null, goal: lead(reading.open) };
  }
}
