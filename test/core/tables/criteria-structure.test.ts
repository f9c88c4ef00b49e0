import { describe, expect, it } from '@jest/globals';

import type { CriteriaTable } from '../../../src/core/tables/table';
import { tableOf } from './recognise';

const criteriaOf = (grid: string) =>
  (tableOf(`Kết quả thực hiện bộ tiêu chí xã nông thôn mới\n${grid.trim()}`) as CriteriaTable).criteria.map(
    ({ code, row, ownRow, indicators }) =>
      `${code} ${row}${ownRow ? '' : ' chung dòng'}: ${indicators.map((one) => `${one.code} ${one.row}`).join(', ')}`,
  );
const periodsOf = (grid: string) =>
  (tableOf(`Kết quả thực hiện bộ tiêu chí xã nông thôn mới\n${grid.trim()}`) as CriteriaTable).periods;

describe('findCriteria', () => {
  it('tiêu chí có dòng riêng', () => {
    expect(
      criteriaOf(`
| TT | Nội dung | Yêu cầu | Kết quả | Đánh giá |
| I | Hạ tầng | | | |
| 1 | Giao thông | | | Đạt |
| 1.1 | Đường xã | ≥ 80% | 85% | Đạt |
| - | Có cây xanh | Đạt | Đạt | Đạt |
| 1.2 | Đường thôn | ≥ 70% | 75% | Đạt |
| 2 | Điện | Đạt | Đạt | Đạt |`),
    ).toEqual(['1 4: 1.1 5, 1.2 7', '2 8: ']);
  });

  it('cột tiêu chí gộp dọc', () => {
    expect(
      criteriaOf(`
| TT | Tên tiêu chí | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá |
| 1 | Quy hoạch | Có quy hoạch chung | Đạt | Đạt | Đạt |
| ^ | ^ | Có quy chế | Đạt | Đạt | Đạt |
| 2 | Giao thông | 2.1. Đường xã | 100% | 95% | Chưa đạt |
| ^ | ^ | 2.2. Đường thôn | ≥ 80% | 85 | Đạt |`),
    ).toEqual(['1 3 chung dòng: 1.1 3, 1.2 4', '2 5 chung dòng: 2.1 5, 2.2 6']);
  });
});

describe('findPeriods', () => {
  it('nhiều kỳ kết quả và đánh giá', () => {
    expect(
      periodsOf(`
| TT | Nội dung tiêu chí | Yêu cầu | Năm 2023 | < | Năm 2024 | < |
| ^ | ^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá |
| 1.1 | Đường xã | 80% | 70% | Chưa đạt | 85% | Đạt |
| 1.2 | Đường thôn | 80% | 75% | Chưa đạt | 85% | Đạt |`),
    ).toEqual([
      { heading: 'Năm 2023', result: 4, status: 5, metMark: null, unmetMark: null },
      { heading: 'Năm 2024', result: 6, status: 7, metMark: null, unmetMark: null },
    ]);
  });

  it('hai cột đánh dấu; bảng chỉ có kết quả', () => {
    expect(
      periodsOf(`
| TT | Nội dung tiêu chí | Yêu cầu | Đạt | Chưa đạt | Kết quả |
| 1.1 | Đường xã | 80% | x | | 85% |
| 1.2 | Đường thôn | 80% | | x | 60% |`),
    ).toEqual([{ heading: 'Đạt', result: 6, status: null, metMark: 4, unmetMark: 5 }]);
    expect(
      periodsOf(`
| TT | Tiêu chí | Nội dung tiêu chí | Yêu cầu | Kết quả |
| 1 | Đường | 1.1. Đường xã | 80% | 85% |
| 2 | Điện | 2.1. Lưới điện | 80% | 60% |`),
    ).toEqual([{ heading: 'Kết quả', result: 5, status: null, metMark: null, unmetMark: null }]);
  });
});
