import { checkReport } from '../../../src/core/check/check-report';
import { attachedTo } from '../../../src/core/present/example-findings';
import type { ReportOutcome } from '../../../src/core/present/check-run';

const table = `
  BIỂU 01. KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
  | TT | Tiêu chí | Chỉ tiêu | Yêu cầu | Kết quả | Đánh giá |
  | 1 | Quy hoạch |  |  |  | Đạt |
  | 1.1 |  | Có quy hoạch được duyệt | Đạt | Đạt | Đạt |
  | 2 | Giao thông |  |  |  | Chưa đạt |
  | 2.1 |  | Đường xã được nhựa hóa | 100% | 80% | Chưa đạt |
`;

/** A report as it is checked, with a table of two criteria unless it comes alone. */
export function checkedReport(
  lines: readonly string[],
  isAlone = false,
  notes: readonly string[] = [],
): ReportOutcome {
  const result = checkReport({ lines, notes }, isAlone ? [] : attachedTo(table));
  return { path: 'bao-cao.docx', error: null, result };
}

export const unreadReport: ReportOutcome = {
  path: 'quet.pdf',
  error: { code: 'unsupported', message: 'Tệp PDF không có lớp chữ.' },
};
