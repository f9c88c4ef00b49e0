import { tablesMeant } from '../check/apply-ignores';
import type { Ignore } from '../check/ignore';
import { longestAboutFinding } from '../check/ignore';
import type { CheckResult, Finding } from '../check/result';
import { cellAddress } from '../snapshot/address';
import { tableNames } from './table-caption';
import { plainText } from './text/plain-text';

/** What the user may ignore from a finding: the ignore, which still wants its reason. */
export interface IgnoreScope {
  /** "Quy tắc này trong Biểu 03 (4 chỗ)" */
  readonly label: string;
  readonly ignore: Ignore;
}

/** What may be ignored from each finding, the least first. How much each would keep quiet is counted over the open ones. */
export function ignoreScopes(result: CheckResult): (finding: Finding) => readonly IgnoreScope[] {
  const { tables, corrections, coverage } = result;
  const ground = { sheets: coverage.sheets.map(({ name }) => name), tables, origins: corrections.origins };
  const layouts = new Map(corrections.origins.map(({ table, layout }) => [table, layout]));
  const names = tableNames(tables);
  const counts = countByRuleAndTable(result.findings);
  const together = once<readonly string[]>();
  const reason = '';
  return (finding) => {
    const { rule, severity, fingerprint, at, table } = finding;
    const count = (ids: readonly string[]) =>
      ids.reduce((sum, id) => sum + (counts.get(rule)?.get(id) ?? 0), 0);
    const about = aboutFinding(finding);
    const one = {
      label: `Chỉ chỗ này (ô ${cellAddress(at.row, at.column)})`,
      ignore: { kind: 'finding', rule, severity, fingerprint, about, reason },
    } as const;
    const all = {
      label: `Quy tắc này trong cả tệp (${count([...(counts.get(rule)?.keys() ?? [])])} chỗ)`,
      ignore: { kind: 'rule', rule, reason },
    } as const;
    const layout = layouts.get(table);
    if (!layout) return [one, all];
    const meant = { sheet: at.sheet, layout };
    const ids = together(table, () => tablesMeant(meant, ground).map(({ id }) => id));
    const inTable = {
      label: `Quy tắc này trong ${ids.length === 1 ? names.get(table)! : at.sheet} (${count(ids)} chỗ)`,
      ignore: { kind: 'rule-in-table', rule, ...meant, reason },
    } as const;
    return [one, inTable, all];
  };
}

/** Thousands of findings may stand in one table: what is worked out for a table is worked out once. */
function once<Value>(): (table: string, make: () => Value) => Value {
  const made = new Map<string, Value>();
  return (table, make) => {
    const value = made.get(table) ?? make();
    made.set(table, value);
    return value;
  };
}

function countByRuleAndTable(findings: readonly Finding[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { rule, table, ignored } of findings) {
    if (ignored) continue;
    const own = counts.get(rule) ?? new Map<string, number>();
    counts.set(rule, own.set(table, (own.get(table) ?? 0) + 1));
  }
  return counts;
}

function aboutFinding({ at, message }: Finding): string {
  return `${at.sheet}, ${cellAddress(at.row, at.column)}: ${plainText(message)}`.slice(
    0,
    longestAboutFinding,
  );
}
