import { describe, expect, it } from '@jest/globals';
import type { Catalog } from '../../src/core/catalogs/catalog';
import { draftOf } from '../../src/core/present/pane-catalogs';
import type { SheetSnapshot } from '../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { catalogOfPasted } from '../../src/core/tables/catalog-of-pasted';
import { recogniseTables } from '../../src/core/tables/recognise-tables';
import type { CriteriaTable } from '../../src/core/tables/table';
import { shownText } from '../../src/core/values/shown-text';
import { layoutNames, readLayout } from './read-layouts';

/** What Excel puts on the clipboard: the shown texts, without what is merged, bold or hidden. */
function copied({ cells }: SheetSnapshot): string {
  const rows = new Map<number, string[]>();
  for (const { row, column, value, format } of cells) {
    const texts = rows.get(row) ?? [];
    rows.set(row, texts);
    texts[column - 1] = quoted(shownText(value, format, false));
  }
  const last = Math.max(...rows.keys());
  return Array.from({ length: last }, (_, i) => [...(rows.get(i + 1) ?? [])].join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const sketch = ({ criteria }: Catalog) =>
  criteria.flatMap(({ code, name, indicators }) => [
    `${code} ${name}`,
    ...indicators.map((one) => `${one.code} ${one.text}: ${one.targets.map(({ text }) => text).join()}`),
  ]);

/** Told apart in the sheet by what a clipboard does not carry. */
const lost = ['criteria-dash-explanations'];

describe('a criteria table of any layout, pasted', () => {
  const all = layoutNames.flatMap((name) => {
    const snapshot = snapshotOfTextGrid(readLayout(name));
    const { tables } = recogniseTables(snapshot);
    return snapshot.sheets.flatMap((sheet) => {
      const criteria = tables.filter((one): one is CriteriaTable => one.kind === 'criteria');
      const own = criteria.filter((one) => one.sheet === sheet.name);
      return own.length === 1 && !lost.includes(name) ? [{ name, sheet, table: own[0]! }] : [];
    });
  });

  it('is tried on many', () => {
    expect(all.length).toBeGreaterThanOrEqual(15);
  });

  it.each(all)('is the set that the sheet states: $name', ({ sheet, table }) => {
    const reading = catalogOfPasted(copied(sheet));
    expect('problem' in reading ? reading.problem : sketch(reading.catalog)).toEqual(sketch(draftOf(table)));
  });
});
