import { insideBox } from '../../snapshot/address';
import type { Table, TypedCell } from '../../tables/table';
import { readSumFormula } from '../../values/sum-formula';

/** A cell that shows an error of its own, and the sums that show one only because they add it. */
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
    for (const added of addedErrors(table, sum, wrong)) {
      consequences.add(sum);
      sumsOver.set(added, [...(sumsOver.get(added) ?? []), sum]);
    }
  }
  return wrong
    .filter((cell) => !consequences.has(cell))
    .map((cell) => ({ cell, error: cell.reading.error, sums: sumsOver.get(cell) ?? [] }));
}

/** The other cells with errors that a sum adds up. */
function addedErrors(table: Table, sum: ErrorCell, wrong: readonly ErrorCell[]): readonly ErrorCell[] {
  const added = sum.formula === null ? null : readSumFormula(sum.formula);
  const boxes = (added?.cells ?? []).flatMap(({ sheet, box }) =>
    sheet === null || sheet === table.sheet ? [box] : [],
  );
  if (boxes.length === 0) return [];
  return wrong.filter((cell) => cell !== sum && boxes.some((box) => insideBox(box, cell.row, cell.column)));
}
