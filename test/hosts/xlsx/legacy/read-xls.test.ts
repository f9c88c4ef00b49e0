import { describe, expect, it } from '@jest/globals';
import { utils, write } from '@lokalise/xlsx';
import type { WorkBook } from '@lokalise/xlsx';
import { parseSnapshot } from '../../../../src/core/snapshot/snapshot';
import type { CellSnapshot } from '../../../../src/core/snapshot/snapshot';
import { readXls } from '../../../../src/hosts/xlsx/legacy/read-xls';
import { readingLimits } from '../../../../src/hosts/xlsx/reading-limits';
import {
  addToken,
  biffStream,
  boolErr,
  buildXls,
  columns,
  container,
  errorResult,
  f64,
  font,
  format,
  formula,
  label,
  merges,
  number,
  plainGlobals,
  record,
  refToken,
  row,
  u16,
  u32,
  u8,
  xf,
} from './biff-builder';
import type { BiffBytes, BiffSheet } from './biff-builder';

function readSheet(records: readonly BiffBytes[], globals?: readonly BiffBytes[]) {
  return readXls(buildXls([{ name: 'Biểu', records }], globals)).sheets[0]!;
}

const briefly = ({ row: r, column, value, formula: f }: CellSnapshot) => [r, column, value, f];
const errorOf = (bytes: Uint8Array) => {
  try {
    readXls(bytes);
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error('was read');
};

describe('readXls', () => {
  it('keeps values as they are stored, in reading order', () => {
    const { cells } = readSheet([
      number(1, 0, 0, 12.5),
      label(0, 1, 0, 'Sè TT'),
      label(0, 0, 0, 'Nội dung'),
      boolErr(1, 1, 1, false),
      boolErr(1, 2, 0x07, true),
      boolErr(1, 3, 0x2a, true),
      boolErr(1, 4, 0x99, true),
      label(2, 0, 0, ''),
      record(0x027e, u16(2), u16(1), u16(0), u32((123 << 2) | 2)),
      // Two numbers side by side in one record.
      record(0x00bd, u16(3), u16(0), u16(0), u32((7 << 2) | 2), u16(0), u32((8 << 2) | 2), u16(1)),
    ]);
    expect(cells.map(briefly)).toEqual([
      [1, 1, 'Nội dung', null],
      [1, 2, 'Sè TT', null],
      [2, 1, 12.5, null],
      [2, 2, true, null],
      [2, 3, { error: '#DIV/0!' }, null],
      [2, 4, { error: '#N/A' }, null],
      [2, 5, { error: '#VALUE!' }, null],
      [3, 2, 123, null],
      [4, 1, 7, null],
      [4, 2, 8, null],
    ]);
  });

  it('keeps formulas with their results', () => {
    const { cells } = readSheet([
      number(0, 0, 0, 1),
      number(0, 1, 0, 2),
      formula(0, 2, 0, f64(3), [...refToken(0, 0), ...refToken(0, 1), ...addToken]),
      formula(1, 0, 0, errorResult(0x17), refToken(0, 0)),
      formula(1, 1, 0, [0, 0, 0, 0, 0, 0, 0xff, 0xff], refToken(0, 0)),
      record(
        0x0207,
        u16(3),
        u8(0),
        [...'đạt'].map((letter) => letter.charCodeAt(0) & 255),
      ),
    ]);
    expect(cells.map(briefly).slice(2, 4)).toEqual([
      [1, 3, 3, '=A1+B1'],
      [2, 1, { error: '#REF!' }, '=A1'],
    ]);
    expect(cells[4]!.formula).toBe('=A1');
    expect(typeof cells[4]!.value).toBe('string');
  });

  it('gives every cell the font, weight and format of its style', () => {
    const globals = [
      font('Arial'),
      font('.VnTime'),
      font('VNI-Times', { bold: true }),
      font('Times New Roman'),
      // Number 4 is never given, so that this one is number 5.
      font('.VnTimeH', { bold: true }),
      format(164, '#,##0;-#,##0;"-"'),
      xf(0, 0),
      xf(1, 3),
      xf(2, 164),
      xf(5, 14),
      xf(9, 163),
    ];
    const { cells } = readSheet(
      [...[0, 1, 2, 3, 4, 7].map((style, i) => number(0, i, style, i + 1)), number(1, 0, 1, 1)],
      globals,
    );
    expect(cells.map((cell) => [cell.font, cell.bold, cell.format])).toEqual([
      ['Arial', false, 'General'],
      ['.VnTime', false, '#,##0'],
      ['VNI-Times', true, '#,##0;-#,##0;"-"'],
      ['.VnTimeH', true, 'm/d/yyyy'],
      [null, false, 'General'],
      [null, false, 'General'],
      ['.VnTime', false, '#,##0'],
    ]);
  });

  it('reads merges and hidden lines', () => {
    const sheet = readSheet([
      columns(2, 3, { hidden: true }),
      columns(5, 5),
      row(4, { hidden: true }),
      row(5, { hidden: true }),
      row(6),
      number(0, 0, 0, 1),
      merges([2, 2, 0, 3], [0, 1, 0, 0], [5, 5, 5, 5]),
    ]);
    expect(sheet.merges).toEqual([
      { top: 1, bottom: 2, left: 1, right: 1 },
      { top: 3, bottom: 3, left: 1, right: 4 },
    ]);
    expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([[[5, 6]], [[3, 4]]]);
  });

  it('lists the sheets with cells, in the order of the workbook, and says which are hidden', () => {
    const records = [number(0, 0, 0, 1)];
    const snapshot = readXls(
      buildXls([
        { name: 'Biểu 1', records },
        { name: 'Hình', records: [], kind: 2 },
        { name: 'Cất', records, visibility: 1 },
        { name: 'Cất kỹ', records, visibility: 2 },
        { name: '__proto__', records: [number(0, 0, 0, 4)] },
      ]),
    );
    expect(snapshot.sheets.map(({ name, visibility, cells }) => [name, visibility, cells[0]?.value])).toEqual(
      [
        ['Biểu 1', 'visible', 1],
        ['Cất', 'hidden', 1],
        ['Cất kỹ', 'veryHidden', 1],
        ['__proto__', 'visible', 4],
      ],
    );
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('keeps the date system', () => {
    const sheets: BiffSheet[] = [{ name: 'A', records: [number(0, 0, 0, 1)] }];
    expect(readXls(buildXls(sheets)).date1904).toBe(false);
    expect(readXls(buildXls(sheets, [...plainGlobals, record(0x0022, u16(1))])).date1904).toBe(true);
  });

  it('says which sheet is broken, and reads the others', () => {
    const bad = record(0x00fd, u16(0), u16(0), u16(0), u32(99));
    const { sheets } = readXls(
      buildXls([
        { name: 'Một', records: [number(0, 0, 0, 1)] },
        { name: 'Hỏng', records: [bad] },
        { name: 'Ba', records: [number(0, 0, 0, 3)] },
      ]),
    );
    expect(sheets.map(({ name, unreadable, cells }) => [name, unreadable, cells.length])).toEqual([
      ['Một', null, 1],
      ['Hỏng', 'Dữ liệu bị hỏng hoặc bị cắt cụt.', 0],
      ['Ba', null, 1],
    ]);
  });

  it('reads the sheets before the place where a file was cut off', () => {
    const stream = biffStream(plainGlobals, [
      { name: 'Một', records: [number(0, 0, 0, 1)] },
      { name: 'Hai', records: [number(0, 0, 0, 2), number(1, 0, 0, 2)] },
    ]);
    const { sheets } = readXls(container(stream.slice(0, -20)));
    expect(sheets.map(({ unreadable, cells }) => [unreadable !== null, cells.length])).toEqual([
      [false, 1],
      [true, 0],
    ]);
  });

  it('does not let two sheets of one name hide each other', () => {
    const { sheets } = readXls(
      buildXls([
        { name: 'Biểu', records: [number(0, 0, 0, 1)] },
        { name: 'Biểu', records: [number(0, 0, 0, 2)] },
      ]),
    );
    expect(sheets.map(({ cells }) => cells[0]!.value)).toEqual([1, 2]);
  });

  it('reads a file with bytes behind its end', () => {
    const bytes = buildXls([{ name: 'A', records: [number(0, 0, 0, 5)] }]);
    const longer = new Uint8Array(bytes.length + 777).fill(13);
    longer.set(bytes);
    expect(readXls(longer).sheets[0]!.cells[0]!.value).toBe(5);
  });

  it.each([
    ['no stream', 'damaged', container(new Uint8Array(600), 'Other')],
    ['an empty stream', 'damaged', container(new Uint8Array(0))],
    ['a stream that is no workbook', 'damaged', container(new Uint8Array(5000).fill(7))],
    ['a record cut off', 'damaged', container(biffStream(plainGlobals, []).slice(0, 40))],
    ['no sheet', 'empty', container(biffStream(plainGlobals, []))],
    ['a chart alone', 'empty', buildXls([{ name: 'Hình', records: [], kind: 2 }])],
    ['a password', 'encrypted', buildXls([{ name: 'A', records: [] }], [record(0x002f, u16(1))])],
    ['the version of Excel 4', 'unsupported', container(biffStream(plainGlobals, [], 0x0400))],
  ])('refuses a file with %s', (_, code, bytes) => {
    const error = errorOf(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^[^\n]+\. Đề nghị [^\n]+\.$/);
  });

  it('stops at more cells than it may keep', () => {
    const records = Array.from({ length: 50 }, (_, i) => number(i, 0, 0, i + 1));
    expect(() => readXls(buildXls([{ name: 'A', records }]), { ...readingLimits, items: 49 })).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });

  it.each([
    ['of Vietnamese Windows', 1258, [0xd0, 0xfd, 0xf5, 0x6e, 0x67], 'Đương'],
    ['of Western Windows, TCVN3 letters as they stand', 1252, [0xae, 0xad, 0xea, 0x6e, 0x96], '®\u00adên–'],
    ['that nobody knows', 4711, [0xae, 0xad, 0xea, 0x6e, 0x96], '®\u00adên–'],
  ])('reads the letters of Excel 95 by a code page %s', (_, codePage, bytes, text) => {
    const name = [...'.VnTime'].map((letter) => letter.charCodeAt(0));
    const stream = biffStream(
      [
        record(0x0042, u16(codePage)),
        record(0x0031, u16(220), u16(0), u16(0), u16(700), u16(0), u32(0), u8(7), name),
        record(0x041e, u16(164), u8(3), [0x30, 0x2e, 0x30]),
        xf(0, 164),
      ],
      [{ name: 'A', records: [record(0x0204, u16(0), u16(0), u16(0), u16(5), bytes)] }],
      0x0500,
    );
    const [cell] = readXls(container(stream, 'Book')).sheets[0]!.cells;
    expect(cell).toMatchObject({ font: '.VnTime', bold: true, format: '0.0' });
    expect(cell!.value).toBe(text);
  });

  it('reads Excel 95 as the library writes it', () => {
    const book: WorkBook = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['TT', 'So tien'],
        [1, 12.5],
      ]),
      'Bieu',
    );
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff5' }) as ArrayBuffer);
    const { sheets } = readXls(bytes);
    expect(sheets[0]!.name).toBe('Bieu');
    expect(sheets[0]!.cells.map(briefly)).toEqual([
      [1, 1, 'TT', null],
      [1, 2, 'So tien', null],
      [2, 1, 1, null],
      [2, 2, 12.5, null],
    ]);
  });
});
