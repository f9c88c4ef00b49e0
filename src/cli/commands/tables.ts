import { shippedCatalogs } from '../../core/catalogs/shipped-catalogs';
import { tablesText } from '../../core/present/tables-text';
import { proposeCatalogs } from '../../core/tables/propose-catalog';
import { recogniseTables } from '../../core/tables/recognise-tables';
import { FileError } from '../../hosts/file-error';
import type { TablesArguments } from '../arguments';
import type { Environment } from '../environment';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { lookOf } from '../look';
import { readWorkbook, stateOf } from '../read-workbook';

/** soat-bieu tables: what was recognised in a workbook, and why. */
export async function tables({ path }: TablesArguments, environment: Environment): Promise<ExitCode> {
  try {
    const { snapshot, state } = await readWorkbook(path);
    const { corrections } = stateOf(state, (sentence) => environment.err.write(`${path}: ${sentence}\n`));
    const recognition = recogniseTables(snapshot, corrections);
    const choice = { catalogs: shippedCatalogs(), chosen: null, region: null };
    const catalogs = proposeCatalogs(recognition.tables, choice);
    environment.out.write(tablesText(recognition, catalogs, path, lookOf(environment.out, environment)));
    return exitCodes.clean;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    environment.err.write(`${path}: ${error.message}\n`);
    return exitCodes.trouble;
  }
}
