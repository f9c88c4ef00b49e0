import type { BlankPlace } from '../../values/blank-places';
import { findBlankPlaces } from '../../values/blank-places';
import { headingLength } from '../text/heading';
import type { Passage } from '../text/passages';
import type { ClaimOf } from '../text/text-span';

/** A place of the document's heading that is still to be filled in. */
export interface PlaceholderClaim extends ClaimOf<'placeholder'> {
  readonly of: BlankPlace['of'];
  readonly missing: BlankPlace['missing'];
}

/** The blank places of the heading. Prose below may speak of "ngày tháng năm" and mean no place to fill in. */
export function readPlaceholderClaims(passages: readonly Passage[]): readonly PlaceholderClaim[] {
  return passages.slice(0, headingLength(passages)).flatMap(({ text }, passage) =>
    findBlankPlaces(text).map(({ of, missing, at, written }): PlaceholderClaim => {
      return { kind: 'placeholder', of, missing, span: { passage, at, end: at + written.length } };
    }),
  );
}
