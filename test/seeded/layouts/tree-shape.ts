import type { CellValue } from '../../../src/core/snapshot/snapshot';
import type { Heading, MoneyUnit } from './frame';
import type { Path } from './header';

/** A row with the rows it is made of. */
export interface TreeRow {
  readonly index: string;
  readonly label: string;
  readonly rows?: readonly TreeRow[];
  /** False for "trong đó": the rows under it need not fill it. */
  readonly complete?: boolean;
  /** "Trong đó:" in a row of its own, above the rows. */
  readonly lead?: string;
  readonly texts?: Readonly<Record<string, CellValue>>;
}

export type Reckoned =
  | { readonly kind: 'sum'; readonly of: readonly string[]; readonly complete?: boolean }
  | { readonly kind: 'difference'; readonly from: string; readonly minus: readonly string[] }
  | {
      readonly kind: 'rate';
      readonly done: string;
      readonly plan: string;
      readonly form: 'percent' | 'fraction';
    }
  | { readonly kind: 'share'; readonly of: string };

export interface TreeColumn {
  readonly key: string;
  readonly path: Path;
  /** An amount in đồng, a number of things, a text, or what follows from other columns. */
  readonly holds: 'money' | 'count' | 'text' | Reckoned;
  /** The true amount of a leaf row, from those of the columns before it; 0 leaves the cell blank or a dash. */
  readonly amount?: (known: Readonly<Record<string, number>>, label: string) => number;
  /** Decimals of a quantity. */
  readonly decimals?: number;
  /** Its column number says how it is reckoned. */
  readonly declares?: boolean;
  /** A quantity of different things has no total. */
  readonly noTotal?: boolean;
}

export interface TreeTable {
  readonly name: string;
  readonly heading: Omit<Heading, 'columns' | 'unit'>;
  readonly unit: MoneyUnit | null;
  readonly indexHeading: string;
  readonly labelHeading: string;
  readonly columns: readonly TreeColumn[];
  readonly rows: readonly TreeRow[];
  readonly total: { readonly label: string; readonly at: 'top' | 'bottom' } | null;
  readonly totals: 'typed' | 'formulas';
  readonly columnNumbers: 'none' | 'brackets' | 'plain';
  readonly zero: '' | '-' | 0;
  readonly spent?: { readonly plan: readonly string[]; readonly done: string; readonly isRaised?: boolean };
}

/** The columns so that each follows the ones it is reckoned from. */
export function byDependence(columns: readonly TreeColumn[]): readonly TreeColumn[] {
  const depth = (key: string): number => {
    const holds = columns.find((column) => column.key === key)!.holds;
    return typeof holds === 'string' ? 0 : 1 + Math.max(...operandsOf(holds).map(depth));
  };
  return [...columns].sort((a, b) => depth(a.key) - depth(b.key));
}

function operandsOf(holds: Reckoned): readonly string[] {
  if (holds.kind === 'difference') return [holds.from, ...holds.minus];
  if (holds.kind === 'rate') return [holds.done, holds.plan];
  return holds.kind === 'sum' ? holds.of : [holds.of];
}
