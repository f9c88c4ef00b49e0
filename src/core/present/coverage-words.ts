import type { CheckResult, SheetCoverage } from '../check/result';

/** "Đã soát 5/6 trang tính, 5 biểu, 14 quy tắc." */
export function coverageLine({ coverage, tables }: CheckResult): string {
  const { sheets, rules } = coverage;
  const checked = sheets.filter(({ status }) => status === 'checked').length;
  const run = new Set(rules.filter(({ status }) => status === 'run').map(({ rule }) => rule)).size;
  return `Đã soát ${checked}/${sheets.length} trang tính, ${tables.length} biểu, ${run} quy tắc.`;
}

/** Sheets that were not taken for a table, those with one reason together: a workbook may hold eighty empty ones. */
export interface SkippedSheets {
  readonly names: readonly string[];
  /** Begins small, to stand inside a sentence: "không thấy bảng: chỉ có ghi chú". */
  readonly why: string;
}

export function skippedSheets(sheets: readonly SheetCoverage[]): readonly SkippedSheets[] {
  const skipped = sheets.filter(({ status }) => status !== 'checked');
  return [...new Set(skipped.map(({ why }) => why))].map((reason) => ({
    names: skipped.filter(({ why }) => why === reason).map(({ name }) => name),
    why: lowerFirst(reason),
  }));
}

/** A sentence to stand inside another one. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
