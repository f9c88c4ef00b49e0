import type { RowStyle, RowText } from './row-texts';
import { isSummaryLabel } from './row-words';

/** A row with its place in the hierarchy. */
export interface PlacedRow extends RowText {
  /** 1 for the outermost rows, 0 for notes. */
  readonly level: number;
  /** The row this one is a part of; `null` at the outermost level. */
  readonly parent: number | null;
}

/** What opens a level: a style of numbering, or an unnumbered row over others, over a list of its own, or over "trong đó". */
type LevelStyle = RowStyle | 'section' | 'heading' | 'partial';

/** One open level of the outline: the style that opened it and the row that stands there now. */
interface Open {
  readonly style: LevelStyle;
  readonly text: RowText;
}

/** How documents nest the styles where nothing else decides. */
const ranks: readonly LevelStyle[] = ['letter', 'roman', 'number', 'small-letter', 'star', 'dash', 'plus'];

/**
 * Walks the rows once, keeping the open levels. A number goes on with the list whose next number it is; a first number
 * starts a list inside the row above it; a dotted code belongs to the row whose code it continues. An unnumbered row is
 * part of the row above it; where no list is open, or one starts anew under it, it heads a section. A row without a label
 * is the second row of the item above it.
 */
export function placeRows(texts: readonly RowText[]): readonly PlacedRow[] {
  const open: Open[] = [];
  const listHeadings = findListHeadings(texts);
  const lastTotal = texts.findLastIndex(({ isTotal }) => isTotal);
  return texts.map((text, i): PlacedRow => {
    if (text.isNote) return { ...text, level: 0, parent: null };
    if (text.isTotal) return placeTotal(open, text, i < lastTotal);
    if (text.style !== null) openNumbered(open, text, text.style);
    else {
      const isAside = isSummaryLabel(text.label) || (texts[i - 1]?.isTotal === true && !text.isHeading);
      if (isAside && text.partOf === null) return { ...text, level: 1, parent: null };
      const list = listHeadings.get(text);
      if (!opensLevel(open, text, list)) return placeInside(open, text, list !== undefined);
    }
    return { ...text, level: open.length, parent: open.at(-2)?.text.row ?? null };
  });
}

/** Opens a level for a row without a number that heads others; `false` when it is a part of the row above it. */
function opensLevel(open: Open[], text: RowText, list: RowStyle | undefined): boolean {
  if (text.label === '' || text.partOf !== null) return false;
  if (text.isBanner) openSection(open, text, null);
  else if (list !== undefined) openSection(open, text, list);
  else if (!open.some(isNumbered)) {
    if (open.at(-1)?.text.isHeading && !text.isHeading) return false;
    openSection(open, text, null);
  } else {
    if (!text.isHeading) return false;
    const sibling = open.findLastIndex(({ style }) => style === 'heading');
    open.length = sibling >= 0 ? sibling : open.findLastIndex(isNumbered) + 1;
    open.push({ style: 'heading', text });
  }
  return true;
}

/** A total stands outermost; one that closes a group without figures of its own, with others to follow, stands inside it. */
function placeTotal(open: readonly Open[], text: RowText, isFollowed: boolean): PlacedRow {
  const group = isFollowed ? open.findLastIndex((level) => level.text.bare) : -1;
  return { ...text, level: group + 2, parent: open[group]?.text.row ?? null };
}

/** A row without a number under the last row that is more than a dash; one without a label under the very last. */
function placeInside(open: Open[], text: RowText, headsList: boolean): PlacedRow {
  if (text.label !== '') open.length = withoutMarks(open);
  const parent = open.at(-1)?.text.row ?? null;
  const level = open.length + 1;
  if (headsList) open.push({ style: 'partial', text });
  return { ...text, level, parent };
}

function isNumbered({ style, text }: Open): boolean {
  return text.parts.length > 0 || style === 'star';
}

function isMark(style: LevelStyle): boolean {
  return style === 'dash' || style === 'plus';
}

/** Dashes and pluses hold no lists. */
function withoutMarks(open: readonly Open[]): number {
  return open.findLastIndex(({ style }) => !isMark(style)) + 1;
}

/** Unnumbered rows, bare or in bold, right above a list that starts anew at 1 although the table has begun to count before, with its style. */
function findListHeadings(texts: readonly RowText[]): ReadonlyMap<RowText, RowStyle> {
  const headings = new Map<RowText, RowStyle>();
  const begun = new Set<LevelStyle>();
  texts.forEach((text, i) => {
    if (text.style !== null) begun.add(text.style);
    const next = texts[i + 1];
    if (!next?.style || next.parts.length !== 1 || next.parts[0] !== 1 || !begun.has(next.style)) return;
    if (text.style === null && (text.bare || (text.isBold && !next.isBold))) headings.set(text, next.style);
  });
  return headings;
}

/** A section takes the place of the last one, or of the list that starts anew under it. */
function openSection(open: Open[], text: RowText, style: RowStyle | null): void {
  const at = open.findIndex((level) => level.style === 'section' || level.style === style);
  open.length = Math.max(at, 0);
  open.push({ style: 'section', text });
}

function openNumbered(open: Open[], text: RowText, style: RowStyle): void {
  const [first, second] = text.parts;
  if (first === undefined) open.length = ofMark(open, style);
  else open.length = second === undefined ? ofNumber(open, style, first) : underCode(open, text.parts);
  open.push({ style, text });
}

/** 3.1 stands under 3, or a heading under 3; without a 3, beside the last code of as many parts, else inside the row above. */
function underCode(open: readonly Open[], parts: readonly number[]): number {
  const parent = open.findLastIndex(
    ({ text }) => text.parts.length === parts.length - 1 && text.parts.every((part, i) => part === parts[i]),
  );
  if (parent >= 0) return open[parent + 1]?.style === 'heading' ? parent + 2 : parent + 1;
  const sibling = open.findLastIndex(({ text }) => text.parts.length >= parts.length);
  return sibling >= 0 ? sibling : withoutMarks(open);
}

function ofNumber(open: readonly Open[], style: RowStyle, value: number): number {
  const ofStyle = (wanted: (last: number) => boolean) =>
    open.findLastIndex(
      (level) => level.style === style && level.text.parts.length === 1 && wanted(level.text.parts[0]!),
    );
  const next = ofStyle((last) => last + 1 === value);
  if (next >= 0) return next;
  const same = ofStyle(() => true);
  if (value === 1 && open.length < deepest)
    return same >= 0 && same === withoutMarks(open) - 1 ? same : withoutMarks(open);
  const later = ofStyle((last) => last < value);
  if (same >= 0) return later >= 0 ? later : same;
  const outer = open.findIndex((level) => rankOf(level.style) >= rankOf(style));
  return outer < 0 ? open.length : outer;
}

/** Nobody nests deeper; what starts anew below is a list beside the last one of its style. */
const deepest = 12;

function ofMark(open: readonly Open[], style: RowStyle): number {
  const same = open.findLastIndex((level) => level.style === style);
  if (same >= 0) return same;
  return style === 'star' ? withoutMarks(open) : open.length;
}

function rankOf(style: LevelStyle): number {
  return ranks.indexOf(style);
}
