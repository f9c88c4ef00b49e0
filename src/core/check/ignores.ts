import type { Finding } from './result';

/**
 * What the user chose not to see again, each with the reason given: one finding, a rule in one table, or a rule in the
 * whole workbook. It is saved with the workbook.
 */
export type Ignore =
  | { readonly kind: 'finding'; readonly fingerprint: string; readonly reason: string }
  | { readonly kind: 'rule-in-table'; readonly rule: string; readonly table: string; readonly reason: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly reason: string };

function covers(ignore: Ignore, finding: Finding): boolean {
  if (ignore.kind === 'finding') return ignore.fingerprint === finding.fingerprint;
  if (ignore.rule !== finding.rule) return false;
  return ignore.kind === 'rule' || ignore.table === finding.table;
}

/** Marks the findings that an ignore covers with its reason, the first one in the list winning. None is taken out. */
export function applyIgnores(findings: readonly Finding[], ignores: readonly Ignore[]): readonly Finding[] {
  if (ignores.length === 0) return findings;
  return findings.map((finding) => {
    const ignore = ignores.find((one) => covers(one, finding));
    return ignore ? { ...finding, ignored: { reason: ignore.reason } } : finding;
  });
}
