// @ts-check

/** Widths of Times New Roman, in thousandths of the font size; the regular face. */
const widths = new Map(
  Object.entries({
    " .,;:'|/\\ijlt": 260,
    'frI()[]-': 333,
    sJ: 389,
    'acez"?': 444,
    'PFS–': 556,
    'ELTZ≥≤+=': 611,
    ABCRVY: 695,
    DGHKNOQUXw: 722,
    'mM%&W': 880,
  }).flatMap(([letters, width]) => [...letters].map((letter) => /** @type {const} */ ([letter, width]))),
);
const otherWidth = 500;
const boldFactor = 1.06;
const pixelsPerPoint = 96 / 72;

/** Computers without Times New Roman draw ư, ạ, ế … in a wider face; room is left for them. */
const vietnameseWidth = 600;

/** @param {string} letter */
function letterWidth(letter) {
  const base = letter.normalize('NFD')[0];
  const width = widths.get(base) ?? otherWidth;
  return /[ơư\u1E00-\u1EFF]/i.test(letter) ? Math.max(width, vietnameseWidth) : width;
}

/** @param {string} text @param {{ size: number, bold?: boolean }} font @returns {number} pixels */
function textWidth(text, { size, bold = false }) {
  const thousandths = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return (thousandths / 1000) * size * pixelsPerPoint * (bold ? boldFactor : 1);
}

/**
 * How many lines a text takes when it is wrapped into a width.
 *
 * @param {string} text
 * @param {number} width pixels
 * @param {{ size: number, bold?: boolean }} font
 */
export function countLines(text, width, font) {
  const space = textWidth(' ', font);
  let lines = 1;
  let used = -space;
  for (const word of text.split(' ')) {
    const needed = textWidth(word, font);
    if (used + space + needed > width && used > 0) {
      lines += 1;
      used = -space;
    }
    used += space + needed;
  }
  return lines;
}
