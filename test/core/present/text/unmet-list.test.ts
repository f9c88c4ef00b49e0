import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { page } from '../../../../src/core/present/text/page';
import { unmetList } from '../../../../src/core/present/text/unmet-list';
import { snapshotOfTextGrid } from '../../../../src/core/snapshot/text-grid';

function drawn(grid: string): string[] {
  const result = checkWorkbook(snapshotOfTextGrid(grid), {
    asOf: '2024-05-15',
    today: '2024-05-15',
    only: ['TC114'],
  });
  const sheet = page({ colour: false, width: 84, widthOf: stringWidth });
  return unmetList(sheet, result, result.findings, 'Chỉ tiêu chưa đạt');
}

describe('unmetList', () => {
  it('shows each indicator beside its target, with what is missing or how it was judged', () => {
    const lines = drawn(`
Biểu 01. Kết quả thực hiện bộ tiêu chí xã nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 17 | Môi trường | | | |
| '17.1 | Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung | ≥ 55% | 51,5% | Chưa đạt |
| '17.2 | Tỷ lệ hộ nghèo | ≤ 2% | 3,2% | Chưa đạt |
| '17.3 | Cảnh quan | Theo quy định của UBND tỉnh | Đang làm | Cơ bản đạt |
| '17.4 | Rác thải được thu gom | ≥ 85% | 88% | Đạt |
| '17.5 | Đất cây xanh | | | Chưa đạt |`);
    expect(lines).toEqual([
      '    ○ lưu ý  4 chỉ tiêu  Chỉ tiêu chưa đạt                                     TC114',
      '      Ô   Mã    Chỉ tiêu                       Kết quả         Yêu cầu  Còn thiếu',
      '      E4  17.1  Tỷ lệ hộ dùng nước sạch theo     51,5%           ≥ 55%  3,5%',
      '                quy chuẩn từ hệ thống cấp',
      '                nước tập trung',
      '      E5  17.2  Tỷ lệ hộ nghèo                    3,2%            ≤ 2%  vượt 1,2%',
      '      E6  17.3  Cảnh quan                     Đang làm  Theo quy định…  "Cơ bản đạt"',
      '      E8  17.5  Đất cây xanh                                            "Chưa đạt"',
      '      Vì sao: Đây là các chỉ tiêu lãnh đạo cần thấy trước: còn thiếu bao nhiêu thì',
      '              đạt.',
      '      → Nêu rõ giải pháp, đơn vị phụ trách và thời hạn để đạt chỉ tiêu này.',
    ]);
  });

  it('shows a criterion that has no indicators', () => {
    const lines = drawn(`
Biểu 01. Kết quả thực hiện bộ tiêu chí xã nông thôn mới xã Bình An
| TT | Tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 1 | Quy hoạch | Đạt | Đạt | Đạt |
| 2 | Giao thông | ≥ 80% | 71% | Chưa đạt |
| 3 | Thủy lợi | ≥ 80% | 85% | Đạt |`);
    expect(lines[2]).toBe('      E4  2   Giao thông      71%    ≥ 80%  9%');
  });

  it('leaves the place of a target that the table does not give blank', () => {
    const lines = drawn(`
Biểu 01. Kết quả thực hiện bộ tiêu chí xã nông thôn mới xã Bình An
| TT | Tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | Đã duyệt | Đạt |
| 2 | Giao thông | Đang làm | Chưa đạt |
| 3 | Thủy lợi | Đã xong | Đạt |`);
    expect(lines[2]).toBe('      D4  2   Giao thông  Đang làm           "Chưa đạt"');
  });
});
