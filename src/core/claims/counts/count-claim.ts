import type { CountSubject } from './count-subject';
import type { ClaimOf } from '../text/text-span';

/** A count of criteria or indicators: "đạt 15/19 tiêu chí", "còn lại 06 chỉ tiêu chưa đạt". The span holds its figures. */
export interface CountClaim extends ClaimOf<'count'>, CountSubject {
  readonly of: 'criteria' | 'indicators';
  readonly state: 'met' | 'unmet' | 'total';
  readonly value: number;
  /** Of how many, where the text says so. */
  readonly total: number | null;
}
