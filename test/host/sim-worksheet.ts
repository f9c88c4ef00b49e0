import type { Box } from '../../src/core/snapshot/snapshot';
import { RichApiError, invalidArgument, itemAlreadyExists, itemNotFound } from './rich-api-error';
import { SimPageLayout } from './sim-page-layout';
import { SimRange, SimRangeAreas } from './sim-range';
import type { SimSession } from './sim-session';
import { WireCollection, WireObject } from './wire-object';
import { blankSheet, columnOfKey, parseRange, rowOfKey } from './workbook-model';
import type { SheetModel, SheetVisibility } from './workbook-model';

/** Longer lists of addresses are refused (office-js issue 5198). */
const longestAddress = 8_192;

export class SimWorksheet extends WireObject {
  constructor(
    private readonly session: SimSession,
    readonly model: SheetModel,
  ) {
    super();
  }
  override identity() {
    return { Id: this.model.id };
  }
  get Id(): string {
    return this.model.id;
  }
  get Name(): string {
    return this.model.name;
  }
  get Visibility(): SheetVisibility {
    return this.model.visibility;
  }
  get Protection(): SimProtection {
    return new SimProtection(this.model);
  }

  get PageLayout(): SimPageLayout {
    return new SimPageLayout(this.session, this.model);
  }
  get FreezePanes(): SimFreezePanes {
    return new SimFreezePanes(this.model);
  }

  GetRange(address: string | null): SimRange {
    return new SimRange(this.session, this.model, boxOf(address ?? 'A1:XFD1048576', 'Worksheet.getRange'));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): SimRange {
    const box = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
    return new SimRange(this.session, this.model, box);
  }
  GetRanges(addresses: string): SimRangeAreas {
    if (addresses.length > longestAddress) throw invalidArgument('Worksheet.getRanges');
    const boxes = addresses.split(',').map((address) => boxOf(address, 'Worksheet.getRanges'));
    return new SimRangeAreas(this.session, this.model, boxes);
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): SimRange | null {
    const box = usedBox(this.model, valuesOnly === true);
    return box && new SimRange(this.session, this.model, box);
  }
  Delete(): void {
    this.session.demandOpenStructure('Worksheet.delete');
    const { sheets } = this.session.excel.workbook;
    sheets.splice(sheets.indexOf(this.model), 1);
  }
  Activate(): void {
    this.session.demandFront('Worksheet.activate');
    if (this.model.visibility !== 'Visible') {
      throw new RichApiError('InvalidOperation', 'A hidden sheet cannot be activated.', 'Worksheet.activate');
    }
    this.session.excel.workbook.activeSheet = this.model;
  }
}

export class SimWorksheets extends WireCollection<SimWorksheet> {
  constructor(private readonly session: SimSession) {
    super();
  }
  override items(): readonly SimWorksheet[] {
    return this.session.excel.workbook.sheets.map((sheet) => new SimWorksheet(this.session, sheet));
  }
  override Indexer(key: string): SimWorksheet {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound('WorksheetCollection.getItem');
    return found;
  }
  /** By id or by name, in capitals or not. */
  GetItemOrNullObject(key: string): SimWorksheet | null {
    const same = (text: string) => text.toLowerCase() === key.toLowerCase();
    return this.items().find(({ Id, Name }) => same(Id) || same(Name)) ?? null;
  }
  /** A new sheet comes last and stays behind the others. */
  Add(name: string): SimWorksheet {
    const location = 'WorksheetCollection.add';
    this.session.demandOpenStructure(location);
    if (!isSheetName(name)) throw invalidArgument(location);
    if (this.GetItemOrNullObject(name)) throw itemAlreadyExists(location);
    const sheet = blankSheet(this.session.newId(), name);
    this.session.excel.workbook.sheets.push(sheet);
    return new SimWorksheet(this.session, sheet);
  }
  _RegisterDataChangedEvent(): void {
    this.session.watchesSheets = true;
  }
  _UnregisterDataChangedEvent(): void {
    this.session.watchesSheets = false;
  }
}

class SimFreezePanes extends WireObject {
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  FreezeRows(count: number): void {
    this.sheet.frozenRows = count;
  }
}

class SimProtection extends WireObject {
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.protected;
  }
}

function isSheetName(name: string): boolean {
  return name !== '' && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
}

function boxOf(address: string, location: string): Box {
  const box = parseRange(address);
  if (!box) throw invalidArgument(location);
  return box;
}

/** The smallest box around the cells with contents or, when formats count too, around everything touched. */
function usedBox({ cells, merges }: SheetModel, valuesOnly: boolean): Box | null {
  const box = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  const widen = (top: number, left: number, bottom: number, right: number) => {
    box.top = Math.min(box.top, top);
    box.left = Math.min(box.left, left);
    box.bottom = Math.max(box.bottom, bottom);
    box.right = Math.max(box.right, right);
  };
  for (const [key, { value, formula }] of cells) {
    if (valuesOnly && value === '' && formula === null) continue;
    widen(rowOfKey(key), columnOfKey(key), rowOfKey(key), columnOfKey(key));
  }
  if (!valuesOnly) for (const { top, left, bottom, right } of merges) widen(top, left, bottom, right);
  return box.bottom === 0 ? null : box;
}
