import { describe, expect, it } from '@jest/globals';
import { writeCatalog } from '../../src/core/catalogs/catalog';
import { nameCatalog } from '../../src/core/catalogs/name-catalog';
import { readCatalogText } from '../../src/core/catalogs/read-catalog-text';
import { checkWorkbook } from '../../src/core/check/check-workbook';
import { draftOf } from '../../src/core/present/pane-catalogs';
import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { isWithinCatalog } from '../../src/core/tables/catalog-of-table';
import { recogniseTables } from '../../src/core/tables/recognise-tables';
import { catalogSubject } from '../../src/core/tables/said-catalogs';
import { layoutNames, readLayout } from './read-layouts';

const day = '2024-05-15';
/** What is held against a set of criteria. */
const only = ['TC101', 'TC102', 'TC103'];

describe('a criteria table of any layout, as a set of the user’s own', () => {
  const all = layoutNames.flatMap((name) => {
    const snapshot = snapshotOfTextGrid(readLayout(name));
    const { tables, corrections } = recogniseTables(snapshot);
    return tables.flatMap((table, i) =>
      table.kind === 'criteria' && isWithinCatalog(table)
        ? [{ name, id: table.id, snapshot, table, subject: catalogSubject(table, corrections.origins[i]!) }]
        : [],
    );
  });

  it('is tried on many', () => {
    expect(all.length).toBeGreaterThanOrEqual(20);
  });

  it.each(all)(
    'can be saved, and finds nothing in its own table: $name $id',
    ({ snapshot, table, subject }) => {
      const own = nameCatalog(draftOf(table), 'Bộ của huyện', []);
      expect(readCatalogText(writeCatalog(own))).toEqual({ catalog: own });
      const saidCatalogs = [{ ...subject, catalog: own.id, region: null }];
      const options = { asOf: day, today: day, catalogs: [own], saidCatalogs, only };
      const { catalogs, findings } = checkWorkbook(snapshot, options);
      expect(catalogs.find((one) => one.table === table.id)?.catalog.id).toBe(own.id);
      const said = findings.filter((one) => one.table === table.id);
      expect(said.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    },
  );
});
