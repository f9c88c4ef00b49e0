import type { WrittenDate } from '../../values/written-dates';
import { findWrittenDates } from '../../values/written-dates';
import type { Passage } from '../text/passages';
import type { SymbolClaim } from './symbol-claims';
import { findSymbolClaims } from './symbol-claims';
import type { ClaimOf } from '../text/text-span';

/** A day or month that the text names: "trước ngày 30/6/2024". The span holds its figures. */
export interface DateClaim extends ClaimOf<'date'> {
  readonly date: WrittenDate;
}

/** The documents and the days that the passages name. The day of a document is part of it, and no claim of its own. */
export function readDateClaims(passages: readonly Passage[]): readonly (DateClaim | SymbolClaim)[] {
  return passages.flatMap(({ text }, passage) => {
    const dates = findWrittenDates(text);
    const symbols = findSymbolClaims(text, passage, dates);
    const ofDocuments = new Set(symbols.map(({ date }) => date));
    const days = dates
      .filter((date) => !ofDocuments.has(date))
      .map((date): DateClaim => {
        const span = { passage, at: date.at, end: date.at + date.written.length };
        return { kind: 'date', date, span };
      });
    return [...symbols, ...days];
  });
}
