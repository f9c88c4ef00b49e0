import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../../../src/hosts/document/pdf/page-drawing';
import type { PlacedText } from '../../../../src/hosts/document/pdf/page-lines';
import { readRuledTables } from '../../../../src/hosts/document/pdf/ruled-tables';

/** A text of size 10 whose letters are 5 wide. */
function at(left: number, baseline: number, text: string): PlacedText {
  return { text, left, baseline, width: text.length * 5, size: 10 };
}

/** A grid with rules at these places. */
function grid(uprights: readonly number[], levels: readonly number[]): Rule[] {
  const [left, right] = [uprights[0]!, uprights.at(-1)!];
  const [top, bottom] = [levels[0]!, levels.at(-1)!];
  return [
    ...uprights.map((x) => ({ isUpright: true, at: x, from: top, to: bottom })),
    ...levels.map((y) => ({ isUpright: false, at: y, from: left, to: right })),
  ];
}

const rows = (texts: readonly PlacedText[], rules: readonly Rule[]) =>
  readRuledTables(texts, rules).tables.map(({ lines }) => lines);

describe('readRuledTables', () => {
  const rules = grid([0, 30, 130, 200], [100, 120, 160]);

  it('reads cell by cell, however the lines of the cells lie beside each other', () => {
    const { tables, others } = readRuledTables(
      [
        at(5, 115, 'TT'),
        at(35, 115, 'Nguồn vốn'),
        at(135, 115, 'Số tiền'),
        at(5, 143, '1'),
        at(35, 136, 'Ngân sách xã'),
        at(35, 150, 'và huyện'),
        at(135, 143, '800.000'),
        at(0, 90, 'Như sau:'),
      ],
      rules,
    );
    expect(tables).toEqual([
      { top: 100, bottom: 160, lines: ['TT\tNguồn vốn\tSố tiền', '1\tNgân sách xã và huyện\t800.000'] },
    ]);
    expect(others).toEqual([at(0, 90, 'Như sau:')]);
  });

  it('gives merged cells to their first row and their first column', () => {
    const merged = [
      ...grid([0, 30, 130], [100, 160]),
      { isUpright: false, at: 130, from: 30, to: 130 },
      { isUpright: true, at: 80, from: 130, to: 160 },
    ];
    const texts = [at(5, 134, 'TT'), at(35, 120, 'Kết quả'), at(35, 148, 'Năm'), at(85, 148, 'Quý')];
    expect(rows(texts, merged)).toEqual([['TT\tKết quả', 'Năm\tQuý']]);
  });

  it('parts a text that runs over a rule at the blank beside it', () => {
    expect(rows([at(5, 115, '2.1  Tỷ lệ đường')], rules)).toEqual([['2.1\tTỷ lệ đường']]);
    expect(rows([at(5, 115, 'Dài_quá_một_ô x')], rules)).toEqual([['Dài_quá_một_ô x']]);
    expect(rows([at(5, 115, 'Dài_quá_một_ô')], rules)).toEqual([['Dài_quá_một_ô']]);
  });

  it('reads one table after the other, and none without a second upright rule', () => {
    const two = [...rules, ...grid([0, 100], [300, 320])];
    expect(rows([at(5, 315, 'b'), at(5, 115, 'a')], two)).toEqual([['a'], ['b']]);
    const lone = grid([50], [100, 120]);
    expect(readRuledTables([at(60, 110, 'a')], lone)).toEqual({ tables: [], others: [at(60, 110, 'a')] });
  });

  it('leaves texts outside the rules, and has no table of blank cells', () => {
    const outside = [at(210, 115, 'lề'), at(-30, 115, 'số'), at(5, 200, 'dưới')];
    expect(readRuledTables(outside, rules)).toEqual({ tables: [], others: outside });
  });

  it('reads a page of too many rules for its texts without tables', () => {
    const many = Array.from({ length: 2001 }, () => rules[0]!);
    const texts = Array.from({ length: 2000 }, () => at(5, 115, 'a'));
    expect(readRuledTables(texts, many)).toEqual({ tables: [], others: texts });
  });
});
