import { isClosing } from './closing';
import { cellsOf, tidyLine } from './line-cells';
import type { Marker } from './markers';
import { readMarker } from './markers';
import { findPageNumbers } from './page-numbers';
import type { ReportText } from './report-text';

/**
 * A paragraph as its writer meant it: lines that were broken by the page's width are one again. Its text is in NFC, with
 * single spaces, without soft hyphens and the asterisks of emphasis, and without its marker.
 */
export interface Passage {
  readonly text: string;
  /** "II.", "2.1.", "a)", "-" before the text; `null` for a plain paragraph. */
  readonly marker: Marker | null;
  /** Where each of its lines begins in `text`, and the line's number in the report. */
  readonly starts: readonly { readonly at: number; readonly line: number }[];
  /** The place in the list of the passage it stands under; `null` at the top. */
  readonly parent: number | null;
  /** Whether it stands beside others on its line, as a cell of a table does: what its figures mean, its column says. */
  readonly isCell: boolean;
}

/** The number of the line on which a place of the passage's text stands. */
export function lineAt({ starts }: Passage, at: number): number {
  return starts.findLast((start) => start.at <= at)!.line;
}

/** The passages above one, the nearest first. */
export function ancestorsOf(passages: readonly Passage[], passage: Passage): readonly Passage[] {
  const above: Passage[] = [];
  for (let at = passage.parent; at !== null; at = passages[at]!.parent) above.push(passages[at]!);
  return above;
}

/** The same by their places in the list. */
export function indexesAbove(passages: readonly Passage[], passage: number): readonly number[] {
  const above: number[] = [];
  for (let at = passages[passage]!.parent; at !== null; at = passages[at]!.parent) above.push(at);
  return above;
}

/**
 * Joins the lines of a report into passages and tells which stands under which. Blank lines and the numbers of pages do
 * not part: pages put them anywhere.
 */
export function readPassages({ lines }: ReportText): readonly Passage[] {
  const drafts: Draft[] = [];
  const texts = lines.map(tidyLine);
  const width = wrapWidth(texts);
  const pageNumbers = findPageNumbers(texts);
  for (const [i, line] of lines.entries()) {
    if (pageNumbers.has(i)) continue;
    const cells = cellsOf(line);
    for (const text of cells) {
      const marked = cells.length > 1 ? null : readMarker(text);
      const last = drafts.at(-1);
      const isApart = cells.length > 1 || last?.isCell;
      if (last && !isApart && goesOn(last, text, marked?.marker ?? null, width)) append(last, text, i + 1);
      else drafts.push(draftOf(marked, text, i + 1, cells.length > 1));
    }
  }
  return nest(drafts);
}

interface Draft {
  text: string;
  marker: Marker | null;
  starts: { at: number; line: number }[];
  /** Its last line, by which the next one is judged: reading the whole again at every line would never end. */
  last: string;
  /** Whether it is a heading all in capitals so far. */
  isShouted: boolean;
  isCell: boolean;
  /** Whether it counts "(1) …; (2) …" within its sentence. */
  holdsList: boolean;
}

function draftOf(marked: ReturnType<typeof readMarker>, text: string, line: number, isCell: boolean): Draft {
  const { marker, rest } = marked ?? { marker: null, rest: text };
  return {
    text: rest,
    marker,
    starts: [{ at: 0, line }],
    last: text,
    isShouted: isShouted(rest),
    isCell,
    holdsList: rest.includes('(1)'),
  };
}

function append(draft: Draft, text: string, line: number): void {
  const gap = brokenWord.test(draft.last) && /^[\p{L}\d]/u.test(text) ? '' : ' ';
  draft.starts.push({ at: draft.text.length + gap.length, line });
  draft.text += gap + text;
  draft.last = text;
  draft.holdsList ||= text.includes('(1)');
}

/** Pages also break behind the dash and the slash of "318/QĐ-TTg". */
const brokenWord = /[\p{L}\d][-–/]$/u;

/** Beyond so many letters a line is a paragraph of its own that no page's width broke. */
const widest = 130;

/** The width at which the page broke its lines: that of its long lines; `widest` where no page broke them. */
function wrapWidth(texts: readonly string[]): number {
  const lengths = texts
    .map(({ length }) => length)
    .filter((length) => length > 40)
    .sort((a, b) => a - b);
  return Math.min(lengths[Math.floor(lengths.length * 0.9)] ?? widest, widest);
}

/** A sentence ends with no more marks than these: './.")'. */
const closingMarks = 8;

/** "… trong quý" and "III/2031." on the next line, which begins no chapter. */
const numberFollows = /(?<!\p{L})(?:quý|phụ lục|lần thứ|khóa|khoá|cấp|hạng) ?$/iu;

/** Whether a line goes on with the paragraph before it. */
function goesOn(last: Draft, text: string, marker: Marker | null, width: number): boolean {
  const isFull = width < widest && last.last.length >= width * 0.8;
  const end = last.last.slice(-closingMarks);
  const isOpen = !/(?:[.;:!?…]|\.\/)["”’)]*$/u.test(end);
  if (/^[IVX]{1,5}(?!\p{L})/u.test(text) && numberFollows.test(last.last.slice(-12))) return true;
  if (marker && isListedInside(last, marker)) return true;
  // A dash between two words may come to stand at the beginning of a line.
  if (marker) return marker.text === '-' && isOpen && isFull && (last.marker?.isBullet ?? true);
  if (isClosing(text) || isShouted(text) !== last.isShouted) return false;
  const isLower = /^\p{Ll}/u.test(text);
  // "… thời gian hoàn thành:" and the day on the next line.
  if (!isOpen) return isFull && /[;:]$/.test(end) && (isLower || (end.endsWith(':') && /^\d/.test(text)));
  if (beginsBasis.test(text)) return false;
  return isLower || /^[\d(]/.test(text) || end.endsWith(',') || brokenWord.test(end) || isFull;
}

/** What a document goes by stands in a paragraph of its own, whatever the title above it ends with. */
const beginsBasis = /^Căn cứ \p{Lu}/u;

/** "… gồm: (1) đường thôn; (2) trường học": the page broke the line before a number of a list that began within it. */
function isListedInside({ holdsList }: Draft, { shape }: Marker): boolean {
  return holdsList && shape === '(1)';
}

/** Whether a passage closes the document: the last sentence, whom it goes to, who signs. */
export function isEnding({ marker, text }: Pick<Passage, 'marker' | 'text'>): boolean {
  return marker === null && isClosing(text);
}

/** A heading all in capitals. */
function isShouted(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** "I." and "A." stand under nothing but each other, also where the first of them is missing. */
const topShapes: ReadonlySet<string> = new Set(['roman', 'capital', 'ending']);

/**
 * Markers of one shape stand at one height. A shape that is new goes below the one before it; one that was there closes
 * what came between. A plain paragraph stands under the last numbered heading: dashes above it are over. What closes the
 * document stands under none.
 */
function nest(drafts: readonly Draft[]): readonly Passage[] {
  const open: { shape: string; at: number; isBullet: boolean }[] = [];
  return drafts.map(({ text, marker, starts, isCell }, at) => {
    const closes = isEnding({ marker, text });
    if (closes) open.length = 0;
    else if (marker === null) while (open.at(-1)?.isBullet) open.pop();
    else {
      const same = open.findIndex(
        ({ shape }) => shape === marker.shape || (shape === '+' && marker.shape === '-'),
      );
      if (same >= 0) open.length = same;
      else if (topShapes.has(marker.shape))
        while (open.length > 0 && !topShapes.has(open.at(-1)!.shape)) open.pop();
    }
    const parent = open.at(-1)?.at ?? null;
    if (closes) open.push({ shape: 'ending', at, isBullet: false });
    if (marker !== null) open.push({ shape: marker.shape, at, isBullet: marker.isBullet });
    return { text, marker, starts, parent, isCell };
  });
}
