import type { PageLine } from './page-lines';

/** "2", "- 2 -", "Trang 2/5". */
const pageNumber = /^(?:[-–—] ?)?(?:trang )?(\d{1,4})(?: ?\/ ?\d{1,4})?(?: ?[-–—])?$/iu;

type Page = readonly PageLine[];

/**
 * Pages without what is printed on each of them: its number, and a line at the top or at the foot that stands on most.
 * A number alone on its line counts where it is the page's own, or goes up with the pages.
 */
export function dropRunningLines(pages: readonly Page[]): readonly Page[] {
  const fromTop = dropOutermost(
    pages,
    (page) => page[0],
    (page) => page.slice(1),
  );
  return dropOutermost(
    fromTop,
    (page) => page.at(-1),
    (page) => page.slice(0, -1),
  );
}

/** A heading and a number below it are two. */
const mostRounds = 3;

function dropOutermost(
  given: readonly Page[],
  outermost: (page: Page) => PageLine | undefined,
  without: (page: Page) => Page,
): readonly Page[] {
  let pages = given;
  for (let round = 0; round < mostRounds; round++) {
    const lines = pages.map((page) => outermost(page)?.text);
    const isRunning = runningAmong(lines);
    const drops = lines.map((line, i) => line !== undefined && isRunning(line, i));
    pages = pages.map((page, i) => (drops[i] ? without(page) : page));
  }
  return pages;
}

function runningAmong(lines: readonly (string | undefined)[]): (line: string, page: number) => boolean {
  const offsets = countsOf(lines.map((line, page) => offsetOf(line, page)));
  const shapes = countsOf(lines.map((line) => (line === undefined ? null : shapeOf(line))));
  return (line, page) => {
    const offset = offsetOf(line, page);
    if (offset !== null) return offset === 1 || offsets.get(offset)! > 1;
    const times = shapes.get(shapeOf(line))!;
    return times >= 3 && times > lines.length / 2 && !line.includes('\t');
  };
}

/** By how much a page's printed number is ahead of its place, counted from 0; `null` for a line that is none. */
function offsetOf(line: string | undefined, page: number): number | null {
  const number = pageNumber.exec(line ?? '')?.[1];
  return number === undefined ? null : Number(number) - page;
}

function shapeOf(line: string): string {
  return line.replace(/\d+/g, '#');
}

function countsOf<T>(values: readonly (T | null)[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
