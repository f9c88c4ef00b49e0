import { describe, expect, it } from '@jest/globals';
import { makeFindings } from '../../../src/core/check/make-findings';
import type { ToldFact } from '../../../src/core/check/one-mistake';
import type { RuleFact } from '../../../src/core/check/run-rules';
import type { Rule } from '../../../src/core/rules/define-rule';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import type { Table } from '../../../src/core/tables/table';
import { sampleRule } from '../rules/sample-rule';
import { cellIn, factOf } from './hand-made-facts';

const table = (name: string) => `
### ${name}
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Giải ngân |
| 1 | Ngân sách tỉnh | -320 | -10 |
| 2 | Ngân sách xã | =60+50 → 110 | |
`;
const snapshot = snapshotOfTextGrid(table('Biểu 02') + table('Biểu 01'));
const [first, second] = recogniseTables(snapshot).tables as [Table, Table];
const told = (fact: RuleFact, other: Partial<ToldFact> = {}): ToldFact => ({
  ...fact,
  related: [],
  note: '',
  likely: null,
  ...other,
});

describe('makeFindings', () => {
  it('tells a fact in sentences', () => {
    const at = cellIn(first, 'C3');
    const data = { cell: 'C3', stated: { amount: -320, unit: 'triệu đồng' }, after: 320 };
    const related = [cellIn(first, 'D3')];
    const fact = told(factOf(first, 'XX901', 'C3', { data, fix: [{ at, after: 320 }] }), { related });
    expect(makeFindings([fact], snapshot)).toEqual([
      {
        rule: 'XX901',
        slug: 'xx901',
        messageId: 'negative',
        severity: 'warning',
        at,
        table: 'Biểu 02#1',
        message: 'Ô C3 ghi -320 triệu đồng.',
        why: 'Số vốn không thể nhỏ hơn không.',
        do: 'Xem lại số ở ô này.',
        data,
        related,
        fix: {
          safety: 'ask',
          title: 'Sửa thành 320',
          edits: [{ sheet: 'Biểu 02', row: 3, column: 3, before: -320, after: 320, value: null }],
        },
        fingerprint: 'XX901 | Biểu 02 | ngan sach tinh | ke hoach',
        ignored: null,
      },
    ]);
  });

  it('puts findings in the order of sheets, rows, columns and codes', () => {
    const facts = [
      told(factOf(second, 'XX901', 'C3')),
      told(factOf(first, 'XX901', 'D4')),
      told(factOf(first, 'XX902', 'C4')),
      told(factOf(first, 'XX901', 'C4')),
      told(factOf(first, 'XX901', 'D3')),
      told(factOf(first, 'XX901', 'D3')),
    ];
    const order = makeFindings(facts, snapshot).map(({ rule, at, fingerprint }) => [
      `${at.sheet} ${at.row} ${at.column} ${rule}`,
      fingerprint.endsWith('#2'),
    ]);
    expect(order).toEqual([
      ['Biểu 02 3 4 XX901', false],
      ['Biểu 02 3 4 XX901', true],
      ['Biểu 02 4 3 XX901', false],
      ['Biểu 02 4 3 XX902', false],
      ['Biểu 02 4 4 XX901', false],
      ['Biểu 01 3 3 XX901', false],
    ]);
  });

  it("takes the fact's own severity before the rule's", () => {
    const fact = told(factOf(first, 'XX901', 'C3', { severity: 'info' }));
    expect(makeFindings([fact], snapshot)[0]!.severity).toBe('info');
  });

  it('writes down what the cells hold now, formulas and blanks too', () => {
    const [formula, blank] = [cellIn(first, 'C4'), cellIn(first, 'D4')];
    const fix = [
      { at: formula, after: '=SUM(C3)', value: -320 },
      { at: blank, after: 'Chưa giải ngân' },
    ];
    const { edits } = makeFindings([told(factOf(first, 'XX901', 'C4', { fix }))], snapshot)[0]!.fix!;
    expect(edits.map(({ before, after, value }) => [before, after, value])).toEqual([
      ['=60+50', '=SUM(C3)', -320],
      ['', 'Chưa giải ngân', null],
    ]);
  });

  it('names a Unicode font for text that the font of the cell would show wrongly', () => {
    const old = snapshotOfTextGrid(`
      | TT | Nguån vèn {.VnTime} | Keá hoaïch {VNI-Helve} | Sè {.VnTime} |
      | 1 | Ngân sách | 320 {.VnArial} | =B1 → Nguån vèn {.VnTime} |`);
    const [table] = recogniseTables(old).tables as [Table];
    const fix = [
      { at: cellIn(table, 'B1'), after: 'Nguồn' },
      { at: cellIn(table, 'C1'), after: 'Kế hoạch' },
      { at: cellIn(table, 'D1'), after: 'Thu' },
      { at: cellIn(table, 'B2'), after: 'Ngân sách xã' },
      { at: cellIn(table, 'C2'), after: 32 },
      { at: cellIn(table, 'D2'), after: '=B1', value: 'Nguồn vốn' },
    ];
    const { edits } = makeFindings([told(factOf(table, 'XX901', 'B1', { fix }))], old)[0]!.fix!;
    expect(edits.map(({ before, font }) => [before, font])).toEqual([
      ['Nguån vèn', 'Times New Roman'],
      ['Keá hoaïch', 'Arial'],
      ['Sè', undefined],
      ['Ngân sách', undefined],
      [320, undefined],
      ['=B1', 'Times New Roman'],
    ]);
  });

  it('adds the note of the joint judgement, and offers no mend of a total whose part is the likely mistake', () => {
    const at = cellIn(first, 'C3');
    const fact = factOf(first, 'XX901', 'C3', { fix: [{ at, after: 320 }] });
    const [finding] = makeFindings(
      [told(fact, { note: 'Xem ô D3 trước.', likely: cellIn(first, 'D3') })],
      snapshot,
    );
    expect(finding).toMatchObject({ do: 'Xem lại số ở ô này. Xem ô D3 trước.', fix: null });
  });

  it('has no fix where the rule or the fact has none', () => {
    const at = cellIn(first, 'C3');
    const withoutButton = factOf(first, 'XX901', 'C3', { fix: [{ at, after: 320 }] });
    const bare = Object.fromEntries(Object.entries(sampleRule()).filter(([field]) => field !== 'fix'));
    const facts = [
      told(factOf(first, 'XX901', 'C3')),
      told({ ...withoutButton, rule: bare as unknown as Rule }),
    ];
    expect(makeFindings(facts, snapshot).map(({ fix }) => fix)).toEqual([null, null]);
  });
});
