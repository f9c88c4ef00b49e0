import { defineRule } from '../define-rule';
import { openDeadlines } from '../open-deadlines';

/** The day has passed, and the work is not done. */
export const overdue = defineRule({
  code: 'TH103',
  slug: 'overdue',
  severity: 'warning',
  looksAt: ['tasks', 'criteria'],
  basis: 'thời hạn ghi trong bảng, so với ngày soát',
  title: 'Đã quá hạn',
  why: 'Việc quá hạn là điều đầu tiên cấp trên hỏi tới; nên biết trước và nói rõ lý do.',
  silent:
    'Không báo việc đã ghi xong, việc thường xuyên và định kỳ. Thời hạn theo tháng, quý, năm tính đến hết ngày cuối kỳ. ' +
    'Khi bảng không cho biết đã xong hay chưa thì chỉ là lưu ý.',
  messages: {
    'not-done': {
      what: 'Dòng "{label}" hạn {due} (ô {cell}), đến {asOf} đã quá {days} ngày mà chưa xong.',
      do: 'Ghi kết quả nếu đã làm xong; nếu chưa thì nêu lý do và xin gia hạn.',
    },
    unknown: {
      what: 'Dòng "{label}" hạn {due} (ô {cell}), đến {asOf} đã quá {days} ngày; bảng chưa ghi đã xong hay chưa.',
      do: 'Ghi rõ kết quả thực hiện của dòng này.',
    },
  },
  examples: {
    bad: `
Biểu theo dõi nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | 30/4/2024 | Đang thực hiện |
| 2 | Lắp biển báo giao thông | Thôn Nam | 31/8/2024 | Đang thực hiện |`,
    good: `
Biểu theo dõi nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | 30/4/2024 | Đã hoàn thành |
| 2 | Lắp biển báo giao thông | Thôn Nam | 31/8/2024 | Đang thực hiện |`,
  },
  *check({ table, asOf }) {
    for (const { daysLeft, isKnownOpen, at, data } of openDeadlines(table, asOf)) {
      if (daysLeft >= 0) continue;
      yield {
        messageId: isKnownOpen ? 'not-done' : 'unknown',
        severity: isKnownOpen ? 'warning' : 'info',
        at,
        data: { ...data, days: -daysLeft },
      };
    }
  },
});
