import { describe, expect, it } from '@jest/globals';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { readableSheet } from '../../../src/core/tables/readable-sheet';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import { drawRecognition } from '../../corpus/draw-recognition';
import { layoutNames, readLayout } from '../../corpus/read-layouts';
import { encodeTcvn3, encodeVni } from '../values/charsets/encode-legacy';

const sheetOf = (grid: string) => snapshotOfTextGrid(grid).sheets[0]!;

describe('readableSheet', () => {
  it('passes a sheet on as it is when nothing in it is old', () => {
    const sheet = sheetOf('| TT | Nội dung |\n| 1 | Đường thôn |');
    expect(readableSheet(sheet)).toEqual({
      sheet,
      texts: { sheet: 'Biểu', legacy: [], decomposed: [], links: [] },
    });
    expect(readableSheet(sheet).sheet).toBe(sheet);
  });

  it('decodes what is old, and keeps what the cell held', () => {
    const sheet = sheetOf(`| TT | Néi dung {.VnTime} |\n| 1 | ${'Đường'.normalize('NFD')} |\n| 2 | #REF! |`);
    const { sheet: readable, texts } = readableSheet(sheet);
    expect(readable.cells.map(({ value }) => value)).toEqual([
      ...['TT', 'Nội dung', 1, 'Đường'.normalize('NFD'), 2],
      { error: '#REF!' },
    ]);
    expect(texts.legacy).toEqual([
      {
        ...{ row: 1, column: 2, before: 'Néi dung', after: 'Nội dung' },
        ...{ charset: 'TCVN3', isHalfConverted: false, formula: null },
      },
    ]);
    expect(texts.decomposed).toEqual([
      { row: 2, column: 2, before: 'Đường'.normalize('NFD'), after: 'Đường' },
    ]);
  });

  it('reads each cell by its own font, plain letters that it draws as capitals too', () => {
    const grid =
      '| vèn x· {.VnTimeH} | vèn {.VnTime} | voán {VNI-Times} | vốn | ii {.VnTimeH} | Đã {.VnTime} |';
    expect(readableSheet(sheetOf(grid)).sheet.cells.map(({ value }) => value)).toEqual([
      ...['VỐN XÃ', 'vốn', 'vốn', 'vốn', 'II', 'Đã'],
    ]);
  });

  it('keeps the formula of a text, and text that nobody can read for sure', () => {
    const { sheet, texts } = readableSheet(sheetOf('| =B1 → Toång {VNI-Times} | Đqu®i tr§ng zk¹k |'));
    expect(sheet.cells.map(({ value }) => value)).toEqual(['Tổng', 'Đqu®i tr§ng zk¹k']);
    expect(texts.legacy).toMatchObject([
      { column: 1, charset: 'VNI', before: 'Toång', after: 'Tổng', formula: '=B1' },
      { column: 2, charset: 'TCVN3', isHalfConverted: true, after: null, formula: null },
    ]);
  });

  it('leaves numbers as they are, and text it cannot read, in a font that draws capitals', () => {
    const { sheet } = readableSheet(
      sheetOf('| 5 {.VnTimeH} | =A1>4 → 6 {.VnTimeH} | Đqu®i tr§ng zk¹k {.VnTimeH} |'),
    );
    expect(sheet.cells.map(({ value }) => value)).toEqual([5, 6, 'Đqu®i tr§ng zk¹k']);
  });

  it('leaves out characters that nobody sees, but not the ư of TCVN3', () => {
    const { sheet } = readableSheet(sheetOf('| Đơn vị:\u200b đồng | n\u00ad\u00edc {.VnTime} |'));
    expect(sheet.cells.map(({ value }) => value)).toEqual(['Đơn vị: đồng', 'nước']);
  });

  it('takes the result of a formula for no typed text', () => {
    const { texts } = readableSheet(sheetOf(`| =B9 → ${'Xã'.normalize('NFD')} |`));
    expect(texts.decomposed).toEqual([]);
  });

  it('leaves marks alone that compose nothing', () => {
    expect(readableSheet(sheetOf('| x\u0300 |')).texts.decomposed).toEqual([]);
  });
});

function encoded(
  snapshot: WorkbookSnapshot,
  encode: (text: string) => string,
  fontOf: (text: string) => string,
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        typeof cell.value === 'string'
          ? { ...cell, value: encode(cell.value), font: fontOf(cell.value) }
          : cell,
      ),
    })),
  };
}

describe('a layout in an old charset', () => {
  const tcvn3Font = (text: string) => (text === text.toUpperCase() ? '.VnTimeH' : '.VnTime');
  const inSmallLetters = (text: string) => text.toLowerCase();
  it.each(layoutNames)('%s is recognised as its Unicode twin', (name) => {
    const unicode = snapshotOfTextGrid(readLayout(name));
    const drawn = drawRecognition(recogniseTables(unicode));
    expect(drawRecognition(recogniseTables(encoded(unicode, encodeVni, () => 'VNI-Times')))).toBe(drawn);
    const old = drawRecognition(recogniseTables(encoded(unicode, encodeTcvn3, tcvn3Font)));
    // A capital with a tone at the beginning of a word is lost.
    expect(inSmallLetters(old)).toBe(inSmallLetters(drawn));
  });
});
