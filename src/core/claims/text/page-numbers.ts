/** "2", "- 2 -", "Trang 2/7": a line with nothing else. Its spaces are single ones. */
const pageNumber = /^(?:trang )?(?:[-–—] ?)?(?<page>\d{1,3})(?: ?[-–—]| ?\/ ?\d{1,3})?$/iu;

/** No page of a report holds fewer lines of text. */
const fewest = 15;

/**
 * The lines of a text that only number its pages, by their places in the list: pages come out with them, in the middle
 * of sentences. They count on, with a page of text before each; any other number alone in a line is the text's own.
 */
export function findPageNumbers(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let last: number | null = null;
  let filled = 0;
  for (const [i, line] of lines.entries()) {
    if (line === '') continue;
    const match = pageNumber.exec(line);
    const page = match && Number(match.groups!['page']);
    const isNext = page !== null && (last === null ? page === 1 || page === 2 : page === last + 1);
    if (isNext && filled >= fewest) {
      found.add(i);
      last = page;
      filled = 0;
    } else filled += 1;
  }
  return found;
}
