import { cellAddress, parseCellAddress } from '../../../src/core/snapshot/address';
import type { Fault, Operator, Spot } from '../faults/fault';
import { operators } from '../faults/index';
import { drawWorkbook, layouts } from '../layouts/index';
import type { CleanWorkbook } from '../paper/clean-workbook';
import { copyWorkbook } from '../paper/clean-workbook';
import { randomOf, seedOf } from '../random';
import type { Found } from './checker';
import { findIn } from './checker';
import type { BadFix } from './try-fixes';
import { tryFixes } from './try-fixes';
import { isRightInfo } from './right-infos';

/** What all seeds begin with; printed with every report. */
export const baseSeed = 'soat-bieu';

/** One planted fault and what was found, or one clean workbook and what was said of it. */
export interface CaseResult {
  readonly id: string;
  readonly layout: string;
  readonly fault: Fault | null;
  /** Found at its cell, by its rule or by the one that stands in for it. */
  readonly found: boolean;
  readonly insteadBy: string | null;
  readonly right: readonly Found[];
  readonly false: readonly Found[];
  readonly fixes: { readonly tried: number; readonly bad: readonly BadFix[] };
}

/** A workbook that can be shown, before and after the fault. */
export interface DrawnCase {
  readonly clean: CleanWorkbook;
  readonly planted: CleanWorkbook;
  readonly fault: Fault | null;
}

/** More than enough: the rarest operator applies to one workbook in forty. */
const attempts = 400;

export function drawCleanCase(number: number): DrawnCase {
  const clean = drawWorkbook(layouts[number % layouts.length]!, `${baseSeed}/sach-${number}`);
  return { clean, planted: clean, fault: null };
}

/** The workbook of one case of a rule; `null` where the operator fits no layout. */
export function drawFaultyCase(
  { rule, layouts: prefixes, plant }: Operator,
  number: number,
): DrawnCase | null {
  const chosen = layouts.filter(({ id }) => !prefixes || prefixes.some((prefix) => id.startsWith(prefix)));
  for (let attempt = 0; attempt < attempts; attempt++) {
    const seed = `${baseSeed}/${rule}-${number}/${attempt}`;
    const clean = drawWorkbook(chosen[(number + attempt) % chosen.length]!, seed);
    const planted = copyWorkbook(clean);
    const fault = plant(planted, randomOf(seedOf(`${seed}/fault`)));
    if (fault) return { clean, planted, fault };
  }
  return null;
}

/** "KP101-17" or "sach-12" drawn again; `null` when there is no such case. */
export function drawCase(id: string): DrawnCase | null {
  const match = /^(sach|[A-Z]{2}\d{3})-(\d+)$/.exec(id);
  if (!match) return null;
  if (match[1] === 'sach') return drawCleanCase(Number(match[2]));
  const operator = operators.find(({ rule }) => rule === match[1]);
  return operator ? drawFaultyCase(operator, Number(match[2])) : null;
}

const keyOf = ({ rule, sheet, cell }: Found) => `${rule} ${sheet} ${cell}`;

export function runCase(id: string, drawn: DrawnCase): CaseResult {
  const { clean, planted, fault } = drawn;
  const onClean = findIn(clean);
  const found = fault ? findIn(planted) : onClean;
  const known = new Set(fault ? onClean.map((one) => keyOf(afterMove(one, fault))) : []);
  const fresh = found.filter((one) => !known.has(keyOf(one)));
  const expected = id.slice(0, id.lastIndexOf('-'));
  const hit = fault ? fresh.filter((one) => isPlanted(expected, fault, one)) : [];
  const isRight = (one: Found) =>
    isRightInfo(planted, one) ||
    (fault !== null && (hit.includes(one) || fault.with?.includes(one.rule) === true));
  const own = hit.find(({ rule }) => rule === expected);
  return {
    id,
    layout: clean.layout,
    fault,
    found: hit.length > 0,
    insteadBy: own ? null : (hit[0]?.rule ?? null),
    right: fresh.filter((one) => isRight(one)),
    false: fresh.filter((one) => !isRight(one)),
    fixes: tryFixes(planted, found, fresh, fault?.opens ?? []),
  };
}

/** A finding where it stands after rows were put in or taken out. */
function afterMove(one: Found, { moved }: Fault): Found {
  const { row, column } = parseCellAddress(one.cell)!;
  if (moved?.sheet !== one.sheet || row < moved.from) return one;
  return { ...one, cell: cellAddress(row + moved.by, column) };
}

/** Whether a finding is the planted fault: at a cell that the rule names, by the rule or by one that stands in for it. */
function isPlanted(
  expected: string,
  { at, orAt = [], instead = [] }: Fault,
  { rule, sheet, cell }: Found,
): boolean {
  const spots: readonly Spot[] = [at, ...orAt];
  const isThere = spots.some((one) => one.sheet === sheet && cellAddress(one.row, one.column) === cell);
  return isThere && (rule === expected || instead.includes(rule));
}
