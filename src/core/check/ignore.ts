import type { Severity } from '../rules/define-rule';
import type { Layout } from '../tables/layout';
import { isSameForm } from '../tables/layout';

/**
 * What the user chose not to see again, with the reason given: one finding, a rule in one table, or a rule in the whole
 * workbook. It is saved with the workbook.
 */
export type Ignore = IgnoredFinding | IgnoredInTable | IgnoredRule;

export interface IgnoredFinding {
  readonly kind: 'finding';
  readonly rule: string;
  /** How grave the finding was: what turns graver is told again. */
  readonly severity: Severity;
  readonly fingerprint: string;
  /** The finding as its owner knows it, for the day it is gone: 'Biểu 03, F18: Dòng "Tổng cộng" …'. */
  readonly about: string;
  readonly reason: string;
}

export interface IgnoredInTable {
  readonly kind: 'rule-in-table';
  readonly rule: string;
  /** The name of the table's sheet: of equal forms on several sheets only those on this sheet are meant. */
  readonly sheet: string;
  readonly layout: Layout;
  readonly reason: string;
}

export interface IgnoredRule {
  readonly kind: 'rule';
  readonly rule: string;
  readonly reason: string;
}

/** What became of an ignore in one check. */
export interface IgnoreUse {
  readonly ignore: Ignore;
  /** The fingerprints of the findings that it keeps quiet; none where it no longer matches anything. */
  readonly findings: readonly string[];
}

export const longestAboutFinding = 300;
/** Five words are a reason; this is room for thirty. */
export const longestReason = 200;

/** Whether two ignores speak of the same, so that the later one takes the place of the earlier one. */
export function isSameIgnore(a: Ignore, b: Ignore): boolean {
  if (a.kind === 'finding') return b.kind === 'finding' && a.fingerprint === b.fingerprint;
  if (a.rule !== b.rule) return false;
  if (a.kind === 'rule') return b.kind === 'rule';
  return b.kind === 'rule-in-table' && a.sheet === b.sheet && isSameForm(a.layout, b.layout);
}

/** With this ignore, in place of an earlier one of the same. */
export function withIgnore(ignores: readonly Ignore[], ignore: Ignore): readonly Ignore[] {
  return [...withoutIgnore(ignores, ignore), ignore];
}

export function withoutIgnore(ignores: readonly Ignore[], ignore: Ignore): readonly Ignore[] {
  return ignores.filter((one) => !isSameIgnore(one, ignore));
}
