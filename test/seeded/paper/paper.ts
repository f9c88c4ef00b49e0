import type { Box, CellSnapshot, CellValue, SheetSnapshot } from '../../../src/core/snapshot/snapshot';
import { isCellError } from '../../../src/core/snapshot/snapshot';

/** One cell of a sheet, by row and column from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export type Read = (place: Place) => CellValue;

export interface PaperCell {
  value: CellValue;
  format: string;
  bold: boolean;
  font: string;
  /** What Excel would show in the formula bar; `null` for what was typed. */
  formula: string | null;
  /** How the figure follows from other cells, typed or not; `null` for what follows from nothing. */
  derive: ((read: Read) => CellValue) | null;
}

export type Look = Partial<Pick<PaperCell, 'format' | 'bold' | 'font' | 'formula' | 'derive'>>;

/** More levels of sums over sums than any table here has. */
const passes = 8;

/** A sheet while it is being drawn, and while a fault is being planted in it. */
export class Paper {
  readonly cells = new Map<string, PaperCell & Place>();
  readonly merges: Box[] = [];
  readonly hiddenRows: [number, number][] = [];
  readonly hiddenColumns: [number, number][] = [];

  constructor(
    public name: string,
    readonly font = 'Times New Roman',
  ) {}

  put(row: number, column: number, value: CellValue, look: Look = {}): Place {
    if (value === '') return { row, column };
    this.cells.set(key(row, column), {
      row,
      column,
      value,
      format: 'General',
      bold: false,
      font: this.font,
      formula: null,
      derive: null,
      ...look,
    });
    return { row, column };
  }

  at({ row, column }: Place): (PaperCell & Place) | undefined {
    return this.cells.get(key(row, column));
  }

  value(place: Place): CellValue {
    return this.at(place)?.value ?? null;
  }

  /** The figure of a cell that is known to hold one. */
  figure(place: Place): number {
    const value = this.value(place);
    return typeof value === 'number' ? value : 0;
  }

  /** Types over a cell: what stood there, formula included, is gone; its looks stay. A blank text empties the cell. */
  type(place: Place, value: CellValue): void {
    const old = this.at(place);
    this.cells.delete(key(place.row, place.column));
    if (old) this.put(place.row, place.column, value, { format: old.format, bold: old.bold, font: old.font });
    else this.put(place.row, place.column, value);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  /** Works out the formulas, as Excel does. */
  recalculate(): void {
    this.derive((cell) => cell.formula !== null);
  }

  /** Works out the formulas, and the typed totals too, as an official does who has noticed what she changed. */
  settle(): void {
    this.derive(() => true);
  }

  private derive(chosen: (cell: PaperCell) => boolean): void {
    const read: Read = (place) => this.value(place);
    const derived = [...this.cells.values()].filter((cell) => cell.derive && chosen(cell));
    for (let pass = 0; pass < passes; pass++) {
      for (const cell of derived) cell.value = cell.derive!(read);
    }
  }

  copy(): Paper {
    const other = new Paper(this.name, this.font);
    for (const [place, cell] of this.cells) other.cells.set(place, { ...cell });
    other.merges.push(...this.merges);
    other.hiddenRows.push(...this.hiddenRows);
    other.hiddenColumns.push(...this.hiddenColumns);
    return other;
  }

  /** Moves all from this row on by so many rows; rows that close up have been emptied before. */
  shiftRows(from: number, by: number): void {
    const cells = [...this.cells.values()];
    this.cells.clear();
    for (const cell of cells) {
      const row = cell.row < from ? cell.row : cell.row + by;
      this.cells.set(key(row, cell.column), { ...cell, row });
    }
    this.merges.forEach((merge, i) => {
      if (merge.top >= from) this.merges[i] = { ...merge, top: merge.top + by, bottom: merge.bottom + by };
    });
  }

  /** Takes back what was done since the other was copied from it. */
  become(other: Paper): void {
    this.cells.clear();
    for (const [place, cell] of other.cells) this.cells.set(place, cell);
    this.hiddenRows.splice(0, Infinity, ...other.hiddenRows);
    this.merges.splice(0, Infinity, ...other.merges);
  }

  snapshot(): SheetSnapshot {
    const cells: CellSnapshot[] = [...this.cells.values()]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, value, format, formula, font, bold }) => ({
        row,
        column,
        value,
        format,
        formula,
        font,
        bold,
      }));
    return {
      name: this.name,
      visibility: 'visible',
      unreadable: null,
      cells,
      merges: [...this.merges],
      hiddenRows: [...this.hiddenRows],
      hiddenColumns: [...this.hiddenColumns],
    };
  }
}

const key = (row: number, column: number) => `${row},${column}`;

/** What SUM and "+" give: texts and blanks add nothing, an error spreads. */
export function add(values: readonly CellValue[]): CellValue {
  let sum = 0;
  for (const value of values) {
    if (isCellError(value)) return value;
    if (typeof value === 'number') sum += value;
  }
  return Number(sum.toPrecision(14));
}

/** What "-" gives; a dash typed for nothing counts as nothing, as its author means it. */
export function subtract(whole: CellValue, parts: readonly CellValue[]): CellValue {
  const error = [whole, ...parts].find(isCellError);
  return error ?? add([whole, ...parts.map((part) => (typeof part === 'number' ? -part : null))]);
}

/** What "/" gives, times a scale. */
export function divide(part: CellValue, whole: CellValue, scale: number): CellValue {
  const error = [part, whole].find(isCellError);
  if (error) return error;
  const divisor = typeof whole === 'number' ? whole : 0;
  return divisor === 0 ? { error: '#DIV/0!' } : ((typeof part === 'number' ? part : 0) / divisor) * scale;
}

/** Rounds half up to `digits` decimals. */
export function roundTo(value: number, digits: number): number {
  return Number((Math.round(Number((value * 10 ** digits).toPrecision(14))) / 10 ** digits).toFixed(digits));
}
