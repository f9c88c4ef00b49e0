import { describe, expect, it } from '@jest/globals';
import { judgeTables, summarise } from '../../../src/core/summary/summarise';
import { recognise } from '../tables/recognise';

const { tables } = recognise(`
### Tiêu chí
Kết quả thực hiện bộ tiêu chí xã nông thôn mới
| TT | Nội dung tiêu chí | Yêu cầu | Đánh giá | Thời hạn |
| 1 | Giao thông | | | |
| 1.1 | Đường xã | ≥ 90% | Đạt | |
| 1.2 | Đường thôn | ≥ 80% | Chưa đạt | 30/5/2024 |
### Vốn
Nguồn vốn xây dựng nông thôn mới
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch vốn | Giải ngân |
| 1 | Đường thôn Thượng | 420 | 15 |
| 2 | Nhà văn hóa thôn Hạ | 310 | 120 |
`);

describe('summarise', () => {
  it('brings counts, totals and deadlines of all tables together', () => {
    const verdicts = judgeTables(tables);
    expect([...verdicts.keys()]).toEqual(['Tiêu chí#1']);
    const summary = summarise(tables, verdicts, '2024-05-15', 15);
    expect(summary.criteria.map(({ indicators }) => indicators.unmet)).toEqual([['1.2']]);
    expect(summary.funding.map(({ columns }) => columns.map(({ total }) => total))).toEqual([[730, 135]]);
    expect(summary.deadlines).toMatchObject({ overdue: 0, dueSoon: 1 });
  });
});
