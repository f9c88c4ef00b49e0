import { describe, expect, it } from '@jest/globals';
import { summariseDeadlines } from '../../../src/core/summary/deadline-summary';
import { recognise } from '../tables/recognise';

const { tables } = recognise(`
### Nhiệm vụ
Phân công nhiệm vụ
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Tiến độ |
| I | Trước kỳ họp | | | |
| 1 | Rà soát hộ nghèo | Ban Giảm nghèo | 30/6/2024 | Đang thực hiện |
| 2 | Cắm mốc quy hoạch | Địa chính | 14/5/2024 | Đang thực hiện |
| 3 | Sửa chữa cống | Địa chính | 1/5/2024 | Đã hoàn thành |
| 4 | Trồng cây | Hội Phụ nữ | 15/5/2024 | |
| 5 | Họp thôn | Thôn Hạ | khi nào xong việc | |
### Tiêu chí
Kết quả thực hiện bộ tiêu chí xã nông thôn mới
| TT | Nội dung tiêu chí | Yêu cầu | Đánh giá | Thời hạn |
| 1 | Giao thông | | | |
| 1.1 | Đường xã | ≥ 90% | Đạt | 1/1/2024 |
| 1.2 | Đường thôn | ≥ 80% | Chưa đạt | 30/5/2024 |
### Vốn
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch vốn | Giải ngân | Thời hạn |
| 1 | Đường thôn Thượng | 420 | 15 | 1/1/2024 |
| 2 | Nhà văn hóa thôn Hạ | 310 | 120 | 1/1/2024 |
`);

describe('summariseDeadlines', () => {
  it('lists the open tasks and indicators by due date and counts those passed and those near', () => {
    expect(tables.map((table) => table.kind)).toEqual(['tasks', 'criteria', 'funding']);
    const { overdue, dueSoon, next } = summariseDeadlines(tables, '2024-05-15', 15);
    expect(next.map(({ due, label }) => `${due} ${label}`)).toEqual([
      '2024-05-14 Cắm mốc quy hoạch',
      '2024-05-15 Trồng cây',
      '2024-05-30 Đường thôn',
      '2024-06-30 Rà soát hộ nghèo',
    ]);
    expect({ overdue, dueSoon }).toEqual({ overdue: 1, dueSoon: 2 });
    expect(next[2]).toEqual({ sheet: 'Tiêu chí', row: 5, column: 5, due: '2024-05-30', label: 'Đường thôn' });
  });

  it('counts the day of the warning window itself, and not the day after', () => {
    expect(summariseDeadlines(tables, '2024-05-15', 14).dueSoon).toBe(1);
    expect(summariseDeadlines(tables, '2024-05-16', 14)).toMatchObject({ overdue: 2, dueSoon: 1 });
  });

  it('keeps tasks of one day in reading order', () => {
    const twins = recognise(`
      Phân công nhiệm vụ
      | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
      | 1 | Rà soát hộ nghèo | Ban Giảm nghèo | 30/6/2024 |
      | 2 | Cắm mốc quy hoạch | Địa chính | 30/6/2024 |
    `);
    const { next } = summariseDeadlines(twins.tables, '2024-05-15', 15);
    expect(next.map((entry) => entry.row)).toEqual([3, 4]);
  });
});
