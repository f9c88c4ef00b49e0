import { describe, expect, it } from '@jest/globals';
import type { ExampleParagraph, ExampleSheet } from '../../../src/core/present/pane-help';
import { reportHelpView, ruleHelpView } from '../../../src/core/present/pane-help';
import { rules } from '../../../src/core/rules/index';
import { reportRules } from '../../../src/core/rules/report/index';
import { sampleRule } from '../rules/sample-rule';

const textsOf = (sheet: ExampleSheet) =>
  sheet.rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)]);
const markedOf = (sheets: readonly ExampleSheet[]) =>
  sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter(({ isMarked }) => isMarked).map(({ text }) => text)),
  );
const examples = (bad: string) => ({ bad, good: '| TT | Nội dung | Kế hoạch vốn |\n| 1 | Đường | 420 |' });

describe('ruleHelpView', () => {
  it('takes its words from the rule', () => {
    expect(ruleHelpView(sampleRule())).toMatchObject({
      code: 'XX901',
      title: 'Số âm',
      why: 'Số vốn không thể nhỏ hơn không.',
      basis: 'số học',
      silent: 'Khi ô để trống.',
    });
  });

  it('draws the bad example as a sheet, and marks the cell that the check names', () => {
    const { bad, says } = ruleHelpView(sampleRule());
    expect(bad[0]!.columns).toEqual(['A', 'B', 'C', 'D']);
    expect(textsOf(bad[0]!)).toEqual([
      [1, 'Biểu 03: Kế hoạch vốn'],
      [2, 'ĐVT: triệu đồng'],
      [3, 'TT', 'Nội dung', 'Kế hoạch vốn', 'Giải ngân'],
      [4, '1', 'Đường thôn Thượng', '420', '-15'],
      [5, '2', 'Nhà văn hóa thôn Hạ', '310', '120'],
    ]);
    expect(markedOf(bad)).toEqual(['-15']);
    expect(says).toEqual(['Ô D4 ghi -15 triệu đồng.']);
  });

  it('draws the set of criteria that the examples are held against, where there is one', () => {
    expect(ruleHelpView(sampleRule()).catalog).toEqual([]);
    const help = ruleHelpView(rules.find(({ code }) => code === 'TC103')!);
    expect(textsOf(help.catalog[0]!)).toContainEqual([2, 'TT', 'Nội dung tiêu chí', 'Mức yêu cầu']);
    expect(markedOf(help.catalog)).toEqual([]);
    expect(help.says).toHaveLength(1);
  });

  it('marks nothing in the good example', () => {
    expect(markedOf(ruleHelpView(sampleRule()).good)).toEqual([]);
  });

  it('lets a text alone in its row run over all columns', () => {
    const [title, , header] = ruleHelpView(sampleRule()).bad[0]!.rows;
    expect(title!.cells.map(({ span }) => span)).toEqual([4]);
    expect(header!.cells.map(({ span }) => span)).toEqual([1, 1, 1, 1]);
  });

  it('shows formulas, bold words and blank cells, and sets figures to the right', () => {
    const rule = sampleRule({
      examples: examples('| TT | Nội dung | Kế hoạch vốn |\n| | **Tổng** | =SUM(C1:C1) → 3 |'),
    });
    const [blank, label, total] = ruleHelpView(rule).bad[0]!.rows[1]!.cells;
    expect(blank).toEqual({ text: '', span: 1, isBold: false, isNumber: false, isMarked: false });
    expect(label).toMatchObject({ text: 'Tổng', isBold: true, isNumber: false });
    expect(total).toMatchObject({ text: '3 =SUM(C1:C1)', isNumber: true });
  });

  it('names the sheets only where an example has several', () => {
    const several = '### Biểu 01\n| TT | Nội dung |\n### Biểu 02\n| TT | Nội dung |';
    expect(ruleHelpView(sampleRule({ examples: examples(several) })).bad.map(({ name }) => name)).toEqual([
      'Biểu 01',
      'Biểu 02',
    ]);
    expect(ruleHelpView(sampleRule()).bad.map(({ name }) => name)).toEqual(['']);
  });
});

describe('reportHelpView', () => {
  /** "1 Xã đạt [2/2] tiêu chí" */
  const read = (paragraphs: readonly ExampleParagraph[]) =>
    paragraphs.map(({ line, marker, pieces }) =>
      [line, marker, pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')]
        .filter((part) => part !== '')
        .join(' '),
    );
  const ruleOf = (code: string) => reportRules.find((rule) => rule.code === code)!;

  it('marks the words in the text and the cell in the table beside it', () => {
    const help = reportHelpView(ruleOf('BC101'));
    expect(read(help.bad)).toEqual([
      '1 Đến nay xã đã đạt [2/2] tiêu chí xã nông thôn mới (có biểu kèm theo).',
    ]);
    expect(read(help.good)).toEqual([
      '1 Đến nay xã đã đạt 1/2 tiêu chí xã nông thôn mới (có biểu kèm theo).',
    ]);
    expect(markedOf(help.table)).toEqual(['Kết quả thực hiện tiêu chí xã nông thôn mới']);
    expect(help.says).toHaveLength(1);
    expect(help).toMatchObject({ code: 'BC101', basis: 'số học' });
  });

  it.each(reportRules.map(({ code }) => code))('draws the examples of %s word for word', (code) => {
    const rule = ruleOf(code);
    const { bad, good, table } = reportHelpView(rule);
    const wordsOf = (text: string) => text.match(/[\p{L}\d]+/gu);
    const drawn = (paragraphs: readonly ExampleParagraph[]) =>
      paragraphs.map(({ marker, pieces }) => marker + pieces.map(({ text }) => text).join('')).join('\n');
    expect(wordsOf(drawn(bad))).toEqual(wordsOf(rule.examples.bad));
    expect(wordsOf(drawn(good))).toEqual(wordsOf(rule.examples.good));
    expect(bad.some(({ pieces }) => pieces.some(({ isMarked }) => isMarked))).toBe(true);
    expect(table.length > 0).toBe(rule.examples.table !== undefined);
  });
});
