import type { AmountClaim } from './amounts/amount-claims';
import type { CountClaim } from './counts/count-claim';
import type { AttachmentClaim } from './references/attachment-claims';
import type { DateClaim } from './references/date-claims';
import type { PeriodClaim } from './references/period-claims';
import type { PlaceClaim } from './references/place-claims';
import type { PlaceholderClaim } from './references/placeholder-claims';
import type { QuantityClaim } from './figures/quantity-claims';
import type { RatioClaim } from './figures/ratio-claims';
import type { ShareClaim } from './figures/share-claims';
import type { SymbolClaim } from './references/symbol-claims';

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
