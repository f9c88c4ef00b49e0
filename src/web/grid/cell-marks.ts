import type { MarkPlan } from '../../core/present/marks';
import type { Severity } from '../../core/rules/define-rule';
import { maxColumn, parseBoxAddress } from '../../core/snapshot/address';

/** The marks of one sheet. */
export interface SheetMarks {
  readonly count: number;
  at(row: number, column: number): Severity | undefined;
}

export const noMarks: SheetMarks = { count: 0, at: () => undefined };

/** The marks of a plan by sheet name, ready to be looked up cell by cell. */
export function marksBySheet({ groups }: MarkPlan): ReadonlyMap<string, SheetMarks> {
  const cells = new Map<string, Map<number, Severity>>();
  for (const { sheet, severity, areas } of groups) {
    const own = cells.get(sheet) ?? new Map<number, Severity>();
    cells.set(sheet, own);
    for (const area of areas) {
      const { top, left, bottom, right } = parseBoxAddress(area)!;
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) own.set(keyOf(row, column), severity);
    }
  }
  return new Map(
    [...cells].map(([sheet, own]) => [
      sheet,
      { count: own.size, at: (row, column) => own.get(keyOf(row, column)) },
    ]),
  );
}

function keyOf(row: number, column: number): number {
  return row * maxColumn + column;
}
