import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { compareWithParts } from '../../../src/core/tables/body-figures';
import type { Recognition } from '../../../src/core/tables/recognise-tables';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import { readingOf } from '../../../src/core/tables/table';
import { drawRecognition } from '../../corpus/draw-recognition';
import { layoutNames, readLayout } from '../../corpus/read-layouts';
import { shiftSnapshot } from '../rules/shift-snapshot';
import { fundingGrids, unrelatedGrids } from './funding-grids';
import { recognise } from './recognise';
import { shiftRecognition } from './shift-recognition';

const layouts = fc.constantFrom(...layoutNames).map((name) => snapshotOfTextGrid(readLayout(name)));

/** The snapshot with every text rewritten. */
function rewriteTexts(snapshot: WorkbookSnapshot, rewrite: (text: string) => string): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.value === 'string' ? { ...cell, value: rewrite(cell.value) } : cell,
    ),
  }));
  return { ...snapshot, sheets };
}

function addCells(snapshot: WorkbookSnapshot, cells: readonly CellSnapshot[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const used = new Set(sheet.cells.map(({ row, column }) => `${row},${column}`));
    return {
      ...sheet,
      cells: [...sheet.cells, ...cells.filter(({ row, column }) => !used.has(`${row},${column}`))],
    };
  });
  return { ...snapshot, sheets };
}

const words = fc.constantFrom(
  ...[
    'TT',
    'STT',
    'Nội dung',
    'Tiêu chí',
    'Kế hoạch',
    'Giải ngân',
    'Tổng cộng',
    'Trong đó:',
    'ĐVT: đồng',
    'Đạt',
    'x',
  ],
  ...[
    '1.1',
    'I',
    '-',
    '(1)',
    '(2)=(1)+1',
    'Ghi chú: a',
    'Người lập',
    'Năm 2024',
    '1.234',
    'Thời hạn',
    'Cộng I',
    '…',
    ' ',
  ],
);
const values: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: words },
  fc.integer({ min: -5, max: 3000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 12 }),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#REF!' }),
);
const cells = fc.record({
  row: fc.integer({ min: 1, max: 25 }),
  column: fc.integer({ min: 1, max: 12 }),
  value: values,
  format: fc.constantFrom('General', '0%', 'dd/mm/yyyy', '#,##0', 'không hợp lệ [['),
  formula: fc.option(fc.constantFrom('=SUM(C3:C9)', '=C3+C4', '=A1', '=SUM(', '=#REF!')),
  font: fc.constant(null),
  bold: fc.boolean(),
});
const boxes = fc.tuple(fc.nat(24), fc.nat(11), fc.nat(6), fc.nat(6)).map(([top, left, height, width]) => ({
  top: top + 1,
  left: left + 1,
  bottom: top + 1 + height,
  right: left + 1 + width,
}));
const snapshots: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    cells: fc.uniqueArray(cells, { maxLength: 120, selector: ({ row, column }) => row * 100 + column }),
    merges: fc.array(boxes, { maxLength: 8 }),
    date1904: fc.boolean(),
  })
  .map((sheet) => ({
    version: 1,
    has: ['values'],
    date1904: sheet.date1904,
    sheets: [
      {
        ...{
          name: 'Trang',
          visibility: 'visible',
          unreadable: null,
          cells: sheet.cells,
          merges: sheet.merges,
        },
        ...{ hiddenRows: [[2, 3]], hiddenColumns: [] },
      },
    ],
  }));

describe('recogniseTables', () => {
  it('never throws, reads alike twice, and says of every used cell where it belongs', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const found = recogniseTables(snapshot);
        expect(recogniseTables(snapshot)).toEqual(found);
        const boxesFound = [...found.tables, ...found.leftovers].map(({ box }) => box);
        for (const { row, column, value } of snapshot.sheets[0]!.cells) {
          if (typeof value !== 'number') continue;
          expect(
            boxesFound.some((b) => row >= b.top && row <= b.bottom && column >= b.left && column <= b.right),
          ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('moves with the table', () => {
    fc.assert(
      fc.property(layouts, fc.nat(40), fc.nat(12), (snapshot, rows, columns) => {
        const moved = recogniseTables(shiftSnapshot(snapshot, rows, columns));
        const expected = shiftRecognition(recogniseTables(snapshot), rows, columns);
        expect(shiftRecognition(moved, 0, 0)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('does not mind how accents are composed', () => {
    const composed = (found: Recognition) =>
      JSON.parse(JSON.stringify(found).normalize('NFC')) as Recognition;
    fc.assert(
      fc.property(layouts, (snapshot) => {
        const decomposed = recogniseTables(rewriteTexts(snapshot, (text) => text.normalize('NFD')));
        expect(drawRecognition(composed(decomposed))).toBe(
          drawRecognition(composed(recogniseTables(snapshot))),
        );
      }),
    );
  });

  it('does not see blank cells', () => {
    const blank = { format: 'General', formula: null, font: null, bold: true };
    const blanks = fc.array(
      fc.record({
        row: fc.integer({ min: 1, max: 40 }),
        column: fc.integer({ min: 1, max: 20 }),
        value: fc.constantFrom('', ' ', null),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(layouts, blanks, (snapshot, places) => {
        const around = addCells(
          snapshot,
          places.map((place) => ({ ...place, ...blank })),
        );
        expect(recogniseTables(around)).toEqual(recogniseTables(snapshot));
      }),
    );
  });

  it('finds no sum that does not hold where all sums hold', () => {
    fc.assert(
      fc.property(fundingGrids, (grid) => {
        const [table] = recognise(grid).tables;
        const broken = [
          ...table!.rowSums.flatMap(({ total, parts, relation, columns }) =>
            columns.map(
              (column) =>
                [
                  relation,
                  readingOf(table!, total, column),
                  parts.map((row) => readingOf(table!, row, column)),
                ] as const,
            ),
          ),
          ...table!.columnSums.flatMap(({ total, parts, relation }) =>
            table!.rows.map(
              ({ row }) =>
                [
                  relation,
                  readingOf(table!, row, total),
                  parts.map((column) => readingOf(table!, row, column)),
                ] as const,
            ),
          ),
        ].filter(([relation, total, parts]) => {
          const outcome = compareWithParts(total, parts);
          return outcome === 'below' || (outcome === 'above' && relation === 'sum');
        });
        expect(broken).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds no sum where numbered rows do not add up', () => {
    fc.assert(
      fc.property(unrelatedGrids, (grid) => {
        expect(recognise(grid).tables.flatMap(({ rowSums }) => rowSums)).toEqual([]);
      }),
    );
  });

  it('finds what the total row adds', () => {
    fc.assert(
      fc.property(
        fundingGrids.filter((grid) => grid.includes('Tổng cộng')),
        (grid) => {
          const [table] = recognise(grid).tables;
          const total = table!.rows.find(({ label }) => label === 'Tổng cộng')!;
          const items = table!.rows.filter(({ label }) => label.startsWith('Công trình'));
          fc.pre(
            items.length >= 2 && table!.cells.some(({ row, column }) => row === total.row && column > 2),
          );
          expect(table!.rowSums.filter((sum) => sum.total === total.row)).not.toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** A header of groups over columns; merged, or with each label typed once. */
const headers = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .filter((widths) => widths.some((width) => width > 1));

describe('headers', () => {
  it('read alike with merges and with labels typed once', () => {
    fc.assert(
      fc.property(headers, (widths) => {
        const top = widths.flatMap((width, i) => [`Nguồn ${i + 1}`, ...Array<string>(width - 1).fill('<')]);
        const below = widths.flatMap((width, i) =>
          width === 1 ? ['^'] : Array.from({ length: width }, (_, j) => `Đợt ${i + 1}.${j + 1}`),
        );
        const rows = [1, 2, 3].map(
          (n) => `| ${n} | Việc ${n} | ${top.map((_, i) => n * 10 + i).join(' | ')} |`,
        );
        const grid = [
          'ĐVT: đồng',
          `| TT | Nội dung | ${top.join(' | ')} |`,
          `| ^ | ^ | ${below.join(' | ')} |`,
          ...rows,
        ].join('\n');
        const merged = snapshotOfTextGrid(grid);
        const typed = { ...merged, sheets: merged.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
        expect(drawRecognition(recogniseTables(typed))).toBe(drawRecognition(recogniseTables(merged)));
      }),
    );
  });
});
