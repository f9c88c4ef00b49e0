import type { Column, CriteriaPeriod } from './table';

/** The columns of each period: a verdict column (or a pair of mark columns) with the result column beside it. */
export function findPeriods(columns: readonly Column[]): readonly CriteriaPeriod[] {
  const statuses = columns.filter(({ role }) => role === 'status' || role === 'met-mark');
  const results = columns.filter(({ role }) => role === 'result');
  if (statuses.length === 0) return results.map((result) => period(result.heading, { result }));
  return statuses.map((status) => {
    const result = resultOf(status, results);
    if (status.role === 'status') return period(headingOf(status), { result, status });
    const unmetMark = columns.find(({ role, column }) => role === 'unmet-mark' && column > status.column);
    return period(headingOf(status), { result, metMark: status, unmetMark });
  });
}

/** Under the same header parent, else the nearest on the left, else the nearest on the right. */
function resultOf(status: Column, results: readonly Column[]): Column | undefined {
  const parent = status.path.slice(0, -1).join(' / ');
  const sibling =
    parent === '' ? undefined : results.find(({ path }) => path.slice(0, -1).join(' / ') === parent);
  return sibling ?? results.findLast(({ column }) => column < status.column) ?? results[0];
}

function headingOf(column: Column): string {
  return column.path.slice(0, -1).join(' / ') || column.heading;
}

type PeriodColumns = Partial<Record<'result' | 'status' | 'metMark' | 'unmetMark', Column | undefined>>;

function period(heading: string, { result, status, metMark, unmetMark }: PeriodColumns): CriteriaPeriod {
  const numberOf = (column: Column | undefined) => column?.column ?? null;
  return {
    heading,
    result: numberOf(result),
    status: numberOf(status),
    metMark: numberOf(metMark),
    unmetMark: numberOf(unmetMark),
  };
}
