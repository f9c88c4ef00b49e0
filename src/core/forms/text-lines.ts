/** Widths of letters of Times New Roman, in thousandths of the font's size. */
const widths = new Map(
  Object.entries({
    " .,;:'|/\\ijlt": 280,
    'frI()[]-': 340,
    sJ: 390,
    'acez"?': 444,
    'PFS–': 560,
    'ELTZ≥≤+=': 615,
    ABCRVY: 695,
    DGHKNOQUXw: 722,
    'mM%&W': 880,
  }).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const otherWidth = 500;
/** Computers without Times New Roman draw ư, ạ, ế … in a wider face; room is left for them. */
const vietnameseWidth = 600;
/** What a column's width counts in: a zero of the workbook's font. */
const zeroWidth = 500;

/** How many lines a text takes in a column of so many characters, in the workbook's own font. */
export function countLines(text: string, characters: number): number {
  const room = characters * zeroWidth - 2 * zeroWidth;
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, room), 0);
}

function linesOf(text: string, room: number): number {
  const space = widthOf(' ');
  let lines = 1;
  let used = -space;
  for (const word of text.split(' ')) {
    const needed = widthOf(word);
    if (used + space + needed > room && used > 0) {
      lines += 1;
      used = -space;
    }
    used += space + needed;
    // A word that is wider than the column is broken.
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}

function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFC')) {
    const width = widths.get(letter.normalize('NFD')[0]!) ?? otherWidth;
    sum += /[ơư\u1E00-\u1EFF]/i.test(letter) ? Math.max(width, vietnameseWidth) : width;
  }
  return sum;
}
