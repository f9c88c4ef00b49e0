import type { CellSnapshot } from '../../core/snapshot/snapshot';
import { fillFormulaTemplate, parseFormulaTemplate } from './formula-template';
import type { FormulaTemplate } from './formula-template';
import type { ReadingBudget } from './reading-budget';

interface Master {
  readonly template: FormulaTemplate;
  readonly row: number;
  readonly column: number;
}

/**
 * The formulas that a sheet writes once and its other cells refer to by number. Nearly always the first cell of the
 * group comes first in the file; a cell that comes before it is completed at the end.
 */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  /** The numbers that cells still wait for, by the cells' places in the list. */
  private readonly awaited = new Map<number, string>();

  constructor(private readonly budget: ReadingBudget) {}

  /** Formulas are held as the snapshot holds them, "=" included. */
  define(number: string, formula: string, row: number, column: number): void {
    this.masters.set(number, { template: parseFormulaTemplate(formula), row, column });
  }

  /** The formula as it reads in that cell, which is to stand at that place of the list; "" while it is not defined. */
  formulaAt(number: string, row: number, column: number, place: number): string {
    const formula = this.resolve(number, row, column);
    if (formula === null) this.awaited.set(place, number);
    return formula ?? '';
  }

  /** The cells with every formula in its place; a cell whose formula was never defined keeps its value alone. */
  completeCells(cells: readonly CellSnapshot[]): readonly CellSnapshot[] {
    if (this.awaited.size === 0) return cells;
    const completed = cells.map((cell, place) => {
      const number = this.awaited.get(place);
      return number === undefined ? cell : { ...cell, formula: this.resolve(number, cell.row, cell.column) };
    });
    return completed.filter(({ formula, value }) => formula !== null || (value !== null && value !== ''));
  }

  private resolve(number: string, row: number, column: number): string | null {
    const master = this.masters.get(number);
    if (!master) return null;
    const formula = fillFormulaTemplate(master.template, row - master.row, column - master.column);
    this.budget.spendFormula(formula.length);
    return formula;
  }
}
