import type { CatalogReading } from '../catalogs/read-catalog-text';
import { readCatalogText } from '../catalogs/read-catalog-text';
import { snapshotOfPastedCells } from '../snapshot/pasted-cells';
import { catalogOfTable, isWithinCatalog } from './catalog-of-table';
import { recogniseTables } from './recognise-tables';
import type { CriteriaTable, Table } from './table';

/** No set has a table nearly as long. */
const longestPaste = 2_000_000;

/** The set that a pasted criteria table states, or one that was copied as it is saved. Its title may be "". */
export function catalogOfPasted(text: string): CatalogReading {
  if (text.trim() === '') return { problem: 'Chưa có gì được dán.' };
  if (text.length > longestPaste)
    return { problem: 'Đoạn dán quá dài; đề nghị chỉ chép phần biểu tiêu chí.' };
  if (text.trimStart().startsWith('{')) return readCatalogText(text);
  if (!text.includes('\t'))
    return {
      problem: 'Đoạn dán không chia thành cột; đề nghị chọn cả bảng trong Excel hoặc Word rồi chép lại.',
    };
  const tables = recognisePasted(text);
  const [table] = tables
    .filter((one): one is CriteriaTable => one.kind === 'criteria' && one.criteria.length > 0)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!table) return { problem: whyNoCriteria(tables) };
  if (!isWithinCatalog(table))
    return { problem: 'Bảng vừa dán nhiều tiêu chí hơn mức một bộ tiêu chí có thể có.' };
  return { catalog: catalogOfTable(table, { id: '', title: table.title?.text ?? '' }) };
}

/** Whoever pastes a table here says that it is one of criteria: where its kind is in doubt, that decides. */
function recognisePasted(text: string): readonly Table[] {
  const snapshot = snapshotOfPastedCells(text);
  const { tables, corrections } = recogniseTables(snapshot);
  const said = corrections.origins.flatMap(({ layout }, i) =>
    namesCriteria(tables[i]!) ? [{ layout, about: '', kind: 'criteria' as const }] : [],
  );
  return said.length === 0 ? tables : recogniseTables(snapshot, said).tables;
}

function namesCriteria({ kind, columns }: Table): boolean {
  return kind === 'other' && columns.some(({ role }) => role === 'criterion' || role === 'indicator');
}

function sizeOf({ rows }: CriteriaTable): number {
  return rows.length;
}

function whyNoCriteria([first]: readonly Table[]): string {
  return first
    ? 'Bảng vừa dán chưa giống biểu tiêu chí: cần các cột như TT, Tên tiêu chí, Mức yêu cầu.'
    : 'Chưa thấy bảng trong đoạn dán: cần chép cả dòng tiêu đề cột (TT, Tên tiêu chí, Mức yêu cầu) và các dòng bên dưới.';
}
