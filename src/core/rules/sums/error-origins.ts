import { insideBox } from '../../snapshot/address';
import type { Table, TypedCell } from '../../tables/table';
import { readReferences } from '../../values/sum-formula';

/** A cell that shows an error of its own, and the cells that show one only because their formulas look at it. */
export interface ErrorOrigin {
  readonly cell: TypedCell;
  readonly error: string;
  readonly sums: readonly TypedCell[];
}

type ErrorCell = TypedCell & { readonly reading: { readonly kind: 'error' } };

export function errorOrigins(table: Table): readonly ErrorOrigin[] {
  const wrong = table.cells.filter((cell): cell is ErrorCell => cell.reading.kind === 'error');
  const consequences = new Set<TypedCell>();
  const sumsOver = new Map<TypedCell, TypedCell[]>();
  for (const sum of wrong) {
    for (const added of seenErrors(table, sum, wrong)) {
      consequences.add(sum);
      sumsOver.set(added, [...(sumsOver.get(added) ?? []), sum]);
    }
  }
  return wrong
    .filter((cell) => !consequences.has(cell))
    .map((cell) => ({ cell, error: cell.reading.error, sums: sumsOver.get(cell) ?? [] }));
}

/** The other cells with errors that a formula looks at. */
function seenErrors(table: Table, one: ErrorCell, wrong: readonly ErrorCell[]): readonly ErrorCell[] {
  const boxes = (one.formula === null ? [] : readReferences(one.formula)).flatMap(({ sheet, box }) =>
    sheet === null || sheet === table.sheet ? [box] : [],
  );
  if (boxes.length === 0) return [];
  return wrong.filter((cell) => cell !== one && boxes.some((box) => insideBox(box, cell.row, cell.column)));
}
