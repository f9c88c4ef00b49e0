import { describe, expect, it } from '@jest/globals';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { Finding } from '../../../src/core/check/result';
import { applyEdits, contentOf, planOf } from '../../../src/core/edits/edit-plan';
import type { DataValue, Rule, Severity } from '../../../src/core/rules/define-rule';
import {
  changesNothing,
  fillsEveryHole,
  keepsToItsTables,
  keepsVerdictInAnotherUnit,
  mendsWithoutHarm,
  movesWithTheTable,
  repeatsItself,
} from './automatic-checks';
import { rescaleMoney } from './rescale-money';
import type { DrawnCase, RunnableCase } from './runnable-case';
import { cellName, findingsOf, runnable } from './runnable-case';

export interface ExpectedFinding {
  /** "F18" on the first sheet of the grid, "Biểu 02!F18" on another. */
  readonly cell: string;
  readonly messageId: string;
  readonly severity?: Severity;
  /** Only the holes named are compared. */
  readonly data?: Readonly<Record<string, DataValue>>;
  readonly related?: readonly string[];
}

export interface RuleCase extends DrawnCase {
  readonly name: string;
  /** The case turns on rounding in its own unit, so that the same money in another unit is another case. */
  readonly unitBound?: boolean;
}

export interface FoundCase extends RuleCase {
  /** In reading order: sheet, row, column. */
  readonly findings: readonly ExpectedFinding[];
  /** What the workbook holds once all the fixes are applied: a whole grid, or the cells that matter, "" for blank. */
  readonly afterFix?: string | Readonly<Record<string, CellValue>>;
}

export interface RuleCases {
  readonly clean: readonly RuleCase[];
  readonly found: readonly FoundCase[];
}

/**
 * Describes a rule by tables in which it is silent and tables in which it speaks, and adds what holds for every rule:
 * its examples behave as claimed, it changes nothing, repeats itself, fills every hole, names cells of its tables,
 * moves with the table, judges money alike in every unit, and its fix mends what it found and harms nothing.
 */
export function describeRule(rule: Rule, { clean, found }: RuleCases): void {
  describe(`${rule.code} ${rule.slug}`, () => {
    describe('examples', () => {
      it('the bad one is found', () => {
        const example = runnable(rule, { grid: rule.examples.bad, catalog: rule.examples.catalog });
        expect(findingsOf(example, example.snapshot)).not.toEqual([]);
      });
      it('the good one is not', () => {
        const example = runnable(rule, { grid: rule.examples.good, catalog: rule.examples.catalog });
        expect(findingsOf(example, example.snapshot).map(sketch(example))).toEqual([]);
      });
    });
    for (const one of clean) {
      describe(`is silent: ${one.name}`, () => {
        const ready = runnable(rule, one);
        it('finds nothing', () => {
          expect(findingsOf(ready, ready.snapshot).map(sketch(ready))).toEqual([]);
        });
        checkAlways(ready, one);
      });
    }
    for (const one of found) {
      describe(`speaks: ${one.name}`, () => {
        const ready = runnable(rule, one);
        it('finds what is listed', () => expectFindings(ready, one.findings));
        checkAlways(ready, one);
        it('fills every hole of its sentences', () => fillsEveryHole(ready));
        it('names cells of its tables', () => keepsToItsTables(ready));
        if (rule.fix) it('mends what it found and harms nothing', () => mendsWithoutHarm(ready));
        const { afterFix } = one;
        if (afterFix !== undefined) it('leaves this after the fix', () => expectAfterFix(ready, afterFix));
      });
    }
  });
}

function checkAlways(ready: RunnableCase, { unitBound }: RuleCase): void {
  it('changes nothing', () => changesNothing(ready));
  it('says the same twice', () => repeatsItself(ready));
  it('moves with the table', () => movesWithTheTable(ready));
  const rescaled = unitBound ? null : rescaleMoney(ready.snapshot);
  if (rescaled) it('judges alike in another unit', () => keepsVerdictInAnotherUnit(ready, rescaled));
}

function sketch(ready: RunnableCase): (finding: Finding) => string {
  return (finding) => `${cellName(ready, finding.at)}: ${finding.message}`;
}

function expectFindings(ready: RunnableCase, expected: readonly ExpectedFinding[]): void {
  const findings = findingsOf(ready, ready.snapshot).map((finding, i) => {
    const { severity, data, related } = expected[i] ?? {};
    return {
      cell: cellName(ready, finding.at),
      messageId: finding.messageId,
      ...(severity && { severity: finding.severity }),
      ...(data && { data: Object.fromEntries(Object.keys(data).map((hole) => [hole, finding.data[hole]])) }),
      ...(related && { related: finding.related.map((cell) => cellName(ready, cell)) }),
    };
  });
  expect(findings).toEqual(expected);
}

function expectAfterFix(ready: RunnableCase, afterFix: NonNullable<FoundCase['afterFix']>): void {
  const outcome = applyEdits(ready.snapshot, planOf(findingsOf(ready, ready.snapshot)));
  if ('stale' in outcome)
    throw new Error(`Ô đã khác: ${outcome.stale.map((cell) => cellName(ready, cell)).join(', ')}`);
  const contents = (snapshot: WorkbookSnapshot) =>
    Object.fromEntries(
      snapshot.sheets.flatMap((sheet) =>
        sheet.cells.map((cell) => [cellName(ready, { sheet: sheet.name, ...cell }), contentOf(cell)]),
      ),
    );
  const held = contents(outcome.snapshot);
  if (typeof afterFix === 'string') expect(held).toEqual(contents(snapshotOfTextGrid(afterFix)));
  else
    expect(Object.fromEntries(Object.keys(afterFix).map((cell) => [cell, held[cell] ?? '']))).toEqual(
      afterFix,
    );
}
