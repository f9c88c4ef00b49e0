import type { AmountClaim } from './amount-claims';
import type { CountClaim } from './count-claim';
import type { AttachmentClaim } from './attachment-claims';
import type { DateClaim } from './date-claims';
import type { PeriodClaim } from './period-claims';
import type { PlaceClaim } from './place-claims';
import type { PlaceholderClaim } from './placeholder-claims';
import type { QuantityClaim } from './quantity-claims';
import type { RatioClaim } from './ratio-claims';
import type { ShareClaim } from './share-claims';
import type { SymbolClaim } from './symbol-claims';

/** Something that a report states and that can be held against its tables, or against itself. */
export type Claim =
  | AmountClaim
  | AttachmentClaim
  | CountClaim
  | DateClaim
  | PeriodClaim
  | PlaceClaim
  | PlaceholderClaim
  | QuantityClaim
  | RatioClaim
  | ShareClaim
  | SymbolClaim;
