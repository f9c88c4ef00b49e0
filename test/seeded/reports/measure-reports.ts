import type { FoundInReport } from '../measure/checker';
import { builtReportRules } from '../measure/checker';
import { reportOperators } from './faults/index';
import type { ReportCase } from './run-report-case';
import { cleanCase, faultyCase } from './run-report-case';

export interface ReportRuleMeasure {
  readonly rule: string;
  readonly cases: readonly ReportCase[];
}

export interface ReportMeasure {
  readonly rules: readonly ReportRuleMeasure[];
  readonly clean: readonly ReportCase[];
}

export interface ReportExtent {
  readonly casesPerRule: number;
  readonly cleanReports: number;
  /** Only these rules; all where it is left out. */
  readonly only?: readonly string[];
}

/** Plants so many faults a rule, and reads so many clean reports. Rules that the product lacks are left out. */
export function measureReports(
  { casesPerRule, cleanReports, only }: ReportExtent,
  progress: (done: string) => void = () => undefined,
): ReportMeasure {
  const operators = reportOperators.filter(
    ({ rule }) => builtReportRules.includes(rule) && (!only || only.includes(rule)),
  );
  const rules = operators.map((operator) => {
    const cases = numbers(casesPerRule).flatMap((number) => faultyCase(operator, number) ?? []);
    progress(operator.rule);
    return { rule: operator.rule, cases };
  });
  return { rules, clean: numbers(cleanReports).map(cleanCase) };
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

export const recallOf = ({ cases }: ReportRuleMeasure): number =>
  cases.length === 0 ? 0 : cases.filter(({ found }) => found).length / cases.length;

export interface ReportTotals {
  readonly findings: number;
  readonly false: number;
  readonly errors: number;
  readonly falseErrors: number;
  /** Of clean reports: those drawn for themselves, and the twins in which faults were planted. */
  readonly cleanReports: number;
  readonly onClean: Readonly<Record<FoundInReport['severity'], number>>;
}

export function reportTotalsOf({ rules, clean }: ReportMeasure): ReportTotals {
  const planted = rules.flatMap(({ cases }) => cases);
  const onClean = [...planted, ...clean].flatMap((one) => one.onClean);
  const wrong = [...planted.flatMap((one) => one.false), ...onClean];
  const right = planted.flatMap((one) => one.right);
  const isError = ({ severity }: FoundInReport) => severity === 'error';
  const countOf = (severity: FoundInReport['severity']) =>
    onClean.filter((one) => one.severity === severity).length;
  return {
    findings: right.length + wrong.length,
    false: wrong.length,
    errors: [...right, ...wrong].filter(isError).length,
    falseErrors: wrong.filter(isError).length,
    cleanReports: planted.length + clean.length,
    onClean: { error: countOf('error'), warning: countOf('warning'), info: countOf('info') },
  };
}
