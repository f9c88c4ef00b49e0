import type { Claim } from './claim';

/**
 * What a claim says, as one value: a count, an amount in đồng, a head count, a day
 * ("2024-06-30", "2024-09"), a symbol, a name. `null` where there is
 * none: a place left blank, a table announced, a day that the calendar does not have.
 */
export function claimValue(claim: Claim): string | number | null {
  switch (claim.kind) {
    case 'amount':
    case 'count':
    case 'quantity':
      return claim.value;
    case 'ratio':
      return `${claim.part}/${claim.whole}`;
    case 'date':
      return claim.date.iso;
    case 'symbol':
      return claim.symbol.text;
    case 'period':
      return `${claim.from}-${claim.to}`;
    case 'place':
      return claim.name;
    case 'share':
      return claim.count;
    case 'attachment':
    case 'placeholder':
      return null;
  }
}
