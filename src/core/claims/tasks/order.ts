import type { FoundTarget } from '../figures/quantity-targets';
import type { TextSpan } from '../text/text-span';
import type { DueSpan } from './due-span';

/** One duty of a notice. */
export interface Order {
  readonly span: TextSpan;
  readonly task: string;
  readonly owner: string | null;
  readonly cooperators: readonly string[];
  readonly dues: readonly DueSpan[];
  readonly targets: readonly FoundTarget[];
}
