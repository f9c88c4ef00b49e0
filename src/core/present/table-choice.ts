import type { ChosenRole, Correction } from '../tables/corrections';
import type { ColumnRole, TableKind } from '../tables/table';
import type { TableReading } from './pane-table';

/** What the user set in the pane for one table. */
export interface TableChoice {
  /** `null` to leave it to the recogniser. */
  readonly kind: TableKind | 'none' | null;
  /** Rows of the sheet. */
  readonly headerRows: { readonly first: number; readonly last: number };
  /** One for each column, in their order. */
  readonly roles: readonly ColumnRole[];
}

/** What the pane shows before the user changes anything. */
export function shownChoice({ kind, asks, headerRows, columns }: TableReading): TableChoice {
  return { kind: asks ? null : kind, headerRows, roles: columns.map(({ role }) => role) };
}

/**
 * The correction that a choice comes to: only what differs from what is shown, and what was corrected before, so that
 * all else stays with the recogniser. `null` when nothing was changed.
 */
export function correctionOfChoice(reading: TableReading, choice: TableChoice): Correction | null {
  if (isSameChoice(choice, shownChoice(reading))) return null;
  const { origin, about } = reading;
  const before = origin.correction;
  const said = {
    ...kindSaid(reading, choice, before),
    ...headerSaid(reading, choice, before),
    ...columnsSaid(reading, choice, before),
  };
  const declared = before?.declared;
  const subject = declared ? { layout: before.layout, declared } : { layout: origin.layout };
  return { ...subject, about, ...said };
}

function isSameChoice(a: TableChoice, b: TableChoice): boolean {
  return (
    a.kind === b.kind &&
    a.headerRows.first === b.headerRows.first &&
    a.headerRows.last === b.headerRows.last &&
    a.roles.every((role, i) => role === b.roles[i])
  );
}

function kindSaid(
  { kind, asks }: TableReading,
  choice: TableChoice,
  before: Correction | null,
): Pick<Correction, 'kind'> {
  if (choice.kind === null) return {};
  const isNew = asks || choice.kind !== kind;
  return isNew || before?.kind !== undefined ? { kind: choice.kind } : {};
}

function headerSaid(
  { headerRows, origin }: TableReading,
  { headerRows: chosen }: TableChoice,
  before: Correction | null,
): Pick<Correction, 'headerRows'> {
  if (chosen.first === headerRows.first && chosen.last === headerRows.last)
    return before?.headerRows ? { headerRows: before.headerRows } : {};
  return { headerRows: { first: chosen.first - origin.top, last: chosen.last - origin.top } };
}

function columnsSaid(
  { columns }: TableReading,
  { roles }: TableChoice,
  before: Correction | null,
): Pick<Correction, 'columns'> {
  const isNamed = (one: ChosenRole) =>
    columns.findIndex(({ name }) => name.heading === one.heading && name.order === one.order);
  const kept = new Set((before?.columns ?? []).map(isNamed));
  const chosen = columns.flatMap(({ name, role }, i) =>
    kept.has(i) || roles[i] !== role ? [{ ...name, role: roles[i]! }] : [],
  );
  return chosen.length === 0 ? {} : { columns: chosen };
}
