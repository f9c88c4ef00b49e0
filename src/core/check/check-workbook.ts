import type { Rule } from '../rules/define-rule';
import { rules as allRules } from '../rules/index';
import type { WorkbookSnapshot } from '../snapshot/snapshot';
import { judgeTables, summarise } from '../summary/summarise';
import { recogniseTables } from '../tables/recognise-tables';
import { decideAsOf } from './as-of';
import { coverSheets } from './coverage';
import type { Ignore } from './ignores';
import { applyIgnores } from './ignores';
import { makeFindings } from './make-findings';
import { tellOneMistakeOnce } from './one-mistake';
import type { CheckResult } from './result';
import { runRules } from './run-rules';
import { figuresOf } from './sum-repair';

export interface CheckOptions {
  /** The day the check speaks of; `null` to take the day the workbook states, else today. */
  readonly asOf: string | null;
  readonly today: string;
  /** The codes of the rules to run; all of them when it is left out. */
  readonly only?: readonly string[];
  /** How many days before a deadline the warning begins. */
  readonly dueSoonDays?: number;
  readonly ignores?: readonly Ignore[];
}

const usualDueSoonDays = 15;

/** The whole arc, from what was read to what is told. @param rules those of the list, unless a test brings its own */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  { asOf: given, today, only, dueSoonDays = usualDueSoonDays, ignores = [] }: CheckOptions,
  rules: readonly Rule[] = allRules,
): CheckResult {
  const { tables, leftovers, texts } = recogniseTables(snapshot);
  const { asOf, asOfFrom } = decideAsOf(given, today, tables);
  const verdicts = judgeTables(tables);
  const summary = summarise(tables, verdicts, asOf, dueSoonDays);

  const chosen = only ? rules.filter((rule) => only.includes(rule.code)) : rules;
  const run = runRules(chosen, { tables, texts, has: snapshot.has, verdicts, asOf, dueSoonDays });
  const told = tellOneMistakeOnce(run.facts, figuresOf(tables));
  const findings = applyIgnores(makeFindings(told, snapshot), ignores);

  const coverage = { sheets: coverSheets(snapshot, tables, leftovers), rules: run.coverage };
  return { asOf, asOfFrom, tables, leftovers, findings, coverage, summary };
}
