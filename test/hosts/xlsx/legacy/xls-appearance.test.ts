import { describe, expect, it } from '@jest/globals';
import { plainAppearance } from '../../../../src/hosts/xlsx/appearance/appearance';
import { readXlsAppearance } from '../../../../src/hosts/xlsx/legacy/xls-appearance';
import { readingLimits } from '../../../../src/hosts/xlsx/reading-limits';
import { buildXls, columns, font, number, record, row, u16, u32, u8, xf } from './biff-builder';
import type { BiffBytes } from './biff-builder';

/** What stands in a format behind its kind: alignment, rotation, indent, lines and fill. */
const rest = (
  alignment: number,
  { rotation = 0, indent = 0, borders = 0, pattern = 0, front = 64, back = 65 } = {},
): BiffBytes => [
  ...u16(0),
  alignment,
  rotation,
  indent,
  0,
  ...u16(borders),
  ...u16(0),
  ...u32(pattern * 2 ** 26),
  ...u16(front | (back << 7)),
];

const globals = [
  font('Arial', { points: 12 }),
  font('.VnTime', { points: 9, italic: true, colour: 10 }),
  xf(0, 0),
  xf(1, 0, rest(0x1a, { rotation: 135, indent: 2, borders: 0x6231, pattern: 1, front: 13, back: 9 })),
  xf(0, 0, rest(0x05, { rotation: 45, pattern: 3, front: 13, back: 9 })),
  xf(9, 0, rest(0x73, { rotation: 255, borders: 0x000f })),
  record(0x0092, u16(2), u32(0x00332211), u32(0x00665544)),
];

function sheetOf(records: readonly BiffBytes[]) {
  return readXlsAppearance(buildXls([{ name: 'Biểu', records }], globals)).sheets.get('Biểu')!;
}

describe('readXlsAppearance', () => {
  it('reads the looks of cells', () => {
    const { looks } = readXlsAppearance(buildXls([{ name: 'A', records: [] }], globals));
    expect(looks[1]).toEqual({
      horizontal: 'center',
      vertical: 'center',
      wraps: true,
      indent: 2,
      rotation: -45,
      font: { size: 12, italic: true, underline: false, strike: false, colour: '#ff0000' },
      fill: '#ffff00',
      borders: { left: 'thin', right: 'dashed', top: 'medium', bottom: 'double' },
    });
    expect(looks[2]).toMatchObject({ horizontal: 'justify', vertical: 'top', rotation: 45, fill: '#445566' });
    expect(looks[3]).toMatchObject({
      vertical: 'center',
      rotation: 255,
      fill: null,
      borders: { left: null },
      font: { size: 15, colour: null },
    });
  });

  it('reads widths and heights, in a digit of the first font', () => {
    const sheet = sheetOf([
      record(0x0225, u16(0), u16(360)),
      record(0x0055, u16(10)),
      columns(0, 1, { digits: 12, style: 2 }),
      row(0, { twips: 600 }),
      row(1, { twips: 0x8000 + 300 }),
    ]);
    expect(sheet).toMatchObject({ defaultRowHeight: 24, defaultColumnWidth: 85 });
    expect(sheet.columns).toEqual([{ first: 1, last: 2, width: 96, look: 2 }]);
    expect([...sheet.rowHeights]).toEqual([[1, 40]]);
  });

  it('reads which cell looks how, empty ones included', () => {
    const sheet = sheetOf([
      number(0, 0, 1, 5),
      record(0x0201, u16(0), u16(1), u16(2)),
      record(0x00be, u16(1), u16(3), u16(1), u16(2), u16(4)),
    ]);
    expect([...sheet.lookAt].map(([at, looks]) => [at, [...looks]])).toEqual([
      [
        1,
        [
          [1, 1],
          [2, 2],
        ],
      ],
      [
        2,
        [
          [4, 1],
          [5, 2],
        ],
      ],
    ]);
  });

  it('reads what stays in view, and whether lines are drawn', () => {
    const pane = record(0x0041, u16(0), u16(8), u16(8), u16(0), u8(2), u8(0));
    const view = (marks: number) => record(0x023e, u16(marks), u16(0), u16(0), u32(64));
    expect(sheetOf([view(0x08), pane])).toMatchObject({ frozenRows: 8, showsGridLines: false });
    expect(sheetOf([view(0x02), pane])).toMatchObject({ frozenRows: 0, showsGridLines: true });
  });

  it('looks plain where it cannot be read, or is too much', () => {
    const bytes = buildXls([{ name: 'A', records: [number(0, 0, 0, 1), number(1, 0, 0, 1)] }]);
    expect(readXlsAppearance(new Uint8Array(9))).toBe(plainAppearance);
    expect(readXlsAppearance(bytes, { ...readingLimits, items: 1 })).toBe(plainAppearance);
    expect(readXlsAppearance(buildXls([{ name: 'Hình', records: [], kind: 2 }])).sheets.size).toBe(0);
  });
});
