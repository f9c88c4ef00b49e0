import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSnapshot } from '../../../src/core/snapshot/snapshot';
import { FileError } from '../../../src/hosts/file-error';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import {
  buildWorkbook,
  plainText,
  sheetXml,
  stringsXml,
  stylesXml,
  workbookParts,
  zipParts,
} from './package-builder';
import { oracleValues, snapshotValues } from './oracle';
import { cellsToFind, randomCells, workbookOf } from './random-workbook';

/** Reads a file that may be anything: a true snapshot, or the error that says why not. */
function readOrRefuse(bytes: Uint8Array): void {
  try {
    const snapshot = readXlsx(bytes);
    expect(parseSnapshot(snapshot)).toEqual(snapshot);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
}

const richParts = workbookParts({
  sheets: [
    {
      name: 'Biểu 01',
      xml: sheetXml(
        '<row r="1" hidden="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r></is></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*$C$1</f><v>1.5</v></c><c r="B2" t="b"><v>1</v></c></row>' +
          '<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r="B3" t="e"><v>#N/A</v></c><c t="d"><v>2024-05-15</v></c></row>',
        {
          before: '<cols><col min="2" max="3" hidden="1"/></cols>',
          after: '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
        },
      ),
    },
    { name: 'Biểu đồ', xml: '<chartsheet/>', type: 'chartsheet' },
  ],
  strings: stringsXml(plainText('BIỂU & KÈM_x000D_')),
  styles: stylesXml(
    '<fonts><font><b/><name val="Arial"/></font></fonts><cellXfs><xf/><xf numFmtId="9"/></cellXfs>',
  ),
});
const richBytes = zipParts(richParts);

describe('readXlsx', () => {
  it('reads back whatever cells a workbook was written with', () => {
    fc.assert(
      fc.property(randomCells, (cells) => {
        const [sheet] = readXlsx(buildWorkbook(workbookOf(cells))).sheets;
        expect(sheet!.unreadable).toBeNull();
        expect(
          sheet!.cells.map(({ row, column, value, formula }) => ({ row, column, value, formula })),
        ).toEqual(cellsToFind(cells));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the values that another reader finds', async () => {
    await fc.assert(
      fc.asyncProperty(randomCells, async (cells) => {
        const plain = cells.filter(({ value }) => typeof value !== 'string' || /^[^_\s\p{C}]*$/u.test(value));
        const bytes = buildWorkbook(workbookOf(plain));
        expect(snapshotValues(readXlsx(bytes))).toEqual(await oracleValues(bytes));
      }),
      { numRuns: 100 },
    );
  });

  it('refuses random bytes with a FileError, whatever file they begin like', () => {
    const beginning = fc.constantFrom('', 'PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '<html>', '%PDF');
    fc.assert(
      fc.property(beginning, fc.uint8Array({ maxLength: 2000 }), (start, rest) => {
        const bytes = Uint8Array.from([...[...start].map((letter) => letter.charCodeAt(0)), ...rest]);
        expect(() => readXlsx(bytes)).toThrow(FileError);
      }),
      { numRuns: 300 },
    );
  });

  it('never fails otherwise on a workbook with changed bytes', () => {
    const change = fc.tuple(fc.nat(richBytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.nat(richBytes.length),
        (changes, length) => {
          const bytes = richBytes.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          readOrRefuse(bytes);
          readOrRefuse(bytes.slice(0, length));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never fails otherwise on a workbook with changed parts', () => {
    const names = Object.keys(richParts).filter((name) => name !== '[Content_Types].xml');
    const change = fc.record({
      name: fc.constantFrom(...names),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      insert: fc.constantFrom(
        '',
        '<',
        '>',
        '"',
        '/',
        '&',
        '<c r="A1"><v>7</v></c>',
        '</c>',
        '-1',
        '99999999999',
        '<!--',
        '<![CDATA[',
        ' t="s"',
        '\ud800',
        'ệ',
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const parts = { ...richParts };
        for (const { name, from, length, insert } of changes) {
          const part = String(parts[name]);
          const at = Math.floor(from * part.length);
          parts[name] = part.slice(0, at) + insert + part.slice(at + length);
        }
        readOrRefuse(zipParts(parts));
      }),
      { numRuns: 1500 },
    );
  });
});
