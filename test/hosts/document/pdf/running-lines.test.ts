import { describe, expect, it } from '@jest/globals';
import { dropRunningLines } from '../../../../src/hosts/document/pdf/running-lines';

/** Pages drawn as their lines, "|" between. */
function drop(...pages: readonly string[]): readonly string[] {
  const drawn = pages.map((page) => page.split('|').map((text) => ({ text, size: 14, isMarked: false })));
  return dropRunningLines(drawn).map((page) => page.map(({ text }) => text).join('|'));
}

describe('dropRunningLines', () => {
  it.each([
    ['at the top, from the second page on', ['a|b', '2|c|d', '3|e|f'], ['a|b', 'c|d', 'e|f']],
    ['at the foot', ['a|1', 'b|2'], ['a', 'b']],
    ['in words', ['a|Trang 1/2', 'b|- 2 -'], ['a', 'b']],
    ['that go on from another document', ['7|a', '8|b'], ['a', 'b']],
    [
      'under a running title',
      ['Báo cáo năm 2024|1|a', 'Báo cáo năm 2024|2|b', 'Báo cáo năm 2024|3|c'],
      ['a', 'b', 'c'],
    ],
    ['of a page of nothing else', ['1', '2|b'], ['', 'b']],
  ])('drops the numbers of pages %s', (_, pages, text) => expect(drop(...pages)).toEqual(text));

  it.each([
    ["a figure that is not the page's", ['a|12', 'b|40']],
    ['lines that two pages share', ['Xã Mẫu|a', 'Xã Mẫu|b']],
    ['the repeated heading of a table', ['TT\tVốn|a', 'TT\tVốn|b', 'TT\tVốn|c']],
  ])('keeps %s', (_, pages) => expect(drop(...pages)).toEqual(pages));
});
