import { writeFileSync } from 'node:fs';
import { writeCatalog } from '../core/catalogs/catalog';
import type { Catalog } from '../core/catalogs/catalog';
import { nameCatalog } from '../core/catalogs/name-catalog';
import { proposedTitle } from '../core/present/catalog-words';
import { draftOf } from '../core/present/pane-catalogs';
import type { CriteriaTable, Table } from '../core/tables/table';
import { systemCode } from './read-file';
import { refuseToOverwrite } from './refuse-to-overwrite';
import { UsageError } from './usage-error';

/** Where a set is to be written, and from which table. */
export interface CatalogExport {
  readonly output: string;
  /** The table's id, or the name of its sheet; `null` where the workbook has one criteria table. */
  readonly table: string | null;
}

/** Writes a criteria table as a set of one's own. Never over another file. @throws {UsageError} */
export function exportCatalog(
  tables: readonly Table[],
  { output, table }: CatalogExport,
  workbook: string,
): Catalog {
  refuseToOverwrite(output, [{ path: workbook, error: null }]);
  const source = criteriaTableOf(tables, table);
  const draft = draftOf(source);
  const catalog = nameCatalog(draft, proposedTitle(draft), []);
  try {
    writeFileSync(output, `${writeCatalog(catalog)}\n`, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(whyNotWritten(output, systemCode(error)));
  }
  return catalog;
}

function criteriaTableOf(tables: readonly Table[], wanted: string | null): CriteriaTable {
  const criteria = tables.filter((one) => one.kind === 'criteria');
  const ids = criteria.map(({ id }) => `"${id}"`).join(', ');
  if (criteria.length === 0)
    throw new UsageError('Trong tệp không có biểu tiêu chí nào để ghi thành bộ tiêu chí.');
  const fitting = criteria.filter(({ id, sheet }) => wanted === null || wanted === id || wanted === sheet);
  if (fitting.length === 0)
    throw new UsageError(`Không có biểu tiêu chí "${wanted}"; các biểu tiêu chí trong tệp: ${ids}.`);
  if (fitting.length > 1)
    throw new UsageError(`Có nhiều biểu tiêu chí, đề nghị chọn một biểu bằng --table: ${ids}.`);
  return fitting[0]!;
}

function whyNotWritten(output: string, code: string): string {
  return code === 'EEXIST'
    ? `Không ghi bộ tiêu chí vào "${output}" vì đã có tệp này; đề nghị chọn tên tệp khác.`
    : `Không ghi được bộ tiêu chí vào "${output}"${code && ` (${code})`}; đề nghị chọn chỗ khác.`;
}
