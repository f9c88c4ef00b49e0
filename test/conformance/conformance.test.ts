import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { catalogsOfGrid } from '../../src/core/check/catalogs-of-grid';
import { checkWorkbook } from '../../src/core/check/check-workbook';
import type { Rule } from '../../src/core/rules/define-rule';
import { rules } from '../../src/core/rules/index';
import { cellAddress } from '../../src/core/snapshot/address';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeWorkbook } from './write-workbook';

/**
 * Two real workbooks a rule, one that it must find fault with and one that it must not, beside what is expected of any
 * tool that reads them (README.md in this folder). They are made from the rule's own example by UPDATE_CONFORMANCE=1.
 */
const folder = new URL('workbooks/', import.meta.url);
const asOf = '2024-05-15';
const sides = ['bad', 'good'] as const;
const drawn = (rule: Rule) =>
  rule.examples.catalog === undefined ? sides : ([...sides, 'catalog'] as const);

interface Expected {
  readonly rule: string;
  readonly slug: string;
  readonly asOf: string;
  readonly bad: readonly ExpectedFinding[];
  readonly good: readonly ExpectedFinding[];
}

interface ExpectedFinding {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: string;
  readonly messageId: string;
  readonly message: string;
}

function foundIn(rule: Rule, snapshot: WorkbookSnapshot): readonly ExpectedFinding[] {
  const catalogs = catalogsOfGrid(rule.examples.catalog);
  return checkWorkbook(snapshot, { asOf, today: asOf, catalogs, only: [rule.code] }).findings.map(
    ({ at, severity, messageId, message }) => ({
      sheet: at.sheet,
      cell: cellAddress(at.row, at.column),
      severity,
      messageId,
      message,
    }),
  );
}

const workbookOf = (rule: Rule, side: 'bad' | 'good' | 'catalog') =>
  new URL(`${rule.code}.${side}.xlsx`, folder);
const expectedOf = (rule: Rule) => new URL(`${rule.code}.json`, folder);
const readWorkbook = (path: URL) => readXlsx(new Uint8Array(readFileSync(path)));

function writePair(rule: Rule): void {
  for (const side of drawn(rule))
    writeFileSync(workbookOf(rule, side), writeWorkbook(snapshotOfTextGrid(rule.examples[side]!)));
  const [bad, good] = sides.map((side) => foundIn(rule, readWorkbook(workbookOf(rule, side))));
  const expected: Expected = { rule: rule.code, slug: rule.slug, asOf, bad: bad!, good: good! };
  writeFileSync(expectedOf(rule), `${JSON.stringify(expected, null, 2)}\n`);
}

if (process.env['UPDATE_CONFORMANCE'] === '1') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  rules.forEach(writePair);
}

describe('conformance', () => {
  it('has two workbooks and what is expected of them for every rule, and no other', () => {
    const names = rules.flatMap((rule) => [
      ...drawn(rule).map((side) => `${rule.code}.${side}.xlsx`),
      `${rule.code}.json`,
    ]);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });

  describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    const expected = JSON.parse(readFileSync(expectedOf(rule), 'utf8')) as Expected;

    it('finds what is expected', () => {
      expect(expected.bad.length).toBeGreaterThan(0);
      expect(expected.good).toEqual([]);
      for (const side of sides)
        expect(foundIn(rule, readWorkbook(workbookOf(rule, side)))).toEqual(expected[side]);
    });

    it.each(drawn(rule))('holds the %s example as the help shows it', (side) => {
      expect(readWorkbook(workbookOf(rule, side))).toEqual(snapshotOfTextGrid(rule.examples[side]!));
    });
  });
});
