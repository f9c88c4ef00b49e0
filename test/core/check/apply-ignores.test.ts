import { describe, expect, it } from '@jest/globals';
import type { IgnoreGround } from '../../../src/core/check/apply-ignores';
import { applyIgnores, tablesMeant } from '../../../src/core/check/apply-ignores';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import type { Ignore } from '../../../src/core/check/ignore';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';

const month = (number: number, total = 75) => `
| TT | Thôn | Kế hoạch | Giải ngân tháng ${number} |
| 1 | Thượng | 20 | 30 |
| 2 | Hạ | 50 | 40 |
| | Tổng cộng | 70 | ${total} |`;
/** The table of KP101 at D4 "Tổng cộng / Giải ngân tháng n", on each of these sheets. */
const workbook = (sheets: Readonly<Record<string, string>>) =>
  snapshotOfTextGrid(
    Object.entries(sheets)
      .map(([name, grid]) => `### ${name}${grid}`)
      .join('\n'),
  );
const check = (sheets: Readonly<Record<string, string>>, ignores: readonly Ignore[] = []) =>
  checkWorkbook(workbook(sheets), { asOf: null, today: '2024-05-20', ignores, only: ['KP101'] });
const reasons = (sheets: Readonly<Record<string, string>>, ...ignores: readonly Ignore[]) =>
  check(sheets, ignores).findings.map(({ ignored }) => ignored?.reason ?? null);
const reason = 'Huyện đã thống nhất';

/** As the pane would ignore the first finding of a workbook. */
function ignoreIn(sheets: Readonly<Record<string, string>>, kind: Ignore['kind']): Ignore {
  const { findings, corrections } = check(sheets);
  const { rule, severity, fingerprint, message: about, at, table } = findings[0]!;
  const { layout } = corrections.origins.find((one) => one.table === table)!;
  if (kind === 'finding') return { kind, rule, severity, fingerprint, about, reason };
  return kind === 'rule' ? { kind, rule, reason } : { kind, rule, sheet: at.sheet, layout, reason };
}

const may = { 'Biểu 03 T5': month(5), 'Biểu 04 T5': month(5) };

describe('applyIgnores', () => {
  it('leaves the findings as they are when nothing is ignored', () => {
    const { findings } = check(may);
    const ground: IgnoreGround = { sheets: [], tables: [], origins: [] };
    expect(findings).toHaveLength(2);
    expect(applyIgnores(findings, [], ground)).toEqual({ findings, uses: [] });
    expect(applyIgnores(findings, [], ground).findings).toBe(findings);
  });

  it.each([
    ['finding', [reason, null]],
    ['rule-in-table', [reason, null]],
    ['rule', [reason, reason]],
  ] as const)('marks what is meant, and takes nothing out: %s', (kind, expected) => {
    expect(reasons(may, ignoreIn(may, kind))).toEqual(expected);
  });

  it('tells which findings each ignore keeps quiet, the first one in the list winning', () => {
    const [one, all] = [ignoreIn(may, 'finding'), { ...ignoreIn(may, 'rule'), reason: 'không dùng' }];
    const { findings, ignores } = check(may, [one, all]);
    const [first, second] = findings.map(({ fingerprint }) => fingerprint);
    expect(ignores).toEqual([
      { ignore: one, findings: [first] },
      { ignore: all, findings: [second] },
    ]);
    expect(findings.map(({ ignored }) => ignored!.reason)).toEqual([reason, 'không dùng']);
  });

  it('keeps those that match nothing, as unused', () => {
    const mended = { 'Biểu 03 T5': month(5, 70) };
    const ignores = (['finding', 'rule-in-table', 'rule'] as const).map((kind) => ignoreIn(may, kind));
    expect(check(mended, ignores).ignores).toEqual(ignores.map((ignore) => ({ ignore, findings: [] })));
  });

  it('tells nothing of rules that were not asked for', () => {
    const ignore: Ignore = { kind: 'rule', rule: 'KP102', reason };
    expect(check(may, [ignore]).ignores).toEqual([]);
    const all = checkWorkbook(workbook(may), { asOf: null, today: '2024-05-20', ignores: [ignore] });
    expect(all.ignores).toEqual([{ ignore, findings: [] }]);
  });
});

describe('an ignored finding', () => {
  const ignore = ignoreIn(may, 'finding');

  it('stays away when rows are inserted and the figures are others', () => {
    const inserted = month(5, 61).replace('| 2 | Hạ', '| 2 | Trung | 0 | 3 |\n| 3 | Hạ');
    expect(reasons({ 'Biểu 03 T5': `\nghi chú\n${inserted}` }, ignore)).toEqual([reason]);
  });

  it('stays away next month, when sheet and heading are renamed', () => {
    expect(reasons({ 'Biểu 03 T6': month(6), 'Biểu 04 T6': month(6) }, ignore)).toEqual([reason, null]);
    expect(reasons({ 'Biểu 03 T5': month(6) }, ignore)).toEqual([reason]);
  });

  it('is no other month’s finding while its own month stands beside it', () => {
    expect(reasons({ 'Biểu 03 T5': month(5, 70), 'Biểu 03 T6': month(6) }, ignore)).toEqual([null]);
    const twoMonths = `
| TT | Thôn | Kế hoạch | Giải ngân tháng 5 | Giải ngân tháng 6 |
| 1 | Thượng | 20 | 30 | 1 |
| 2 | Hạ | 50 | 40 | 2 |
| | Tổng cộng | 70 | 70 | 9 |`;
    expect(reasons({ 'Biểu 03 T5': twoMonths }, ignore)).toEqual([null]);
  });

  it('is told again where two may be meant', () => {
    expect(reasons({ 'Biểu 03 T6': month(6), 'Biểu 03 T7': month(7) }, ignore)).toEqual([null, null]);
  });

  it('is told again when it has become graver', () => {
    const accepted = (severity: 'info' | 'error'): Ignore =>
      ({ ...ignore, kind: 'finding', severity }) as Ignore;
    expect(reasons(may, accepted('info'))).toEqual([null, null]);
    expect(reasons(may, accepted('error'))).toEqual([reason, null]);
  });
});

describe('a rule that is ignored in a table', () => {
  const ignore = ignoreIn(may, 'rule-in-table');

  it('is known by the form, wherever it stands on its sheet', () => {
    const inserted = `\nghi chú\n${month(6, 61).replace('| 2 | Hạ', '| 2 | Trung | 0 | 3 |\n| 3 | Hạ')}`;
    expect(reasons({ 'Biểu 04 T5': month(5), 'Biểu 03 T5': inserted }, ignore)).toEqual([null, reason]);
  });

  it('is known again on next month’s sheet, where that is the only one', () => {
    expect(reasons({ 'Biểu 03 T6': month(6), 'Biểu 04 T6': month(6) }, ignore)).toEqual([reason, null]);
    expect(reasons({ 'Biểu 03 T6': month(6), 'Biểu 03 T7': month(7) }, ignore)).toEqual([null, null]);
  });

  it('is told again when the form is another', () => {
    expect(reasons({ 'Biểu 03 T5': month(5).replace('Kế hoạch', 'Dự toán') }, ignore)).toEqual([null]);
  });

  it('means all tables of the form on the sheet', () => {
    const { tables, corrections } = check({ Biểu: `${month(5)}\n\n${month(5)}` });
    const { layout } = corrections.origins[0]!;
    const ground: IgnoreGround = { sheets: ['Biểu'], tables, origins: corrections.origins };
    expect(tables).toHaveLength(2);
    expect(tablesMeant({ sheet: 'Biểu', layout }, ground)).toEqual(tables);
  });
});
