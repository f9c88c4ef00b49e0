import type { CountClaim } from './count-claims';

/** Something that a report states and that can be held against its tables, or against itself. */
export type Claim = CountClaim;
