import type { CheckResult, Finding } from '../../check/result';
import { cellAddress } from '../../snapshot/address';
import { decidingPeriod } from '../../summary/verdicts';
import type { CriteriaTable, IndicatorEntry } from '../../tables/table';
import { cellOf } from '../../tables/table';
import { drawRows } from './draw-rows';
import { whyAndDo } from './finding-card';
import { findingHeadline } from './finding-headline';
import { clipText } from './fit-text';
import type { Page } from './page';

/** Results and targets are figures, and words where they are none: these are cut. */
const figureRoom = 14;

/** Indicators not met (findings of TC114), a line each: where, which, result beside target, and what is missing. */
export function unmetList(
  page: Page,
  result: CheckResult,
  findings: readonly Finding[],
  title: string,
): string[] {
  const { severity, rule, why, do: advice } = findings[0]!;
  const heading = { severity, place: `${findings.length} chỉ tiêu`, title, rule };
  return [
    findingHeadline(page, 4, heading),
    ...drawRows(
      page,
      6,
      [{ style: 'strong' }, {}, { fills: true }, { align: 'right' }, { align: 'right' }, { style: 'info' }],
      [
        ['Ô', 'Mã', 'Chỉ tiêu', 'Kết quả', 'Yêu cầu', 'Còn thiếu'],
        ...findings.map((finding) => unmetRow(page, result, finding)),
      ],
    ),
    ...whyAndDo(page, { why, do: advice }),
  ];
}

function unmetRow(page: Page, { tables }: CheckResult, finding: Finding): string[] {
  const table = tables.find(({ id }) => id === finding.table) as CriteriaTable;
  const { row, column } = finding.at;
  const { code, label } = entryAt(table, row);
  const shown = (at: number | null) =>
    at === null ? '' : clipText(cellOf(table, row, at)?.text ?? '', figureRoom, page.widthOf);
  return [
    cellAddress(row, column),
    code,
    clipText(label, page.width, page.widthOf),
    shown(decidingPeriod(table)!.result),
    shown(table.targetColumn),
    missingOf(finding),
  ];
}

/** An indicator, or a criterion that has none and is judged by its own row. */
function entryAt({ criteria }: CriteriaTable, row: number): Pick<IndicatorEntry, 'code' | 'label'> {
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  return [...indicators, ...criteria].find((entry) => entry.row === row)!;
}

/** What the rule could compute, else the verdict as it was written. */
function missingOf({ messageId, data }: Finding): string {
  const { difference, status } = data as Readonly<Record<string, string>>;
  if (difference === undefined) return `"${status}"`;
  return messageId === 'over' ? `vượt ${difference}` : difference;
}
