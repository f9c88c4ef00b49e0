import type { Unit } from '../values/units';
import { holdsNumbers } from './adapt-columns';
import type { ChosenRole, Correction } from './corrections';
import type { Region } from './find-regions';
import { figureRoles } from './header-words';
import { timeless } from './layout';
import { textRoles, unitOf } from './read-columns';
import type { Lines } from './sheet-lines';
import type { Column, Evidence } from './table';
import type { KindVerdict } from './table-kind';

/** A column as a correction names it. */
export type ColumnName = Pick<ChosenRole, 'heading' | 'order'>;

/** How corrections name the columns of a table, in their order. */
export function columnNames(columns: readonly Column[]): readonly ColumnName[] {
  const seen = new Map<string, number>();
  return columns.map(({ heading }) => {
    const name = timeless(heading);
    const order = (seen.get(name) ?? 0) + 1;
    seen.set(name, order);
    return { heading: name, order };
  });
}

/** The columns with the roles that the user chose. */
export function chooseRoles(
  lines: Lines,
  region: Region,
  columns: readonly Column[],
  correction: Correction | null,
  unit: Unit | null,
): readonly Column[] {
  const roles = chosenRoles(columns, correction);
  if (roles.size === 0) return columns;
  return columns.map((column) => {
    const role = roles.get(column);
    if (role === undefined || role === column.role) return column;
    const figures = figureRoles.has(role) || (!textRoles.has(role) && holdsNumbers(lines, region, column));
    return { ...column, role, figures, unit: figures ? unitOf(column.path, role, unit) : null };
  });
}

function chosenRoles(
  columns: readonly Column[],
  correction: Correction | null,
): ReadonlyMap<Column, Column['role']> {
  const chosen = correction?.columns ?? [];
  if (chosen.length === 0) return new Map();
  const roles = new Map(chosen.map(({ heading, order, role }) => [`${order} ${heading}`, role]));
  const names = columnNames(columns);
  return new Map(
    columns.flatMap((column, i) => {
      const role = roles.get(`${names[i]!.order} ${names[i]!.heading}`);
      return role === undefined ? [] : [[column, role] as const];
    }),
  );
}

/** The kind that the user chose; `null` when that was left to the recogniser. */
export function chosenKind(correction: Correction | null): KindVerdict | null {
  const kind = correction?.kind;
  if (kind === undefined || kind === 'none') return null;
  return {
    kind,
    confidence: 1,
    evidence: [{ cue: 'chosen-kind', weight: 1, says: 'Anh/chị đã chọn loại biểu' }],
  };
}

/** Which columns the user chose the role of. */
export function roleEvidence(columns: readonly Column[], correction: Correction | null): readonly Evidence[] {
  return [...chosenRoles(columns, correction).keys()].map(({ heading }) => ({
    cue: 'chosen-role',
    weight: 1,
    says:
      heading === ''
        ? 'Anh/chị đã chọn vai trò của cột không tiêu đề'
        : `Anh/chị đã chọn vai trò của cột "${heading}"`,
  }));
}
