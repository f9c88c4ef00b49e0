import type { Fact, NotRun, Rule, RuleContext } from '../../../src/core/rules/define-rule';
import { defineRule } from '../../../src/core/rules/define-rule';
import { cellAddress } from '../../../src/core/snapshot/address';

/** A rule for the tests of everything around rules: it speaks at every figure below zero, whatever the table. */
export function sampleRule(changes: Partial<Rule> = {}): Rule {
  return { ...belowZero, ...changes };
}

const belowZero = defineRule({
  code: 'XX901',
  slug: 'below-zero',
  severity: 'warning',
  looksAt: 'any',
  basis: 'số học',
  title: 'Số âm',
  why: 'Số vốn không thể nhỏ hơn không.',
  silent: 'Khi ô để trống.',
  messages: { negative: { what: 'Ô {cell} ghi {stated}.', do: 'Xem lại số ở ô này.' } },
  examples: {
    bad: `
      Biểu 03: Kế hoạch vốn
      ĐVT: triệu đồng
      | TT | Nội dung | Kế hoạch vốn | Giải ngân |
      | 1 | Đường thôn Thượng | 420 | -15 |
      | 2 | Nhà văn hóa thôn Hạ | 310 | 120 |
    `,
    good: `
      Biểu 03: Kế hoạch vốn
      ĐVT: triệu đồng
      | TT | Nội dung | Kế hoạch vốn | Giải ngân |
      | 1 | Đường thôn Thượng | 420 | 15 |
      | 2 | Nhà văn hóa thôn Hạ | 310 | 120 |
    `,
  },
  check: speakBelowZero,
  fix: { safety: 'ask', title: 'Sửa thành {after}', reason: 'Dấu trừ có thể có chủ ý.' },
});

function* speakBelowZero({ table }: RuleContext): Iterable<Fact | NotRun> {
  for (const { row, column, reading } of table.cells) {
    if (reading.kind !== 'figure' || reading.figure.value >= 0) continue;
    const at = { sheet: table.sheet, row, column };
    const { value } = reading.figure;
    const amount = { amount: value, unit: reading.unit?.text ?? null };
    yield {
      messageId: 'negative',
      at,
      data: { cell: cellAddress(row, column), stated: amount, after: -value },
      fix: [{ at, after: -value }],
    };
  }
}
