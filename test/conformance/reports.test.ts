import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../src/core/check/check-report';
import { checkWorkbook } from '../../src/core/check/check-workbook';
import type { ReportRule } from '../../src/core/rules/define-report-rule';
import { reportRules } from '../../src/core/rules/report/index';
import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeWorkbook } from './write-workbook';

/**
 * Two texts a report rule, one that it must find fault with and one that it must not, the workbook that goes with both
 * where there is one, and what is expected of any tool that reads them (README.md in this folder). They are made from the
 * rule's own example by UPDATE_CONFORMANCE=1.
 */
const folder = new URL('reports/', import.meta.url);
const asOf = '2024-05-15';
const sides = ['bad', 'good'] as const;

const textOf = ({ code }: ReportRule, side: (typeof sides)[number]) => new URL(`${code}.${side}.txt`, folder);
const workbookOf = ({ code }: ReportRule) => new URL(`${code}.xlsx`, folder);
const expectedOf = ({ code }: ReportRule) => new URL(`${code}.json`, folder);

function foundIn(rule: ReportRule, side: (typeof sides)[number]) {
  const lines = readFileSync(textOf(rule, side), 'utf8').split('\n');
  const attached =
    rule.examples.table === undefined
      ? []
      : [
          {
            path: `${rule.code}.xlsx`,
            result: checkWorkbook(readXlsx(new Uint8Array(readFileSync(workbookOf(rule)))), {
              asOf,
              today: asOf,
            }),
          },
        ];
  return checkReport({ lines }, attached, { only: [rule.code] }).findings.map(
    ({ line, quote, severity, messageId, message }) => ({ line, quote, severity, messageId, message }),
  );
}

function writeSet(rule: ReportRule): void {
  for (const side of sides) writeFileSync(textOf(rule, side), rule.examples[side]);
  const { table } = rule.examples;
  if (table !== undefined) writeFileSync(workbookOf(rule), writeWorkbook(snapshotOfTextGrid(table)));
  const [bad, good] = sides.map((side) => foundIn(rule, side));
  const expected = { rule: rule.code, slug: rule.slug, asOf, bad, good };
  writeFileSync(expectedOf(rule), `${JSON.stringify(expected, null, 2)}\n`);
}

if (process.env['UPDATE_CONFORMANCE'] === '1') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  reportRules.forEach(writeSet);
}

describe('conformance of reports', () => {
  it('has two texts and what is expected of them for every rule, and no other', () => {
    const names = reportRules.flatMap(({ code, examples: { table } }) => [
      ...sides.map((side) => `${code}.${side}.txt`),
      `${code}.json`,
      ...(table === undefined ? [] : [`${code}.xlsx`]),
    ]);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });

  describe.each(reportRules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    it('finds what is expected', () => {
      const expected = JSON.parse(readFileSync(expectedOf(rule), 'utf8')) as Record<
        'bad' | 'good',
        unknown[]
      >;
      expect(expected.bad.length).toBeGreaterThan(0);
      expect(expected.good).toEqual([]);
      for (const side of sides) expect(foundIn(rule, side)).toEqual(expected[side]);
    });

    it('holds the examples as the help shows them', () => {
      for (const side of sides) expect(readFileSync(textOf(rule, side), 'utf8')).toBe(rule.examples[side]);
    });
  });
});
