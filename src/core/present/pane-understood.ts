import type { CheckResult, RuleCoverage } from '../check/result';
import type { Rule } from '../rules/define-rule';
import type { Catalog } from '../catalogs/catalog';
import type { SkippedSheets } from './coverage-words';
import { coverageLine, lowerFirst, skippedSheets } from './coverage-words';
import type { CatalogShelf, TableCatalogView } from './pane-catalogs';
import { catalogShelf, tableCatalogView } from './pane-catalogs';
import type { DismissedTable, SheetWithoutTable, TableReading } from './pane-table';
import { dismissedTable, sheetsWithoutTable, tableReading } from './pane-table';
import { countRows, ownTitle, tableNames } from './table-caption';
import { kindWords } from './table-words';
import { plainText } from './text/plain-text';
import { listSome } from './text/list-some';

/** How the workbook was understood, and what was not looked at and why. */
export interface Understood {
  /** "Đã soát 5/6 trang tính, 5 biểu, 14 quy tắc." */
  readonly coverage: string;
  readonly tables: readonly UnderstoodTable[];
  /** The tables whose kind the user is asked for. */
  readonly asked: readonly UnderstoodTable[];
  readonly dismissed: readonly DismissedTable[];
  readonly withoutTable: readonly SheetWithoutTable[];
  /** Corrections that fit no table of this workbook, by what they call it. */
  readonly notApplied: readonly string[];
  readonly skipped: readonly SkippedSheets[];
  /** The skipped sheets in a few words: "Ghi chép, Sheet2 và 4 trang khác"; "" when there is none. */
  readonly skippedNames: string;
  readonly notRun: readonly NotRunChecks[];
  readonly shelf: CatalogShelf;
}

export interface UnderstoodTable {
  readonly id: string;
  /** "Biểu 01" */
  readonly name: string;
  /** "tiêu chí" */
  readonly kind: string;
  /** "" when the table has none. */
  readonly title: string;
  /** "19 tiêu chí, 57 chỉ tiêu" */
  readonly counts: string;
  /** "triệu đồng"; "" when none is stated. */
  readonly unit: string;
  readonly sheet: string;
  readonly reading: TableReading;
  /** The set of criteria that it follows; `null` for a table of another kind. */
  readonly catalog: TableCatalogView | null;
}

/** Checks that were not made, those with one reason together. */
export interface NotRunChecks {
  /** Begins small, to stand inside a sentence: "không thấy bảng nhiệm vụ". */
  readonly why: string;
  /** "Chỉ tiêu chưa đạt (Biểu 01, Biểu 02)" */
  readonly checks: readonly string[];
}

const fewSheets = 3;

/** @param own the user's own sets of criteria */
export function understood(
  result: CheckResult,
  rules: readonly Pick<Rule, 'code' | 'title'>[],
  own: readonly Catalog[],
): Understood {
  const { tables, coverage, summary } = result;
  const names = tableNames(tables);
  const skipped = skippedSheets(coverage.sheets);
  const { origins, dismissed, notApplied } = result.corrections;
  const understoodTables = tables.map((table, i) => ({
    id: table.id,
    name: names.get(table.id)!,
    kind: kindWords[table.kind],
    title: ownTitle(table),
    counts: countRows(table, summary),
    unit: table.unit?.text ?? '',
    sheet: table.sheet,
    reading: tableReading(table, origins[i]!),
    catalog: tableCatalogView(table, origins[i]!, result),
  }));
  return {
    coverage: coverageLine(result),
    tables: understoodTables,
    asked: understoodTables.filter(({ reading }) => reading.asks),
    dismissed: dismissed.map(dismissedTable),
    withoutTable: sheetsWithoutTable(result),
    notApplied: notApplied.map(({ about }) => plainText(about)),
    skipped,
    skippedNames: listSome(
      skipped.flatMap(({ names }) => names),
      fewSheets,
      'trang',
    ),
    notRun: notRunChecks(coverage.rules, rules, names),
    shelf: catalogShelf(own),
  };
}

function notRunChecks(
  coverage: readonly RuleCoverage[],
  rules: readonly Pick<Rule, 'code' | 'title'>[],
  names: ReadonlyMap<string, string>,
): readonly NotRunChecks[] {
  const held = coverage.filter(({ status }) => status === 'not-run');
  return [...new Set(held.map(({ why }) => why))].map((why) => ({
    why: lowerFirst(why),
    checks: rules.flatMap(({ code, title }) => {
      const own = held.filter((one) => one.why === why && one.rule === code);
      if (own.length === 0) return [];
      const where = own.flatMap(({ table }) => names.get(table) ?? []).join(', ');
      return [where === '' ? title : `${title} (${where})`];
    }),
  }));
}
