import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../../src/core/check/check-report';
import type { ReportFinding } from '../../../src/core/check/check-report';
import { holesOf } from '../../../src/core/check/sentences';
import { attachedTo } from '../../../src/core/present/example-findings';
import type { ReportContext, ReportRule } from '../../../src/core/rules/define-report-rule';
import type { DataValue, Severity } from '../../../src/core/rules/define-rule';
import { cellAddress } from '../../../src/core/snapshot/address';

export interface ReportCase {
  readonly name: string;
  /** The lines of the report, as they would be pasted. */
  readonly text: string;
  /** The table that goes with it, as a text grid. */
  readonly table?: string;
  /** The case turns on where lines end, so that other line ends are another case. */
  readonly lineBound?: boolean;
}

export interface ExpectedReportFinding {
  readonly line: number;
  readonly quote: string;
  readonly messageId?: string;
  readonly severity?: Severity;
  /** Only the holes named are compared. */
  readonly data?: Readonly<Record<string, DataValue>>;
  /** The lines of the other words it is about. */
  readonly related?: readonly number[];
  /** "F18" on the only sheet, "Biểu 02!F18" on another. */
  readonly cells?: readonly string[];
}

export interface FoundReportCase extends ReportCase {
  /** In reading order. */
  readonly findings: readonly ExpectedReportFinding[];
}

export interface ReportCases {
  readonly clean: readonly ReportCase[];
  readonly found: readonly FoundReportCase[];
}

/**
 * Describes a report rule by texts in which it is silent and texts in which it speaks, and adds what holds for every one:
 * its examples behave as claimed, it changes nothing, repeats itself, fills every hole, moves with the lines, reads a page
 * with broken lines like one without, and NFD like NFC.
 */
export function describeReportRule(rule: ReportRule, { clean, found }: ReportCases): void {
  describe(`${rule.code} ${rule.slug}`, () => {
    describe('examples', () => {
      const { bad, good, table } = rule.examples;
      const drawn = table === undefined ? {} : { table };
      it('the bad one is found', () => {
        expect(findingsOf(rule, { name: '', text: bad, ...drawn })).not.toEqual([]);
      });
      it('the good one is not', () => {
        expect(findingsOf(rule, { name: '', text: good, ...drawn }).map(sketch)).toEqual([]);
      });
    });
    for (const one of clean) {
      describe(`is silent: ${one.name}`, () => {
        it('finds nothing', () => expect(findingsOf(rule, one).map(sketch)).toEqual([]));
        checkAlways(rule, one);
      });
    }
    for (const one of found) {
      describe(`speaks: ${one.name}`, () => {
        it('finds what is listed', () => expectFindings(rule, one));
        checkAlways(rule, one);
        it('fills every hole of its sentences', () => fillsEveryHole(rule, one));
      });
    }
  });
}

function findingsOf(rule: ReportRule, { text, table }: ReportCase): readonly ReportFinding[] {
  return checkReport({ lines: text.split('\n') }, attachedTo(table), {}, [rule]).findings;
}

const sketch = ({ line, message }: ReportFinding) => `${line}: ${message}`;
const verdictOf = ({ messageId, severity, message }: ReportFinding) => ({ messageId, severity, message });

function checkAlways(rule: ReportRule, one: ReportCase): void {
  const { text } = one;
  const again = (other: string, as = rule) => findingsOf(as, { ...one, text: other });

  it('changes nothing', () => {
    const check = (context: ReportContext) => rule.check(deepFreeze(context));
    expect(again(text, { ...rule, check })).toEqual(again(text));
  });
  it('says the same twice', () => expect(again(text)).toEqual(again(text)));
  it('moves with the lines', () => {
    const moved = again(`\n\n\n${text}`).map(({ line, quote }) => ({ line, quote }));
    expect(moved).toEqual(again(text).map(({ line, quote }) => ({ line: line + 3, quote })));
  });
  it('reads decomposed letters alike', () => {
    expect(again(text.normalize('NFD')).map(verdictOf)).toEqual(again(text.normalize('NFC')).map(verdictOf));
  });
  if (!one.lineBound)
    it('reads broken lines alike', () => {
      expect(again(breakLines(text)).map(verdictOf)).toEqual(again(text).map(verdictOf));
    });
}

/** The text as a page of some 90 letters would break it, a blank line after each. */
function breakLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/(.{75,90}) (?=\S)/gu, '$1\n\n'))
    .join('\n');
}

function expectFindings(rule: ReportRule, one: FoundReportCase): void {
  const findings = findingsOf(rule, one).map((finding, i) => {
    const { messageId, severity, data, related, cells } = one.findings[i] ?? {};
    return {
      line: finding.line,
      quote: finding.quote,
      ...(messageId !== undefined && { messageId: finding.messageId }),
      ...(severity && { severity: finding.severity }),
      ...(data && { data: Object.fromEntries(Object.keys(data).map((hole) => [hole, finding.data[hole]])) }),
      ...(related && { related: finding.related.map(({ line }) => line) }),
      ...(cells && { cells: finding.cells.map(cellName) }),
    };
  });
  expect(findings).toEqual(one.findings);
}

function cellName({ sheet, row, column }: ReportFinding['cells'][number]): string {
  const address = cellAddress(row, column);
  return sheet === 'Biểu' ? address : `${sheet}!${address}`;
}

function fillsEveryHole(rule: ReportRule, one: ReportCase): void {
  for (const { messageId, data, message, why, do: advice } of findingsOf(rule, one)) {
    const template = rule.messages[messageId]!;
    const holes = [template.what, template.do].flatMap(holesOf);
    expect(holes.filter((hole) => data[hole] === undefined)).toEqual([]);
    expect([message, why, advice].filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
