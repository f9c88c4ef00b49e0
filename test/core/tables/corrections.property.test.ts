import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { correctionSchema } from '../../../src/core/tables/correction-schema';
import type { Correction } from '../../../src/core/tables/corrections';
import type { Layout } from '../../../src/core/tables/layout';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import { columnRoles, tableKinds } from '../../../src/core/tables/table';
import { layoutNames, readLayout } from '../../corpus/read-layouts';
import { shiftSnapshot } from '../rules/shift-snapshot';

const names = fc.constantFrom(...layoutNames);
const gridOf = (name: string) => snapshotOfTextGrid(readLayout(name));

const span = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.nat(30))
    .map(([first, more]) => ({ first, last: first + more }));
const headings = fc.constantFrom('', 'tt', 'noi dung', 'so tien', 'ke hoach', 'danh gia', 'ghi chu');
const said = fc.record(
  {
    kind: fc.constantFrom(...tableKinds, 'none' as const),
    headerRows: fc.oneof(span(-3, 4), span(-1000, 16_000)),
    columns: fc.array(
      fc.record({
        heading: headings,
        order: fc.integer({ min: 1, max: 3 }),
        role: fc.constantFrom(...columnRoles),
      }),
    ),
    declared: fc.oneof(span(-2, 3), span(-1000, 16_000)),
  },
  { requiredKeys: [] },
);
const texts = fc.oneof(headings, fc.string({ maxLength: 80 }));
const anyLayout: fc.Arbitrary<Layout> = fc.record({
  sheet: texts,
  depth: fc.integer({ min: 1, max: 50 }),
  labels: fc.array(fc.tuple(fc.nat(9), fc.nat(16_384), texts), { minLength: 1, maxLength: 6 }),
});

describe('recognition with corrections', () => {
  it('never throws, nor does the check, and loses no correction', () => {
    fc.assert(
      fc.property(
        names,
        fc.array(fc.tuple(fc.option(anyLayout, { freq: 3 }), fc.nat(3), said), { maxLength: 4 }),
        (name, drawn) => {
          const snapshot = gridOf(name);
          const { origins } = recogniseTables(snapshot).corrections;
          const corrections = drawn.flatMap(([foreign, place, what]): Correction[] => {
            const layout = foreign ?? origins[place % Math.max(origins.length, 1)]?.layout;
            return layout && v.is(correctionSchema, { layout, about: '', ...what })
              ? [{ layout, about: '', ...what }]
              : [];
          });
          const found = recogniseTables(snapshot, corrections);
          expect(recogniseTables(snapshot, corrections)).toEqual(found);
          const used = [...found.corrections.origins, ...found.corrections.dismissed].map(
            ({ correction }) => correction,
          );
          for (const one of corrections)
            expect(used.includes(one) || found.corrections.notApplied.includes(one)).toBe(true);
          expect(found.corrections.origins.map(({ table }) => table)).toEqual(
            found.tables.map(({ id }) => id),
          );
          checkWorkbook(snapshot, { asOf: '2024-05-15', today: '2024-05-15', corrections });
        },
      ),
      { numRuns: 120 },
    );
  });

  it('takes every kind and role for every layout', () => {
    for (const name of layoutNames) {
      const snapshot = gridOf(name);
      for (const kind of tableKinds) {
        const corrections = recogniseTables(snapshot).corrections.origins.map(({ layout }) => ({
          layout,
          about: '',
          kind,
        }));
        const { tables } = checkWorkbook(snapshot, { asOf: null, today: '2024-05-15', corrections });
        expect(new Set(tables.map((table) => table.kind)).size).toBeLessThanOrEqual(1);
        for (const table of tables) expect([table.kind, table.confidence]).toEqual([kind, 1]);
      }
    }
  });

  it('holds wherever the table stands', () => {
    fc.assert(
      fc.property(
        names,
        fc.nat(30),
        fc.nat(9),
        fc.constantFrom(...tableKinds),
        (name, rows, columns, kind) => {
          const snapshot = gridOf(name);
          const { origins } = recogniseTables(snapshot).corrections;
          const corrections = origins.map(({ layout }) => ({ layout, about: '', kind }));
          const moved = recogniseTables(shiftSnapshot(snapshot, rows, columns), corrections);
          expect(moved.tables.map((table) => table.kind)).toEqual(origins.map(() => kind));
        },
      ),
    );
  });

  it('touches no table of another form', () => {
    for (const name of layoutNames) {
      const { origins } = recogniseTables(gridOf(name)).corrections;
      const corrections = origins.map(({ layout }): Correction => {
        const [[row, column, text], ...others] = layout.labels as [Layout['labels'][0], ...Layout['labels']];
        return {
          layout: { ...layout, labels: [[row, column, `${text} khac`], ...others] },
          about: '',
          kind: 'none',
        };
      });
      const { corrections: outcome, ...found } = recogniseTables(gridOf(name), corrections);
      expect(outcome.notApplied).toEqual(corrections);
      expect({ ...found, corrections: { origins, dismissed: [], notApplied: [] } }).toEqual(
        recogniseTables(gridOf(name)),
      );
    }
  });
});
