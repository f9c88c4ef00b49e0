import { cellAddress } from '../../../src/core/snapshot/address';
import type { CellRef } from '../../../src/core/snapshot/address';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { CheckOptions } from '../../../src/core/check/check-workbook';
import { catalogsOfGrid } from '../../../src/core/check/catalogs-of-grid';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import type { Finding } from '../../../src/core/check/result';
import type { Rule } from '../../../src/core/rules/define-rule';

/** A case ready to be run: the rule alone over the whole arc, so that no other rule takes precedence. */
export interface RunnableCase {
  readonly rule: Rule;
  readonly snapshot: WorkbookSnapshot;
  readonly options: CheckOptions;
  readonly opens: readonly string[];
}

/** The part of a case that decides how it is run. */
export interface DrawnCase {
  /** A text grid, as src/core/snapshot/text-grid.ts reads it. */
  readonly grid: string;
  /** "2024-05-15" when it is left out. */
  readonly asOf?: string;
  /** Tables that the user took for their own sets of criteria. */
  readonly catalog?: string | undefined;
  readonly options?: Partial<CheckOptions>;
  /** Codes of other rules that rightly speak up once the fix is applied (a status now unmet has no plan yet). */
  readonly opens?: readonly string[];
}

export function runnable(rule: Rule, one: DrawnCase): RunnableCase {
  const today = one.asOf ?? '2024-05-15';
  const catalogs = catalogsOfGrid(one.catalog);
  const options = { asOf: today, today, catalogs, ...one.options, only: [rule.code] };
  return { rule, snapshot: snapshotOfTextGrid(one.grid), options, opens: one.opens ?? [] };
}

export function findingsOf({ rule, options }: RunnableCase, snapshot: WorkbookSnapshot): readonly Finding[] {
  return checkWorkbook(snapshot, options, [rule]).findings;
}

/** A cell as the cases write it: bare on the first sheet, with the sheet's name elsewhere. */
export function cellName({ snapshot }: RunnableCase, { sheet, row, column }: CellRef): string {
  const address = cellAddress(row, column);
  return sheet === snapshot.sheets[0]!.name ? address : `${sheet}!${address}`;
}
