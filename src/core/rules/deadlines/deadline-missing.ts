import { defineRule } from '../define-rule';
import { tasksWithout } from '../tasks/tasks-without';

/** The table has a column for the deadline, and a task that is still open has none. */
export const deadlineMissing = defineRule({
  code: 'TH105',
  slug: 'deadline-missing',
  severity: 'warning',
  looksAt: ['tasks'],
  needs: ['merges'],
  basis: 'các cột của chính bảng',
  title: 'Nhiệm vụ chưa có thời hạn',
  why: 'Việc không có thời hạn thì không ai đôn đốc, và đến kỳ báo cáo không biết là chậm hay chưa.',
  silent:
    'Không báo từng dòng khi cả cột để trống (biểu mẫu); việc đã ghi xong; ô ghi "-"; khi thời hạn nằm ở ô gộp, ở dòng ' +
    'nhiệm vụ chung hoặc ở các dòng con.',
  messages: {
    missing: {
      what: 'Nhiệm vụ "{label}" chưa có thời hạn: ô {cell} để trống.',
      do: 'Ghi thời hạn vào {cell}; việc làm thường xuyên thì ghi "Thường xuyên".',
    },
    'blank-column': {
      what: 'Cột "{heading}" (ô {cell}) chưa ghi thời hạn nào.',
      do: 'Ghi thời hạn cho từng nhiệm vụ; nếu đây là biểu mẫu để trống thì không cần làm gì.',
    },
  },
  examples: {
    bad: `
Biểu phân công nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | 30/6/2024 |
| 2 | Lắp biển báo giao thông | Thôn Nam | |
| 3 | Thu gom rác thải | Hợp tác xã | Thường xuyên |`,
    good: `
Biểu phân công nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | 30/6/2024 |
| 2 | Lắp biển báo giao thông | Thôn Nam | 31/8/2024 |
| 3 | Thu gom rác thải | Hợp tác xã | Thường xuyên |`,
  },
  check: ({ table }) => tasksWithout(table, 'deadline'),
});
