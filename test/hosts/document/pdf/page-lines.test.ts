import { describe, expect, it } from '@jest/globals';
import { linesOfPage } from '../../../../src/hosts/document/pdf/page-lines';
import type { PlacedText } from '../../../../src/hosts/document/pdf/page-lines';

/** A text of size 10 whose letters are 5 wide. */
function at(left: number, baseline: number, text: string, size = 10): PlacedText {
  return { text, left, baseline, width: (text.length * size) / 2, size };
}

describe('linesOfPage', () => {
  it.each<[string, readonly PlacedText[], readonly string[]]>([
    ['nothing', [], []],
    ['lines from top to bottom', [at(0, 30, 'hai'), at(0, 15, 'một')], ['một', 'hai']],
    ['one line from left to right', [at(10, 15, 'b'), at(0, 15, 'a')], ['a b']],
    ['pieces of one word', [at(0, 15, 'tiê'), at(15, 15, 'u')], ['tiêu']],
    ['pieces that overlap', [at(0, 15, 'abc'), at(5, 15, 'd'), at(15, 15, 'e')], ['abcde']],
    ['blanks that stand in the text already', [at(0, 15, 'a '), at(12, 15, ' b  c ')], ['a b c']],
    ['columns', [at(0, 15, 'Số: 12/BC-UBND'), at(200, 15, 'ngày 05')], ['Số: 12/BC-UBND\tngày 05']],
    ['a raised figure', [at(10, 11.5, '2', 6), at(0, 15, '5m'), at(15, 15, 'đất')], ['5m2 đất']],
    ['a raised figure that comes first', [at(0, 11.5, '1', 6), at(5, 15, 'chú')], ['1 chú']],
    ['lines close together', [at(0, 10, 'a'), at(0, 20, 'b'), at(0, 30, 'c')], ['a', 'b', 'c']],
    ['a blank alone', [at(0, 15, ' ')], ['']],
  ])('reads %s', (_, texts, lines) => expect(linesOfPage(texts)).toEqual(lines));
});
