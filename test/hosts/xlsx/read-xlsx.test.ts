import { describe, expect, it } from '@jest/globals';
import { layers, parseSnapshot } from '../../../src/core/snapshot/snapshot';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { inflateAnywhere } from '../../../src/hosts/xlsx/inflate';
import { inflateWithNode } from '../../../src/hosts/xlsx/inflate-node';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { readingLimits } from '../../../src/hosts/xlsx/reading-limits';
import { bombOf, zipWithStream } from './bomb';
import { buildCompoundFile } from './compound-builder';
import { oracleValues, snapshotValues } from './oracle';
import {
  buildSheet,
  buildWorkbook,
  plainText,
  relationshipsXml,
  sheetXml,
  stringsXml,
  stylesXml,
  workbookParts,
  zipParts,
} from './package-builder';
import type { SheetPart, WorkbookParts } from './package-builder';

const code = (name: string) => expect.objectContaining({ name: 'FileError', code: name });
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const one: SheetPart = { name: 'Một', xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') };
const two: SheetPart = { name: 'Hai', xml: sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>') };

function read(workbook: WorkbookParts): WorkbookSnapshot {
  return readXlsx(buildWorkbook(workbook));
}

/** Each sheet as its name and the value of its first cell, or why it could not be read. */
function outline({ sheets }: WorkbookSnapshot): unknown[] {
  return sheets.map(({ name, cells, unreadable }) => [name, unreadable ?? cells[0]?.value]);
}

describe('readXlsx', () => {
  it('reads a workbook with all its layers', () => {
    const snapshot = read({
      sheets: [
        {
          name: 'Biểu 01',
          xml: sheetXml(
            '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="2" hidden="1"><c r="A2"><v>5</v></c><c r="B2"><f>A2*2</f><v>10</v></c></row>',
            {
              before: '<cols><col min="3" max="3" hidden="1"/></cols>',
              after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
            },
          ),
        },
        { ...two, state: 'veryHidden' },
      ],
      strings: stringsXml(plainText('BIỂU KÈM THEO')),
      styles: stylesXml(
        '<fonts><font><name val="Times New Roman"/></font><font><b/><name val=".VnTimeH"/></font></fonts><cellXfs><xf numFmtId="3"/><xf fontId="1"/></cellXfs>',
      ),
      workbookProperties: '<workbookPr date1904="1"/>',
    });
    const plain = { format: '#,##0', font: 'Times New Roman', bold: false };
    expect(snapshot).toEqual({
      version: 1,
      has: layers,
      date1904: true,
      sheets: [
        {
          name: 'Biểu 01',
          visibility: 'visible',
          unreadable: null,
          cells: [
            {
              row: 1,
              column: 1,
              value: 'BIỂU KÈM THEO',
              format: 'General',
              formula: null,
              font: '.VnTimeH',
              bold: true,
            },
            { row: 2, column: 1, value: 5, formula: null, ...plain },
            { row: 2, column: 2, value: 10, formula: '=A2*2', ...plain },
          ],
          merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
          hiddenRows: [[2, 2]],
          hiddenColumns: [[3, 3]],
        },
        {
          name: 'Hai',
          visibility: 'veryHidden',
          unreadable: null,
          cells: [{ row: 1, column: 1, value: 2, formula: null, ...plain }],
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
        },
      ],
    });
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });

  it('reads alike with each way of inflating', () => {
    const bytes = buildWorkbook({ sheets: [one, two] });
    expect(readXlsx(bytes, inflateWithNode)).toEqual(readXlsx(bytes, inflateAnywhere));
  });

  it('finds parts by their relationships, wherever they lie', () => {
    const parts = workbookParts({ sheets: [one] });
    const moved = {
      '_rels/.rels': relationshipsXml([
        { id: 'a', type: 'http://x/core-properties', target: 'docProps/core.xml' },
        { id: 'b', type: `${officeRelations}/officeDocument`, target: '/deep/book.xml' },
      ]),
      'deep/book.xml': parts['xl/workbook.xml']!,
      'deep/_rels/book.xml.rels': relationshipsXml([
        { id: 'rId1', type: `${officeRelations}/worksheet`, target: '/odd/place.xml' },
        { id: 'x', type: `${officeRelations}/sharedStrings`, target: '../texts.xml' },
      ]),
      'odd/place.xml': sheetXml('<row><c t="s"><v>0</v></c></row>'),
      'texts.xml': stringsXml(plainText('a')),
    };
    expect(outline(readXlsx(zipParts(moved)))).toEqual([['Một', 'a']]);
  });

  it('reads strict packages', () => {
    expect(outline(read({ sheets: [one], strict: true, styles: stylesXml('') }))).toEqual([['Một', 1]]);
  });

  it('passes over sheets without cells and keeps the others', () => {
    const chart: SheetPart = { name: 'Biểu đồ', xml: '<chartsheet/>', type: 'chartsheet' };
    const dialog: SheetPart = { name: 'Hộp thoại', xml: '<dialogsheet/>', type: 'dialogsheet' };
    expect(outline(read({ sheets: [chart, one, dialog, two] }))).toEqual([
      ['Một', 1],
      ['Hai', 2],
    ]);
  });

  it('keeps sheets whose names are words of JavaScript, or the same', () => {
    const sheets = ['__proto__', 'constructor', 'Một', 'Một'].map((name) => ({ ...one, name }));
    expect(outline(read({ sheets }))).toEqual(sheets.map(({ name }) => [name, 1]));
  });

  it('calls a workbook without sheets of cells empty', () => {
    expect(() => read({ sheets: [] })).toThrow(code('empty'));
    expect(() => read({ sheets: [{ name: 'B', xml: '<chartsheet/>', type: 'chartsheet' }] })).toThrow(
      'Tệp không có trang tính nào.',
    );
  });
});

describe('a sheet that cannot be read', () => {
  it.each<[string, SheetPart, RegExp]>([
    ['is cut off', { name: 'Hỏng', xml: '<worksheet><sheetData><row r="1">' }, /cắt cụt/],
    ['is another thing', { name: 'Hỏng', xml: '<table/>' }, /bị hỏng/],
    ['is no XML', { name: 'Hỏng', xml: Uint8Array.from([0, 1, 2, 0xff]) }, /bị hỏng/],
    ['has a document type', { name: 'Hỏng', xml: `<!DOCTYPE worksheet>${sheetXml('')}` }, /DOCTYPE/],
    [
      'leads out of the package',
      { name: 'Hỏng', xml: '', target: '../../../../etc/passwd' },
      /^Tệp thiếu phần “etc\/passwd”\.$/,
    ],
    [
      'leads to a part that is missing',
      { name: 'Hỏng', xml: '', target: 'worksheets/none.xml' },
      /“xl\/worksheets\/none.xml”/,
    ],
    ['is of an unknown kind', { name: 'Hỏng', xml: '', type: 'hyperlink' }, /nằm ở đâu/],
    [
      'has a cell outside a sheet',
      { name: 'Hỏng', xml: sheetXml('<row r="1"><c r="XFE1"/></row>') },
      /“XFE1” nằm ngoài giới hạn/,
    ],
    [
      'has 4 MB of unterminated tags',
      { name: 'Hỏng', xml: `<worksheet><sheetData>${'<c r="A1" '.repeat(400_000)}` },
      /cắt cụt/,
    ],
    [
      'lacks a text',
      { name: 'Hỏng', xml: sheetXml('<row><c t="s"><v>5</v></c></row>') },
      /^Phần chữ dùng chung/,
    ],
  ])('says so when it %s, and hides no other', (_, broken, reason) => {
    const snapshot = read({ sheets: [one, broken, two] });
    expect(outline(snapshot)).toEqual([
      ['Một', 1],
      ['Hỏng', expect.stringMatching(reason)],
      ['Hai', 2],
    ]);
    expect(snapshot.sheets[1]).toMatchObject({ cells: [], merges: [], hiddenRows: [], hiddenColumns: [] });
  });

  it('may be one that the workbook gives no part', () => {
    const parts = workbookParts({ sheets: [one] });
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace(
      '</sheets>',
      '<sheet name="Lạc" r:id="rId9"/></sheets>',
    );
    expect(outline(readXlsx(zipParts(parts)))).toEqual([
      ['Một', 1],
      ['Lạc', 'Tệp không cho biết dữ liệu của trang tính này nằm ở đâu.'],
    ]);
    parts['xl/_rels/workbook.xml.rels'] = relationshipsXml([
      { id: 'rId1', type: `${officeRelations}/worksheet`, target: 'http://x/sheet.xml', external: true },
    ]);
    expect(outline(readXlsx(zipParts(parts)))[0]).toEqual(['Một', expect.stringContaining('nằm ở đâu')]);
  });

  it('does not agree with its checksum', () => {
    const bytes = zipParts(workbookParts({ sheets: [one, two] }), 0);
    const at = Buffer.from(bytes).lastIndexOf('<v>2</v>');
    bytes[at + 3] = '3'.charCodeAt(0);
    expect(outline(readXlsx(bytes))).toEqual([
      ['Một', 1],
      ['Hai', 'Phần “xl/worksheets/sheet2.xml” của tệp bị hỏng.'],
    ]);
  });
});

describe('shared strings that cannot be read', () => {
  const text: SheetPart = { name: 'Chữ', xml: sheetXml('<row><c t="s"><v>0</v></c></row>') };
  const bomb = `<!DOCTYPE sst [<!ENTITY a "AAAAAAAAAA">${'bcdefghi'.replace(
    /./g,
    (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`,
  )}]>`;

  it.each([
    ['define entities that multiply', `${bomb}<sst><si><t>&i;</t></si></sst>`],
    [
      'name a file of the computer',
      '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
    ],
    ['are cut off', '<sst><si><t>a'],
  ])('leave the sheets that need none, when they %s', (_, strings) => {
    expect(outline(read({ sheets: [text, one], strings }))).toEqual([
      ['Chữ', 'Phần chữ dùng chung của tệp bị thiếu hoặc bị hỏng.'],
      ['Một', 1],
    ]);
  });
});

describe('a file that is no workbook', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['of no bytes', 'empty', new Uint8Array(), 'Tệp rỗng'],
    [
      'of plain text',
      'unsupported',
      new TextEncoder().encode('STT;Vốn'),
      'không phải bảng tính (.xlsx, .xls, .ods)',
    ],
    ['of Excel 97', 'unsupported', buildCompoundFile(['Workbook']), 'lưu lại dạng .xlsx'],
    ['with a password', 'encrypted', buildCompoundFile(['EncryptionInfo', 'EncryptedPackage']), 'mật khẩu'],
    ['of Word', 'unsupported', zipParts(docx()), '(.docx)'],
    ['of LibreOffice', 'unsupported', ods('spreadsheet'), '.ods'],
    ['of LibreOffice Writer', 'unsupported', ods('text'), '.odt'],
    ['of LibreOffice Impress', 'unsupported', ods('presentation'), '.odp'],
    ['of zipped files', 'unsupported', zipParts({ 'a.xlsx': '1' }), 'giải nén'],
    [
      'of zipped files, one named mimetype',
      'unsupported',
      zipParts({ mimetype: 'application/epub+zip' }),
      'giải nén',
    ],
    [
      'with another main part',
      'unsupported',
      zipParts({ '_rels/.rels': relationshipsXml([]) }),
      'không phải bảng tính (.xlsx, .xls, .ods)',
    ],
    ['in binary parts', 'unsupported', zipParts(xlsb()), '.xlsb'],
  ])('%s is told: %s', (_, name, bytes, words) => {
    expect(() => readXlsx(bytes)).toThrow(code(name));
    expect(() => readXlsx(bytes)).toThrow(words);
  });

  function docx() {
    return {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relationshipsXml([
        { id: 'a', type: `${officeRelations}/officeDocument`, target: 'word/document.xml' },
      ]),
      'word/document.xml': '<?xml version="1.0"?><w:document xmlns:w="w"><w:body/></w:document>',
    };
  }

  function ods(kind: string) {
    return zipParts({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>' });
  }

  function xlsb() {
    return {
      '_rels/.rels': relationshipsXml([
        { id: 'a', type: `${officeRelations}/officeDocument`, target: 'xl/workbook.bin' },
      ]),
      'xl/workbook.bin': Uint8Array.from([0x83, 1, 0]),
    };
  }
});

describe('a damaged workbook', () => {
  it.each([
    ['_rels/.rels', 'Tệp thiếu phần “_rels/.rels”.'],
    ['xl/workbook.xml', 'Tệp thiếu phần “xl/workbook.xml”.'],
    ['xl/_rels/workbook.xml.rels', 'Tệp thiếu phần “xl/_rels/workbook.xml.rels”.'],
    ['xl/styles.xml', 'Tệp thiếu phần “xl/styles.xml”.'],
  ])('lacks %s', (part, words) => {
    const workbook = { sheets: [one], styles: stylesXml(''), change: { [part]: null } };
    expect(() => read(workbook)).toThrow(code('damaged'));
    expect(() => read(workbook)).toThrow(`${words} Đề nghị tải lại tệp`);
  });

  it('has a document type in its main part', () => {
    expect(() => read({ sheets: [one], change: { 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' } })).toThrow(
      code('damaged'),
    );
  });

  it('is cut off anywhere', () => {
    const bytes = buildWorkbook({ sheets: [one, two] });
    for (let length = 4; length < bytes.length; length += 61) {
      expect(() => readXlsx(bytes.slice(0, length))).toThrow(code('damaged'));
    }
  });
});

describe('a workbook too large to read', () => {
  const sheet = 'xl/worksheets/sheet1.xml';

  it('inflates to gigabytes, whatever size it declares', () => {
    for (const inflate of [inflateAnywhere, inflateWithNode]) {
      for (const size of [100, 4_000_000_000]) {
        const asked: number[] = [];
        const counting = (compressed: Uint8Array, limit: number) => {
          asked.push(limit);
          return inflate(compressed, limit);
        };
        const bomb = zipWithStream(workbookParts({ sheets: [one] }), sheet, bombOf(8), size);
        const limits = { ...readingLimits, partBytes: 1024 * 1024 };
        expect(() => readXlsx(bomb, counting, limits)).toThrow(code('too-large'));
        expect(asked.every((limit) => limit <= limits.partBytes)).toBe(true);
      }
    }
  });

  it('has many parts that are too large together', () => {
    const blank = { name: 'Trắng', xml: sheetXml(' '.repeat(1000)) };
    const bytes = buildWorkbook({ sheets: [blank, blank, blank] });
    expect(readXlsx(bytes, inflateAnywhere, { ...readingLimits, totalBytes: 6000 }).sheets).toHaveLength(3);
    expect(() => readXlsx(bytes, inflateAnywhere, { ...readingLimits, totalBytes: 4000 })).toThrow(
      code('too-large'),
    );
  });

  it('has too many parts or cells', () => {
    const bytes = buildSheet('<row><c><v>1</v></c><c><v>1</v></c></row>');
    expect(() => readXlsx(bytes, inflateAnywhere, { ...readingLimits, entries: 4 })).toThrow(
      code('too-large'),
    );
    expect(() => readXlsx(bytes, inflateAnywhere, { ...readingLimits, items: 1 })).toThrow(code('too-large'));
  });
});

describe('another reader', () => {
  it('finds the same values', async () => {
    const bytes = buildWorkbook({
      sheets: [
        {
          name: 'Biểu 01',
          xml: sheetXml(
            '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
              '<row r="3"><c r="A3"><v>12.5</v></c><c r="B3" s="1"><v>45427</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#REF!</v></c></row>' +
              '<row r="4"><c r="A4"><f>A3*2</f><v>25</v></c><c r="B4" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C4" t="inlineStr"><is><t>trong dòng</t></is></c></row>',
          ),
        },
        { ...two, state: 'hidden' },
      ],
      strings: stringsXml(
        '<r><t xml:space="preserve">BIỂU </t></r><r><t>SỐ 1</t></r>',
        plainText('dòng 1\ndòng 2 & <3>'),
      ),
      styles: stylesXml('<cellXfs><xf/><xf numFmtId="14"/></cellXfs>'),
    });
    expect(snapshotValues(readXlsx(bytes))).toEqual(await oracleValues(bytes));
  });
});
