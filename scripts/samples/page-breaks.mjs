// @ts-check

const pointsPerInch = 72;
const pointsPerCharacter = 6;
/** A4 landscape, inches. */
export const page = { width: 11.69, height: 8.27, left: 0.59, right: 0.39, top: 0.59, bottom: 0.63 };
/** Printers and fonts differ a little; a page that is not quite full prints alike everywhere. */
const fullness = 0.96;

/** The points of row height that fit on a page when the columns are shrunk to its width. @param {readonly number[]} widths of the columns, in characters */
function capacityOf(widths) {
  const printableWidth = (page.width - page.left - page.right) * pointsPerInch;
  const printableHeight = (page.height - page.top - page.bottom) * pointsPerInch;
  const tableWidth = widths.reduce((sum, width) => sum + width, 0) * pointsPerCharacter;
  return (printableHeight * fullness) / Math.min(1, printableWidth / tableWidth);
}

/**
 * The rows that begin a new page, so that no heading stands alone at the foot of one.
 *
 * @param {object} sheet
 * @param {readonly number[]} sheet.widths
 * @param {readonly number[]} sheet.heights of the rows from 1 on, in points
 * @param {readonly [number, number]} sheet.titleRows repeated on every page but the first
 * @param {ReadonlySet<number>} sheet.keptWithNext rows that must not end a page
 */
export function pageBreaks({ widths, heights, titleRows: [firstTitle, lastTitle], keptWithNext }) {
  const capacity = capacityOf(widths);
  const heightOf = (/** @type {number} */ from, /** @type {number} */ to) =>
    heights.slice(from - 1, to).reduce((sum, height) => sum + height, 0);
  const breaks = [];
  let start = 1;
  for (let row = 1; row <= heights.length; row += 1) {
    const repeated = start === 1 ? 0 : heightOf(firstTitle, lastTitle);
    if (repeated + heightOf(start, row) <= capacity) continue;
    start = row;
    while (keptWithNext.has(start - 1)) start -= 1;
    breaks.push(start);
  }
  return breaks;
}
