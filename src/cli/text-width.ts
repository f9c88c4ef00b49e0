import stringWidth from 'string-width';

/** Letters that take one column each and join with none: Latin as Vietnamese composes it, digits, signs. */
const plainLetters = /^[\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u1ea0-\u1ef9]*$/;

/** How many columns of a terminal a text takes. Most texts are plain, and to look at each of their letters is slow. */
export function textWidth(text: string): number {
  return plainLetters.test(text) ? text.length : stringWidth(text);
}
