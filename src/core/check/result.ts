import type { CellRef } from '../snapshot/address';
import type { DataValue, Severity } from '../rules/define-rule';
import type { Summary } from '../summary/summary';
import type { ProposedCatalog } from '../tables/propose-catalog';
import type { CorrectionOutcome } from '../tables/correction-outcome';
import type { SaidCatalog } from '../tables/said-catalogs';
import type { Leftover, Table } from '../tables/table';
import type { IgnoreUse } from './ignore';

/** What a check comes to: findings, what was looked at and what was not, and the numbers. Data; the sentences are filled in. */

export interface FindingEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As the cell holds it now: formula, else value; "" when blank. */
  readonly before: string | number | boolean;
  /** A formula when it starts with "="; text that starts so carries an apostrophe. */
  readonly after: string | number;
  /** What the formula gives, so that a host without recalculation can show it. */
  readonly value: number | string | null;
  /** Set along with the text where the old font could not show it. */
  readonly font?: string;
}

export interface Finding {
  readonly rule: string;
  readonly slug: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly at: CellRef;
  /** The table's id; "" where a sheet as a whole is meant. */
  readonly table: string;
  /** Vietnamese sentences: what, why, what to do. */
  readonly message: string;
  readonly why: string;
  readonly do: string;
  readonly data: Readonly<Record<string, DataValue>>;
  readonly related: readonly CellRef[];
  readonly fix: {
    readonly safety: 'safe' | 'ask';
    readonly title: string;
    readonly edits: readonly FindingEdit[];
  } | null;
  /** rule + sheet + label path + column path: stays the same when rows are inserted. */
  readonly fingerprint: string;
  readonly ignored: { readonly reason: string } | null;
}

export interface SheetCoverage {
  readonly name: string;
  readonly status: 'checked' | 'no-table' | 'empty' | 'unreadable';
  /** Vietnamese; "" when there is nothing to explain. */
  readonly why: string;
}

export interface RuleCoverage {
  readonly rule: string;
  readonly table: string;
  readonly status: 'run' | 'not-run';
  readonly why: string;
}

export interface Coverage {
  readonly sheets: readonly SheetCoverage[];
  readonly rules: readonly RuleCoverage[];
}

/** The set of criteria that a table seems to follow. */
export interface TableCatalog extends Omit<ProposedCatalog, 'match'> {
  /** The table's id. */
  readonly table: string;
}

export interface CheckResult {
  readonly asOf: string;
  /** Where the day came from: given by the user, stated in the workbook, or, where neither spoke, the day of the check. */
  readonly asOfFrom: 'given' | 'workbook' | 'today';
  readonly tables: readonly Table[];
  readonly leftovers: readonly Leftover[];
  readonly corrections: CorrectionOutcome;
  readonly catalogs: readonly TableCatalog[];
  /** What the user said of the sets of single tables, by table id. */
  readonly saidCatalogs: ReadonlyMap<string, SaidCatalog>;
  readonly findings: readonly Finding[];
  /** What became of each ignore; those of rules that were not asked for are left out. */
  readonly ignores: readonly IgnoreUse[];
  readonly coverage: Coverage;
  readonly summary: Summary;
}
