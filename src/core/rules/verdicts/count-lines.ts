import type { CellRef } from '../../snapshot/address';
import { boxAddress } from '../../snapshot/address';
import { summariseCriteria } from '../../summary/criteria-summary';
import type { CriteriaVerdicts, CriterionVerdict } from '../../summary/summary';
import type { CriteriaPeriod, CriteriaTable, TypedCell } from '../../tables/table';
import { cellOf } from '../../tables/table';
import type { FactEdit } from '../define-rule';

/** Excel takes 8192 characters; nobody reads as many. */
const longestFormula = 4000;

/**
 * Lines under the table that count its met criteria and indicators by formulas. None where the formulas could not count
 * what the rows say: a column with several words for "Đạt", or none at all.
 */
export function countLines(
  table: CriteriaTable,
  verdicts: CriteriaVerdicts,
  { status, metMark }: CriteriaPeriod,
): readonly FactEdit[] {
  const column = status ?? metMark;
  if (column === null) return [];
  const met = metWord(table, column, verdicts);
  if (met === null) return [];
  const count = (rows: readonly number[]) =>
    runsOf(rows)
      .map(([top, bottom]) => `COUNTIF(${boxAddress({ top, bottom, left: column, right: column })},${met})`)
      .join('+');
  const { criteria, indicators } = summariseCriteria(table, verdicts);
  const wholes = verdicts.criteria.map(decidingRows);
  const lines = [
    {
      label: 'Tổng số tiêu chí đạt',
      formula: wholes.map((rows) => `N(${count(rows)}=${rows.length})`).join('+'),
      value: criteria.met,
    },
    ...(indicators.total === 0
      ? []
      : [
          {
            label: 'Tổng số chỉ tiêu đạt',
            formula: count(verdicts.criteria.flatMap(judgedRowsOf)),
            value: indicators.met,
          },
        ]),
  ];
  if (lines.some(({ formula }) => formula.length > longestFormula)) return [];
  const { labelColumn } = table.rows.find(({ row }) => row === table.criteria[0]!.row)!;
  return lines.flatMap(({ label, formula, value }, i): readonly FactEdit[] => {
    const at = (own: number): CellRef => ({ sheet: table.sheet, row: table.box.bottom + 1 + i, column: own });
    return [
      { at: at(labelColumn), after: label, inBlankRow: true },
      { at: at(column), after: `=${formula}`, value, inBlankRow: true },
    ];
  });
}

/** The rows that decide whether a criterion is met: its indicators, or its own where they say nothing. */
function decidingRows({ row, verdict, indicators }: CriterionVerdict): readonly number[] {
  const isSilent = indicators.every((one) => one.verdict === 'not-judged');
  return isSilent && verdict !== 'not-judged' ? [row] : judgedRowsOf({ row, indicators });
}

function judgedRowsOf({ row, indicators }: Pick<CriterionVerdict, 'row' | 'indicators'>): readonly number[] {
  return indicators.length > 0 ? indicators.map((one) => one.row) : [row];
}

/** The one word or mark that all met rows carry, as COUNTIF takes it; `null` where there are several, or none. */
function metWord(table: CriteriaTable, column: number, { criteria }: CriteriaVerdicts): string | null {
  const rows = criteria.flatMap((one) => [one, ...one.indicators]).filter(({ verdict }) => verdict === 'met');
  const cells = rows.flatMap(({ row }) => cellOf(table, row, column) ?? []);
  const words = cells.map(wordOf);
  const [word] = words;
  return word !== undefined && words.every((one) => one.toLowerCase() === word.toLowerCase()) ? word : null;
}

/** COUNTIF minds neither case nor number against text, but every space and wildcard. */
function wordOf({ value }: TypedCell): string {
  return typeof value === 'number'
    ? String(value)
    : `"${String(value).replace(/[~*?]/g, '~$&').replace(/"/g, '""')}"`;
}

/** [3, 4, 5, 8] → [[3, 5], [8, 8]] */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
