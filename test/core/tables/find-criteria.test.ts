import { describe, expect, it } from '@jest/globals';

import type { CriteriaTable } from '../../../src/core/tables/table';
import { tableOf } from './recognise';

const criteriaOf = (grid: string) =>
  (tableOf(`Kết quả thực hiện bộ tiêu chí xã nông thôn mới\n${grid.trim()}`) as CriteriaTable).criteria.map(
    ({ code, row, ownRow, indicators }) =>
      `${code} ${row}${ownRow ? '' : ' chung dòng'}: ${indicators.map((one) => `${one.code} ${one.row}`).join(', ')}`,
  );
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

  it('một tiêu chí có dòng riêng trong cột của nó, tiêu chí khác chung dòng', () => {
    expect(
      criteriaOf(`
| TT | Tên tiêu chí | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá |
| 1 | Quy hoạch | | | | Đạt |
| | | Có quy hoạch chung | Đạt | Đạt | Đạt |
| | Giao thông | Đường xã | 100% | 95% | Chưa đạt |
| | | Đường thôn | ≥ 80% | 85 | Đạt |
| Nhóm khác | | | | | |
| | Tổng số tiêu chí đạt | | | 1 | |`),
    ).toEqual(['1 3: 1.1 4', ' 5 chung dòng: .1 5, .2 6']);
  });

  it('danh sách chỉ có chỉ tiêu: phần đầu của mã là tiêu chí; dòng không mã thì theo dòng trên', () => {
    expect(
      criteriaOf(`
| Mã số | Tên chỉ tiêu | Yêu cầu | Kết quả | Đánh giá |
| 2.3 | Đường ngõ | ≥ 80% | 70% | Chưa đạt |
| 2.5 | Đường nội đồng | ≥ 80% | 70% | Chưa đạt |
| | Cống | Đạt | Đạt | Đạt |
| 10.1 | Thu nhập | ≥ 50 | 49 | Chưa đạt |`),
    ).toEqual(['2 3 chung dòng: 2.3 3, 2.5 4', '10 6 chung dòng: 10.1 6']);
  });

  it('chỉ tiêu nằm thẳng dưới nhóm; nhóm không có chỉ tiêu thì bỏ', () => {
    expect(
      criteriaOf(`
| TT | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá |
| A | Hạ tầng | | | |
| - | Đường | Đạt | Đạt | Đạt |
| B | Khác | | | |`),
    ).toEqual(['A 3 chung dòng: A.1 4']);
  });

  it('chỉ tiêu ghi nhầm số vẫn thuộc tiêu chí đứng trên nó', () => {
    expect(
      criteriaOf(`
| TT | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | | | |
| 1.1 | Đường xã | ≥ 80% | 85% | Đạt |
| 2.1 | Đường thôn | ≥ 70% | 75% | Đạt |
| 3 | Điện | | | |
| 3.1 | Hộ dùng điện | ≥ 95% | 98% | Đạt |`),
    ).toEqual(['1 3: 1.1 4, 2.1 5', '3 6: 3.1 7']);
  });

  it('dòng ngoài mọi tiêu chí thì bỏ', () => {
    expect(
      criteriaOf(`
| TT | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá |
| | Chung | Đạt | Đạt | Đạt |
| 1 | Đường | Đạt | Đạt | Đạt |
| 2 | Điện | Đạt | Đạt | Đạt |`),
    ).toEqual(['1 4: ', '2 5: ']);
  });

  it('tên tiêu chí ghi lại ở từng chỉ tiêu: vẫn chỉ có một tiêu chí', () => {
    expect(
      criteriaOf(`
| TT | Tên tiêu chí | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | | | | Đạt |
| 1.1 | Giao thông | Đường xã | ≥ 80% | 85% | Đạt |
| 1.2 | Giao thông | Đường thôn | ≥ 80% | 85% | Đạt |
| 2 | Điện | | | | Đạt |
| 2.1 | Điện | Hộ dùng điện | ≥ 95% | 98% | Đạt |`),
    ).toEqual(['1 3: 1.1 4, 1.2 5', '2 6: 2.1 7']);
  });
});
