import { boxAddress, parseBoxAddress } from '../../src/core/snapshot/address';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { isAtLeast } from './api-set';
import { loadOfficeJs } from './load-office-js';
import type { LoadedOfficeJs } from './load-office-js';
import { openNativeBridge } from './native-bridge';
import type { NativeBridge } from './native-bridge';
import { RequestLog } from './request-log';
import { tellOfEdit } from './sim-events';
import type { ExcelState } from './sim-session';
import { blankCell, cellKey, workbookModel } from './workbook-model';
import type { CellModel, ConditionalFormatModel, SheetModel, SheetVisibility } from './workbook-model';

export interface ExcelOptions {
  /** The highest ExcelApi set this Excel has, "1.13" and the like. */
  readonly api: string;
  /** Where the workbook lies; as Office tells it. */
  readonly url?: string;
  /** Whether this Excel lets requests wait until the user has finished typing in a cell. */
  readonly delaysForCellEdit?: boolean;
  /** The most bytes of one answer; Excel on the web has 5 MB, on the desktop there is no such limit. */
  readonly mostAnswerBytes?: number;
}

type UserFormat = Pick<ConditionalFormatModel, 'type' | 'formula'> &
  Partial<Pick<ConditionalFormatModel, 'readable'>>;

/**
 * An Excel with one workbook open, for tests: add-in panes opened on it run Microsoft's client library; the other
 * methods do what the user would. It calculates nothing: formulas show the results they came with.
 */
export function simulatedExcel(snapshot: WorkbookSnapshot, options: ExcelOptions): SimulatedExcel {
  return new SimulatedExcel(snapshot, options);
}

export class SimulatedExcel {
  readonly log = new RequestLog();
  private readonly state: ExcelState;
  private readonly waiting: (() => void)[] = [];

  constructor(
    snapshot: WorkbookSnapshot,
    private readonly options: ExcelOptions,
  ) {
    const workbook = workbookModel(snapshot);
    const { api } = options;
    this.state = {
      workbook,
      api,
      sessions: [],
      cellBeingEdited: false,
      anotherWorkbookInFront: false,
      lastId: 0,
      interlude: null,
    };
  }

  /** Opens a task pane: a session of its own, with a fresh copy of the client library. */
  openPane(): LoadedOfficeJs {
    return loadOfficeJs(this.openBridge(), this.sets, this.url);
  }

  /** Opens a session for a client library that is loaded elsewhere, as by a page in a browser. */
  openBridge(): NativeBridge {
    return openNativeBridge(this.state, this.log, this.waiting, this.options.mostAnswerBytes ?? Infinity);
  }

  get url(): string {
    return this.options.url ?? 'C:\\Users\\An\\Documents\\Biểu 2024.xlsx';
  }
  /** The requirement sets this Excel has, each with its highest version. */
  get sets(): Readonly<Record<string, string>> {
    const { api, delaysForCellEdit = true } = this.options;
    return {
      ExcelApi: api,
      RichApiRuntimeFlag: '1.2',
      // Excel tells which writes it can undo since undo became the rule.
      ...(isAtLeast(api, '1.19') && { ExcelApiUndo: '1.99' }),
      ...(delaysForCellEdit && { DelayForCellEdit: '1.1' }),
    };
  }

  /** Where the user is. */
  get selection(): string {
    return this.state.workbook.selection;
  }
  get customXml(): readonly string[] {
    return this.state.workbook.customXmlParts.map((part) => part.xml);
  }
  /** References that panes asked Excel to keep and have not given back. */
  get keptReferences(): number {
    return this.state.sessions.reduce((sum, session) => sum + session.references.size, 0);
  }

  /** Everything about the look of the workbook that an add-in could have changed. */
  appearance(): unknown {
    return this.state.workbook.sheets.map(({ name, cells, conditionalFormats }) => ({
      name,
      cells: [...cells].map(([key, { format, font, bold, look, fill, fontColor }]) => [
        key,
        format,
        font,
        bold,
        look,
        fill,
        fontColor,
      ]),
      conditionalFormats: conditionalFormats.map(({ areas, ...rest }) => ({
        ...rest,
        areas: areas.map(boxAddress),
      })),
    }));
  }
  get sheetNames(): readonly string[] {
    return this.state.workbook.sheets.map(({ name }) => name);
  }
  /** How a sheet is laid out beside its cells. */
  layout(sheet: string) {
    const { columnWidths, rowHeights, frozenRows, page, merges } = this.sheet(sheet);
    return { columnWidths, rowHeights, frozenRows, page, merges: merges.map(boxAddress) };
  }
  /** A cell as it was written and looks. */
  cell(sheet: string, address: string): CellModel {
    const { top, left } = parseBoxAddress(address)!;
    return this.sheet(sheet).cells.get(cellKey(top, left)) ?? blankCell();
  }
  conditionalFormats(sheet: string) {
    return this.sheet(sheet).conditionalFormats.map(({ areas, ...rest }) => ({
      ...rest,
      areas: areas.map(boxAddress),
    }));
  }

  type(sheet: string, address: string, value: number | string): void {
    const { top, left } = parseBoxAddress(address)!;
    const cells = this.sheet(sheet).cells;
    cells.set(cellKey(top, left), {
      ...(cells.get(cellKey(top, left)) ?? blankCell()),
      value,
      formula: null,
    });
    tellOfEdit(this.state, this.sheet(sheet), address, null);
  }
  /** Paints a cell and lays a conditional format over it and its neighbours, as users do. */
  decorate(sheet: string, address: string, format: UserFormat): void {
    const { top, left } = parseBoxAddress(address)!;
    const cells = this.sheet(sheet).cells;
    const key = cellKey(top, left);
    cells.set(key, { ...(cells.get(key) ?? blankCell()), fill: '#FFFF00', fontColor: '#C00000' });
    this.layConditionalFormat(sheet, address, format);
  }
  layConditionalFormat(sheet: string, address: string, format: UserFormat): void {
    const id = `{USER-${++this.state.lastId}}`;
    const look = { fill: '#00B0F0', fontColor: '#000000', readable: true };
    this.sheet(sheet).conditionalFormats.push({ id, areas: [parseBoxAddress(address)!], ...look, ...format });
  }
  addCustomXml(xml: string): void {
    this.state.workbook.customXmlParts.push({ id: `{USER-${++this.state.lastId}}`, xml });
  }
  /** As if the file had been opened to be read only. */
  makeReadOnly(): void {
    this.state.workbook.readOnly = true;
  }
  /** As if the user had chosen Review > Protect Workbook. */
  protectStructure(): void {
    this.state.workbook.structureProtected = true;
  }
  /** As on a computer without a printer. */
  removePrinter(): void {
    this.state.workbook.hasPrinter = false;
  }
  rename(sheet: string, name: string): void {
    this.sheet(sheet).name = name;
  }
  remove(sheet: string): void {
    const { sheets } = this.state.workbook;
    sheets.splice(sheets.indexOf(this.sheet(sheet)), 1);
  }
  setVisibility(sheet: string, visibility: SheetVisibility): void {
    this.sheet(sheet).visibility = visibility;
  }
  setProtected(sheet: string, isProtected: boolean): void {
    this.sheet(sheet).protected = isProtected;
  }
  /** Acts just before Excel gets to the n-th request from now, as a user or a co-author can. */
  beforeRequest(n: number, act: () => void): void {
    this.state.interlude = { requestsToGo: n, act };
  }
  startEditingCell(): void {
    this.state.cellBeingEdited = true;
  }
  /** What waited for the user to finish is carried out now. */
  finishEditingCell(): void {
    this.state.cellBeingEdited = false;
    for (const proceed of this.waiting.splice(0)) proceed();
  }
  bringAnotherWorkbookToFront(): void {
    this.state.anotherWorkbookInFront = true;
  }

  private sheet(name: string): SheetModel {
    return this.state.workbook.sheets.find((sheet) => sheet.name === name)!;
  }
}
