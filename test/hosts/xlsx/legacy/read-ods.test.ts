import { describe, expect, it } from '@jest/globals';
import type { CellSnapshot } from '../../../../src/core/snapshot/snapshot';
import { parseSnapshot } from '../../../../src/core/snapshot/snapshot';
import { readOds } from '../../../../src/hosts/xlsx/legacy/read-ods';
import { readingLimits } from '../../../../src/hosts/xlsx/reading-limits';
import { buildOds, numberCell, rowOf, table, textCell } from './ods-builder';
import type { OdsParts } from './ods-builder';

const sheetOf = (inside: string, parts: Omit<OdsParts, 'tables'> = {}) =>
  readOds(buildOds({ tables: table(inside), ...parts })).sheets[0]!;
const valuesOf = (inside: string) => sheetOf(inside).cells.map(({ value }) => value);
const briefly = ({ row, column, value, formula }: CellSnapshot) => [row, column, value, formula];

const errorOf = (bytes: Uint8Array, limits = readingLimits) => {
  try {
    readOds(bytes, undefined, limits);
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error('was read');
};

describe('readOds', () => {
  it('keeps values as they are stored, whatever is shown', () => {
    const cell = (attributes: string, shown = 'nhìn thấy') =>
      `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
    expect(
      valuesOf(
        rowOf(
          cell('office:value-type="float" office:value="12.5"', '12,5'),
          cell('office:value-type="percentage" office:value="0.85"', '85%'),
          cell('office:value-type="currency" office:value="1200000"'),
          cell('office:value-type="date" office:date-value="2024-05-15"', '15/5/2024'),
          cell('office:value-type="date" office:date-value="2024-05-15T12:00:00"'),
          cell('office:value-type="time" office:time-value="PT36H30M00S"'),
          cell('office:value-type="time" office:time-value="-PT0H0M0,5S"'),
          cell('office:value-type="boolean" office:boolean-value="true"'),
          cell('office:value-type="boolean" office:boolean-value="false"'),
          cell('office:value-type="string"', 'Đạt'),
          cell('office:value-type="string" office:string-value="chưa &amp; đạt"'),
          cell('office:value-type="float" office:value="một"', 'một'),
          cell('office:value-type="float" office:value=" "', '?'),
          cell('office:value-type="date" office:date-value="mai"', 'mai'),
          cell('office:value-type="time" office:time-value="sáng"', 'sáng'),
          cell(''),
        ),
      ),
    ).toEqual([
      ...[12.5, 0.85, 1_200_000, 45_427, 45_427.5, 36.5 / 24, -0.5 / 86_400, true, false],
      ...['Đạt', 'chưa & đạt', 'một', '?', 'mai', 'sáng', 'nhìn thấy'],
    ]);
  });

  it('counts dates from 1904 where the file does', () => {
    const date = rowOf(
      '<table:table-cell office:value-type="date" office:date-value="2024-05-15"><text:p>x</text:p></table:table-cell>',
    );
    const settings =
      '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>';
    const snapshot = readOds(buildOds({ tables: settings + table(date) }));
    expect([snapshot.date1904, snapshot.sheets[0]!.cells[0]!.value]).toEqual([true, 45_427 - 1462]);
    expect(readOds(buildOds({ tables: table(date) })).date1904).toBe(false);
  });

  it('reads a text with its lines, blanks and parts, without its comment', () => {
    expect(
      valuesOf(
        rowOf(
          '<table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>Thôn\n   <text:span>Thượng</text:span><text:s text:c="2"/>A</text:p><text:p>dòng<text:tab/>2<text:line-break/><![CDATA[<3>]]></text:p></table:table-cell>',
          textCell('a<text:s/>b<text:s text:c="x"/>c<text:s text:c="9999999999"/>'),
        ),
      ),
    ).toEqual(['Thôn Thượng  A\ndòng\t2\n<3>', `a b c${' '.repeat(32_767)}`]);
  });

  it('keeps formulas with their results, and errors as errors', () => {
    const formula = (text: string, rest: string, shown = '') =>
      `<table:table-cell table:formula="${text}" ${rest}><text:p>${shown}</text:p></table:table-cell>`;
    const { cells } = sheetOf(
      rowOf(
        formula('of:=SUM([.A2:.B3])', 'office:value-type="float" office:value="5"', '5'),
        formula(
          'of:=[.A2]/0',
          'office:value-type="string" office:string-value="" calcext:value-type="error"',
          '#DIV/0!',
        ),
        formula('of:=[.#REF!]', 'office:value-type="string" office:string-value=""', '#REF!'),
        formula('of:=1/0', 'calcext:value-type="error"', 'Err:502'),
        formula('of:=IF([.A2]&gt;0;&quot;Đạt&quot;;&quot;&quot;)', 'office:value-type="string"', 'Đạt'),
        '<table:table-cell table:formula="of:=[.A2]"/>',
        '<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""/>',
        textCell('#N/A'),
      ),
    );
    expect(cells.map(briefly)).toEqual([
      [1, 1, 5, '=SUM(A2:B3)'],
      [1, 2, { error: '#DIV/0!' }, '=A2/0'],
      [1, 3, { error: '#REF!' }, '=#REF!'],
      [1, 4, { error: 'Err:502' }, '=1/0'],
      [1, 5, 'Đạt', '=IF(A2>0,"Đạt","")'],
      [1, 6, null, '=A2'],
      [1, 7, '', '=""'],
      [1, 8, '#N/A', null],
    ]);
  });

  it('repeats what the file writes once, and nothing where there is nothing', () => {
    const { cells, merges } = sheetOf(
      `<table:table-row table:number-rows-repeated="1048000"/>` +
        `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/>${numberCell(7, 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1"/><table:covered-table-cell/></table:table-row>` +
        `<table:table-row table:number-rows-repeated="574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    );
    expect(cells.map(briefly)).toEqual([
      [1_048_001, 4, 7, null],
      [1_048_001, 5, 7, null],
      [1_048_002, 4, 7, null],
      [1_048_002, 5, 7, null],
    ]);
    expect(merges).toEqual([
      { top: 1_048_001, left: 6, bottom: 1_048_001, right: 7 },
      { top: 1_048_002, left: 6, bottom: 1_048_002, right: 7 },
    ]);
  });

  it('keeps what a merge covers', () => {
    const { cells, merges } = sheetOf(
      rowOf(
        textCell('Tổng', 'table:number-columns-spanned="2" table:number-rows-spanned="2"'),
        '<table:covered-table-cell office:value-type="float" office:value="9"><text:p>9</text:p></table:covered-table-cell>',
        textCell('x', 'table:number-columns-spanned="1" table:number-rows-spanned="many"'),
      ),
    );
    expect(cells.map(({ value }) => value)).toEqual(['Tổng', 9, 'x']);
    expect(merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });

  it('reads hidden lines, in groups too', () => {
    const sheet = sheetOf(
      '<table:table-column table:number-columns-repeated="2"/>' +
        '<table:table-column-group><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/></table:table-column-group>' +
        '<table:table-header-rows><table:table-row table:visibility="filter"/></table:table-header-rows>' +
        '<table:table-row-group><table:table-row-group><table:table-row table:visibility="collapse" table:number-rows-repeated="3"/></table:table-row-group></table:table-row-group>' +
        '<table:table-row table:visibility="visible"/>' +
        '<table:table-row table:visibility="collapse" table:number-rows-repeated="9999999"/>',
    );
    expect(sheet.hiddenColumns).toEqual([[3, 4]]);
    expect(sheet.hiddenRows).toEqual([
      [1, 4],
      [6, 1_048_576],
    ]);
  });

  it('gives every cell the font, weight and format of its style, its row or its column', () => {
    const { cells } = sheetOf(
      '<table:table-column table:default-cell-style-name="ce2"/><table:table-column/>' +
        rowOf(numberCell(1), numberCell(2), numberCell(3, 'table:style-name="ce1"')) +
        `<table:table-row table:default-cell-style-name="ce3">${numberCell(4)}${numberCell(5, 'table:style-name="vòng"')}</table:table-row>`,
      {
        fonts:
          '<style:font-face style:name="F1" svg:font-family="&apos;.VnTime&apos;"/><style:font-face style:name="F2" svg:font-family="Arial, serif"/><style:font-face style:name="F3"/>',
        automaticStyles:
          '<number:number-style style:name="N3"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>' +
          '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Đậm" style:data-style-name="N3"/>' +
          '<style:style style:name="ce2" style:family="table-cell" style:parent-style-name="Default"><style:text-properties style:font-name="F1" fo:font-weight="800"/></style:style>' +
          '<style:style style:name="ce3" style:family="table-cell"><style:text-properties fo:font-family="\'VNI-Times\', x" fo:font-weight="normal"/></style:style>' +
          '<style:style style:name="vòng" style:family="table-cell" style:parent-style-name="vòng"><style:text-properties style:font-name="lạ"/></style:style>',
        styles:
          '<office:styles><style:default-style style:family="table-cell"><style:text-properties style:font-name="F2"/></style:default-style><style:default-style style:family="graphic"/><style:style style:name="Default" style:family="table-cell"/><style:style style:name="Đậm" style:family="table-cell" style:parent-style-name="Default"><style:text-properties fo:font-weight="bold"/></style:style></office:styles>',
      },
    );
    expect(cells.map(({ font, bold, format }) => [font, bold, format])).toEqual([
      ['.VnTime', true, 'General'],
      ['Arial', false, 'General'],
      ['Arial', true, '#,##0'],
      ['VNI-Times', false, 'General'],
      ['lạ', false, 'General'],
    ]);
  });

  it('reads a file without styles, and says which sheets are hidden', () => {
    const snapshot = readOds(
      buildOds({
        tables:
          table(rowOf(numberCell(1)), { name: 'Cất', style: 'ta1' }) +
          table('', { name: 'Trống', style: 'ta2' }),
        automaticStyles:
          '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="ta2" style:family="table"/>',
      }),
    );
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Cất', 'hidden'],
      ['Trống', 'visible'],
    ]);
    expect(snapshot.sheets[0]!.cells[0]).toMatchObject({ font: null, bold: false, format: 'General' });
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });

  it.each([
    [
      'a cell beyond the last column',
      rowOf(numberCell(1, 'table:number-columns-repeated="16385"')),
      'Ô XFE1',
    ],
    [
      'a row beyond the last one',
      `<table:table-row table:number-rows-repeated="1048577">${numberCell(1)}</table:table-row>`,
      'Dòng 1048577',
    ],
    [
      'groups without end',
      `${'<table:table-row-group>'.repeat(70)}${'</table:table-row-group>'.repeat(70)}`,
      'quá nhiều cấp',
    ],
  ])('reports a sheet with %s, and reads the others', (_, inside, words) => {
    const { sheets } = readOds(
      buildOds({ tables: table(inside) + table(rowOf(numberCell(2)), { name: 'Sau' }) }),
    );
    expect(sheets[0]!.unreadable).toContain(words);
    expect(sheets[1]).toMatchObject({ name: 'Sau', unreadable: null, cells: [{ value: 2 }] });
  });

  it.each([
    ['no content', 'damaged', { tables: '', change: { 'content.xml': null } }],
    ['content cut off', 'damaged', { tables: '', change: { 'content.xml': '<office:document-content><a' } }],
    ['other content', 'damaged', { tables: '', change: { 'content.xml': '<html/>' } }],
    [
      'an entity bomb',
      'damaged',
      { tables: '', change: { 'content.xml': '<!DOCTYPE a [<!ENTITY a "b">]><a/>' } },
    ],
    ['no sheet', 'empty', { tables: '' }],
    [
      'a password',
      'encrypted',
      { tables: '', change: { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' } },
    ],
  ] as const)('refuses a file with %s', (_, code, parts) => {
    const error = errorOf(buildOds(parts));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^[^\n]+\. Đề nghị [^\n]+\.$/);
  });

  it('stops at what it may not keep: cells that one tag stands for, and bytes that a few stand for', () => {
    const many = `<table:table-row table:number-rows-repeated="1048576">${numberCell(1, 'table:number-columns-repeated="16384"')}</table:table-row>`;
    expect(errorOf(buildOds({ tables: table(many) }), { ...readingLimits, items: 40_000 }).code).toBe(
      'too-large',
    );
    const spaces = ' '.repeat(1_000_000);
    const limits = { ...readingLimits, partBytes: 500_000 };
    expect(errorOf(buildOds({ tables: spaces }), limits).code).toBe('too-large');
  });
});
