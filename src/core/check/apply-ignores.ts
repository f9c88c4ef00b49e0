import type { Severity } from '../rules/define-rule';
import type { TableOrigin } from '../tables/correction-outcome';
import type { Layout } from '../tables/layout';
import { isSameForm } from '../tables/layout';
import type { Table } from '../tables/table';
import { isPlaceLeft } from './fingerprint';
import type { Ignore, IgnoredFinding, IgnoreUse } from './ignore';
import { periodless } from './periodless';
import type { Finding } from './result';

/** Where findings stand: the sheets of the workbook, and its tables as they were recognised. */
export interface IgnoreGround {
  readonly sheets: readonly string[];
  readonly tables: readonly Table[];
  /** One for each table, in their order. */
  readonly origins: readonly TableOrigin[];
}

export interface AppliedIgnores {
  /** All findings; those that an ignore covers carry its reason. None is taken out. */
  readonly findings: readonly Finding[];
  /** One for each ignore, in their order. */
  readonly uses: readonly IgnoreUse[];
}

/** Marks the findings that an ignore covers with its reason, the first one in the list winning. */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  ground: IgnoreGround,
): AppliedIgnores {
  const taken = new Map<string, string>();
  const uses = ignores.map((ignore): IgnoreUse => {
    const covered = coveredBy(ignore, findings, ground)
      .map(({ fingerprint }) => fingerprint)
      .filter((fingerprint) => !taken.has(fingerprint));
    for (const fingerprint of covered) taken.set(fingerprint, ignore.reason);
    return { ignore, findings: covered };
  });
  if (taken.size === 0) return { findings, uses };
  const marked = findings.map((finding) => {
    const reason = taken.get(finding.fingerprint);
    return reason === undefined ? finding : { ...finding, ignored: { reason } };
  });
  return { findings: marked, uses };
}

function coveredBy(ignore: Ignore, findings: readonly Finding[], ground: IgnoreGround): readonly Finding[] {
  const said = findings.filter(({ rule }) => rule === ignore.rule);
  if (ignore.kind === 'rule') return said;
  if (ignore.kind === 'finding') return sameFinding(ignore, said, ground);
  const tables = new Set(tablesMeant(ignore, ground).map(({ id }) => id));
  return said.filter(({ table }) => tables.has(table));
}

const gravity: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * The finding at the same place, if it is no graver: who accepted a doubt has not accepted a proof. Where next month's
 * workbook no longer has the sheet or the column, the one that differs from it in nothing but days, months and years.
 */
function sameFinding(
  ignore: IgnoredFinding,
  said: readonly Finding[],
  { tables, sheets }: IgnoreGround,
): readonly Finding[] {
  const { rule, fingerprint, severity } = ignore;
  let same = said.filter((finding) => finding.fingerprint === fingerprint);
  if (same.length === 0 && !isPlaceLeft(rule, fingerprint, tables, sheets))
    same = said.filter((finding) => periodless(finding.fingerprint) === periodless(fingerprint));
  return same.length === 1 ? same.filter((one) => gravity[one.severity] <= gravity[severity]) : [];
}

/**
 * The tables of a form on its sheet; where the sheet is gone, on the one whose name differs from it in nothing but
 * days, months and years. Equal forms of other sheets are other villages' tables: a reason given for one is none there.
 */
export function tablesMeant(
  { sheet, layout }: { readonly sheet: string; readonly layout: Layout },
  { tables, origins, sheets }: IgnoreGround,
): readonly Table[] {
  const same = tables.filter((_, i) => isSameForm(origins[i]!.layout, layout));
  if (sheets.includes(sheet)) return same.filter((table) => table.sheet === sheet);
  const later = same.filter((table) => periodless(table.sheet) === periodless(sheet));
  return new Set(later.map((table) => table.sheet)).size === 1 ? later : [];
}
