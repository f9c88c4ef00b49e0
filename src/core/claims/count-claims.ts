import { readCountStatements } from '../values/count-statements';
import type { ClaimOf } from './text-span';
import type { Passage } from './passages';

/** A count of criteria or indicators: "đạt 15/19 tiêu chí", "còn lại 06 chỉ tiêu chưa đạt". The span holds its figures. */
export interface CountClaim extends ClaimOf<'count'> {
  readonly of: 'criteria' | 'indicators';
  readonly state: 'met' | 'unmet' | 'total';
  readonly value: number;
  /** Of how many, where the text says so. */
  readonly total: number | null;
}

/** The counts that the passages state, in reading order. */
export function readCountClaims(passages: readonly Passage[]): readonly CountClaim[] {
  return passages.flatMap(({ text }, passage) =>
    readCountStatements(text).map(({ of, state, value, total, at, digits }) => {
      const written = total === null ? digits : (/^\d+ ?\/ ?\d+/.exec(text.slice(at))?.[0] ?? digits);
      return { kind: 'count', of, state, value, total, span: { passage, at, end: at + written.length } };
    }),
  );
}
