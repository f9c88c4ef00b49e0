import { invalidArgument } from './rich-api-error';
import type { SimRange } from './sim-range';
import type { SimSession } from './sim-session';
import { WireCollection, WireObject } from './wire-object';
import type { CellModel, SheetModel } from './workbook-model';

/** The format of one range or several: what their cells agree on, `null` where they do not. */
export class SimRangeFormat extends WireObject {
  constructor(
    readonly session: SimSession,
    readonly sheet: SheetModel,
    readonly ranges: readonly SimRange[],
  ) {
    super();
  }
  get Fill(): SimFill {
    return new SimFill(this);
  }
  get Font(): SimFont {
    return new SimFont(this);
  }
  get Borders(): SimBorders {
    return new SimBorders(this);
  }
  set WrapText(wraps: boolean) {
    this.look({ wrapText: wraps });
  }
  set HorizontalAlignment(alignment: string) {
    this.look({ horizontal: alignment });
  }
  set VerticalAlignment(alignment: string) {
    this.look({ vertical: alignment });
  }
  set ColumnWidth(points: number) {
    this.session.demandUnprotected(this.sheet, 'RangeFormat.columnWidth');
    for (const { box } of this.ranges)
      for (let column = box.left; column <= box.right; column++) this.sheet.columnWidths.set(column, points);
  }
  /** Excel allows 409 points at most. */
  set RowHeight(points: number) {
    this.session.demandUnprotected(this.sheet, 'RangeFormat.rowHeight');
    if (points > 409) throw invalidArgument('RangeFormat.rowHeight');
    for (const { box } of this.ranges)
      for (let row = box.top; row <= box.bottom; row++) this.sheet.rowHeights.set(row, points);
  }

  agreed<Key extends keyof CellModel>(property: Key): CellModel[Key] | null | undefined {
    const values = new Set(this.ranges.flatMap((range) => [...range.cells()].map((cell) => cell[property])));
    return values.size > 1 ? null : [...values][0];
  }
  change(change: (cell: CellModel, range: SimRange) => Partial<CellModel>): void {
    this.session.demandUnprotected(this.sheet, 'RangeFormat');
    for (const range of this.ranges)
      for (const cell of range.cells(true)) Object.assign(cell, change(cell, range));
  }
  look(look: Readonly<Record<string, unknown>>): void {
    this.change((cell) => ({ look: { ...cell.look, ...look } }));
  }
}

class SimFill extends WireObject {
  constructor(private readonly format: SimRangeFormat) {
    super();
  }
  get Color(): string | null {
    const colour = this.format.agreed('fill');
    return colour === undefined ? '#FFFFFF' : colour;
  }
  set Color(fill: string) {
    this.format.change(() => ({ fill }));
  }
}

class SimFont extends WireObject {
  constructor(private readonly format: SimRangeFormat) {
    super();
  }
  get Color(): string | null {
    const colour = this.format.agreed('fontColor');
    return colour === undefined ? '#000000' : colour;
  }
  set Color(fontColor: string) {
    this.format.change(() => ({ fontColor }));
  }
  set Name(font: string) {
    this.format.change(() => ({ font }));
  }
  set Bold(bold: boolean) {
    this.format.change(() => ({ bold }));
  }
  set Italic(italic: boolean) {
    this.format.look({ italic });
  }
  set Size(size: number) {
    this.format.look({ size });
  }
}

class SimBorders extends WireCollection<SimBorder> {
  constructor(private readonly format: SimRangeFormat) {
    super();
  }
  override items(): readonly SimBorder[] {
    return ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].map((side) => this.Indexer(side));
  }
  /** Between columns, or rows, there is no line where there is but one. */
  override Indexer(side: string): SimBorder {
    const isAlone = this.format.ranges.some(
      ({ RowCount, ColumnCount }) =>
        (side === 'InsideVertical' && ColumnCount === 1) || (side === 'InsideHorizontal' && RowCount === 1),
    );
    if (isAlone) throw invalidArgument('RangeBorderCollection.getItem');
    return new SimBorder(this.format, side);
  }
}

class SimBorder extends WireObject {
  constructor(
    private readonly format: SimRangeFormat,
    private readonly side: string,
  ) {
    super();
  }
  set Style(style: string) {
    this.put(style);
  }
  set Color(colour: string) {
    this.put(colour);
  }

  /** Each cell keeps what was said of its four sides, in the order in which it was said. */
  private put(said: string): void {
    this.format.session.demandUnprotected(this.format.sheet, 'RangeBorder');
    for (const range of this.format.ranges)
      for (const [cell, sides] of sidesIn(range, this.side))
        for (const side of sides) {
          const before = cell.look[side] === undefined ? '' : `${String(cell.look[side])} `;
          Object.assign(cell, { look: { ...cell.look, [side]: before + said } });
        }
  }
}

/** Which sides of which cells a line of the range is. */
function sidesIn(range: SimRange, side: string): readonly (readonly [CellModel, readonly string[]])[] {
  const { RowCount, ColumnCount } = range;
  return [...range.cells(true)].map((cell, i) => {
    const [row, column] = [Math.floor(i / ColumnCount), i % ColumnCount];
    const [isFirst, isLast] = /Horizontal|Top|Bottom/.test(side)
      ? [row === 0, row === RowCount - 1]
      : [column === 0, column === ColumnCount - 1];
    const names = /Horizontal|Top|Bottom/.test(side)
      ? (['top', 'bottom'] as const)
      : (['left', 'right'] as const);
    if (/^Inside/.test(side)) return [cell, names.filter((_, end) => (end === 0 ? !isFirst : !isLast))];
    const name = side.replace('Edge', '').toLowerCase();
    return [cell, names.filter((one, end) => one === name && (end === 0 ? isFirst : isLast))];
  });
}
