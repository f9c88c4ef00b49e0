import { fold } from '../values/fold';
import type { Unit } from '../values/units';
import { findHeadingUnit } from '../values/units';
import type { Region } from './find-regions';
import { headerPaths } from './header-paths';
import { figureRoles, labelRoles, roleOfLabel, roleOfPath } from './header-words';
import { readNumbering, readUnit } from './remembered-readings';
import type { Lines, Token } from './sheet-lines';
import { isDigits, isFigure, isYear, tokenAt } from './sheet-lines';
import type { Column, ColumnRole } from './table';

/** The columns of a region: their header paths, roles by words first and content second, and units. */
export function readColumns(lines: Lines, region: Region, unit: Unit | null): readonly Column[] {
  const columns: Column[] = [];
  const paths = headerPaths(lines, region);
  const numbers =
    region.header.columnNumberRow === null ? undefined : lines.get(region.header.columnNumberRow);
  for (let column = region.box.left; column <= region.box.right; column++) {
    const path = paths.get(column) ?? [];
    const body = bodyTokens(lines, region, column);
    const role = roleOf(path, body, columns, unit);
    const figures =
      figureRoles.has(role) || (!textRoles.has(role) && mostlyNumbers(body) && !areNames(path, role, body));
    const number = numberOf(tokenAt(numbers, column));
    columns.push({
      column,
      role,
      path,
      heading: path.join(' / '),
      figures,
      unit: figures ? unitOf(path, role, unit) : null,
      ...(number === undefined ? {} : { number }),
    });
  }
  return columns;
}

/** What the row of column numbers says; a formula over numbers alone was meant as a text: "=1+2" shows 3 and says "3=1+2". */
function numberOf(token: Token | undefined): string | undefined {
  const formula = token?.cell.formula;
  return token && formula && /^=[\d()+*/ -]{3,40}$/.test(formula) ? `${token.text}${formula}` : token?.text;
}

const percent: Unit = { text: '%', dimension: 'percent', factor: 1 };

/** Its own unit, else per cent for a rate, else the table's; things are not counted in money. */
export function unitOf(path: readonly string[], role: ColumnRole, tableUnit: Unit | null): Unit | null {
  const label = path.findLast((one) => findHeadingUnit(one) !== null);
  if (label !== undefined) return findHeadingUnit(label);
  if (role === 'quantity' && tableUnit?.dimension === 'money') return null;
  return role === 'rate' ? percent : tableUnit;
}

function bodyTokens(lines: Lines, region: Region, column: number): readonly Token[] {
  return region.bodyRows.flatMap((row) => tokenAt(lines.get(row), column) ?? []);
}

/** Roles whose cells are words or codes even when all of them are digits. */
export const textRoles: ReadonlySet<ColumnRole> = new Set([
  ...([
    'index',
    'criterion',
    'indicator',
    'item',
    'task',
    'unit',
    'target',
    'result',
    'status',
    'met-mark',
  ] as const),
  ...([
    'unmet-mark',
    'deadline',
    'start',
    'owner',
    'cooperators',
    'solution',
    'evidence',
    'note',
    'done-date',
  ] as const),
]);

/** At least 80 % of the filled cells are numbers, and there are enough of them to say so. */
export function mostlyNumbers(body: readonly Token[]): boolean {
  const numbers = body.filter((token) => token.kind === 'number').length;
  return numbers >= 2 && numbers * 5 >= body.length * 4;
}

/** "Loại" over codes, "Năm xây dựng" over years: numbers that count nothing. */
function areNames(path: readonly string[], role: ColumnRole, body: readonly Token[]): boolean {
  if (role === 'other' && roleOfPath(path) === 'item') return true;
  return (
    path.some((label) => /\bnam\b/.test(fold(label))) && body.filter(isYear).length * 3 >= body.length * 2
  );
}

function roleOf(
  path: readonly string[],
  body: readonly Token[],
  before: readonly Column[],
  unit: Unit | null,
): ColumnRole {
  const byWords = roleOfPath(path) ?? roleOfLabel(path.join(' '));
  const hasLabel = before.some(({ role }) => labelRoles.has(role));
  switch (byWords) {
    case null:
      if (path.length === 0 && before.length === 0 && isNumbered(body)) return 'index';
      return !hasLabel && body.some((token) => token.kind === 'text' && !isDigits(token)) ? 'item' : 'other';
    case 'indicator':
      // "Chỉ tiêu" beside "Nội dung" is the level to reach, not the label.
      return before.some(({ role }) => role === 'indicator' || role === 'item' || role === 'task') ||
        mostlyTargets(body)
        ? 'target'
        : byWords;
    case 'item':
      return roleOfItem(path, body, hasLabel, unit);
    default:
      return byWords;
  }
}

/**
 * "Đơn vị" may head units; "Loại", "Khoản" may head codes, so that another column says what the rows are about; behind the
 * label "Huyện", "Xã" name sources of money.
 */
function roleOfItem(
  path: readonly string[],
  body: readonly Token[],
  hasLabel: boolean,
  unit: Unit | null,
): ColumnRole {
  if (body.length > 0 && body.every(isFigure)) {
    if (!hasLabel) return 'other';
    return unit?.dimension === 'money' ? 'amount' : 'quantity';
  }
  const mayBeUnits = hasLabel && /^don vi/.test(fold(path.at(-1)!));
  return mayBeUnits && body.filter(({ text }) => readUnit(text) !== null).length * 2 > body.length
    ? 'unit'
    : 'item';
}

function mostlyTargets(body: readonly Token[]): boolean {
  const targets = body.filter(
    ({ text }) => text.length <= 40 && /^(?:đạt$|[≥≤<>]|\d+(?:[.,]\d+)?\s*%?$)/i.test(text.normalize('NFC')),
  );
  return targets.length * 2 > body.length;
}

function isNumbered(body: readonly Token[]): boolean {
  const numbered = body.filter((token) => readNumbering(token.text) !== null && !isYear(token)).length;
  return numbered * 2 > body.length;
}
