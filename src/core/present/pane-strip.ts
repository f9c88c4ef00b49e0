import type { CheckResult } from '../check/result';
import type { FundingSummary } from '../summary/summary';
import type { Table } from '../tables/table';
import { formatNumber } from '../values/numbers';
import { metWords } from './summary-words';
import { countRows, tableNames } from './table-caption';
import { kindWords } from './table-words';

/** What one table comes to, in a line or two. */
export interface StripLine {
  /** The table's id. */
  readonly table: string;
  /** "Biểu 03" */
  readonly name: string;
  /** "Đạt 15/19 tiêu chí · 51/57 chỉ tiêu", "kinh phí, triệu đồng", "9 nhiệm vụ" */
  readonly text: string;
  /** Of money, in the table's unit, and no part of another column's total. */
  readonly totals: readonly { readonly heading: string; readonly total: string }[];
}

/** A line for each table, in the order of the sheets. */
export function summaryStrip({ tables, summary }: CheckResult): readonly StripLine[] {
  const names = tableNames(tables);
  return tables.map((table) => {
    const criteria = summary.criteria.find((one) => one.table === table.id);
    const funding = summary.funding.find((one) => one.table === table.id);
    return {
      table: table.id,
      name: names.get(table.id)!,
      text: criteria ? metWords(criteria) : funding ? fundingWords(funding) : countRows(table, summary),
      totals: funding ? mainTotals(table, funding) : [],
    };
  });
}

function fundingWords({ unit }: FundingSummary): string {
  return unit === null ? kindWords.funding : `${kindWords.funding}, ${unit}`;
}

/** The few figures that end up in the report: no households or kilometres, nor what another column sums up already. */
function mainTotals({ columns, columnSums }: Table, summary: FundingSummary): StripLine['totals'] {
  const parts = new Set(columnSums.flatMap((sum) => sum.parts));
  const dimensionOf = (number: number) => columns.find(({ column }) => column === number)!.unit?.dimension;
  return summary.columns
    .filter(({ column }) => !parts.has(column) && (dimensionOf(column) ?? 'money') === 'money')
    .map(({ heading, total }) => ({ heading, total: formatNumber(total) }));
}
