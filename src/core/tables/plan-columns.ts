import { fold } from '../values/fold';
import { roleOfLabel } from './header-words';
import { isMoneyColumn } from './money-columns';
import type { Column, ColumnRole, Table } from './table';

/** A plan, and the columns of capital carried over that may be spent besides. */
export interface Plan {
  readonly plan: Column;
  readonly carriedOver: readonly Column[];
}

/** A column of what was disbursed or done, and what it must stay within. */
export interface PlannedColumn {
  readonly done: Column;
  /** At least one; where several fit, being above the largest of them counts. */
  readonly plans: readonly Plan[];
}

/** What a project may cost in all its years, against which only the spending of all years can be held. */
const wholeProject = /tong muc dau tu|tmdt|tong du toan|quyet dinh (?:dau tu|phe duyet)|duoc (?:phe )?duyet/;
const sinceTheBeginning = /tu (?:khoi cong|dau du an|khi)/;
/** "Lũy kế" alone runs over the year, but beside what the whole work costs it may run over all of them. */
const cumulative = /luy ke(?! (?:tu dau|trong|dau) (?:nam|thang|quy))/;
/** What is not paid yet, asked for or taken off is no disbursement, and what is left of a plan is no plan. */
const otherwise =
  /\bchua\b|\bcon\b|giam tru|de nghi|\bphai\b|\bthua\b|\bthieu\b|so du|du cuoi|da (?:nhan|cap)/;
/** Labels that only say over what time the figure runs. */
const period = /^(?:trong (?:thang|quy|ky|nam)|luy ke|cong don)/;

/** Pairs each disbursed column with the plans that stand in the header as it does: same source, same year. */
export function plannedColumns(table: Table): readonly PlannedColumn[] {
  const money = table.columns.filter(isMoneyColumn);
  const carriedOver = money.filter((column) => measureOf(column) === 'carried-over');
  const hasWhole = money.some(({ heading }) => wholeProject.test(fold(heading)));
  return money.filter(isSpent).flatMap((done) => {
    const runsOverYears =
      sinceTheBeginning.test(fold(done.heading)) || (hasWhole && cumulative.test(fold(done.heading)));
    const plans = money
      .filter((plan) => isPlanOf(plan, done, runsOverYears))
      .map((plan) => ({ plan, carriedOver: carriedOver.filter((one) => !isCounted(one, plan)) }));
    return plans.length > 0 ? [{ done, plans }] : [];
  });
}

/** What a work is worth once settled is no payment. */
function isSpent(column: Column): boolean {
  const said = fold(column.heading);
  const isSettled = /quyet toan/.test(said) && !/giai ngan|thanh toan|chi\b|thuc hien/.test(said);
  return measureOf(column) === 'disbursed' && !otherwise.test(said) && !isSettled;
}

/** A total under the same heading holds what was carried over already. */
function isCounted(carriedOver: Column, { path, role }: Column): boolean {
  return role === 'total' && path.length > 1 && carriedOver.path[0] === path[0];
}

function isPlanOf(plan: Column, done: Column, runsOverYears: boolean): boolean {
  const measure = measureOf(plan);
  if (measure !== 'plan' && measure !== 'allocated') return false;
  const [planned, spent] = [fold(plan.heading), fold(done.heading)];
  return (
    !otherwise.test(planned) &&
    wholeProject.test(planned) === runsOverYears &&
    sharesYear(planned, spent) &&
    otherLabels(plan) === otherLabels(done)
  );
}

function sharesYear(a: string, b: string): boolean {
  const [years, others] = [a, b].map((heading) => new Set(heading.match(/(?<!\d)20\d\d(?!\d)/g)));
  return years!.size === 0 || others!.size === 0 || [...years!].some((year) => others!.has(year));
}

const measures: ReadonlySet<ColumnRole> = new Set(['plan', 'allocated', 'disbursed', 'carried-over']);

/** What a column measures: a source under "Giải ngân" is what was disbursed of it. */
function measureOf({ path, role }: Column): ColumnRole {
  if (measures.has(role)) return role;
  return path.map(measureOfLabel).findLast((one) => one !== null && measures.has(one)) ?? role;
}

/** In a table of money "Thực hiện" is what was spent, and "Mức giao" what was planned. */
function measureOfLabel(label: string): ColumnRole | null {
  const role = roleOfLabel(label);
  if (role === 'result') return 'disbursed';
  return role === 'target' ? 'plan' : role;
}

/** The header's path without what it says of plan, done and time: what is left names the source. */
function otherLabels(column: Column): string {
  const measure = measureOf(column);
  return column.path
    .filter((label) => measureOfLabel(label) !== measure && roleOfLabel(label) !== 'total')
    .map(fold)
    .filter((label) => !period.test(label))
    .join('/');
}
