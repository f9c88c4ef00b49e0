import type { Summary } from '../summary/summary';
import type { Row, Table } from '../tables/table';
import { plainText } from './text/plain-text';

/** What tables are called when they are listed. */

/** The name of a table's sheet, and which of its tables where it has several: "Biểu 01", "Biểu 04, bảng 2"; by table id. */
export function tableNames(tables: readonly Table[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, sheet } of tables) {
    const own = tables.filter((table) => table.sheet === sheet);
    const position = own.findIndex((table) => table.id === id) + 1;
    names.set(id, own.length > 1 ? `${sheet}, bảng ${position}` : sheet);
  }
  return names;
}

/** The title without the number that the name of the sheet says already: "Biểu 03. Nguồn vốn" → "Nguồn vốn". */
export function ownTitle({ title }: Table): string {
  const text = plainText(title?.text ?? '');
  return text.replace(/^(?:biểu|bảng|mẫu|phụ lục)(?: số)? [\dIVX]{1,4}[.:] (?=\S)/iu, '');
}

/** "19 tiêu chí, 57 chỉ tiêu", "9 nhiệm vụ", "12 dòng". */
export function countRows(table: Table, summary: Summary): string {
  const counted = summary.criteria.find((one) => one.table === table.id);
  if (counted) return `${counted.criteria.total} tiêu chí, ${counted.indicators.total} chỉ tiêu`;
  const tasks = table.rows.filter((row) => row.role === 'task').length;
  return tasks > 0 ? `${tasks} nhiệm vụ` : `${table.rows.filter(isBody).length} dòng`;
}

function isBody({ role }: Row): boolean {
  return role !== 'column-numbers' && role !== 'note';
}
