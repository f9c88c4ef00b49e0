import { defineRule } from '../define-rule';
import { openDeadlines } from '../open-deadlines';

/** The day is near, and the work is not done. */
export const dueSoon = defineRule({
  code: 'TH104',
  slug: 'due-soon',
  severity: 'warning',
  looksAt: ['tasks', 'criteria'],
  basis: 'thời hạn ghi trong bảng, so với ngày soát',
  title: 'Sắp đến hạn',
  why: 'Còn kịp đôn đốc trước khi việc thành quá hạn.',
  silent:
    'Không báo việc đã ghi xong, việc thường xuyên và định kỳ, việc còn xa hơn khoảng báo trước (mặc định 15 ngày).',
  messages: {
    today: {
      what: 'Dòng "{label}" đến hạn đúng ngày {due} (ô {cell}) mà chưa ghi là đã xong.',
      do: 'Hỏi đơn vị chủ trì ngay trong ngày, rồi ghi kết quả vào bảng.',
    },
    soon: {
      what: 'Dòng "{label}" hạn {due} (ô {cell}), tính từ {asOf} còn {days} ngày mà chưa ghi là đã xong.',
      do: 'Đôn đốc đơn vị chủ trì, hoặc ghi kết quả nếu đã làm xong.',
    },
  },
  examples: {
    bad: `
Biểu theo dõi nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
| 1 | Nghiệm thu đường nội đồng | Ban quản lý xã | 25/5/2024 | Đang thực hiện |
| 2 | Vệ sinh kênh mương | Hợp tác xã | 30/9/2024 | Đang thực hiện |`,
    good: `
Biểu theo dõi nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
| 1 | Nghiệm thu đường nội đồng | Ban quản lý xã | 25/5/2024 | Đã hoàn thành |
| 2 | Vệ sinh kênh mương | Hợp tác xã | 30/9/2024 | Đang thực hiện |`,
  },
  *check({ table, asOf, dueSoonDays }) {
    for (const { daysLeft, at, data } of openDeadlines(table, asOf)) {
      if (daysLeft < 0 || daysLeft > dueSoonDays) continue;
      yield { messageId: daysLeft === 0 ? 'today' : 'soon', at, data: { ...data, days: daysLeft } };
    }
  },
});
