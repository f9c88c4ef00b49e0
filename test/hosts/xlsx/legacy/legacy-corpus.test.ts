import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readXls as readWithHucre } from 'hucre';
import { parseSnapshot } from '../../../../src/core/snapshot/snapshot';
import { readXls } from '../../../../src/hosts/xlsx/legacy/read-xls';

/** Real workbooks stand beside the repository on the machines of those who may have them, and nowhere else. */
const folder = join(import.meta.dirname, '../../../../../shared/corpus');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xls')) : [];

describe('real workbooks of the old format', () => {
  if (files.length === 0) {
    it('are not at hand', () => {
      console.info(`Không có tệp .xls nào trong ${folder}: bỏ qua phần kiểm tra trên biểu thật.`);
      expect(files).toEqual([]);
    });
    return;
  }

  const snapshots = files.map((name) => readXls(new Uint8Array(readFileSync(join(folder, name)))));
  const cells = snapshots.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.cells));

  it('hide no sheet', () => {
    const unreadable = snapshots.flatMap(({ sheets }) => sheets.filter((sheet) => sheet.unreadable !== null));
    expect(unreadable).toEqual([]);
    for (const snapshot of snapshots) expect(parseSnapshot(snapshot)).toEqual(snapshot);
  });

  it('keep a font for every cell, the legacy ones among them, and their formulas', () => {
    expect(cells.filter(({ font }) => font === null || font === '')).toEqual([]);
    for (const family of ['.Vn', 'VNI-'])
      expect(cells.some(({ font }) => font!.startsWith(family))).toBe(true);
    expect(cells.filter(({ formula }) => formula !== null).length).toBeGreaterThan(1000);
    expect(cells.filter(({ formula }) => /undefined|NaN|\[object/.test(formula ?? ''))).toEqual([]);
  });

  it.each(files.map((name, i) => [name, i] as const))(
    '%s has the values another reader finds',
    async (name, i) => {
      let rows: Map<string, readonly (readonly unknown[])[]>;
      try {
        const { sheets } = await readWithHucre(new Uint8Array(readFileSync(join(folder, name))));
        rows = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
      } catch (error) {
        // It takes some plain files for encrypted ones.
        console.info(`${name}: hucre không đọc được (${String(error).slice(0, 80)}).`);
        return;
      }
      const differences = snapshots[i]!.sheets.flatMap((sheet) =>
        sheet.cells
          .filter(({ value }) => typeof value === 'string' || typeof value === 'number')
          .filter(({ row, column, value, format }) => {
            const other = rows.get(sheet.name)?.[row - 1]?.[column - 1];
            const isDate = /[dmyh]/i.test(format) && typeof value === 'number';
            return !isDate && plain(other) !== plain(value);
          })
          .map(({ row, column, value }) => [sheet.name, row, column, value]),
      );
      expect(differences).toEqual([]);
    },
  );
});

function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}
