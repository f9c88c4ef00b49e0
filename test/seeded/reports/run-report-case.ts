import type { FoundInReport } from '../measure/checker';
import { findInReport } from '../measure/checker';
import type { CleanWorkbook } from '../paper/clean-workbook';
import { randomOf, seedOf } from '../random';
import type { CleanReport } from './draw-report';
import { copyReport, drawReport } from './draw-report';
import { reportOperators } from './faults/index';
import type { ReportFault, ReportOperator } from './faults/report-fault';
import type { Printed, Slot } from './prose';
import { print } from './prose';

/** What all seeds of reports begin with. */
export const reportSeed = 'soat-bieu/bao-cao';

/** More than enough: no operator applies to fewer than one report in ten. */
const attempts = 100;

export interface ReportCase {
  readonly id: string;
  /** What kind of document it is. */
  readonly genre: string;
  readonly fault: ReportFault | null;
  readonly found: boolean;
  /** What is said of the report before the fault is planted: nothing should be. */
  readonly onClean: readonly FoundInReport[];
  /** Of what the fault brings: the fault itself and what rightly follows from it; and the rest. */
  readonly right: readonly FoundInReport[];
  readonly false: readonly FoundInReport[];
  /** The lines as they were checked. */
  readonly lines: readonly string[];
  /** The lines where the fault stands. */
  readonly at: readonly number[];
  /** The sheets that went with it. */
  readonly workbook: CleanWorkbook;
}

export function cleanCase(number: number): ReportCase {
  const { prose, page, workbook, genre } = drawReport(`${reportSeed}/sach-${number}`);
  const { lines } = print(prose, page);
  const onClean = findInReport(lines, workbook);
  return {
    id: `bao-cao-${number}`,
    genre,
    fault: null,
    found: false,
    onClean,
    right: [],
    false: [],
    lines,
    at: [],
    workbook,
  };
}

/** @returns `null` where the operator fits no report */
export function faultyCase(operator: ReportOperator, number: number): ReportCase | null {
  const id = `${operator.rule}-${number}`;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const seed = `${reportSeed}/${id}/${attempt}`;
    const clean = drawReport(seed);
    const planted = copyReport(clean);
    const fault = operator.plant(planted, randomOf(seedOf(`${seed}/fault`)));
    if (fault) return judge(id, operator.rule, clean, planted, fault);
  }
  return null;
}

/** "BC101-17" or "bao-cao-12" drawn again; `null` when there is no such case. */
export function reportCase(id: string): ReportCase | null {
  const match = /^(bao-cao|BC\d{3})-(\d+)$/.exec(id);
  if (!match) return null;
  if (match[1] === 'bao-cao') return cleanCase(Number(match[2]));
  const operator = reportOperators.find(({ rule }) => rule === match[1]);
  return operator ? faultyCase(operator, Number(match[2])) : null;
}

/** Not its line: a word more may push it to the next one. */
const keyOf = ({ rule, quote }: FoundInReport) => `${rule} ${quote}`;

function judge(
  id: string,
  rule: string,
  clean: CleanReport,
  planted: CleanReport,
  fault: ReportFault,
): ReportCase {
  const after = print(planted.prose, planted.page);
  const onClean = findInReport(print(clean.prose, clean.page).lines, clean.workbook);
  const known = new Set(onClean.map(keyOf));
  const fresh = findInReport(after.lines, planted.workbook).filter((one) => !known.has(keyOf(one)));
  const at = [fault.at, ...(fault.orAt ?? [])].map((slot) => lineOf(after, slot));
  const isHit = (one: FoundInReport) =>
    at.includes(one.line) && (one.rule === rule || fault.instead?.includes(one.rule) === true);
  const isRight = (one: FoundInReport) => isHit(one) || fault.with?.includes(one.rule) === true;
  return {
    id,
    genre: clean.genre,
    fault,
    found: fresh.some(isHit),
    onClean,
    right: fresh.filter(isRight),
    false: fresh.filter((one) => !isRight(one)),
    lines: after.lines,
    at,
    workbook: planted.workbook,
  };
}

function lineOf({ lineOf }: Printed, slot: Slot): number {
  return lineOf.get(slot)!;
}
