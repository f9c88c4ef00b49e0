import { readNumbering } from './remembered-readings';
import type { Column, CriterionEntry, IndicatorEntry, Row, TypedCell } from './table';

/** A criterion whose indicators are still being found. */
interface OpenCriterion {
  readonly entry: CriterionEntry;
  readonly indicators: IndicatorEntry[];
}

/** The criteria of a table with their indicators, whether each criterion has a row or a merged cell of its own. */
export function findCriteria(
  rows: readonly Row[],
  columns: readonly Column[],
  cells: readonly TypedCell[],
): readonly CriterionEntry[] {
  const criterion = columns.find(({ role }) => role === 'criterion');
  const hasIndicators = columns.some(({ role }) => role === 'indicator');
  return criterion && hasIndicators && !hasCriterionRows(rows)
    ? criteriaBesideIndicators(rows, criterion, columns, cells)
    : criteriaOverIndicators(rows);
}

/** At least two whole-number rows with dotted rows under them: criteria stand on rows of their own. */
function hasCriterionRows(rows: readonly Row[]): boolean {
  const parents = new Set(rows.map((row) => row.parent));
  return rows.filter((row) => row.role === 'criterion' && parents.has(row.row)).length >= 2;
}

function criteriaOverIndicators(rows: readonly Row[]): readonly CriterionEntry[] {
  const criteria: OpenCriterion[] = [];
  const isListed = !rows.some(({ role }) => role === 'criterion');
  for (const row of rows) {
    const { role, index, label } = row;
    if (role === 'criterion') criteria.push(openCriterion(codeOf(index), label, row.row, true));
    else if (role === 'indicator') {
      if (isListed) openByCode(criteria, row);
      addIndicator(criteria.at(-1), row);
    }
    // Indicators straight under a group, without a criterion: the group is what they belong to.
    else if (role === 'group') criteria.push(openCriterion(codeOf(index), label, row.row, false));
  }
  return criteria
    .map(({ entry }) => entry)
    .filter(({ ownRow, indicators }) => ownRow || indicators.length > 0);
}

/** In a bare list of indicators the first part of the code, 2 of 2.3, names the criterion. */
function openByCode(criteria: OpenCriterion[], { index, row }: Row): void {
  const parts = readNumbering(index)?.parts ?? [];
  const code = String(parts[0]);
  if (parts.length === 2 && criteria.at(-1)?.entry.code !== code)
    criteria.push(openCriterion(code, '', row, false));
}

function openCriterion(code: string, label: string, row: number, ownRow: boolean): OpenCriterion {
  const indicators: IndicatorEntry[] = [];
  return { entry: { code, label, row, ownRow, indicators }, indicators };
}

function addIndicator(criterion: OpenCriterion | undefined, row: Row): void {
  if (!criterion || explainsAnother(criterion, row)) return;
  const own = readNumbering(row.index);
  const code =
    own?.parts.length === 2 ? own.code : `${criterion.entry.code}.${criterion.indicators.length + 1}`;
  criterion.indicators.push({ code, label: row.label, row: row.row });
}

/** A row inside an indicator explains it; it is no indicator of its own. */
function explainsAnother({ indicators }: OpenCriterion, { parent }: Row): boolean {
  return parent !== null && indicators.some(({ row }) => row === parent);
}

function codeOf(index: string): string {
  return readNumbering(index)?.code ?? index;
}

function criteriaBesideIndicators(
  rows: readonly Row[],
  criterion: Column,
  columns: readonly Column[],
  cells: readonly TypedCell[],
): readonly CriterionEntry[] {
  const index = columns.find(({ role }) => role === 'index');
  const textsOf = (column: Column | undefined) =>
    new Map(
      cells.filter((cell) => cell.column === column?.column).map(({ row, text }) => [row, text.trim()]),
    );
  const [names, numbers] = [textsOf(criterion), textsOf(index)];
  const criteria: OpenCriterion[] = [];
  for (const row of rows) {
    if (row.level === 0 || row.role === 'group' || row.role === 'total') continue;
    const name = names.get(row.row);
    const ownRow = row.labelColumn === criterion.column;
    if (name !== undefined)
      criteria.push(openCriterion(codeOf(numbers.get(row.row) ?? ''), name, row.row, ownRow));
    if (!(name !== undefined && ownRow)) addIndicator(criteria.at(-1), row);
  }
  return criteria.map(({ entry }) => entry);
}
