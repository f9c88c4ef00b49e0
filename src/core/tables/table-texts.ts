import { readCountStatements } from '../values/count-statements';
import { fold } from '../values/fold';
import type { Unit } from '../values/units';
import { readUnitLine } from '../values/units';
import type { Region } from './find-regions';
import { isAttachmentLine, isPageHead, isSignatureLine, isTableTag, isUnitLabel } from './line-words';
import { readUnit } from './remembered-readings';
import type { Lines, Token } from './sheet-lines';
import { tokenAt } from './sheet-lines';
import type { TableText } from './table';

/** The lines above and under a table that speak about it. */
export interface TableTexts {
  readonly title: TableText | null;
  readonly unit: Unit | null;
  readonly unitText: TableText | null;
  readonly notes: readonly TableText[];
  /** The cells of the unit line: one, or its label and its unit. */
  readonly unitCells: readonly TableText[];
}

/** How far above its header a table's title may stand, and how far under it its notes. */
const farthestAbove = 15;
const farthestBelow = 12;

/** Reads title, unit line and notes of every table of a sheet; what heads one table is no note of the one above it. */
export function readTableTexts(lines: Lines, regions: readonly Region[]): readonly TableTexts[] {
  const heads = regions.map((region) => readHead(lines, region, regions));
  const owners = new Map<Token, number>();
  heads.forEach(({ title, unitText, over }, i) => {
    for (const token of [...(title ? [title] : []), ...(unitText?.tokens ?? []), ...over])
      owners.set(token, i);
  });
  return regions.map((region, i) => {
    const { title, unit, unitText, over } = heads[i]!;
    const under = tokensUnder(lines, region, regions).filter((token) => (owners.get(token) ?? i) === i);
    return {
      title: title && textOf(title),
      unit: unit ?? null,
      unitText: unitText && textOf(unitText.tokens[0]!),
      unitCells: unitText?.tokens.map(textOf) ?? [],
      notes: [...over, ...under].map(textOf),
    };
  });
}

interface Head {
  readonly title: Token | null;
  readonly unit: Unit | null;
  readonly unitText: UnitText | null;
  /** What else stands between the title and the table, and further unit lines. */
  readonly over: readonly Token[];
}

interface UnitText {
  readonly tokens: readonly Token[];
  readonly unit: Unit;
}

function readHead(lines: Lines, region: Region, regions: readonly Region[]): Head {
  const before = tokensAbove(lines, region, regions).filter(({ kind }) => kind === 'text');
  const units = findUnits(lines, before, region.box.top);
  const unitText = units.at(-1) ?? null;
  const unitTokens = new Set(units.flatMap(({ tokens }) => tokens));
  const title = findTitle(before.filter((token) => !(unitTokens.has(token) && isOnlyUnit(token))));
  const own = new Set<Token | null>([title, ...(unitText?.tokens ?? [])]);
  const speaks = (token: Token) => unitTokens.has(token) || (title !== null && token.row >= title.row);
  return {
    title,
    unit: unitText?.unit ?? null,
    unitText,
    over: before.filter((token) => !own.has(token) && speaks(token)),
  };
}

function findUnits(lines: Lines, before: readonly Token[], top: number): readonly UnitText[] {
  const units: UnitText[] = [];
  for (const token of before) {
    const found = units.at(-1)?.tokens.includes(token) ? null : unitTextOf(lines, token, top);
    if (found) units.push(found);
  }
  return units;
}

function isOnlyUnit({ text }: Token): boolean {
  return readUnitLine(text) !== null || isUnitLabel(text) || readUnit(text) !== null;
}

/**
 * A unit line; its label and its unit in two cells; the end of another line: "… năm 2024 (ĐVT: đồng)"; or just an amount
 * of money's unit right above the table.
 */
function unitTextOf(lines: Lines, token: Token, top: number): UnitText | null {
  const { text, row, box } = token;
  const beside = isUnitLabel(text) ? tokenAt(lines.get(row), box.right + 1) : undefined;
  if (beside) {
    const unit = readUnit(beside.text);
    return unit && { tokens: [token, beside], unit };
  }
  const unit = readUnitLine(text) ?? unitAtEnd(text) ?? (row >= top - 2 ? moneyAlone(text) : null);
  return unit && { tokens: [token], unit };
}

function moneyAlone(text: string): Unit | null {
  const unit = readUnit(text);
  return unit?.dimension === 'money' ? unit : null;
}

function unitAtEnd(text: string): Unit | null {
  const label = /(?:đvt|đơn vị(?: tính)?)\s*:(?!.*:)/iu.exec(text.slice(0, 500).normalize('NFC'));
  return label && readUnitLine(label.input.slice(label.index).replace(/\)\s*$/, ''));
}

function textOf({ row, column, cell }: Token): TableText {
  return { row, column, text: String(cell.value).trim() };
}

function sharesColumns({ box }: Region, other: Region): boolean {
  return other.box.left <= box.right && other.box.right >= box.left;
}

/** The tokens above a table, down from the table above it; beside another table only those over its own columns. */
function tokensAbove(lines: Lines, region: Region, regions: readonly Region[]): readonly Token[] {
  const { box } = region;
  const after = regions
    .filter((other) => other.box.bottom < box.top && sharesColumns(region, other))
    .reduce((row, other) => Math.max(row, other.box.bottom), box.top - farthestAbove - 1);
  return tokensBetween(lines, region, regions, after, box.top);
}

function tokensUnder(lines: Lines, region: Region, regions: readonly Region[]): readonly Token[] {
  const { box } = region;
  const before = regions
    .filter((other) => other.box.top > box.bottom && sharesColumns(region, other))
    .reduce((row, other) => Math.min(row, other.box.top), box.bottom + farthestBelow + 1);
  const tokens = tokensBetween(lines, region, regions, box.bottom, before).filter(
    ({ kind }) => kind === 'text',
  );
  const signed = tokens.findIndex(({ text }) => isSignatureLine(text));
  return signed < 0 ? tokens : tokens.slice(0, signed);
}

function tokensBetween(
  lines: Lines,
  region: Region,
  regions: readonly Region[],
  after: number,
  before: number,
): readonly Token[] {
  const tokens: Token[] = [];
  for (let row = Math.max(after + 1, 1); row < before; row++) {
    for (const token of lines.get(row)?.tokens ?? []) if (nearest(token, region, regions)) tokens.push(token);
  }
  return tokens;
}

/** Whether a token speaks to this table rather than to one beside it: it stands over or under no other one only. */
function nearest({ row, box }: Token, region: Region, regions: readonly Region[]): boolean {
  const isOver = ({ box: table }: Region) => box.left <= table.right && box.right >= table.left;
  if (
    regions.some(
      (other) => other !== region && row >= other.box.top && row <= other.box.bottom && isOver(other),
    )
  )
    return false;
  return (
    isOver(region) ||
    !regions.some((other) => other !== region && overlapsRows(other, region) && isOver(other))
  );
}

function overlapsRows(a: Region, b: Region): boolean {
  return a.box.top <= b.box.bottom && a.box.bottom >= b.box.top;
}

const namesContent =
  /^(?:bao cao|tong hop|ket qua|danh (?:muc|sach)|tinh hinh|ke hoach|thuyet minh|du toan|quyet toan|thong ke|phan (?:cong|bo)|bang|khung|can doi|phuong an|chi tiet|thuc trang|ra soat|theo doi|tien do|noi dung|kinh phi|nguon)\b/;

/** The title: of the lines above the header the one that looks most like one; among equals the nearest. */
function findTitle(before: readonly Token[]): Token | null {
  let best: { readonly token: Token; readonly score: number } | null = null;
  for (const token of before) {
    const score = titleScore(token);
    if (score !== null && (!best || score >= best.score)) best = { token, score };
  }
  return best?.token ?? null;
}

/** "Kết quả: đạt 15/19 tiêu chí" tells what the table comes to, not what it is called. */
function statesCount(text: string): boolean {
  return readCountStatements(text).some(({ state }) => state !== 'total');
}

/** `null` for lines that are no title at all: page head, "Kèm theo …", signature, brackets, a few letters. */
function titleScore({ text, cell, box }: Token): number | null {
  if (text.length < 6 || text.length > 500 || text.startsWith('(')) return null;
  if (isPageHead(text) || isAttachmentLine(text) || isSignatureLine(text)) return null;
  const isTag = isTableTag(text);
  const isCapital = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  const score =
    (namesContent.test(fold(text.slice(0, 60))) ? 3 : 0) +
    (isTag ? 2 : 0) +
    (isCapital ? 2 : 0) +
    (cell.bold ? 1 : 0) +
    (box.right > box.left + 1 ? 1 : 0) +
    (text.length >= 20 ? 1 : 0);
  if (statesCount(text)) return -1;
  return isTag && text.length < 20 ? 1 : score;
}
