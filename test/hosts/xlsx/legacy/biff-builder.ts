/** .xls files written record by record, so that a test can write what no library does: fonts, and broken records. */

export type BiffBytes = readonly number[];

export const u8 = (value: number): BiffBytes => [value & 255];
export const u16 = (value: number): BiffBytes => [value & 255, (value >> 8) & 255];
export const u32 = (value: number): BiffBytes => [...u16(value & 0xffff), ...u16(value >>> 16)];
export const f64 = (value: number): BiffBytes => [...new Uint8Array(new Float64Array([value]).buffer)];

export function record(type: number, ...data: readonly BiffBytes[]): BiffBytes {
  const content = data.flat();
  return [...u16(type), ...u16(content.length), ...content];
}

/** A text with its length before it, one byte a letter where all letters allow it. */
export function biffString(text: string, widthOfLength: 1 | 2): BiffBytes {
  const codes = [...text].map((letter) => letter.charCodeAt(0));
  const isWide = codes.some((code) => code > 255);
  return [
    ...(widthOfLength === 1 ? u8(text.length) : u16(text.length)),
    isWide ? 1 : 0,
    ...codes.flatMap((code) => (isWide ? u16(code) : u8(code))),
  ];
}

export const begin = (kind: number, version = 0x0600) =>
  record(0x0809, u16(version), u16(kind), u16(0x0dbb), u16(0x07cc), u32(0), u32(6));
export const end = record(0x000a);

export function font(
  name: string,
  { bold = false, italic = false, points = 11, colour = 0x7fff } = {},
): BiffBytes {
  const marks = italic ? 2 : 0;
  return record(
    0x0031,
    u16(points * 20),
    u16(marks),
    u16(colour),
    u16(bold ? 700 : 400),
    u16(0),
    u32(0),
    biffString(name, 1),
  );
}

export const format = (number: number, code: string) => record(0x041e, u16(number), biffString(code, 2));

/** `rest`: what stands behind the numbers of font and format, from the kind of the format on. */
export const xf = (fontId: number, formatId: number, rest: BiffBytes = []) =>
  record(0x00e0, u16(fontId), u16(formatId), [...rest, ...Array<number>(16 - rest.length).fill(0)]);

/** Cells, all from row and column 0. */
export const label = (row: number, column: number, style: number, text: string) =>
  record(0x0204, u16(row), u16(column), u16(style), biffString(text, 2));
export const number = (row: number, column: number, style: number, value: number) =>
  record(0x0203, u16(row), u16(column), u16(style), f64(value));
export const boolErr = (row: number, column: number, value: number, isError: boolean) =>
  record(0x0205, u16(row), u16(column), u16(0), u8(value), u8(isError ? 1 : 0));
/** `result`: the eight bytes of the cached value. */
export const formula = (row: number, column: number, style: number, result: BiffBytes, tokens: BiffBytes) =>
  record(0x0006, u16(row), u16(column), u16(style), result, u16(0), u32(0), u16(tokens.length), tokens);
/** A relative reference, for `formula`. */
export const refToken = (row: number, column: number): BiffBytes => [
  0x44,
  ...u16(row),
  ...u16(column | 0xc000),
];
export const addToken: BiffBytes = [0x03];
export const errorResult = (code: number): BiffBytes => [2, 0, code, 0, 0, 0, 0xff, 0xff];
export const merges = (
  ...boxes: readonly (readonly [top: number, bottom: number, left: number, right: number])[]
) => record(0x00e5, u16(boxes.length), boxes.flat().flatMap(u16));
export const row = (number: number, { hidden = false, twips = 300 } = {}) =>
  record(0x0208, u16(number), u16(0), u16(9), u16(twips), u32(0), u16(hidden ? 0x20 : 0), u16(15));
export const columns = (first: number, last: number, { hidden = false, digits = 10, style = 15 } = {}) =>
  record(0x007d, u16(first), u16(last), u16(digits * 256), u16(style), u16(hidden ? 1 : 0), u16(0));

export interface BiffSheet {
  readonly name: string;
  /** The records between the sheet's first and last. */
  readonly records: readonly BiffBytes[];
  readonly visibility?: number;
  /** 0 for a worksheet, 2 for a chart … */
  readonly kind?: number;
}

/** A workbook's stream; `globals` are its fonts, formats and whatever else stands before the list of sheets. */
export function biffStream(
  globals: readonly BiffBytes[],
  sheets: readonly BiffSheet[],
  version = 0x0600,
): Uint8Array {
  const parts = sheets.map(({ records, kind = 0 }) => [
    ...begin(kind === 2 ? 0x20 : 0x10, version),
    ...records.flat(),
    ...end,
  ]);
  // In Excel 95 no byte says how wide the letters are.
  const nameOf = (name: string) =>
    version < 0x0600 ? [...u8(name.length), ...biffString(name, 1).slice(2)] : biffString(name, 1);
  const list = (starts: readonly number[]) =>
    sheets.flatMap(({ name, visibility = 0, kind = 0 }, i) =>
      record(0x0085, u32(starts[i]!), u8(visibility), u8(kind), nameOf(name)),
    );
  const head = (starts: readonly number[]) => [
    ...begin(5, version),
    ...globals.flat(),
    ...list(starts),
    ...end,
  ];
  let next = head(sheets.map(() => 0)).length;
  const starts = parts.map((part) => (next += part.length) - part.length);
  return Uint8Array.from([...head(starts), ...parts.flat()]);
}

/** A container around one stream, which is never laid among the short ones. */
export function container(stream: Uint8Array, name = 'Workbook'): Uint8Array {
  const sector = 512;
  const sectors = Math.ceil(stream.length / sector);
  const tables = Math.ceil((sectors + 2) / 127);
  const bytes = new Uint8Array(sector * (1 + tables + 1 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tables, true);
  view.setUint32(48, tables, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i < tables ? i : 0xffffffff, true);
  const link = (from: number, to: number) => view.setUint32(sector + 4 * from, to, true);
  for (let i = 0; i < tables * 128; i++) link(i, 0xffffffff);
  for (let i = 0; i < tables; i++) link(i, 0xfffffffd);
  link(tables, 0xfffffffe);
  for (let i = 1; i <= sectors; i++) link(tables + i, i === sectors ? 0xfffffffe : tables + i + 1);
  const write = (index: number, title: string, type: number, child: number, start: number, size: number) => {
    const at = sector * (1 + tables) + index * 128;
    [...title].forEach((letter, i) => view.setUint16(at + 2 * i, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (title.length + 1), true);
    view.setUint8(at + 66, type);
    view.setUint8(at + 67, 1);
    view.setUint32(at + 68, 0xffffffff, true);
    view.setUint32(at + 72, 0xffffffff, true);
    view.setUint32(at + 76, child, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  write(0, 'Root Entry', 5, 1, 0xfffffffe, 0);
  write(1, name, 2, 0xffffffff, tables + 1, stream.length);
  bytes.set(stream, sector * (2 + tables));
  return bytes;
}

/** An .xls of these sheets, with a plain font and the usual sixteen formats unless others are given. */
export function buildXls(
  sheets: readonly BiffSheet[],
  globals: readonly BiffBytes[] = plainGlobals,
): Uint8Array {
  return container(biffStream(globals, sheets));
}

export const plainGlobals: readonly BiffBytes[] = [
  font('Arial'),
  ...Array.from({ length: 16 }, () => xf(0, 0)),
];
