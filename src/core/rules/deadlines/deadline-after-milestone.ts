import type { CellRef } from '../../snapshot/address';
import type { Table } from '../../tables/table';
import { fold } from '../../values/fold';
import { readSubmissionDay } from '../../values/submission-days';
import { defineRule, NotRun } from '../define-rule';
import { openDeadlines } from '../open-deadlines';

/** The work is given time until after the dossier, which should show its result, has been handed in. */
export const deadlineAfterMilestone = defineRule({
  code: 'TH106',
  slug: 'deadline-after-milestone',
  severity: 'warning',
  looksAt: ['tasks', 'criteria'],
  basis: 'ngày nộp hồ sơ do người dùng đặt, hoặc ghi ở tiêu đề, ghi chú của bảng',
  title: 'Thời hạn sau ngày nộp hồ sơ',
  why: 'Đến ngày nộp hồ sơ mà việc chưa xong thì hồ sơ thiếu kết quả của việc này.',
  silent:
    'Không báo việc đã ghi xong, việc thường xuyên và định kỳ, việc làm sau khi nộp hồ sơ (thẩm định, lễ công bố); khi ' +
    'không biết ngày nộp hồ sơ. Ngày ký văn bản và hạn gửi báo cáo không phải là ngày nộp hồ sơ.',
  messages: {
    after: {
      what: 'Dòng "{label}" hạn {due} (ô {cell}), sau ngày nộp hồ sơ {milestone} là {days} ngày.',
      do: 'Đưa thời hạn về trước {milestone}, hoặc ghi rõ vì sao việc này làm sau.',
    },
  },
  examples: {
    bad: `
Biểu phân công nhiệm vụ (nộp hồ sơ đề nghị công nhận trước ngày 30/9/2024)
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | 31/8/2024 |
| 2 | Lắp biển báo giao thông | Thôn Nam | 15/10/2024 |`,
    good: `
Biểu phân công nhiệm vụ (nộp hồ sơ đề nghị công nhận trước ngày 30/9/2024)
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | 31/8/2024 |
| 2 | Lắp biển báo giao thông | Thôn Nam | 15/9/2024 |`,
  },
  *check({ table, milestone }) {
    const stated = milestone === null ? statedMilestone(table) : { day: milestone, related: [] };
    if (!stated) {
      yield new NotRun('Chưa biết ngày nộp hồ sơ');
      return;
    }
    for (const { daysLeft: days, at, data } of openDeadlines(table, stated.day)) {
      const { cell, label, due } = data;
      if (days <= 0 || comesAfter.test(fold(String(label)))) continue;
      const { related } = stated;
      yield { messageId: 'after', at, data: { cell, label, due, days, milestone: data.asOf }, related };
    }
  },
});

/** What cannot be done before the dossier is handed in. */
const comesAfter = /(?:^| )(?:hoi dong tham dinh|le (?:cong bo|don)|cong bo quyet dinh)(?: |$)/;

interface Milestone {
  readonly day: string;
  readonly related: readonly CellRef[];
}

function statedMilestone({ sheet, title, notes }: Table): Milestone | null {
  for (const text of [title, ...notes]) {
    const day = text && readSubmissionDay(text.text);
    if (day) return { day, related: [{ sheet, row: text.row, column: text.column }] };
  }
  return null;
}
