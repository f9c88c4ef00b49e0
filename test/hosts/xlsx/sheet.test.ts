import { describe, expect, it } from '@jest/globals';
import type { CellSnapshot, CellValue } from '../../../src/core/snapshot/snapshot';
import { DamagedPart } from '../../../src/hosts/xlsx/damaged-part';
import { ReadingBudget } from '../../../src/hosts/xlsx/reading-budget';
import { readingLimits } from '../../../src/hosts/xlsx/reading-limits';
import { readSheet } from '../../../src/hosts/xlsx/sheet';
import type { SheetContent, SheetContext } from '../../../src/hosts/xlsx/sheet';
import { sheetXml } from './package-builder';

const context: SheetContext = {
  strings: ['không', 'một', ''],
  styles: [
    { format: 'General', font: 'Arial', bold: false },
    { format: '0%', font: '.VnTime', bold: true },
  ],
  date1904: false,
  budget: new ReadingBudget(readingLimits),
};

function read(rows: string, around = {}, change: Partial<SheetContext> = {}): SheetContent {
  return readSheet(sheetXml(rows, around), { ...context, ...change });
}

/** The cells of a sheet as { A1: value }. */
function values(rows: string, change: Partial<SheetContext> = {}): Record<string, CellValue> {
  return Object.fromEntries(read(rows, {}, change).cells.map((cell) => [place(cell), cell.value]));
}

function formulas(rows: string): Record<string, string | null> {
  return Object.fromEntries(read(rows).cells.map((cell) => [place(cell), cell.formula]));
}

function place({ row, column }: CellSnapshot): string {
  return String.fromCharCode(64 + column) + String(row);
}

const inRow = (cells: string) => `<row r="1">${cells}</row>`;

describe('the value of a cell', () => {
  it.each<[string, CellValue]>([
    ['<c r="A1"><v>12</v></c>', 12],
    ['<c r="A1" t="n"><v>-0.5</v></c>', -0.5],
    ['<c cm="1" r="A1" vm="2" ph="1"><v>7</v></c>', 7],
    ['<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['<c r="A1"><v>2170000000</v></c>', 2_170_000_000],
    ['<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['<c r="A1"><v>không</v></c>', 'không'],
    ['<c r="A1"><v>1e999</v></c>', '1e999'],
    ['<c r="A1" t="s"><v>1</v></c>', 'một'],
    ['<c r="A1" t="str"><v> a_x000D_&amp; </v></c>', ' a\r& '],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['<c r="A1" t="inlineStr"><v>x</v></c>', 'x'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>true</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['<c r="A1" t="d"><v>2024-05-15</v></c>', 45427],
    ['<c r="A1" t="d"><v>hôm nay</v></c>', 'hôm nay'],
    ['<c r="A1" t="new"><v>x</v></c>', 'x'],
    ['<c r="A1"><f>A2</f></c>', null],
    ['<c r="A1"><f>A2</f><v/></c>', null],
    ['<c r="A1"><f>A2</f><v></v></c>', null],
    ['<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
    ['<c r="A1" t="e"><f>A2</f><v></v></c>', null],
    ['<c r="A1" t="s"><f>A2</f><v></v></c>', null],
  ])('%s', (cell, value) => expect(read(inRow(cell)).cells.map((c) => c.value)).toEqual([value]));

  it('counts days from 1904 where the workbook does', () => {
    expect(values(inRow('<c r="A1" t="d"><v>2024-05-15</v></c>'), { date1904: true })).toEqual({
      A1: 45427 - 1462,
    });
  });

  it.each([
    '<c r="A1"/>',
    '<c r="A1" s="1"></c>',
    '<c r="A1"><v> </v></c>',
    '<c r="A1" t="s"><v>2</v></c>',
    '<c r="A1" t="s"><v/></c>',
    '<c r="A1" t="str"><v/></c>',
    '<c r="A1" t="inlineStr"><is><t/></is></c>',
    '<c r="A1"><extLst><ext><v>1</v></ext></extLst></c>',
  ])('%s is no cell', (cell) => expect(read(inRow(cell)).cells).toEqual([]));

  it('names the cell whose text is not in the file', () => {
    for (const text of ['3', '-1', 'x', '1.5', '__proto__', 'length']) {
      expect(() => read(inRow(`<c r="C1" t="s"><v>${text}</v></c>`))).toThrow(/^Ô C1 trỏ tới một chuỗi/);
    }
    expect(() => read(inRow('<c r="C1" t="s"><v>0</v></c>'), {}, { strings: null })).toThrow(DamagedPart);
    expect(values(inRow('<c r="A1"><v>1</v></c>'), { strings: null })).toEqual({ A1: 1 });
  });
});

describe('the style of a cell', () => {
  it('is the one it names, the first by default', () => {
    const { cells } = read(inRow('<c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c>'));
    expect(cells).toEqual([
      { row: 1, column: 1, value: 1, format: 'General', formula: null, font: 'Arial', bold: false },
      { row: 1, column: 2, value: 1, format: '0%', formula: null, font: '.VnTime', bold: true },
    ]);
  });

  it.each(['7', '-1', 'x', '__proto__'])('is plain when it names none such: %j', (style) => {
    const [cell] = read(inRow(`<c s="${style}" r="A1"><v>1</v></c>`)).cells;
    expect(cell).toMatchObject({ format: 'General', font: null, bold: false });
  });
});

describe('the place of a cell', () => {
  it('is counted on where none is written', () => {
    expect(
      values(
        '<row><c><v>1</v></c><c><v>2</v></c><c r="E1"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row><row r="7"><c><v>6</v></c></row>',
      ),
    ).toEqual({ A1: 1, B1: 2, E1: 3, F1: 4, A2: 5, A7: 6 });
  });

  it('is sorted into reading order, the last of two at one place counting', () => {
    const { cells } = read(
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    );
    expect(cells.map((cell) => [place(cell), cell.value])).toEqual([
      ['A1', 2],
      ['A2', 3],
      ['B2', 4],
    ]);
  });

  it('may be the last of the sheet, and its dimension is not believed', () => {
    const { cells } = read('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', {
      before: '<dimension ref="A1:XFD1048576"/>',
    });
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatchObject({ row: 1_048_576, column: 16_384 });
  });

  it.each([
    ['<row r="1"><c r="XFE1"><v>1</v></c></row>', 'Ô “XFE1”'],
    ['<row r="1"><c r="A1048577"><v>1</v></c></row>', 'Ô “A1048577”'],
    ['<row r="1"><c r="AAAAAAAAAAAAAAAAAAAAAAA1"><v>1</v></c></row>', 'Ô “AAAAAAAAAAAAAAAAAAAAAAA1”'],
    ['<row r="1"><c r="__proto__"><v>1</v></c></row>', 'Ô “__proto__”'],
    ['<row r="1"><c r="A"><v>1</v></c></row>', 'Ô “A”'],
    ['<row r="1"><c r="1"><v>1</v></c></row>', 'Ô “1”'],
    ['<row r="1"><c r=""><v>1</v></c></row>', 'Ô “”'],
    ['<row r="1"><c r="A0"><v>1</v></c></row>', 'Ô “A0”'],
    ['<row r="1"><c r="A1x"><v>1</v></c></row>', 'Ô “A1x”'],
    ['<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>', 'Một ô của dòng 1'],
    ['<row r="1048577"/>', 'Dòng “1048577”'],
    ['<row r="1048576"/><row/>', 'Dòng “1048577”'],
    ['<row r="0"/>', 'Dòng “0”'],
    ['<row r="1.5"/>', 'Dòng “1.5”'],
    ['<row r="x"/>', 'Dòng “x”'],
  ])('%s lies outside the sheet', (rows, words) => {
    expect(() => read(rows)).toThrow(
      new DamagedPart(`${words} nằm ngoài giới hạn của Excel (1.048.576 dòng, 16.384 cột).`),
    );
  });

  it('is quoted in part when the file writes a long one', () => {
    expect(() => read(`<row><c r="${'x'.repeat(5000)}"><v>1</v></c></row>`)).toThrow(
      `Ô “${'x'.repeat(60)}…” nằm ngoài`,
    );
  });
});

describe('the formula of a cell', () => {
  it('begins with "=" and is decoded', () => {
    expect(formulas(inRow('<c r="A1"><f>IF(B1&lt;1,"&amp;",_xlfn.CONCAT(C1))</f><v>1</v></c>'))).toEqual({
      A1: '=IF(B1<1,"&",CONCAT(C1))',
    });
  });

  it('is kept at the first cell of an array formula; data tables have none', () => {
    expect(
      formulas(
        inRow(
          '<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="dataTable" ref="C1" r1="A1"/><v>3</v></c>',
        ),
      ),
    ).toEqual({ A1: '=C1:D1*2', B1: null, C1: null });
  });

  it('is moved from the first cell of a shared formula to the others', () => {
    expect(
      formulas(
        '<row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">A2+$A$1</f><v>1</v></c><c r="D2"><f t="shared" si="0"/><v>1</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="0"/><v>1</v></c><c r="D3"><f t="shared" si="0"></f></c></row>',
      ),
    ).toEqual({ C2: '=A2+$A$1', D2: '=B2+$A$1', C3: '=A3+$A$1', D3: '=B3+$A$1' });
  });

  it('is the cell’s own where it writes one, and the latest group of a number counts', () => {
    expect(
      formulas(
        '<row r="1"><c r="A1"><f t="shared" si="0">B1</f></c><c r="C1"><f t="shared" si="1">D1*2</f></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0">Z9</f></c><c r="C2"><f t="shared" si="1"/></c></row>' +
          '<row r="3"><c r="A3"><f t="shared" si="0"/></c></row>',
      ),
    ).toEqual({ A1: '=B1', C1: '=D1*2', A2: '=Z9', C2: '=D2*2', A3: '=Z10' });
  });

  it('is found when the group’s first cell comes later in the file', () => {
    const { cells } = read(
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c><c r="B3"><f t="shared" si="9"/><v>8</v></c><c r="C3"><f t="shared" si="9"/></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/></c></row>' +
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">D1</f><v>1</v></c></row>',
    );
    expect(cells.map((cell) => [place(cell), cell.formula, cell.value])).toEqual([
      ['A1', '=D1', 1],
      ['A2', '=D2', null],
      ['A3', '=D3', 3],
      ['B3', null, 8],
    ]);
  });

  it('of a shared formula without a number is none', () => {
    expect(formulas(inRow('<c r="A1"><f t="shared"/><v>1</v></c>'))).toEqual({ A1: null });
  });

  it('may not be shared without end', () => {
    const rows =
      `<row r="1"><c r="A1"><f t="shared" si="0">${'B1+'.repeat(100)}1</f></c></row>` +
      '<row r="2"><c r="A2"><f t="shared" si="0"/></c></row>'.repeat(4);
    const budget = new ReadingBudget({ ...readingLimits, formulaCharacters: 1000 });
    expect(() => read(rows, {}, { budget })).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});

describe('merges', () => {
  it('are given in reading order and never spread out', () => {
    const merges =
      '<mergeCells><mergeCell ref="B5:C5"/><mergeCell ref="C1:D2"/><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(read('', { after: merges }).merges).toEqual([
      { top: 1, left: 1, bottom: 1_048_576, right: 16_384 },
      { top: 1, left: 3, bottom: 2, right: 4 },
      { top: 5, left: 2, bottom: 5, right: 3 },
    ]);
  });

  it('of a single cell are none', () => {
    expect(
      read('', { after: '<mergeCells><mergeCell ref="B5"/><mergeCell ref="C1:C1"/></mergeCells>' }).merges,
    ).toEqual([]);
  });

  it.each(['A1:XFE9', '', '__proto__'])('outside the sheet are refused: %j', (reference) => {
    const after = `<mergeCells><mergeCell ref="${reference}"/></mergeCells>`;
    expect(() => read('', { after })).toThrow(`Vùng gộp ô “${reference}” nằm ngoài giới hạn`);
    expect(() => read('', { after: '<mergeCells><mergeCell/></mergeCells>' })).toThrow(DamagedPart);
  });
});

describe('hidden rows and columns', () => {
  it('are given as runs', () => {
    const content = read(
      '<row r="9" hidden="true"/><row r="2" hidden="1"/><row r="3" hidden="1"/><row r="4" hidden="0"/><row hidden="1"/>',
      {
        before:
          '<cols><col min="3" max="4" hidden="1"/><col min="1" max="1" hidden="0"/><col min="5" max="16384" hidden="1"/><col min="2" max="2"/></cols>',
      },
    );
    expect(content.hiddenRows).toEqual([
      [2, 3],
      [5, 5],
      [9, 9],
    ]);
    expect(content.hiddenColumns).toEqual([[3, 16_384]]);
  });

  it('end where the sheet ends', () => {
    expect(read('', { before: '<cols><col min="2" max="99999" hidden="1"/></cols>' }).hiddenColumns).toEqual([
      [2, 16_384],
    ]);
    for (const range of [
      'min="0" max="1"',
      'min="20000" max="20001"',
      'min="3" max="2"',
      'min="x" max="2"',
      '',
    ]) {
      expect(() => read('', { before: `<cols><col ${range} hidden="1"/></cols>` })).toThrow(
        'Một cột ẩn nằm ngoài',
      );
    }
  });
});

describe('what else stands in a sheet', () => {
  it('does not pass for rows and cells', () => {
    const anchor = '<controls><xdr:row r="9"><c r="A9"><v>1</v></c></xdr:row></controls>';
    const { cells } = read('<other><c r="B2"><v>1</v></c></other><row r="1"><d r="A1"><v>1</v></d></row>', {
      after: anchor,
    });
    expect(cells).toEqual([]);
  });

  it('may carry prefixes and comments', () => {
    const xml =
      '<x:worksheet><!-- a --><x:sheetData><x:row r="1"><!-- b --><x:c r="A1" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(readSheet(xml, context).cells[0]!.value).toBe('một');
  });

  it('is counted against the budget', () => {
    const cells = inRow('<c><v>1</v></c>'.repeat(4));
    const merges = { after: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(4)}</mergeCells>` };
    const tooLarge = expect.objectContaining({ code: 'too-large' });
    const small = () => new ReadingBudget({ ...readingLimits, items: 3 });
    expect(() => read(cells, {}, { budget: small() })).toThrow(tooLarge);
    expect(() => read('', merges, { budget: small() })).toThrow(tooLarge);
  });

  it('must be a worksheet, to its end', () => {
    expect(() => readSheet('<chartsheet/>', context)).toThrow(DamagedPart);
    expect(() =>
      readSheet(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -1), context),
    ).toThrow(DamagedPart);
  });
});
