import { describe, expect, it } from '@jest/globals';
import { runRules } from '../../../src/core/check/run-rules';
import type { Rule, RuleContext, SheetContext } from '../../../src/core/rules/define-rule';
import { NotRun } from '../../../src/core/rules/define-rule';
import { layers } from '../../../src/core/snapshot/snapshot';
import { proposeCatalogs } from '../../../src/core/tables/propose-catalog';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';
import { judgeTables } from '../../../src/core/summary/summarise';
import { sampleRule } from '../rules/sample-rule';
import { recognise } from '../tables/recognise';
import { addressOf } from './hand-made-facts';

const { tables, texts } = recognise(`
### Vốn
Nguồn vốn xây dựng nông thôn mới
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Giải ngân |
| 1 | Ngân sách tỉnh | -320 | 10 |
| 2 | Ngân sách xã | 110 | 20 |
### Tiêu chí
Kết quả thực hiện bộ tiêu chí xã nông thôn mới
| TT | Nội dung tiêu chí | Yêu cầu | Đánh giá |
| 1 | Quy hoạch | Đạt | Đạt |
| 2 | Giao thông | Đạt | Chưa đạt |
| 3 | Điện | Đạt | Đạt |
`);

const choice = { catalogs: shippedCatalogs(), chosen: null, region: null };
const catalogs = proposeCatalogs(tables, choice);
const about = { catalogs, asOf: '2024-05-15', dueSoonDays: 15, milestone: null };
const input = { tables, texts, has: layers, verdicts: judgeTables(tables), ...about };
const run = (rule: Partial<Rule>, changes = {}) => runRules([sampleRule(rule)], { ...input, ...changes });

describe('runRules', () => {
  it('calls a rule for the tables of its kinds and covers those', () => {
    const { facts, coverage } = run({ looksAt: ['funding'] });
    expect(facts.map(({ table, fact }) => `${table!.id} ${addressOf(fact.at)}`)).toEqual(['Vốn#1 C4']);
    expect(coverage).toEqual([{ rule: 'XX901', table: 'Vốn#1', status: 'run', why: '' }]);
  });

  it('calls a rule that looks at any table for all of them', () => {
    const { coverage } = run({});
    expect(coverage.map(({ table, status }) => [table, status])).toEqual([
      ['Vốn#1', 'run'],
      ['Tiêu chí#1', 'run'],
    ]);
  });

  it('hands the rule its surroundings, and verdicts and a catalog for criteria tables only', () => {
    const seen: RuleContext[] = [];
    run({
      check: (context) => {
        seen.push(context as RuleContext);
        return [];
      },
    });
    expect(seen.map(({ table, verdicts }) => [table.id, verdicts?.criteria.length ?? null])).toEqual([
      ['Vốn#1', null],
      ['Tiêu chí#1', 3],
    ]);
    expect(seen.map(({ catalog }) => catalog?.catalog.id ?? null)).toEqual([null, 'qd-318-2022-xa-ntm']);
    expect(seen[0]).toMatchObject({ tables, ...about });
  });

  it('calls a rule that looks at sheets once for each of them, tables or not', () => {
    const seen: string[] = [];
    const { facts, coverage } = run({
      looksAt: 'sheet',
      check: (context) => {
        const { sheet } = (context as SheetContext).sheet;
        seen.push(sheet);
        return [{ messageId: 'negative', at: { sheet, row: 1, column: 1 }, data: {} }];
      },
    });
    expect(seen).toEqual(['Vốn', 'Tiêu chí']);
    expect(facts.map(({ table, fact }) => [table, fact.at.sheet])).toEqual([
      [null, 'Vốn'],
      [null, 'Tiêu chí'],
    ]);
    expect(coverage).toEqual([{ rule: 'XX901', table: '', status: 'run', why: '' }]);
    expect(run({ looksAt: 'sheet' }, { texts: [] }).coverage).toEqual([
      { rule: 'XX901', table: '', status: 'not-run', why: 'Không có trang tính nào' },
    ]);
  });

  it('says that a rule found no table of its kinds', () => {
    expect(run({ looksAt: ['tasks', 'roll-up'] }).coverage).toEqual([
      { rule: 'XX901', table: '', status: 'not-run', why: 'Không thấy bảng nhiệm vụ, tổng hợp' },
    ]);
    expect(run({}, { tables: [] }).coverage).toEqual([
      { rule: 'XX901', table: '', status: 'not-run', why: 'Không thấy bảng nào' },
    ]);
  });

  it('does not run a rule without the layers it needs', () => {
    const { facts, coverage } = run(
      { looksAt: ['funding'], needs: ['values', 'fonts', 'hidden'] },
      { has: ['values', 'formulas'] },
    );
    expect(facts).toEqual([]);
    expect(coverage).toEqual([
      { rule: 'XX901', table: 'Vốn#1', status: 'not-run', why: 'Chưa đọc phông chữ, hàng và cột ẩn' },
    ]);
  });

  it('keeps the facts of a rule that could not be applied to all of a table, and says why once', () => {
    const sample = sampleRule();
    const { facts, coverage } = run({
      looksAt: ['funding'],
      *check(context) {
        yield new NotRun('Ô C5 ghi "x"');
        yield* sample.check(context);
        yield new NotRun('Ô C5 ghi "x"');
        yield new NotRun('Ô D5 đang hiện lỗi');
      },
    });
    expect(facts).toHaveLength(1);
    expect(coverage).toEqual([
      { rule: 'XX901', table: 'Vốn#1', status: 'not-run', why: 'Ô C5 ghi "x"; Ô D5 đang hiện lỗi' },
    ]);
  });
});
