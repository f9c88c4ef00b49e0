import { describe, expect, it } from '@jest/globals';
import { cutPieces } from '../../../src/core/present/text-pieces';

interface Mark {
  readonly span: { readonly passage: number; readonly at: number; readonly end: number };
}

const mark = (at: number, end: number): Mark => ({ span: { passage: 0, at, end } });
/** Marks are shown in brackets. */
const shown = (text: string, marks: readonly Mark[], most: number) =>
  cutPieces(text, marks, most).map((pieces) =>
    pieces
      .map((piece) => (typeof piece === 'string' ? piece : `[${text.slice(piece.span.at, piece.span.end)}]`))
      .join('|'),
  );

describe('cutPieces', () => {
  it('keeps the text as it is, marks and what is between them', () => {
    expect(shown('Xã đạt 15/19 tiêu chí', [mark(7, 12)], 100)).toEqual(['Xã đạt |[15/19]| tiêu chí']);
    expect(shown('15/19', [mark(0, 5)], 100)).toEqual(['[15/19]']);
    expect(shown('ab', [mark(0, 1), mark(1, 2)], 100)).toEqual(['[a]|[b]']);
    expect(shown('Xã đạt', [], 100)).toEqual(['Xã đạt']);
  });

  it('begins another part between two words where the text is long', () => {
    expect(shown('một hai ba bốn', [], 8)).toEqual(['một hai ', 'ba bốn']);
    expect(shown('một hai ba bốn', [], 6)).toEqual(['một ', 'hai ', 'ba bốn']);
  });

  it('cuts a word that alone is too long', () => {
    expect(shown('mộthaibabốn', [], 4)).toEqual(['mộth', 'aiba', 'bốn']);
  });

  it('never cuts a mark', () => {
    expect(shown('một 15/19 hai', [mark(4, 9)], 5)).toEqual(['một ', '[15/19]', ' hai']);
    expect(shown('15/19/23/27 hai', [mark(0, 11)], 6)).toEqual(['[15/19/23/27]', ' hai']);
  });

  it('loses no letter, and looks at none more often than twice', () => {
    const text = 'x'.repeat(200_000) + ' một'.repeat(50_000);
    const parts = cutPieces(text, [], 4000);
    expect(parts.flat().join('')).toBe(text);
    expect(Math.max(...parts.map((pieces) => pieces.join('').length))).toBeLessThanOrEqual(4000);
    expect(parts.length).toBeLessThan(120);
  });
});
