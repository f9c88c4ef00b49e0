import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../../src/core/check/check-report';
import { attachedTo } from '../../../src/core/present/example-findings';

const table = `
  BIỂU 01. KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
  | TT | Tiêu chí | Chỉ tiêu | Yêu cầu | Kết quả | Đánh giá |
  | 1 | Quy hoạch |  |  |  | Đạt |
  | 1.1 |  | Có quy hoạch được duyệt | Đạt | Đạt | Đạt |
  | 2 | Giao thông |  |  |  | Chưa đạt |
  | 2.1 |  | Đường xã được nhựa hóa | 100% | 80% | Chưa đạt |
  | 3 | Điện |  |  |  | Đạt |
  | 3.1 |  | Hệ thống điện đạt chuẩn | Đạt | Đạt | Đạt |
`;
const told = (lines: string[], isAlone = false) =>
  checkReport({ lines }, isAlone ? [] : attachedTo(table)).findings.map(({ rule, line, related }) => [
    rule,
    line,
    ...related.map((other) => other.line),
  ]);

describe('one mistake in a report', () => {
  it('is told where the table refutes it, with the sum that it breaks', () => {
    expect(told(['Xã đạt 1/3 tiêu chí nông thôn mới, còn lại 01 tiêu chí chưa đạt.'])).toEqual([
      ['BC101', 1, 1],
    ]);
  });

  it('is told where the table refutes it, with the other places that say otherwise', () => {
    const lines = [
      'Xã đạt 2/3 tiêu chí xã nông thôn mới.',
      'Đến nay xã còn 02 tiêu chí xã nông thôn mới chưa đạt.',
    ];
    expect(told(lines)).toEqual([['BC101', 2, 1]]);
    expect(told(lines, true)).toEqual([['BC102', 2, 1]]);
  });

  it('leaves apart what has nothing to do with it', () => {
    const lines = [
      'Xã đạt 1/3 tiêu chí nông thôn mới, còn lại 01 tiêu chí chưa đạt.',
      'Vốn huyện 2.000.000.000 tỷ đồng.',
    ];
    expect(told(lines).map(([rule]) => rule)).toEqual(['BC101', 'BC105']);
  });
});
