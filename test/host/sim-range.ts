import { boxAddress } from '../../src/core/snapshot/address';
import type { Box } from '../../src/core/snapshot/snapshot';
import { isCellError } from '../../src/core/snapshot/snapshot';
import { shownText } from '../../src/core/values/shown-text';
import { cellProperties, lineProperties } from './sim-cell-properties';
import { SimConditionalFormats } from './sim-conditional-formats';
import { tellOfEdit } from './sim-events';
import { hiddenIn } from './hidden-lines';
import { SimRangeFormat } from './sim-range-format';
import { RichApiError, invalidArgument } from './rich-api-error';
import type { SimSession } from './sim-session';
import { WireCollection, WireObject } from './wire-object';
import { typedInput } from './typed-input';
import { blankCell, cellKey } from './workbook-model';
import type { CellModel, SheetModel } from './workbook-model';

/** Above this, Excel answers `null` instead of the cells. */
const largestAnswer = 5_000_000;
/** Above this, Excel does not tell the merged areas of a range. */
const mostMerges = 512;

/** A rectangle of cells. Like a real one it can be named again in a later request only when the client keeps it. */
export class SimRange extends WireObject {
  private readonly id: string;

  constructor(
    readonly session: SimSession,
    readonly sheet: SheetModel,
    readonly box: Box,
  ) {
    super();
    this.id = session.newId();
  }

  override identity() {
    return { _ReferenceId: this.id };
  }
  override _KeepReference(): null {
    this.session.keep(this.id, this);
    return null;
  }

  get Address(): string {
    const { name } = this.sheet;
    const sheet = /^[A-Z_]\w*$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
    return `${sheet}!${boxAddress(this.box)}`;
  }
  get RowIndex(): number {
    return this.box.top - 1;
  }
  get ColumnIndex(): number {
    return this.box.left - 1;
  }
  get RowCount(): number {
    return this.box.bottom - this.box.top + 1;
  }
  get ColumnCount(): number {
    return this.box.right - this.box.left + 1;
  }

  get Values() {
    return this.grid(({ value }) => (isCellError(value) ? value.error : (value ?? '')));
  }
  set Values(values: unknown) {
    this.put('Range.values', values, (cell, value) => {
      Object.assign(cell, typeof value === 'string' ? typedInput(value) : { value, formula: null });
    });
    tellOfEdit(this.session.excel, this.sheet, boxAddress(this.box), this.session);
  }
  get Formulas() {
    return this.grid(({ value, formula }) => formula ?? (isCellError(value) ? value.error : value));
  }
  get NumberFormat() {
    return this.grid(({ format }) => format);
  }
  set NumberFormat(formats: unknown) {
    this.put('Range.numberFormat', formats, (cell, format) => {
      cell.format = String(format);
    });
  }
  get Text() {
    const { date1904 } = this.session.excel.workbook;
    return this.grid(({ value, format }) => shownText(value, format, date1904));
  }
  get ValueTypes() {
    return this.grid(({ value }) => {
      if (value === null || value === '') return 'Empty';
      if (isCellError(value)) return 'Error';
      return { number: 'Double', boolean: 'Boolean', string: 'String' }[typeof value as 'number'];
    });
  }
  /** `true` or `false` when all rows agree, else `null`. */
  get RowHidden(): boolean | null {
    return hiddenIn(this.sheet.hiddenRows, this.box.top, this.box.bottom);
  }
  get ColumnHidden(): boolean | null {
    return hiddenIn(this.sheet.hiddenColumns, this.box.left, this.box.right);
  }
  get Format(): SimRangeFormat {
    return new SimRangeFormat(this.session, this.sheet, [this]);
  }
  get ConditionalFormats(): SimConditionalFormats {
    return new SimConditionalFormats(this.session, this.sheet, [this.box]);
  }

  GetCellProperties(wanted: unknown) {
    return this.grid((cell) => cellProperties(cell, wanted));
  }
  GetRowProperties(wanted: unknown) {
    return lineProperties('rowHidden', this.sheet.hiddenRows, this.box.top, this.box.bottom, wanted);
  }
  GetColumnProperties(wanted: unknown) {
    return lineProperties('columnHidden', this.sheet.hiddenColumns, this.box.left, this.box.right, wanted);
  }
  /** Only merges whose first cell lies in the range are told (office-js issue 3611). */
  GetMergedAreasOrNullObject(): SimRangeAreas | null {
    const { top, left, bottom, right } = this.box;
    const inside = this.sheet.merges.filter(
      (merge) => merge.top >= top && merge.top <= bottom && merge.left >= left && merge.left <= right,
    );
    if (inside.length > mostMerges) {
      throw new RichApiError(
        'GeneralException',
        'There are too many merged areas.',
        'Range.getMergedAreasOrNullObject',
      );
    }
    return inside.length === 0 ? null : new SimRangeAreas(this.session, this.sheet, inside);
  }
  Merge(): void {
    this.session.demandUnprotected(this.sheet, 'Range.merge');
    this.sheet.merges.push(this.box);
  }
  GetRow(index: number): SimRange {
    const row = this.box.top + index;
    return new SimRange(this.session, this.sheet, { ...this.box, top: row, bottom: row });
  }
  GetBoundingRect({ box }: SimRange): SimRange {
    const around = {
      top: Math.min(this.box.top, box.top),
      left: Math.min(this.box.left, box.left),
      bottom: Math.max(this.box.bottom, box.bottom),
      right: Math.max(this.box.right, box.right),
    };
    return new SimRange(this.session, this.sheet, around);
  }
  /** Asked by the client before it cuts a large write into rows. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw invalidArgument('Range.values');
  }
  Select(): void {
    this.session.demandFront('Range.select');
    const { workbook } = this.session.excel;
    if (workbook.activeSheet !== this.sheet)
      throw new RichApiError('GeneralException', 'The sheet is not active.', 'Range.select');
    workbook.selection = `${this.sheet.name}!${boxAddress(this.box)}`;
  }

  /** The cells of the range that exist; `change` makes blank ones exist. */
  *cells(change = false): Generator<CellModel> {
    const { top, left, bottom, right } = this.box;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = cellKey(row, column);
        let cell = this.sheet.cells.get(key);
        if (!cell && change) this.sheet.cells.set(key, (cell = blankCell()));
        if (cell) yield cell;
      }
    }
  }

  private grid<T>(answer: (cell: CellModel) => T): T[][] | null {
    const { top, left } = this.box;
    if (this.RowCount * this.ColumnCount > largestAnswer) return null;
    const blank = answer(blankCell());
    return Array.from({ length: this.RowCount }, (_, i) =>
      Array.from({ length: this.ColumnCount }, (__, j) => {
        const cell = this.sheet.cells.get(cellKey(top + i, left + j));
        return cell ? answer(cell) : blank;
      }),
    );
  }

  /** Writes a value into each cell; `null` leaves it as it is. */
  private put(location: string, values: unknown, write: (cell: CellModel, value: unknown) => void): void {
    this.session.demandUnprotected(this.sheet, location);
    const rows = values as unknown[][];
    if (rows.length !== this.RowCount || rows.some((row) => row.length !== this.ColumnCount)) {
      throw invalidArgument(location);
    }
    const flat = rows.flat();
    let i = 0;
    for (const cell of this.cells(true)) {
      const value = flat[i++];
      if (value !== null) write(cell, value);
    }
  }
}

/** Several rectangles of one sheet. */
export class SimRangeAreas extends WireObject {
  private readonly id: string;

  constructor(
    private readonly session: SimSession,
    private readonly sheet: SheetModel,
    private readonly boxes: readonly Box[],
  ) {
    super();
    this.id = session.newId();
  }

  override identity() {
    return { _ReferenceId: this.id };
  }
  override _KeepReference(): null {
    this.session.keep(this.id, this);
    return null;
  }
  get AreaCount(): number {
    return this.boxes.length;
  }
  get Areas(): SimRanges {
    return new SimRanges(this.ranges());
  }
  get Format(): SimRangeFormat {
    return new SimRangeFormat(this.session, this.sheet, this.ranges());
  }
  get ConditionalFormats(): SimConditionalFormats {
    return new SimConditionalFormats(this.session, this.sheet, this.boxes);
  }
  private ranges(): readonly SimRange[] {
    return this.boxes.map((box) => new SimRange(this.session, this.sheet, box));
  }
}

class SimRanges extends WireCollection<SimRange> {
  constructor(private readonly ranges: readonly SimRange[]) {
    super();
  }
  override items() {
    return this.ranges;
  }
  override Indexer(index: string) {
    return this.ranges[Number(index)]!;
  }
}
