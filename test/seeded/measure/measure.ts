import { operators } from '../faults/index';
import { builtRules } from './checker';
import type { CaseResult } from './run-case';
import { drawCleanCase, drawFaultyCase, runCase } from './run-case';

export interface RuleMeasure {
  readonly rule: string;
  /** False when the product does not have the rule yet: its cases are then not run. */
  readonly built: boolean;
  readonly cases: readonly CaseResult[];
}

export interface Measure {
  readonly rules: readonly RuleMeasure[];
  readonly clean: readonly CaseResult[];
}

export interface Extent {
  readonly casesPerRule: number;
  readonly cleanWorkbooks: number;
  /** Only these rules; all where it is left out. */
  readonly only?: readonly string[];
}

export function measure(
  { casesPerRule, cleanWorkbooks, only }: Extent,
  progress: (done: string) => void = () => undefined,
): Measure {
  const rules = operators
    .filter(({ rule }) => !only || only.includes(rule))
    .map((operator) => {
      const built = builtRules.includes(operator.rule);
      const cases: CaseResult[] = [];
      for (let number = 1; built && number <= casesPerRule; number++) {
        const drawn = drawFaultyCase(operator, number);
        if (drawn) cases.push(runCase(`${operator.rule}-${number}`, drawn));
      }
      progress(operator.rule);
      return { rule: operator.rule, built, cases };
    });
  const clean = Array.from({ length: cleanWorkbooks }, (_, i) =>
    runCase(`sach-${i + 1}`, drawCleanCase(i + 1)),
  );
  return { rules, clean };
}

export const recallOf = ({ cases }: RuleMeasure): number =>
  cases.length === 0 ? 0 : cases.filter(({ found }) => found).length / cases.length;

export interface Totals {
  readonly findings: number;
  readonly false: number;
  readonly errors: number;
  readonly falseErrors: number;
  readonly alarmsOnClean: number;
  readonly fixesTried: number;
  readonly fixesBad: number;
}

export function totalsOf({ rules, clean }: Measure): Totals {
  const all = [...rules.flatMap(({ cases }) => cases), ...clean];
  const isError = ({ severity }: { readonly severity: string }) => severity === 'error';
  const wrong = all.flatMap((one) => one.false);
  const right = all.flatMap((one) => one.right);
  return {
    findings: right.length + wrong.length,
    false: wrong.length,
    errors: [...right, ...wrong].filter(isError).length,
    falseErrors: wrong.filter(isError).length,
    alarmsOnClean: clean.flatMap((one) => one.false).filter(({ severity }) => severity !== 'info').length,
    fixesTried: all.reduce((sum, { fixes }) => sum + fixes.tried, 0),
    fixesBad: all.reduce((sum, { fixes }) => sum + fixes.bad.length, 0),
  };
}

/** DESIGN.md §6. */
export const bars = { recall: 0.95, errorPrecision: 0.99, falseAlarms: 0.05 } as const;

/** What was missed of the bars, in Vietnamese; empty when all hold. */
export function missedBars(measured: Measure): readonly string[] {
  const totals = totalsOf(measured);
  const missed = measured.rules
    .filter((rule) => rule.built && recallOf(rule) < bars.recall)
    .map(
      (rule) => `${rule.rule}: tìm được ${(recallOf(rule) * 100).toFixed(1)} % (mức ${bars.recall * 100} %)`,
    );
  if (totals.errors > 0 && 1 - totals.falseErrors / totals.errors < bars.errorPrecision) {
    missed.push(`${totals.falseErrors}/${totals.errors} lỗi nêu sai (mức 1 %)`);
  }
  if (totals.findings > 0 && totals.false / totals.findings > bars.falseAlarms) {
    missed.push(`${totals.false}/${totals.findings} điều nêu sai (mức 5 %)`);
  }
  if (totals.alarmsOnClean > 0)
    missed.push(`${totals.alarmsOnClean} lỗi hoặc cảnh báo trên biểu đúng (mức 0)`);
  if (totals.fixesBad > 0) missed.push(`${totals.fixesBad}/${totals.fixesTried} cách sửa không trọn (mức 0)`);
  return missed;
}
