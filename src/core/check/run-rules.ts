import type { Layer } from '../snapshot/snapshot';
import type { Fact, Rule, RuleContext, SheetContext } from '../rules/define-rule';
import { NotRun } from '../rules/define-rule';
import type { CriteriaVerdicts } from '../summary/summary';
import type { ProposedCatalog } from '../tables/propose-catalog';
import type { SheetTexts } from '../tables/sheet-texts';
import type { Table, TableKind } from '../tables/table';
import type { RuleCoverage } from './result';

/** What a rule said of a table or a sheet. */
export interface RuleFact {
  readonly rule: Rule;
  /** `null` for a rule that speaks of a sheet. */
  readonly table: Table | null;
  readonly fact: Fact;
}

export interface RulesRun {
  readonly facts: readonly RuleFact[];
  readonly coverage: readonly RuleCoverage[];
}

/** What the rules are run over. */
export interface RulesInput {
  readonly tables: readonly Table[];
  readonly texts: readonly SheetTexts[];
  /** The layers that the reader read. */
  readonly has: readonly Layer[];
  /** The verdicts of the criteria tables, by table id. */
  readonly verdicts: ReadonlyMap<string, CriteriaVerdicts>;
  /** The sets that the criteria tables follow, by table id. */
  readonly catalogs: ReadonlyMap<string, ProposedCatalog>;
  readonly asOf: string;
  readonly dueSoonDays: number;
  /** The day of submission that the user has set. */
  readonly milestone: string | null;
}

const layerNames: Readonly<Record<Layer, string>> = {
  values: 'giá trị',
  formulas: 'công thức',
  formats: 'định dạng số',
  fonts: 'phông chữ',
  merges: 'ô gộp',
  hidden: 'hàng và cột ẩn',
};

const kindNames: Readonly<Record<TableKind, string>> = {
  criteria: 'tiêu chí',
  funding: 'nguồn vốn',
  tasks: 'nhiệm vụ',
  'roll-up': 'tổng hợp',
  other: 'loại khác',
};

/** Calls every rule for the tables or sheets it looks at. A rule that could not be applied says why in the coverage. */
export function runRules(rules: readonly Rule[], input: RulesInput): RulesRun {
  const facts: RuleFact[] = [];
  const coverage: RuleCoverage[] = [];
  for (const rule of rules) {
    const missing = (rule.needs ?? []).filter((layer) => !input.has.includes(layer));
    const calls = callsOf(rule, input);
    if (calls.length === 0) coverage.push(notRun(rule, '', whyNotCalled(rule)));
    for (const { table, context } of calls) {
      const id = table?.id ?? '';
      if (missing.length > 0) {
        coverage.push(notRun(rule, id, `Chưa đọc ${missing.map((layer) => layerNames[layer]).join(', ')}`));
        continue;
      }
      const reasons = new Set<string>();
      for (const said of rule.check(context)) {
        if (said instanceof NotRun) reasons.add(said.why);
        else facts.push({ rule, table, fact: said });
      }
      coverage.push(
        reasons.size > 0
          ? notRun(rule, id, [...reasons].join('; '))
          : { rule: rule.code, table: id, status: 'run', why: '' },
      );
    }
  }
  return { facts, coverage: withoutRepeats(coverage) };
}

interface Call {
  readonly table: Table | null;
  readonly context: RuleContext | SheetContext;
}

function callsOf(rule: Rule, input: RulesInput): readonly Call[] {
  const { looksAt } = rule;
  const { tables, texts, catalogs, asOf, dueSoonDays, milestone } = input;
  if (looksAt === 'sheet') return texts.map((sheet) => ({ table: null, context: { sheet } }));
  return tables
    .filter(({ kind }) => looksAt === 'any' || looksAt.includes(kind))
    .map((table) => {
      const verdicts = input.verdicts.get(table.id) ?? null;
      const catalog = catalogs.get(table.id) ?? null;
      const about = { verdicts, catalog, catalogs, asOf, dueSoonDays, milestone };
      return { table, context: { table, tables, ...about } };
    });
}

/** A rule that looks at sheets says of all of them the same; once is enough. */
function withoutRepeats(coverage: readonly RuleCoverage[]): readonly RuleCoverage[] {
  const seen = new Set<string>();
  return coverage.filter(({ rule, table, status, why }) => {
    const key = [rule, table, status, why].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function notRun(rule: Rule, table: string, why: string): RuleCoverage {
  return { rule: rule.code, table, status: 'not-run', why };
}

function whyNotCalled({ looksAt }: Rule): string {
  if (looksAt === 'sheet') return 'Không có trang tính nào';
  if (looksAt === 'any') return 'Không thấy bảng nào';
  return `Không thấy bảng ${looksAt.map((kind) => kindNames[kind]).join(', ')}`;
}
