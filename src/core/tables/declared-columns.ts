import type { DeclaredFormula } from '../values/declared-formulas';
import { columnsIn, readColumnDeclaration } from '../values/declared-formulas';
import type { Table } from './table';

/** A column whose heading says how it is computed from other columns of the table. */
export interface DeclaredColumn {
  readonly column: number;
  /** As the row of column numbers writes it: "(5)=(3)+(4)". */
  readonly text: string;
  readonly formula: DeclaredFormula;
  /** The columns that the formula names, by their names. */
  readonly columns: ReadonlyMap<string, number>;
}

/** A declaration that cannot be held against the figures, and why. */
export interface UnusableDeclaration {
  readonly text: string;
  readonly why: 'unreadable' | 'unknown-column' | 'ambiguous-column';
}

export interface Declarations {
  readonly usable: readonly DeclaredColumn[];
  readonly unusable: readonly UnusableDeclaration[];
}

/** What the row of column numbers declares. A number that stands over two columns names neither. */
export function readDeclarations({ columns }: Table): Declarations {
  const read = columns.flatMap(({ column, number }) => {
    const declaration = number === undefined ? null : readColumnDeclaration(number);
    return declaration ? [{ column, text: number!, ...declaration }] : [];
  });
  const named = new Map<string, number[]>();
  for (const { name, column } of read) named.set(name, [...(named.get(name) ?? []), column]);
  const usable: DeclaredColumn[] = [];
  const unusable: UnusableDeclaration[] = [];
  for (const { column, text, formula, isComputed } of read) {
    if (!isComputed) continue;
    const names = formula ? columnsIn(formula) : [];
    const found = new Map(names.map((name) => [name, named.get(name) ?? []]));
    const isIn = (is: (found: readonly number[]) => boolean) => [...found.values()].some(is);
    if (!formula) unusable.push({ text, why: 'unreadable' });
    else if (isIn((own) => own.length === 0 || own.includes(column)))
      unusable.push({ text, why: 'unknown-column' });
    else if (isIn((own) => own.length > 1)) unusable.push({ text, why: 'ambiguous-column' });
    else
      usable.push({
        column,
        text,
        formula,
        columns: new Map([...found].map(([name, own]) => [name, own[0]!])),
      });
  }
  return { usable, unusable };
}
