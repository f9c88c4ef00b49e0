import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import type { Table } from '../../../src/core/tables/table';
import { readNumber } from '../../../src/core/values/numbers';

const million = 1e6;

/**
 * The same money in another unit: tables in đồng become tables in triệu đồng and the other way round. `null` when
 * there is no such table, or when some money is not a number under the table's unit and would be left behind.
 */
export function rescaleMoney(snapshot: WorkbookSnapshot): WorkbookSnapshot | null {
  const tables = recogniseTables(snapshot).tables.filter(isInDongOrMillions);
  const isPlain = snapshot.sheets.every((sheet) => sheet.cells.every(isNumberOrWords));
  if (tables.length === 0 || !isPlain) return null;
  const sheets = snapshot.sheets.map((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet.name);
    return { ...sheet, cells: sheet.cells.map((cell) => own.reduce(rescaleCell, cell)) };
  });
  return { ...snapshot, sheets };
}

function isInDongOrMillions({ unit, unitText }: Table): boolean {
  return unitText !== null && unit?.dimension === 'money' && (unit.factor === 1 || unit.factor === million);
}

/** No figure typed as text, no amount with a unit of its own, no formula with a constant in it. */
function isNumberOrWords({ value, formula }: CellSnapshot): boolean {
  if (formula !== null) return !/\d/.test(formula.replace(/\$?[A-Z]{1,3}\$?\d+|"[^"]*"|'[^']*'!/g, ''));
  if (typeof value !== 'string') return true;
  const isTextFigure = readNumber(value).kind !== 'none' && value.trim().length > 3;
  return !isTextFigure && !/\d ?(?:tỷ|triệu|tr|nghìn|đồng|đ)(?!\p{L})/iu.test(value);
}

function rescaleCell(cell: CellSnapshot, table: Table): CellSnapshot {
  const toMillions = table.unit!.factor === 1;
  if (cell.row === table.unitText!.row && cell.column === table.unitText!.column)
    return restate(cell, toMillions);
  if (table.headerRows.includes(cell.row))
    return /đồng\)/i.test(String(cell.value)) ? restate(cell, toMillions) : cell;
  const column = table.columns.find((one) => one.column === cell.column);
  const inBody = table.rows.some((row) => row.row === cell.row && row.role !== 'column-numbers');
  if (!inBody || column?.unit?.dimension !== 'money' || typeof cell.value !== 'number') return cell;
  const value = toMillions ? cell.value / million : cell.value * million;
  return { ...cell, value: Number(value.toPrecision(15)) };
}

function restate(cell: CellSnapshot, toMillions: boolean): CellSnapshot {
  const text = String(cell.value);
  return {
    ...cell,
    value: toMillions ? text.replace(/đồng/i, 'triệu đồng') : text.replace(/triệu đồng/i, 'đồng'),
  };
}
