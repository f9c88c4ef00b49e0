import { randomOf, seedOf } from '../random';
import type { FoundInReport } from '../measure/checker';
import { builtReportRules, findInReport } from '../measure/checker';
import type { CleanReport } from './draw-report';
import { copyReport, drawReport } from './draw-report';
import { reportOperators } from './faults/index';
import type { ReportFault, ReportOperator } from './faults/report-fault';
import type { Printed, Slot } from './prose';
import { print } from './prose';

const baseSeed = 'soat-bieu/bao-cao';

/** More than enough: no operator applies to fewer than one report in ten. */
const attempts = 100;

export interface ReportCase {
  readonly id: string;
  readonly fault: ReportFault | null;
  readonly found: boolean;
  /** What is said beside the planted fault: errors and warnings only. */
  readonly false: readonly FoundInReport[];
  /** The lines as they were checked. */
  readonly lines: readonly string[];
  /** Where the fault stands. */
  readonly at: readonly number[];
}

export interface ReportRuleMeasure {
  readonly rule: string;
  readonly cases: readonly ReportCase[];
}

export interface ReportMeasure {
  readonly rules: readonly ReportRuleMeasure[];
  readonly clean: readonly ReportCase[];
}

/** Plants so many faults a rule, and reads so many clean reports. Rules that the product lacks are left out. */
export function measureReports(
  casesPerRule: number,
  cleanReports: number,
  only?: readonly string[],
): ReportMeasure {
  const operators = reportOperators.filter(
    ({ rule }) => builtReportRules.includes(rule) && (!only || only.includes(rule)),
  );
  return {
    rules: operators.map((operator) => ({
      rule: operator.rule,
      cases: numbers(casesPerRule).flatMap((number) => faultyCase(operator, number) ?? []),
    })),
    clean: numbers(cleanReports).map((number) => cleanCase(`sach-${number}`)),
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

const isAlarm = ({ severity }: FoundInReport) => severity !== 'info';
const keyOf = ({ rule, line, quote }: FoundInReport) => `${rule} ${line} ${quote}`;

export function cleanCase(id: string): ReportCase {
  const { prose, page, workbook } = drawReport(`${baseSeed}/${id}`);
  const { lines } = print(prose, page);
  const alarms = findInReport(lines, workbook).filter(isAlarm);
  return { id, fault: null, found: false, false: alarms, lines, at: [] };
}

/** @returns `null` where the operator fits no report */
export function faultyCase(operator: ReportOperator, number: number): ReportCase | null {
  const id = `${operator.rule}-${number}`;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const seed = `${baseSeed}/${id}/${attempt}`;
    const clean = drawReport(seed);
    const planted = copyReport(clean);
    const fault = operator.plant(planted, randomOf(seedOf(`${seed}/fault`)));
    if (fault) return judge(id, operator.rule, clean, planted, fault);
  }
  return null;
}

function judge(
  id: string,
  rule: string,
  clean: CleanReport,
  planted: CleanReport,
  fault: ReportFault,
): ReportCase {
  const before = print(clean.prose, clean.page);
  const after = print(planted.prose, planted.page);
  const known = new Set(findInReport(before.lines, clean.workbook).map(keyOf));
  const found = findInReport(after.lines, planted.workbook);
  const at = [fault.at, ...(fault.orAt ?? [])].map((slot) => lineOf(after, slot));
  const isHit = (one: FoundInReport) =>
    at.includes(one.line) && (one.rule === rule || fault.instead?.includes(one.rule) === true);
  const isFalse = (one: FoundInReport) =>
    isAlarm(one) && !known.has(keyOf(one)) && !isHit(one) && fault.with?.includes(one.rule) !== true;
  return { id, fault, found: found.some(isHit), false: found.filter(isFalse), lines: after.lines, at };
}

function lineOf({ lineOf }: Printed, slot: Slot): number {
  return lineOf.get(slot)!;
}

export const recallOf = ({ cases }: ReportRuleMeasure): number =>
  cases.length === 0 ? 0 : cases.filter(({ found }) => found).length / cases.length;
