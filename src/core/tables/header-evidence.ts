import { readUnitLine } from '../values/units';
import { isColumnNumberRow } from './column-number-row';
import { roleOfLabel } from './header-words';
import { isAttachmentLine, isFormField, isPageHead, isSignatureLine, isTableTag } from './line-words';
import { numbersRows } from './numbered-column';
import { readNumbering, readUnit } from './remembered-readings';
import type { Line, Lines, Token } from './sheet-lines';
import { isDigits, isFigure, tokenAt } from './sheet-lines';
import type { ColumnRole, Evidence } from './table';

/** Rows looked at below a header row for its further rows: real forms have up to seven. */
export const deepestHeader = 8;

/** A header row needs this much evidence; below it the row is left alone. */
const enough = 0.6;

/** The named cues that make a row the first row of a header, with what each is worth; `null` when they are not enough. */
export function findHeaderEvidence(lines: Lines, line: Line): readonly Evidence[] | null {
  if (line.tokens.length < 2 || line.tokens.some((token) => isFigure(token) || token.kind === 'error'))
    return null;
  const texts = line.tokens.filter((token) => token.kind === 'text');
  const evidence = [
    ...wordCues(line.row, texts),
    ...layoutCues(lines, line, texts),
    ...contraryCues(line.row, line.tokens),
  ];
  return evidence.reduce((sum, cue) => sum + cue.weight, 0) >= enough - 1e-9 ? evidence : null;
}

function wordCues(row: number, texts: readonly Token[]): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const labels = new Map<ColumnRole, Token>();
  for (const token of texts) {
    const role = roleOfLabel(token.text);
    if (role !== null && !labels.has(role)) labels.set(role, token);
  }
  const index = labels.get('index');
  if (index)
    evidence.push({ cue: 'index-label', weight: 0.4, says: `Dòng ${row} có ô "${oneLine(index.text)}"` });
  const words = [...labels.values()]
    .filter((token) => token !== index)
    .map((token) => `"${oneLine(token.text)}"`);
  if (words.length > 0) {
    const says = `Dòng ${row} có tiêu đề cột ${words.slice(0, 4).join(', ')}`;
    evidence.push({ cue: 'header-words', weight: Math.min(0.2 * labels.size, 0.8), says });
  }
  if (labels.size >= 2 && texts.length >= 3 && texts.every(({ text }) => roleOfLabel(text) !== null)) {
    evidence.push({ cue: 'only-header-words', weight: 0.2, says: `Dòng ${row} chỉ có tiêu đề cột` });
  }
  const measured = texts.filter(({ text }) => hasBracketedUnit(text));
  if (measured.length >= 2) {
    const says = `Dòng ${row} ghi đơn vị tính trong tiêu đề ("${oneLine(measured[0]!.text)}")`;
    evidence.push({ cue: 'units-in-labels', weight: 0.4, says });
  }
  return evidence;
}

function hasBracketedUnit(text: string): boolean {
  const bracketed = /\(([^()]{1,40})\)\s*$/.exec(text);
  return bracketed !== null && readUnit(bracketed[1]!) !== null;
}

function layoutCues(lines: Lines, line: Line, texts: readonly Token[]): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const { row } = line;
  const known = texts.some(({ text }) => roleOfLabel(text) !== null);
  const numberRow = known ? findNumberRow(lines, line) : null;
  if (numberRow !== null)
    evidence.push({ cue: 'column-numbers', weight: 0.5, says: `Dòng ${numberRow} đánh số các cột` });
  const [first] = line.tokens;
  if (known && first!.column > 1 && numbersRows(lines, mergedDownTo(line) + 1, first!.column - 1)) {
    evidence.push({
      cue: 'numbered-rows',
      weight: 0.3,
      says: `Cột bên trái dòng ${row} đánh số các dòng dưới`,
    });
  }
  if (isTypeBreak(lines, line, texts)) {
    evidence.push({
      cue: 'type-break',
      weight: enough,
      says: `Dòng ${row} toàn chữ, các dòng dưới cùng cột có số liệu`,
    });
  }
  if (texts.length >= 2 && texts.every((token) => token.cell.bold)) {
    evidence.push({ cue: 'bold', weight: 0.1, says: `Dòng ${row} in đậm` });
  }
  return evidence;
}

function contraryCues(row: number, tokens: readonly Token[]): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (tokens.some(({ text }) => text.length > 250)) {
    evidence.push({ cue: 'long-text', weight: -0.4, says: `Dòng ${row} có đoạn văn dài` });
  }
  if (tokens.some(({ text }) => isOutside(text))) {
    evidence.push({ cue: 'page-head', weight: -1, says: `Dòng ${row} thuộc phần đầu hoặc phần ký` });
  }
  const first = tokens.slice(0, 2);
  if (first.some((token) => roleOfLabel(token.text) !== 'index' && readNumbering(token.text) !== null)) {
    evidence.push({ cue: 'numbered', weight: -0.5, says: `Dòng ${row} được đánh số như một dòng số liệu` });
  }
  return evidence;
}

/** A line above or below tables, never one of their labels. */
export function isOutside(text: string): boolean {
  return (
    isFormField(text) ||
    isTableTag(text) ||
    isPageHead(text) ||
    isSignatureLine(text) ||
    isAttachmentLine(text) ||
    (text.includes(':') && readUnitLine(text) !== null)
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The row that numbers the columns under a header's first row, with nothing but labels between them; `null` when there is none. */
export function findNumberRow(lines: Lines, first: Line): number | null {
  const merged = mergedDownTo(first);
  let row = merged + 1;
  while (row < first.row + deepestHeader && isLabelLine(lines.get(row))) row++;
  const line = lines.get(row);
  return line && isColumnNumberRow(line) ? row : null;
}

/** Whether a line holds nothing but labels; one that numbers columns with letters does not. */
function isLabelLine(line: Line | undefined): boolean {
  if (!line || isColumnNumberRow(line)) return false;
  const { tokens } = line;
  return (
    tokens.every((token) => !isFigure(token) && token.kind !== 'error') &&
    !(tokens.length === 1 && isOutside(tokens[0]!.text))
  );
}

/** How far vertical merges carry the first row of a header. */
export function mergedDownTo({ row, tokens }: Line): number {
  let last = row;
  for (const { box } of tokens) if (box.bottom < row + deepestHeader) last = Math.max(last, box.bottom);
  return last;
}

/** Further header rows that may stand between a row of labels and the first figures. */
const mostLabelRows = 3;

/**
 * Three or more short texts, or two known labels, above rows that fill the same columns with figures, stored as numbers or
 * as text.
 */
function isTypeBreak(lines: Lines, line: Line, texts: readonly Token[]): boolean {
  const isShort = texts.length < 3;
  if (isShort && !texts.every(({ text }) => roleOfLabel(text) !== null)) return false;
  if (texts.some((token) => token.text.length > 80 || isDigits(token))) return false;
  const below: Line[] = [];
  let skipped = 0;
  for (let row = line.row + 1; below.length < 3 && skipped <= mostLabelRows; row++) {
    const next = lines.get(row);
    if (next?.tokens.some(isDigits)) below.push(next);
    else if (below.length > 0 || (next && !isLabelLine(next))) break;
    else skipped++;
  }
  if (below.length < 2) return false;
  const isFilled = (column: number) => (next: Line) => {
    const under = tokenAt(next, column);
    return under !== undefined && isDigits(under);
  };
  const columnsOfFigures = texts.filter(({ column }) => below.every(isFilled(column)));
  return columnsOfFigures.length >= (isShort ? 1 : 2) && columnsOfFigures.length * 3 >= texts.length;
}
