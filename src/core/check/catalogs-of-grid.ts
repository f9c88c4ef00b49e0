import type { Catalog } from '../catalogs/catalog';
import type { TextGrid } from '../rules/define-rule';
import { snapshotOfTextGrid } from '../snapshot/text-grid';
import { catalogOfTable } from '../tables/catalog-of-table';
import { recogniseTables } from '../tables/recognise-tables';

/** The user's own sets as a drawing of their tables states them: for the examples of the rules, and for tests. */
export function catalogsOfGrid(grid: TextGrid | undefined): readonly Catalog[] {
  if (grid === undefined) return [];
  return recogniseTables(snapshotOfTextGrid(grid)).tables.flatMap((table, i) =>
    table.kind === 'criteria'
      ? [catalogOfTable(table, { id: `user-${i + 1}`, title: table.title?.text ?? table.sheet })]
      : [],
  );
}
