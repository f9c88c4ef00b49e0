import { existsSync } from 'node:fs';
import type { Catalog } from '../core/catalogs/catalog';
import { readCatalogText } from '../core/catalogs/read-catalog-text';
import { shippedCatalogs } from '../core/catalogs/shipped-catalogs';
import { lowerFirst } from '../core/present/coverage-words';
import { FileError } from '../hosts/file-error';
import type { CheckArguments } from './arguments';
import { readFile } from './read-file';
import { UsageError } from './usage-error';

/** The set of criteria that the user chose. */
export interface ChosenCatalog {
  /** The user's own set, where it was read from a file. */
  readonly own: readonly Catalog[];
  readonly id: string | null;
}

/** Finds the set of --catalog: a shipped one by its id, or the user's own in a file. @throws {UsageError} */
export function readCatalog({ catalog: value, region }: CheckArguments): ChosenCatalog {
  if (value === null) return { own: [], id: null };
  const shipped = shippedCatalogs().find(({ id }) => id === value);
  const catalog = shipped ?? readOwnCatalog(value);
  if (region !== null && catalog.regions.length > 0 && !catalog.regions.includes(region))
    throw new UsageError(
      `Bộ tiêu chí "${value}" không có vùng ${region}; các vùng của bộ này: ${catalog.regions.join(', ')}.`,
    );
  return { own: shipped ? [] : [catalog], id: catalog.id };
}

function readOwnCatalog(path: string): Catalog {
  if (!existsSync(path)) {
    const ids = shippedCatalogs().map(({ id }) => id);
    throw new UsageError(`Không có bộ tiêu chí "${path}"; các bộ hiện có: ${ids.join(', ')}.`);
  }
  const reading = readCatalogText(textOf(path));
  if ('problem' in reading)
    throw new UsageError(`Không dùng được bộ tiêu chí "${path}": ${lowerFirst(reading.problem)}`);
  return reading.catalog;
}

function textOf(path: string): string {
  try {
    return new TextDecoder().decode(readFile(path));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`Không đọc được bộ tiêu chí "${path}": ${error.message}`);
  }
}
