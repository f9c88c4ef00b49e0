import { describe, expect, it } from '@jest/globals';

import type { CriteriaTable } from '../../../src/core/tables/table';
import { tableOf } from './recognise';

const periodsOf = (grid: string) =>
  (tableOf(`Kết quả thực hiện bộ tiêu chí xã nông thôn mới\n${grid.trim()}`) as CriteriaTable).periods;

describe('findPeriods', () => {
  it('kỳ có hai tầng tiêu đề phía trên được gọi tên bằng cả hai', () => {
    expect(
      periodsOf(`
| TT | Nội dung tiêu chí | Yêu cầu | Thôn Thượng | < | Thôn Hạ | < |
| ^ | ^ | ^ | Năm 2031 | < | Năm 2031 | < |
| ^ | ^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá |
| 1.1 | Đường xã | 80% | 70% | Chưa đạt | 85% | Đạt |
| 1.2 | Đường thôn | 80% | 75% | Chưa đạt | 85% | Đạt |`).map(({ heading, result }) => [heading, result]),
    ).toEqual([
      ['Thôn Thượng / Năm 2031', 4],
      ['Thôn Hạ / Năm 2031', 6],
    ]);
  });

  it('mỗi kỳ có hai cột đánh dấu: "Chưa đạt" là cột bên phải của chính kỳ ấy', () => {
    expect(
      periodsOf(`
| TT | Nội dung tiêu chí | Yêu cầu | Năm 2030 | < | Năm 2031 | < |
| ^ | ^ | ^ | Đạt | Chưa đạt | Đạt | Chưa đạt |
| 1.1 | Đường xã | 80% | x | | x | |
| 1.2 | Đường thôn | 80% | | x | x | |`).map(({ metMark, unmetMark }) => [metMark, unmetMark]),
    ).toEqual([
      [4, 5],
      [6, 7],
    ]);
  });
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

  it('xã và huyện cùng chấm: kết quả đứng sau đánh giá, dưới tiêu đề ba tầng', () => {
    expect(
      periodsOf(`
| TT | Nội dung tiêu chí | Yêu cầu | Năm 2024 | < | < | < |
| ^ | ^ | ^ | Xã tự chấm | < | Huyện chấm | < |
| ^ | ^ | ^ | Đánh giá | Kết quả | Đánh giá | Kết quả |
| 1.1 | Đường xã | 80% | Đạt | 85% | Chưa đạt | 70% |
| 1.2 | Đường thôn | 80% | Đạt | 85% | Chưa đạt | 70% |`).map(({ heading, result, status }) => [
        heading,
        status,
        result,
      ]),
    ).toEqual([
      ['Năm 2024 / Xã tự chấm', 4, 5],
      ['Năm 2024 / Huyện chấm', 6, 7],
    ]);
  });

  it('tiêu đề một tầng: kết quả là cột gần nhất bên trái', () => {
    expect(
      periodsOf(`
| TT | Nội dung tiêu chí | Yêu cầu | Kết quả 2023 | Đánh giá 2023 | Kết quả 2024 | Đánh giá 2024 |
| 1.1 | Đường xã | 80% | 70% | Chưa đạt | 85% | Đạt |
| 1.2 | Đường thôn | 80% | 75% | Chưa đạt | 85% | Đạt |`).map(({ result, status }) => [result, status]),
    ).toEqual([
      [4, 5],
      [6, 7],
    ]);
  });
});
