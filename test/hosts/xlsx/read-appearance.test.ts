import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { noBorders, plainAppearance, plainLook } from '../../../src/hosts/xlsx/appearance/appearance';
import type { CellLook, SheetAppearance } from '../../../src/hosts/xlsx/appearance/appearance';
import { readAppearance } from '../../../src/hosts/xlsx/read-appearance';
import { readingLimits } from '../../../src/hosts/xlsx/reading-limits';
import { inflateAnywhere } from '../../../src/hosts/xlsx/inflate';
import { buildWorkbook, relationshipsXml, sheetXml, stylesXml } from './package-builder';

const times = '<font><sz val="12"/><name val="Times New Roman"/></font>';

function sheetOf(xml: string, styles?: string): SheetAppearance {
  const bytes = buildWorkbook({
    sheets: [{ name: 'Biểu', xml }],
    ...(styles === undefined ? {} : { styles }),
  });
  return readAppearance(bytes).sheets.get('Biểu')!;
}

/** The looks of a workbook with these styles. */
function looksOf(inside: string, change: Record<string, string> = {}): readonly CellLook[] {
  const sheets = [{ name: 'Biểu', xml: sheetXml('') }];
  return readAppearance(buildWorkbook({ sheets, styles: stylesXml(inside), change })).looks;
}

const themedRelations = relationshipsXml([
  { id: 'rId1', type: 'x/worksheet', target: 'worksheets/sheet1.xml' },
  { id: 'rIdStyles', type: 'x/styles', target: 'styles.xml' },
  { id: 'rIdTheme', type: 'x/theme', target: 'theme/theme1.xml' },
]);

describe('how a sheet looks', () => {
  it('has the widths and heights of the file, in pixels of its normal font', () => {
    const sheet = sheetOf(
      sheetXml('<row r="2" ht="31.5"/><row ht="18"/>', {
        before:
          '<sheetFormatPr defaultRowHeight="15.75" defaultColWidth="10"/>' +
          '<cols><col min="2" max="3" width="20" style="4"/><col min="5" max="5" hidden="1"/></cols>',
      }),
      stylesXml(`<fonts>${times}</fonts>`),
    );
    expect(sheet.defaultRowHeight).toBe(21);
    expect(sheet.defaultColumnWidth).toBe(80);
    expect([...sheet.rowHeights]).toEqual([
      [2, 42],
      [3, 24],
    ]);
    expect(sheet.columns).toEqual([
      { first: 2, last: 3, width: 160, look: 4 },
      { first: 5, last: 5, width: 80, look: 0 },
    ]);
  });

  it('is as wide as Excel makes it where the file says nothing', () => {
    const sheet = sheetOf(sheetXml(''), stylesXml('<fonts><font><sz val="11"/></font></fonts>'));
    expect(sheet).toMatchObject({ defaultRowHeight: 20, defaultColumnWidth: 64, columns: [] });
  });

  it('passes over lines that no sheet has, and bounds their sizes', () => {
    const sheet = sheetOf(
      sheetXml('<row r="0" ht="99"/><row r="1" ht="9999"/><row r="2" ht="-1"/><row r="3" ht="abc"/>', {
        before: '<cols><col min="0" max="3" width="9"/><col min="7" max="99999" width="9999"/></cols>',
      }),
    );
    expect([...sheet.rowHeights]).toEqual([[1, 546]]);
    expect(sheet.columns).toHaveLength(1);
    expect(sheet.columns[0]).toMatchObject({ first: 7, last: 16_384 });
    expect(sheet.columns[0]!.width).toBeLessThan(2600);
  });

  it('knows the look of each listed cell, empty ones included', () => {
    const sheet = sheetOf(sheetXml('<row r="4"><c r="B4" s="2"/><c s="1"><v>5</v></c><c s="0"/></row>'));
    expect([...sheet.lookAt.get(4)!]).toEqual([
      [2, 2],
      [3, 1],
    ]);
  });

  it('keeps frozen rows, and only frozen ones', () => {
    const view = (inside: string) =>
      sheetOf(sheetXml('', { before: `<sheetViews><sheetView>${inside}</sheetView></sheetViews>` }));
    expect(view('<pane ySplit="9" state="frozen"/>').frozenRows).toBe(9);
    expect(view('<pane xSplit="2" state="frozen"/>').frozenRows).toBe(0);
    expect(view('<pane ySplit="1800" state="split"/>').frozenRows).toBe(0);
  });

  it('shows grid lines unless the file says no', () => {
    const view = (attributes: string) =>
      sheetOf(sheetXml('', { before: `<sheetViews><sheetView ${attributes}/></sheetViews>` }));
    expect(view('').showsGridLines).toBe(true);
    expect(view('showGridLines="0"').showsGridLines).toBe(false);
  });
});

describe('how a cell looks', () => {
  it('has the font, fill, lines and alignment of its style', () => {
    const [look] = looksOf(
      '<fonts><font><sz val="12"/><i/><u/><strike/><color rgb="FF112233"/></font></fonts>' +
        '<fills><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>' +
        '<borders><border><left style="thin"/><right style="medium"/><top style="hair"/><bottom style="double"/><diagonal/></border></borders>' +
        '<cellXfs><xf fontId="0" fillId="0" borderId="0"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="90"/></xf></cellXfs>',
    );
    expect(look).toEqual({
      horizontal: 'center',
      vertical: 'top',
      wraps: true,
      indent: 2,
      rotation: 90,
      font: { size: 16, italic: true, underline: true, strike: true, colour: '#112233' },
      fill: '#e7e6e6',
      borders: { left: 'thin', right: 'medium', top: 'dotted', bottom: 'double' },
    });
  });

  it('is plain where its style refers to nothing', () => {
    expect(looksOf('<cellXfs><xf fontId="9" fillId="9" borderId="9"/></cellXfs>')).toEqual([plainLook]);
    expect(looksOf('')).toEqual([plainLook]);
  });

  it('understands every way of aligning', () => {
    const xf = (attributes: string) => `<xf><alignment ${attributes}/></xf>`;
    const looks = looksOf(
      `<cellXfs>${[
        'horizontal="general"',
        'horizontal="centerContinuous" vertical="center"',
        'horizontal="distributed" vertical="justify"',
        'horizontal="fill" vertical="bottom" textRotation="135"',
        'indent="999" textRotation="255"',
      ]
        .map(xf)
        .join('')}</cellXfs>`,
    );
    expect(
      looks.map(({ horizontal, vertical, rotation, indent }) => [horizontal, vertical, rotation, indent]),
    ).toEqual([
      ['general', 'bottom', 0, 0],
      ['center', 'center', 0, 0],
      ['justify', 'center', 0, 0],
      ['general', 'bottom', -45, 0],
      ['general', 'bottom', 255, 15],
    ]);
  });

  it('switches font effects off where the style says so', () => {
    const [look] = looksOf(
      '<fonts><font><i val="0"/><u val="none"/><strike val="false"/><sz val="x"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>',
    );
    expect(look!.font).toEqual(plainLook.font);
  });

  it('draws unknown lines as none', () => {
    const [look] = looksOf(
      '<borders><border><left style="wavy"/><right/><top style="slantDashDot"/></border></borders><cellXfs><xf borderId="0"/></cellXfs>',
    );
    expect(look!.borders).toEqual({ ...noBorders, top: 'dashed' });
  });

  it('shows a pattern by the colour it lies on, and no fill as none', () => {
    const looks = looksOf(
      '<fills><fill><patternFill patternType="gray125"><fgColor rgb="FF000000"/><bgColor rgb="FFCCDDEE"/></patternFill></fill>' +
        '<fill><patternFill patternType="none"><bgColor rgb="FFCCDDEE"/></patternFill></fill>' +
        '<fill><patternFill><bgColor rgb="FFCCDDEE"/></patternFill></fill>' +
        '<fill><gradientFill/></fill></fills>' +
        '<cellXfs><xf fillId="0"/><xf fillId="1"/><xf fillId="2"/><xf fillId="3"/></cellXfs>',
    );
    expect(looks.map(({ fill }) => fill)).toEqual(['#ccddee', null, null, null]);
  });
});

describe('colours', () => {
  const fontColours = (colours: readonly string[], change: Record<string, string> = {}) =>
    looksOf(
      `<fonts>${colours.map((colour) => `<font><color ${colour}/></font>`).join('')}</fonts>` +
        `<cellXfs>${colours.map((_, i) => `<xf fontId="${i}"/>`).join('')}</cellXfs>`,
      change,
    ).map(({ font }) => font.colour);

  it('are named outright, by the palette, or by the theme of Office', () => {
    expect(
      fontColours([
        'rgb="FFAABBCC"',
        'indexed="10"',
        'indexed="63"',
        'theme="1"',
        'theme="4"',
        'auto="1"',
        'indexed="64"',
        'rgb="zz"',
        '',
      ]),
    ).toEqual(['#aabbcc', '#ff0000', '#333333', '#000000', '#4472c4', null, null, null, null]);
  });

  it('are lightened and darkened', () => {
    expect(
      fontColours(['theme="0" tint="-0.25"', 'rgb="FF000000" tint="0.5"', 'theme="1" tint="7"']),
    ).toEqual(['#bfbfbf', '#808080', '#000000']);
  });

  it('come from the theme of the file', () => {
    const theme =
      '<theme><themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="101010"/></dk1>' +
      '<accent1><srgbClr val="ABCDEF"/></accent1></clrScheme><fontScheme/></themeElements><objectDefaults/></theme>';
    const change = { 'xl/theme/theme1.xml': theme, 'xl/_rels/workbook.xml.rels': themedRelations };
    expect(fontColours(['theme="1"', 'theme="4"', 'theme="5"'], change)).toEqual([
      '#101010',
      '#abcdef',
      '#ed7d31',
    ]);
  });
});

describe('what cannot be read', () => {
  it('looks plain', () => {
    expect(readAppearance(new Uint8Array([1, 2, 3]))).toBe(plainAppearance);
    const bytes = buildWorkbook({
      sheets: [{ name: 'Hỏng', xml: '<worksheet><sheetData>' }],
      styles: '<styleSheet>',
    });
    expect(readAppearance(bytes)).toEqual({ sheets: new Map(), looks: [plainLook] });
  });

  it('hides no other sheet', () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: 'Hỏng', xml: '<worksheet>' },
        { name: 'Lạc', xml: '', target: 'nowhere.xml' },
        { name: 'Lành', xml: sheetXml('') },
      ],
    });
    expect([...readAppearance(bytes).sheets.keys()]).toEqual(['Lành']);
  });

  it('looks plain where it would take too much memory', () => {
    const bytes = buildWorkbook({
      sheets: [{ name: 'Biểu', xml: sheetXml('<row r="1"><c s="1"/><c s="1"/></row>') }],
    });
    const read = (items: number) =>
      readAppearance(bytes, inflateAnywhere, { ...readingLimits, items }).sheets.size;
    expect([read(1), read(2)]).toEqual([0, 1]);
  });

  it('is no excuse for an error of our own', () => {
    const bytes = buildWorkbook({ sheets: [{ name: 'Biểu', xml: sheetXml('') }] });
    const limits = {
      ...readingLimits,
      get entries(): number {
        throw new TypeError('ours');
      },
    };
    expect(() => readAppearance(bytes, inflateAnywhere, limits)).toThrow(TypeError);
  });
});

it('reads the sample as it was drawn', () => {
  const { sheets, looks } = readAppearance(readFileSync('assets/samples/xa-mau-2024-loi.xlsx'));
  expect([...sheets.keys()]).toEqual(['Biểu 01', 'Biểu 02', 'Biểu 03', 'Biểu 04', 'Biểu 05']);
  const first = sheets.get('Biểu 01')!;
  expect(first.frozenRows).toBe(9);
  expect(first.columns[2]).toMatchObject({ first: 3, width: 432 });
  expect(looks[first.lookAt.get(7)!.get(1)!]).toMatchObject({
    horizontal: 'center',
    wraps: true,
    fill: '#e7e6e6',
  });
});
