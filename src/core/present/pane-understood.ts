import type { CheckResult, RuleCoverage } from '../check/result';
import type { Rule } from '../rules/define-rule';
import type { SkippedSheets } from './coverage-words';
import { coverageLine, lowerFirst, skippedSheets } from './coverage-words';
import { countRows, ownTitle, tableNames } from './table-caption';
import { kindWords } from './table-words';
import { listSome } from './text/list-some';

/** How the workbook was understood, and what was not looked at and why. */
export interface Understood {
  /** "Đã soát 5/6 trang tính, 5 biểu, 14 quy tắc." */
  readonly coverage: string;
  readonly tables: readonly UnderstoodTable[];
  readonly skipped: readonly SkippedSheets[];
  /** The skipped sheets in a few words: "Ghi chép, Sheet2 và 4 trang khác"; "" when there is none. */
  readonly skippedNames: string;
  readonly notRun: readonly NotRunChecks[];
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
}

/** Checks that were not made, those with one reason together. */
export interface NotRunChecks {
  /** Begins small, to stand inside a sentence: "không thấy bảng nhiệm vụ". */
  readonly why: string;
  /** "Chỉ tiêu chưa đạt (Biểu 01, Biểu 02)" */
  readonly checks: readonly string[];
}

const fewSheets = 3;

export function understood(result: CheckResult, rules: readonly Pick<Rule, 'code' | 'title'>[]): Understood {
  const { tables, coverage, summary } = result;
  const names = tableNames(tables);
  const skipped = skippedSheets(coverage.sheets);
  return {
    coverage: coverageLine(result),
    tables: tables.map((table) => ({
      id: table.id,
      name: names.get(table.id)!,
      kind: kindWords[table.kind],
      title: ownTitle(table),
      counts: countRows(table, summary),
      unit: table.unit?.text ?? '',
    })),
    skipped,
    skippedNames: listSome(
      skipped.flatMap(({ names }) => names),
      fewSheets,
      'trang',
    ),
    notRun: notRunChecks(coverage.rules, rules, names),
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
