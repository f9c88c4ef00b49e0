import { formatNumber } from '../../values/numbers';
import type { QuantityTarget } from '../figures/quantity-targets';

/** "≥ 173 người", "≥ 50 %"; several are joined by "; ". */
export function targetWords(targets: readonly QuantityTarget[]): string {
  return targets
    .map(({ comparator, value, unit }) => [comparator, formatNumber(value), unit ?? ''].join(' ').trimEnd())
    .join('; ');
}
