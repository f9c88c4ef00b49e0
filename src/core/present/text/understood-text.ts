import type { CheckResult, SheetCoverage } from '../../check/result';
import type { Summary } from '../../summary/summary';
import type { Table } from '../../tables/table';
import { skippedSheets } from '../coverage-words';
import { countRows, ownTitle } from '../table-caption';
import { kindWords } from '../table-words';
import { drawParagraph, drawRows } from './draw-rows';
import { clipText } from './fit-text';
import { listSome } from './list-some';
import type { Page } from './page';

/** What was understood: a line for each table, then the sheets that were not taken for one, and why. */
export function understoodText(page: Page, result: CheckResult): string[] {
  const { tables } = result;
  return [
    ...(tables.length === 0
      ? drawParagraph(page, 2, 'Không nhận ra biểu nào', 'strong')
      : [
          ...drawParagraph(page, 2, `Đã nhận ra ${tables.length} biểu`, 'strong'),
          ...tableLines(page, result),
        ]),
    ...otherSheets(page, result.coverage.sheets),
  ];
}

function tableLines(page: Page, result: CheckResult): string[] {
  return drawRows(
    page,
    4,
    [{ style: 'strong' }, {}, { fills: true }, { style: 'faint' }],
    result.tables.map((table) => [
      clipText(table.sheet, 18, page.widthOf),
      kindWords[table.kind],
      clipText(ownTitle(table), page.width, page.widthOf),
      countsAndUnit(table, result.summary),
    ]),
  );
}

/** "19 tiêu chí, 57 chỉ tiêu", "12 dòng, triệu đồng". */
function countsAndUnit(table: Table, summary: Summary): string {
  const counts = countRows(table, summary);
  return table.unit ? `${counts}, ${table.unit.text}` : counts;
}

/** Sheets that share a reason share a line. */
function otherSheets(page: Page, sheets: readonly SheetCoverage[]): string[] {
  const skipped = skippedSheets(sheets);
  if (skipped.length === 0) return [];
  return [
    '',
    ...drawParagraph(page, 2, 'Không coi là biểu', 'strong'),
    ...skipped.flatMap(({ names, why }) => {
      const shown = names.map((name) => clipText(name, 31, page.widthOf));
      return drawParagraph(page, 4, `${listSome(shown, 6, 'trang')}: ${why}`);
    }),
  ];
}
