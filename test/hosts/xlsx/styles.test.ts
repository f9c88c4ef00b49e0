import { describe, expect, it } from '@jest/globals';
import { DamagedPart } from '../../../src/hosts/xlsx/damaged-part';
import { builtInNumberFormats } from '../../../src/hosts/xlsx/number-formats';
import { ReadingBudget } from '../../../src/hosts/xlsx/reading-budget';
import { readingLimits } from '../../../src/hosts/xlsx/reading-limits';
import { readStyles } from '../../../src/hosts/xlsx/styles';
import type { CellStyle } from '../../../src/hosts/xlsx/styles';
import { stylesXml } from './package-builder';

function styles(inside: string): readonly CellStyle[] {
  return readStyles(stylesXml(inside), new ReadingBudget(readingLimits));
}

describe('readStyles', () => {
  it('joins number formats and fonts to the styles that name them', () => {
    expect(
      styles(
        '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy &quot;ngày&quot;"/></numFmts>' +
          '<fonts><font><sz val="12"/><name val=".VnTime"/></font><font><b/><name val="Times New Roman"/></font></fonts>' +
          '<cellXfs><xf/><xf numFmtId="164" fontId="1"/><xf numFmtId="9" fontId="0" applyNumberFormat="0"/></cellXfs>',
      ),
    ).toEqual([
      { format: 'General', font: '.VnTime', bold: false },
      { format: 'dd/mm/yyyy "ngày"', font: 'Times New Roman', bold: true },
      { format: '0%', font: '.VnTime', bold: false },
    ]);
  });

  it.each([
    ['<b/>', true],
    ['<b val="1"/>', true],
    ['<b val="true"/>', true],
    ['<b val="0"/>', false],
    ['<b val="false"/>', false],
    ['', false],
  ])('%s is bold: %j', (b, bold) => {
    expect(styles(`<fonts><font>${b}</font></fonts><cellXfs><xf/></cellXfs>`)[0]).toEqual({
      format: 'General',
      font: null,
      bold,
    });
  });

  it('does not take the fonts and styles of conditional formats and named styles for those of cells', () => {
    expect(
      styles(
        '<fonts><font><name val="A"/></font></fonts><cellStyleXfs><xf fontId="7"/></cellStyleXfs><cellXfs><xf/></cellXfs>' +
          '<dxfs><dxf><font><b/><name val="B"/></font><numFmt numFmtId="0" formatCode="x"/></dxf></dxfs>',
      ),
    ).toEqual([{ format: 'General', font: 'A', bold: false }]);
  });

  it('joins them in whatever order they stand', () => {
    expect(
      styles(
        '<cellXfs><xf numFmtId="170"/></cellXfs><fonts><font><name val="A"/></font></fonts><numFmts><numFmt numFmtId="170" formatCode="0.0"/></numFmts>',
      ),
    ).toEqual([{ format: '0.0', font: 'A', bold: false }]);
  });

  it('takes what is not defined for plain', () => {
    expect(styles('<cellXfs><xf numFmtId="999" fontId="5"/><xf numFmtId="x" fontId="x"/></cellXfs>')).toEqual(
      [
        { format: 'General', font: null, bold: false },
        { format: 'General', font: null, bold: false },
      ],
    );
    expect(
      styles('<numFmts><numFmt numFmtId="164"/><other/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>')[0]!
        .format,
    ).toBe('General');
    expect(styles('')).toEqual([]);
  });

  it('lets a workbook write a built-in format down anew', () => {
    expect(
      styles(
        '<numFmts><numFmt numFmtId="14" formatCode="dd-mm-yyyy"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs>',
      )[0]!.format,
    ).toBe('dd-mm-yyyy');
    expect(builtInNumberFormats.get(14)).toBe('m/d/yyyy');
  });

  it('throws DamagedPart on another part', () => {
    expect(() => readStyles('<sst/>', new ReadingBudget(readingLimits))).toThrow(DamagedPart);
  });

  it('counts what it keeps', () => {
    const budget = new ReadingBudget({ ...readingLimits, items: 3 });
    expect(() => readStyles(stylesXml(`<cellXfs>${'<xf/>'.repeat(4)}</cellXfs>`), budget)).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});
