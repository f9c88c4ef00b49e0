import { describe, expect, it } from '@jest/globals';
import { DamagedPart } from '../../../src/hosts/xlsx/damaged-part';
import { ReadingBudget } from '../../../src/hosts/xlsx/reading-budget';
import { readingLimits } from '../../../src/hosts/xlsx/reading-limits';
import { readSharedStrings } from '../../../src/hosts/xlsx/shared-strings';
import { stringsXml } from './package-builder';

function strings(...items: readonly string[]): readonly string[] {
  return readSharedStrings(stringsXml(...items), new ReadingBudget(readingLimits));
}

describe('readSharedStrings', () => {
  it('joins the runs of rich text', () => {
    expect(
      strings(
        '<r><rPr><b/><sz val="14"/></rPr><t xml:space="preserve">BIỂU </t></r><r><t>KÈM THEO</t></r>',
        '<t>a</t>',
      ),
    ).toEqual(['BIỂU KÈM THEO', 'a']);
  });

  it('leaves out how a text is pronounced', () => {
    expect(strings('<t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/>')).toEqual([
      '漢字',
    ]);
  });

  it('keeps white space around a text only where that is asked for', () => {
    expect(strings('<t xml:space="preserve">  a\n </t>', '<t> \t\r\n a b \n</t>', '<t>  </t>')).toEqual([
      '  a\n ',
      'a b',
      '',
    ]);
    expect(strings('<t>\u00a0a\u00a0</t>')).toEqual(['\u00a0a\u00a0']);
  });

  it('decodes references and what Excel escapes', () => {
    expect(strings('<t>A &amp; B_x000D_\nC &lt;1_x005F_x0041_</t>')).toEqual(['A & B\nC <1_x0041_']);
  });

  it('counts empty items, so that the others keep their numbers', () => {
    expect(strings('', '<t/>', '<t>c</t>')).toEqual(['', '', 'c']);
    expect(
      readSharedStrings(
        '<sst><si/><other><si/></other><si><t>b</t></si></sst>',
        new ReadingBudget(readingLimits),
      ),
    ).toEqual(['', 'b']);
  });

  it('throws DamagedPart on another part, and on one cut off', () => {
    expect(() => readSharedStrings('<styleSheet/>', new ReadingBudget(readingLimits))).toThrow(DamagedPart);
    expect(() =>
      readSharedStrings(stringsXml('<t>a</t>').slice(0, -8), new ReadingBudget(readingLimits)),
    ).toThrow(DamagedPart);
  });

  it('counts what it keeps', () => {
    const budget = new ReadingBudget({ ...readingLimits, items: 3 });
    expect(() => readSharedStrings(stringsXml('', '', '', ''), budget)).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});
