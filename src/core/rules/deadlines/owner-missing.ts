import { defineRule } from '../define-rule';
import { tasksWithout } from '../tasks/tasks-without';

/** The table has a column for who is in charge, and a task that is still open names nobody. */
export const ownerMissing = defineRule({
  code: 'TH109',
  slug: 'owner-missing',
  severity: 'warning',
  looksAt: ['tasks'],
  needs: ['merges'],
  basis: 'các cột của chính bảng',
  title: 'Nhiệm vụ chưa có người phụ trách',
  why: 'Việc không giao cho ai thì đến hạn không biết hỏi ai.',
  silent:
    'Không báo từng dòng khi cả cột để trống (biểu mẫu); việc đã ghi xong; ô ghi "-"; khi đơn vị chủ trì nằm ở ô gộp, ở ' +
    'dòng nhiệm vụ chung hoặc ở các dòng con.',
  messages: {
    missing: {
      what: 'Nhiệm vụ "{label}" chưa có đơn vị chủ trì: ô {cell} để trống.',
      do: 'Ghi đơn vị hoặc người phụ trách vào {cell}.',
    },
    'blank-column': {
      what: 'Cột "{heading}" (ô {cell}) chưa ghi tên đơn vị, người nào.',
      do: 'Ghi đơn vị chủ trì cho từng nhiệm vụ; nếu đây là biểu mẫu để trống thì không cần làm gì.',
    },
  },
  examples: {
    bad: `
Biểu phân công nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | 30/6/2024 |
| 2 | Lắp biển báo giao thông | | 31/8/2024 |
| 3 | Thu gom rác thải | Hợp tác xã | Thường xuyên |`,
    good: `
Biểu phân công nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Trồng hàng cây ven đường | Hội Nông dân | 30/6/2024 |
| 2 | Lắp biển báo giao thông | Thôn Nam | 31/8/2024 |
| 3 | Thu gom rác thải | Hợp tác xã | Thường xuyên |`,
  },
  check: ({ table }) => tasksWithout(table, 'owner'),
});
