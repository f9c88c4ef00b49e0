import { findDoubledAmounts } from '../../values/doubled-amounts';
import { defineReportRule } from '../define-report-rule';

/** A figure already counts full đồng and is followed by "tỷ" or "triệu" once more, so that it says a billion times too much. */
export const textDoubledUnit = defineReportRule({
  code: 'BC105',
  slug: 'text-doubled-unit',
  severity: 'error',
  basis: 'số học',
  title: 'Số tiền trong lời văn ghi hai lần đơn vị',
  why: 'Số đã viết đủ đến đồng mà thêm "tỷ" hoặc "triệu" thì thành một số tiền không thể có.',
  silent: 'Không báo khi số viết chưa đủ đến đồng ("2.000 triệu đồng"), vì đơn vị sau đó là cần thiết.',
  messages: {
    found: {
      what: 'Lời văn ghi "{written}": số {digits} đã viết đủ đến đồng, lại thêm đơn vị phía sau.',
      do: 'Nếu là đồng thì viết "{digits} đồng"; nếu không, đề nghị viết lại cả số.',
    },
  },
  examples: {
    bad: `Tổng nguồn vốn huy động năm 2024, trong đó:
- Vốn của huyện: 3.200.000.000 tỷ đồng;
- Vốn của xã: 1.150.000.000 đồng.`,
    good: `Tổng nguồn vốn huy động năm 2024, trong đó:
- Vốn của huyện: 3,2 tỷ đồng;
- Vốn của xã: 1.150.000.000 đồng.`,
  },
  *check({ report }) {
    for (const [passage, { text }] of report.passages.entries())
      for (const { at, text: written, digits } of findDoubledAmounts(text))
        yield {
          messageId: 'found',
          at: { passage, at, end: at + written.length },
          data: { written, digits },
        };
  },
});
