import type { CleanWorkbook, Drawn, Kind } from '../paper/clean-workbook';
import type { Paper, Place } from '../paper/paper';
import type { Random } from '../random';

export interface Spot extends Place {
  readonly sheet: string;
}

/** One mistake, and what RULES.md says about it. */
export interface Fault {
  /** What was done, in a few words. */
  readonly done: string;
  readonly at: Spot;
  /** Further cells at which the finding may stand, where the rule leaves it open. */
  readonly orAt?: readonly Spot[];
  /** Rules that speak in this one's place: by precedence at one cell, or as the more general of two that both hold. */
  readonly instead?: readonly string[];
  /** Rules that rightly speak too, since the mistake has made their sentence true. */
  readonly with?: readonly string[];
  /** The rows from here on have moved by so many. */
  readonly moved?: { readonly sheet: string; readonly from: number; readonly by: number };
  /** Rules whose sentence comes true when the fault is mended: its author had counted by the wrong status. */
  readonly opens?: readonly string[];
}

/** Plants one fault in a copy of a clean workbook; `null` where it does not apply to this workbook. */
export interface Operator {
  readonly rule: string;
  /** The layouts that it can apply to, by the beginning of their names; all where it is left out. */
  readonly layouts?: readonly string[];
  readonly plant: (workbook: CleanWorkbook, random: Random) => Fault | null;
}

export function spot({ paper }: Drawn, { row, column }: Place): Spot {
  return { sheet: paper.name, row, column };
}

/**
 * The operator for one sheet: it is tried on the workbook's sheets in turn.
 * @param kinds the kinds of table that the rule looks at; all where it is left out
 */
export function onSheet(
  rule: string,
  plant: (drawn: Drawn, random: Random, workbook: CleanWorkbook) => Fault | null,
  layouts?: readonly string[],
  kinds?: readonly Kind[],
): Operator {
  return {
    rule,
    ...(layouts && { layouts }),
    plant: (workbook, random) => {
      for (const drawn of workbook.sheets.filter(({ kind }) => !kinds || kinds.includes(kind))) {
        const before = drawn.paper.copy();
        const fault = plant(drawn, random, workbook);
        if (fault) return fault;
        drawn.paper.become(before);
      }
      return null;
    },
  };
}

/** One of the items, or `null` where there is none. */
export function pickOne<T>(random: Random, items: readonly T[]): T | null {
  return items.length === 0 ? null : random.pick(items);
}

export const samePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

export function hasFormulas(paper: Paper): boolean {
  return [...paper.cells.values()].some(({ formula }) => formula !== null);
}
