import type { KeptCatalogs } from '../../core/tables/kept-catalogs';
import { shippedCatalogs } from '../../core/catalogs/shipped-catalogs';
import type { FollowedCatalogs } from '../../core/present/tables-text';
import { tablesText } from '../../core/present/tables-text';
import { catalogCounts } from '../../core/present/catalog-words';
import { proposeCatalogs } from '../../core/tables/propose-catalog';
import type { Recognition } from '../../core/tables/recognise-tables';
import { recogniseTables } from '../../core/tables/recognise-tables';
import { saidOfTables } from '../../core/tables/said-catalogs';
import { FileError } from '../../hosts/file-error';
import type { TablesArguments } from '../arguments';
import type { Environment } from '../environment';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { exportCatalog } from '../export-catalog';
import { lookOf } from '../look';
import { readWorkbook, stateOf } from '../read-workbook';

/** soat-bieu tables: what was recognised in a workbook, and why. */
export async function tables(
  { path, exported }: TablesArguments,
  environment: Environment,
): Promise<ExitCode> {
  const { out, err } = environment;
  try {
    const { snapshot, state } = await readWorkbook(path);
    const { corrections, catalogs: kept } = stateOf(state, (sentence) => err.write(`${path}: ${sentence}\n`));
    const recognition = recogniseTables(snapshot, corrections);
    const catalog = exported && exportCatalog(recognition.tables, exported, path);
    out.write(tablesText(recognition, follow(recognition, kept), path, lookOf(out, environment)));
    if (catalog) err.write(`Đã ghi bộ tiêu chí (${catalogCounts(catalog)}) vào ${exported.output}\n`);
    return exitCodes.clean;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    err.write(`${path}: ${error.message}\n`);
    return exitCodes.trouble;
  }
}

function follow({ tables, corrections }: Recognition, kept: KeptCatalogs): FollowedCatalogs {
  const said = saidOfTables(tables, corrections.origins, kept.said);
  const catalogs = [...kept.own, ...shippedCatalogs()];
  return { catalogs: proposeCatalogs(tables, { catalogs, chosen: null, region: null, said }), said };
}
