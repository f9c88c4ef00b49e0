import type { CheckResult } from '../../check/result';
import { cellAddress } from '../../snapshot/address';
import type { CriteriaSummary, DeadlineSummary, FundingSummary } from '../../summary/summary';
import { formatNumber } from '../../values/numbers';
import { formatDate } from '../../values/dates';
import { deadlineWords, metWords } from '../summary-words';
import { drawParagraph, drawRows } from './draw-rows';
import { clipText } from './fit-text';
import { listSome } from './list-some';
import type { Page } from './page';

/** The numbers that the tables come to: criteria and indicators met, funding totals, deadlines. */
export function summaryText(page: Page, { asOf, summary, tables }: CheckResult): string[] {
  const sheetOf = (id: string) => clipText(tables.find((table) => table.id === id)!.sheet, 18, page.widthOf);
  const lines = [
    ...summary.criteria.flatMap((one) => criteriaLines(page, one, sheetOf(one.table))),
    ...summary.funding.flatMap((one) => fundingLines(page, one, sheetOf(one.table))),
    ...deadlineLines(page, summary.deadlines, asOf),
  ];
  return lines.length === 0 ? [] : [...drawParagraph(page, 2, 'Tổng hợp từ các biểu', 'strong'), ...lines];
}

function criteriaLines(page: Page, summary: CriteriaSummary, sheet: string): string[] {
  const { criteria, indicators } = summary;
  return [
    `${' '.repeat(4)}${page.paint('good', metWords(summary))}  ${page.paint('faint', sheet)}`,
    ...drawCodes(page, 'Tiêu chí chưa đạt: ', criteria.unmet),
    ...drawCodes(page, 'Chỉ tiêu chưa đạt: ', indicators.unmet),
    ...drawCodes(page, 'Chưa đánh giá được: ', indicators.notJudged),
  ];
}

function drawCodes(page: Page, lead: string, codes: readonly string[]): string[] {
  return codes.length === 0 ? [] : drawParagraph(page, 6, listSome(codes, 40, 'mục'), 'plain', lead);
}

function fundingLines(page: Page, { unit, columns }: FundingSummary, sheet: string): string[] {
  if (columns.length === 0) return [];
  return [
    `${' '.repeat(4)}Tổng các cột${unit === null ? '' : `, ${unit}`}  ${page.paint('faint', sheet)}`,
    ...drawRows(
      page,
      6,
      [{ style: 'strong', align: 'right' }, { fills: true }],
      columns.map(({ heading, total }) => [formatNumber(total), heading]),
    ),
  ];
}

const nearest = 3;

function deadlineLines(page: Page, summary: DeadlineSummary, asOf: string): string[] {
  const { next } = summary;
  if (next.length === 0) return [];
  return [
    ...drawParagraph(page, 4, `Thời hạn: ${deadlineWords(summary)}`),
    ...drawRows(
      page,
      6,
      [{ style: 'strong', align: 'right' }, {}, { fills: true }],
      next
        .slice(0, nearest)
        .map(({ due, sheet, row, column, label }) => [
          formatDate(due),
          `${clipText(sheet, 18, page.widthOf)} ${cellAddress(row, column)}`,
          clipText(label, 160, page.widthOf) + (due < asOf ? ' (quá hạn)' : ''),
        ]),
    ),
  ];
}
