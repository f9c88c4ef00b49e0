import { fold } from '../values/fold';
import type { Dimension, Unit } from '../values/units';
import type { Region } from './find-regions';
import { figureRoles, labelRoles, roleOfLabel } from './header-words';
import { mostlyNumbers, unitOf } from './read-columns';
import type { Lines } from './sheet-lines';
import { tokenAt } from './sheet-lines';
import type { Column, ColumnRole, TableKind } from './table';

/** What a role becomes once the table's kind is known: the same word heads different things in different tables. */
const rolesByKind: Readonly<Record<TableKind, Partial<Record<ColumnRole, ColumnRole>>>> = {
  criteria: { item: 'indicator', task: 'indicator' },
  funding: {
    result: 'disbursed',
    indicator: 'item',
    criterion: 'item',
    task: 'item',
    progress: 'note',
    target: 'plan',
  },
  tasks: { item: 'task', indicator: 'task', result: 'progress', status: 'progress' },
  'roll-up': { task: 'item', indicator: 'item' },
  other: {},
};

/** Roles that hold figures where the table is no table of criteria or tasks. */
const measuredRoles: ReadonlySet<ColumnRole> = new Set(['result', 'target']);

/** The columns in the light of the table's kind: roles, which of them hold figures, and in what unit. */
export function adaptColumns(
  lines: Lines,
  region: Region,
  columns: readonly Column[],
  kind: TableKind,
  unit: Unit | null,
): readonly Column[] {
  const taken = new Set(columns.map(({ role }) => role));
  return columns.map((column) => {
    const role = adaptRole(column, kind, taken);
    taken.add(role);
    const measured =
      measuredRoles.has(role) &&
      kind !== 'criteria' &&
      kind !== 'tasks' &&
      holdsNumbers(lines, region, column);
    if (role === column.role && !measured) return column;
    const figures = column.figures || measured || figureRoles.has(role);
    return { ...column, role, figures, unit: figures ? unitOf(column.path, role, unit) : null };
  });
}

function adaptRole(column: Column, kind: TableKind, taken: ReadonlySet<ColumnRole>): ColumnRole {
  const { role, figures, unit, path } = column;
  // "Ngày hoàn thành" beside "Thời hạn hoàn thành" is the day on which it was done.
  if (kind === 'tasks' && role === 'deadline' && taken.has('deadline') && isDoneDate(path))
    return 'done-date';
  if (role === 'other' && figures && unit && counted.has(unit.dimension)) return 'quantity';
  if (kind === 'funding' && role === 'other' && figures && unit?.dimension === 'money') return 'amount';
  // A source under "Thực hiện" is what was spent of it.
  if (
    kind === 'funding' &&
    role === 'amount' &&
    path.slice(0, -1).some((label) => roleOfLabel(label) === 'result')
  )
    return 'disbursed';
  const adapted = rolesByKind[kind][role];
  // A second label column keeps its own meaning: only one column is what the rows are about.
  return adapted === undefined || (labelRoles.has(adapted) && labelRoles.has(role) && taken.has(adapted))
    ? role
    : adapted;
}

function isDoneDate(path: readonly string[]): boolean {
  return /^(?:ngay |da )?(?:hoan thanh|xong)$/.test(fold(path.at(-1)!));
}

/** Figures with such a unit say how much there is of something. */
const counted: ReadonlySet<Dimension> = new Set(['count', 'length', 'area', 'weight', 'labour']);

/** Whether the filled cells of a column are numbers. */
export function holdsNumbers(lines: Lines, region: Region, { column }: Column): boolean {
  return mostlyNumbers(region.bodyRows.flatMap((row) => tokenAt(lines.get(row), column) ?? []));
}

/** The column whose text names a row: the narrowest label the table has. */
export function labelColumn(columns: readonly Column[]): number {
  const byRole = (wanted: ColumnRole) => columns.find(({ role }) => role === wanted);
  const column =
    byRole('indicator') ??
    byRole('task') ??
    byRole('item') ??
    byRole('criterion') ??
    columns.find(({ role, figures }) => role !== 'index' && !figures);
  return (column ?? columns[0]!).column;
}
