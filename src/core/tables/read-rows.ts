import { labelColumn } from './adapt-columns';
import type { Region } from './find-regions';
import type { PlacedRow } from './row-outline';
import { placeRows } from './row-outline';
import { readRowTexts } from './row-texts';
import type { PartialRole } from './row-words';
import type { Lines } from './sheet-lines';
import type { Column, Row, RowRole, TableKind } from './table';

/** The rows of a table: what each one is, how deep it stands, and which row it is a part of. */
export function readRows(
  lines: Lines,
  region: Region,
  columns: readonly Column[],
  kind: TableKind,
): readonly Row[] {
  const placed = placeRows(readRowTexts(lines, region, columns, kind));
  const rows = giveRoles(placed, kind);
  const { columnNumberRow } = region.header;
  return columnNumberRow === null ? rows : [numbersRow(columnNumberRow, labelColumn(columns)), ...rows];
}

function numbersRow(row: number, column: number): Row {
  return { row, role: 'column-numbers', level: 0, index: '', label: '', labelColumn: column, parent: null };
}

function giveRoles(placed: readonly PlacedRow[], kind: TableKind): readonly Row[] {
  const partial = partialRoles(placed);
  const parents = new Set(placed.filter(({ row }) => !partial.has(row)).map(({ parent }) => parent));
  const inNumbered = rowsInNumbered(placed);
  return placed.map((one): Row => {
    const { row, level, index, label, labelColumn: column, parent } = one;
    const role =
      partial.get(row) ??
      roleOf(one, { hasChildren: parents.has(row), isInNumbered: inNumbered.has(row) }, kind);
    return { row, role, level, index, label, labelColumn: column, parent };
  });
}

/** The rows that say "trong đó" or "chia ra", and the dashes that go on with them. */
function partialRoles(placed: readonly PlacedRow[]): ReadonlyMap<number, PartialRole> {
  const roles = new Map<number, PartialRole>();
  let open: { readonly level: number; readonly role: PartialRole } | null = null;
  for (const row of placed) {
    if (open && row.level < open.level) open = null;
    if (row.partOf) open = { level: row.level, role: row.partOf };
    if (open && (row.partOf || isDash(row))) roles.set(row.row, open.role);
  }
  return roles;
}

function isDash({ style, parts }: PlacedRow): boolean {
  return style !== null && parts.length === 0;
}

/** The rows somewhere inside a row that is numbered 1, 2 or 1.1. */
function rowsInNumbered(placed: readonly PlacedRow[]): ReadonlySet<number> {
  const inside = new Set<number>();
  const numbered = new Set<number>();
  for (const { row, parent, style } of placed) {
    if (parent !== null && (inside.has(parent) || numbered.has(parent))) inside.add(row);
    if (style === 'number') numbered.add(row);
  }
  return inside;
}

interface Surroundings {
  readonly hasChildren: boolean;
  readonly isInNumbered: boolean;
}

function roleOf(row: PlacedRow, around: Surroundings, kind: TableKind): RowRole {
  if (row.isNote) return 'note';
  if (row.isTotal) return 'total';
  if (kind === 'criteria') return criteriaRole(row, around);
  if (kind === 'tasks') return around.hasChildren && row.bare ? 'group' : 'task';
  return around.hasChildren ? 'group' : 'item';
}

/** In a criteria table letters and Roman numbers head groups, whole numbers are criteria, the rest indicators. */
function criteriaRole({ style, parts, bare, level }: PlacedRow, { isInNumbered }: Surroundings): RowRole {
  if (style === null) return bare && level === 1 ? 'group' : 'indicator';
  if (style === 'letter' || style === 'roman') return 'group';
  return style === 'number' && parts.length === 1 && !isInNumbered ? 'criterion' : 'indicator';
}
