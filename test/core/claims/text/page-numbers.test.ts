import { describe, expect, it } from '@jest/globals';
import { findPageNumbers } from '../../../../src/core/claims/text/page-numbers';

const page = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 'Các thôn rà soát hồ sơ.' : ''));
const fullPage = [...page, ...page];

describe('lines that number the pages', () => {
  it.each([
    ['2', '3'],
    ['- 1 -', '- 2 -'],
    ['Trang 2/3', 'Trang 3/3'],
    ['– 1 –', '2'],
  ])('are those that count on, a page of text apart: %s, %s', (first, second) => {
    expect([...findPageNumbers([...fullPage, first, ...fullPage, second])]).toEqual([40, 81]);
  });

  it.each([
    ['a number that begins nothing', [...fullPage, '7']],
    ['a number too near to the beginning', [...page, '2']],
    ['a number too near to the last one', [...fullPage, '2', ...page, '3'], [40]],
    ['a number that does not come next', [...fullPage, '2', ...fullPage, '4'], [40]],
    ['a line with other words', [...fullPage, '2 tiêu chí', 'Trang trại 2']],
    ['no line at all', []],
  ])('are not %s', (_, lines, found = [] as number[]) => {
    expect([...findPageNumbers(lines)]).toEqual(found);
  });
});
