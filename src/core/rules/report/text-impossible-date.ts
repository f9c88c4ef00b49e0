import { lastDayOfMonth } from '../../values/dates';
import type { WrittenDate } from '../../values/written-dates';
import { defineReportRule } from '../define-report-rule';

/** A day that no calendar has was typed; nobody can know which one was meant, and a deadline that does not exist binds nobody. */
export const textImpossibleDate = defineReportRule({
  code: 'BC107',
  slug: 'text-impossible-date',
  severity: 'error',
  basis: 'lịch dương',
  title: 'Ngày trong lời văn không có trong lịch',
  why: 'Ngày không có trong lịch thì người nhận không biết phải theo ngày nào.',
  silent:
    'Không báo chỗ còn để trống (ngày … tháng …, xem BC111), số hiệu văn bản, tỷ số như 15/19; ngày không ghi năm chỉ xét khi ' +
    'có chữ "ngày" phía trước.',
  messages: {
    day: {
      what: 'Lời văn ghi "{written}", nhưng {month} chỉ có {last} ngày.',
      do: 'Đề nghị đối chiếu với văn bản gốc rồi ghi lại ngày.',
    },
    month: {
      what: 'Lời văn ghi "{written}", nhưng một năm chỉ có 12 tháng.',
      do: 'Đề nghị xem lại: có thể ngày và tháng bị viết ngược, hoặc gõ nhầm tháng.',
    },
  },
  examples: {
    bad: 'Các thôn hoàn thành hồ sơ trước ngày 31/6/2024, gửi về Ủy ban nhân dân xã.',
    good: 'Các thôn hoàn thành hồ sơ trước ngày 30/6/2024, gửi về Ủy ban nhân dân xã.',
  },
  *check({ report }) {
    for (const claim of report.claims) {
      const date = claim.kind === 'date' || claim.kind === 'symbol' ? claim.date : null;
      if (!date || date.isPossible) continue;
      const { at, written } = date;
      yield {
        ...(date.month > 12
          ? { messageId: 'month', data: { written } }
          : { messageId: 'day', data: dayOf(date) }),
        at: { passage: claim.span.passage, at, end: at + written.length },
      };
    }
  },
});

function dayOf({ written, month, year }: WrittenDate) {
  const named = year === null || month !== 2 ? `tháng ${month}` : `tháng 2 năm ${year}`;
  return { written, month: named, last: lastDayOfMonth(year ?? 2000, month) };
}
