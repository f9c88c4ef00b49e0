import type { Layer } from '../snapshot/snapshot';
import type { Fact, Rule } from '../rules/define-rule';
import { NotRun } from '../rules/define-rule';
import type { CriteriaVerdicts } from '../summary/summary';
import type { Table, TableKind } from '../tables/table';
import type { RuleCoverage } from './result';

/** What a rule said of a table. */
export interface RuleFact {
  readonly rule: Rule;
  readonly table: Table;
  readonly fact: Fact;
}

export interface RulesRun {
  readonly facts: readonly RuleFact[];
  readonly coverage: readonly RuleCoverage[];
}

/** What the rules are run over. */
export interface RulesInput {
  readonly tables: readonly Table[];
  /** The layers that the reader read. */
  readonly has: readonly Layer[];
  /** The verdicts of the criteria tables, by table id. */
  readonly verdicts: ReadonlyMap<string, CriteriaVerdicts>;
  readonly asOf: string;
  readonly dueSoonDays: number;
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

/** Calls every rule for the tables it looks at. A rule that could not be applied says why in the coverage. */
export function runRules(rules: readonly Rule[], input: RulesInput): RulesRun {
  const facts: RuleFact[] = [];
  const coverage: RuleCoverage[] = [];
  for (const rule of rules) {
    const missing = (rule.needs ?? []).filter((layer) => !input.has.includes(layer));
    const tables = input.tables.filter((table) => looksAt(rule, table));
    if (tables.length === 0) coverage.push(notRun(rule, '', whyNoTable(rule)));
    for (const table of tables) {
      if (missing.length > 0) {
        coverage.push(
          notRun(rule, table.id, `Chưa đọc ${missing.map((layer) => layerNames[layer]).join(', ')}`),
        );
        continue;
      }
      const reasons = new Set<string>();
      for (const said of callRule(rule, table, input)) {
        if (said instanceof NotRun) reasons.add(said.why);
        else facts.push({ rule, table, fact: said });
      }
      coverage.push(
        reasons.size > 0
          ? notRun(rule, table.id, [...reasons].join('; '))
          : { rule: rule.code, table: table.id, status: 'run', why: '' },
      );
    }
  }
  return { facts, coverage };
}

function looksAt(rule: Rule, table: Table): boolean {
  return rule.looksAt === 'any' || rule.looksAt.includes(table.kind);
}

function callRule(rule: Rule, table: Table, input: RulesInput): Iterable<Fact | NotRun> {
  const { tables, asOf, dueSoonDays } = input;
  return rule.check({ table, tables, verdicts: input.verdicts.get(table.id) ?? null, asOf, dueSoonDays });
}

function notRun(rule: Rule, table: string, why: string): RuleCoverage {
  return { rule: rule.code, table, status: 'not-run', why };
}

function whyNoTable(rule: Rule): string {
  if (rule.looksAt === 'any') return 'Không thấy bảng nào';
  return `Không thấy bảng ${rule.looksAt.map((kind) => kindNames[kind]).join(', ')}`;
}
