import type { Numbering } from '../values/numbering';
import { readCountStatements } from '../values/count-statements';
import { readUnitLine } from '../values/units';
import type { HeaderBlock } from './header-block';
import { headerAt } from './header-block';
import { isNoteLine, isPageHead, isSignatureLine, isTableTag } from './line-words';
import { numbersRows } from './numbered-column';
import { readNumbering, splitNumbering } from './remembered-readings';
import { isPlaceholder, isTotalLabel } from './row-words';
import type { Line, Lines, Token } from './sheet-lines';
import { isFigure, tokenAt, tokensWithin } from './sheet-lines';

/** Blank rows inside a list do not end it; more of them in a row do, unless the numbering goes on. */
const longestGap = 2;
const longestNumberedGap = 15;

/** The rows of a table's body, from under its header to its last row. */
export function readBodyRows(lines: Lines, header: HeaderBlock, left: number): readonly number[] {
  const rows: number[] = [];
  const list = new ListState(left);
  let gap = 0;
  for (let row = (header.columnNumberRow ?? header.rows.at(-1)!) + 1; gap <= longestNumberedGap; row++) {
    const tokens = tokensWithin(lines.get(row), left, header.right);
    if (tokens.length === 0) {
      gap++;
      continue;
    }
    const next = afterRepeatedHeader(lines, header, row);
    if (next !== null && list.isNext(tokensWithin(lines.get(next), left, header.right))) {
      row = next - 1;
      continue;
    }
    const goesOn =
      list.isEmptyForm &&
      isStarred(tokens) &&
      list.isLabelAlone(tokensWithin(lines.get(row + 1), left, header.right));
    if (!goesOn && endsBody(lines, header, lines.get(row)!, tokens)) break;
    if (
      gap > 0 &&
      rows.length > 0 &&
      !continuesAfterGap(lines, { left, right: header.right }, list, row, gap)
    )
      break;
    gap = 0;
    rows.push(row);
    list.take(tokens);
  }
  return withoutTail(lines, header, left, rows);
}

/** How far each style of numbering has come, how many cells a row usually fills, and with what. */
class ListState {
  private readonly last = new Map<Numbering['style'], number>();
  private readonly kinds = new Map<number, Set<Token['kind']>>();
  private filled = 0;
  private rows = 0;

  constructor(private readonly left: number) {}

  take(tokens: readonly Token[]): void {
    const numbering = numberingOf(tokens, this.left);
    if (numbering && numbering.parts.length > 0) this.last.set(numbering.style, numbering.parts[0]!);
    for (const { column, kind } of tokens)
      this.kinds.set(column, (this.kinds.get(column) ?? new Set()).add(kind));
    this.filled += tokens.length;
    this.rows++;
  }

  isNext(tokens: readonly Token[]): boolean {
    const numbering = numberingOf(tokens, this.left);
    if (!numbering || numbering.parts.length !== 1) return false;
    const last = this.last.get(numbering.style);
    return last !== undefined && numbering.parts[0] === last + 1;
  }

  /** Whether a row fills at least half as many cells as the rows before it, nearly all of them with the same kind of thing. */
  isLikeTheOthers(tokens: readonly Token[]): boolean {
    const alike = tokens.filter(({ column, kind }) => this.kinds.get(column)?.has(kind)).length;
    const named = tokens.find(({ kind }) => kind === 'text');
    return (
      tokens.length >= 2 &&
      named !== undefined &&
      this.isLabelColumn(named.column) &&
      alike * 4 >= tokens.length * 3 &&
      tokens.length * 2 * this.rows >= this.filled
    );
  }

  /** Whether the list holds nothing but its labels: a form that nobody has filled in. */
  get isEmptyForm(): boolean {
    return this.rows > 0 && this.filled <= this.rows * 2;
  }

  /** Whether it is long enough to be known again behind a blank row. */
  get isLong(): boolean {
    return this.rows >= 3;
  }

  /** Whether a label stands alone where labels stand. */
  isLabelAlone(tokens: readonly Token[]): boolean {
    const [only, ...others] = tokens;
    return (
      only !== undefined &&
      others.length === 0 &&
      only.box.left === only.box.right &&
      only.text.length <= 60 &&
      this.isLabelColumn(only.column)
    );
  }

  isLabelColumn(column: number): boolean {
    return this.kinds.get(column)?.has('text') === true;
  }
}

function numberingOf(tokens: readonly Token[], left: number): Numbering | null {
  const [first] = tokens;
  if (!first || first.column > left + 1) return null;
  return readNumbering(first.text) ?? splitNumbering(first.text)?.numbering ?? null;
}

function endsBody(lines: Lines, header: HeaderBlock, line: Line, tokens: readonly Token[]): boolean {
  if (tokens.some(isFigure) || (tokens.length > 1 && numberingOf(tokens, tokens[0]!.column) !== null))
    return false;
  if (tokens.length <= 4 && tokens.some(({ text }) => isSignatureLine(text) || isCapitalPageHead(text)))
    return true;
  if (tokens.length === 1 && isLoneLine(tokens[0]!, header)) return true;
  const next = headerAt(lines, line.row);
  return (
    next !== null &&
    (repeats(lines, header, line.row) || next.evidence.some(({ cue }) => cue === 'index-label'))
  );
}

/** "* Đấu thầu": in a form without figures a heading among the labels when another label stands right under it, else a note. */
function isStarred([first, ...others]: readonly Token[]): boolean {
  return others.length === 0 && first!.text.startsWith('*') && !/:/.test(first!.text);
}

function isCapitalPageHead(text: string): boolean {
  return text === text.toUpperCase() && isPageHead(text);
}

/** A line that speaks about a table and stands alone: a note, a count, the tag or unit line of the next table. */
function isLoneLine({ text, column, box }: Token, header: HeaderBlock): boolean {
  if (isNoteLine(text) || isTableTag(text) || readUnitLine(text) !== null) return true;
  // Among the labels it is the row that counts the table.
  const isAmongLabels = column > header.left && box.right === box.left;
  return !isAmongLabels && readCountStatements(text).length > 0;
}

/** The same header labels again, as on every page or over every block. */
function repeats(lines: Lines, header: HeaderBlock, row: number): boolean {
  return wordsOf(lines.get(header.rows[0]!)) === wordsOf(lines.get(row));
}

function startsAlike(header: Line, line: Line): boolean {
  return header.tokens.length === line.tokens.length && header.tokens[0]!.text === line.tokens[0]!.text;
}

function wordsOf(line: Line | undefined): string | undefined {
  return line?.tokens.map(({ text }) => text).join('|');
}

/** The row under a header that stands here once more, as on a new page; `null` when none does. */
function afterRepeatedHeader(
  lines: Lines,
  { rows, columnNumberRow }: HeaderBlock,
  row: number,
): number | null {
  if (!startsAlike(lines.get(rows[0]!)!, lines.get(row)!)) return null;
  const all = columnNumberRow === null ? rows : [...rows, columnNumberRow];
  const isAgain = all.every((own, i) => wordsOf(lines.get(own)) === wordsOf(lines.get(row + i)));
  return isAgain ? row + all.length : null;
}

/** After blank rows only a row that is plainly one of the list goes on with it, or a heading right above such a row. */
function continuesAfterGap(
  lines: Lines,
  { left, right }: Pick<HeaderBlock, 'left' | 'right'>,
  list: ListState,
  row: number,
  gap: number,
): boolean {
  const tokens = tokensWithin(lines.get(row), left, right);
  if (list.isNext(tokens)) return true;
  if (gap > longestGap) return false;
  const next = tokensWithin(lines.get(row + 1), left, right);
  const isLikeTheOthers = list.isLikeTheOthers(tokens) && (gap === 1 || list.isLikeTheOthers(next));
  if (isListRow(tokens, left) || isLikeTheOthers) return true;
  const [first] = tokens;
  if (tokens.length > 1 || !(first!.column <= left + 1 || list.isLabelColumn(first!.column))) return false;
  if (isTotalLabel(first!.text)) return true;
  if (next.length === 0 || headerAt(lines, row + 1)) return false;
  if (isListRow(next, left) || list.isLikeTheOthers(next)) return true;
  return gap === 1 && list.isLong && list.isEmptyForm && list.isLabelAlone(tokens) && list.isLabelAlone(next);
}

function isListRow(tokens: readonly Token[], left: number): boolean {
  if (tokens.length < 2) return false;
  if (tokens.slice(0, 2).some(({ text }) => isTotalLabel(text))) return true;
  const numbering = numberingOf(tokens, left);
  return numbering !== null && numbering.parts.length > 0;
}

/** Without the lone texts after the last real row: notes, not rows. */
function withoutTail(
  lines: Lines,
  header: HeaderBlock,
  left: number,
  rows: readonly number[],
): readonly number[] {
  let length = rows.length;
  while (length > 0 && isLoneNote(tokensWithin(lines.get(rows[length - 1]!), left, header.right), header))
    length--;
  return rows.slice(0, length);
}

/** A text that runs over half of the table, or is longer than labels are; a total or a place held by dots is a row. */
function isLoneNote(tokens: readonly Token[], header: HeaderBlock): boolean {
  const [only, ...others] = tokens;
  if (others.length > 0 || only!.kind !== 'text') return false;
  if (isTotalLabel(only!.text) || isPlaceholder(only!.text)) return false;
  const wide = (only!.box.right - only!.box.left + 1) * 2 > header.right - header.left + 1;
  return wide || only!.text.length > 120;
}

/** The first column of a table, with columns of numbers and labels on the left whose own labels are missing. */
export function labelledLeft(lines: Lines, header: HeaderBlock): number {
  const first = (header.columnNumberRow ?? header.rows.at(-1)!) + 1;
  const isFilled = (column: number) =>
    [0, 1, 2, 3].filter((step) => tokenAt(lines.get(first + step), column)).length >= 3 ||
    numbersRows(lines, first, column);
  let { left } = header;
  while (left > header.left - mostUnlabelled && isFilled(left - 1)) left--;
  return left;
}

const mostUnlabelled = 2;
