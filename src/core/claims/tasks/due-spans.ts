import { findDateSpans } from './date-spans';
import type { DocumentDay } from '../text/document-day';
import type { DueSpan } from './due-span';
import { findRecurrenceSpans } from './recurrence-spans';

/** All places of a text that say until when or how often something is to be done, in its order. */
export function findDueSpans(text: string, today: DocumentDay): readonly DueSpan[] {
  const recurrences = findRecurrenceSpans(text);
  const dates = findDateSpans(text, today).filter(
    ({ at, end }) => !recurrences.some((one) => at < one.end && one.at < end),
  );
  return [...recurrences, ...dates].sort((a, b) => a.at - b.at);
}
