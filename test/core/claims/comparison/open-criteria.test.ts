import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../../../src/core/check/check-report';
import { attachedTo } from '../../../../src/core/present/example-findings';
import { cellAddress } from '../../../../src/core/snapshot/address';

/** "Giao thông B4: owner, deadline" for each open criterion; `null` where nothing gives tasks. */
function openIn(text: string, table?: string): readonly string[] | null {
  const { openCriteria, report } = checkReport({ lines: text.split('\n') }, attachedTo(table));
  return (
    openCriteria?.map(({ name, at, span, missing }) => {
      const quote = span && report.passages[span.passage]!.text.slice(span.at, span.end);
      return `${name} ${at ? cellAddress(at.row, at.column) : quote === name ? 'text' : 'elsewhere'}: ${missing.join(', ')}`;
    }) ?? null
  );
}

const criteria = `Tiêu chí xã nông thôn mới
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | | Đạt |
| '1.1 | Có quy hoạch được duyệt | Có | Đạt |
| 2 | Giao thông | | Chưa đạt |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt |
| 3 | Văn hóa | | Chưa đạt |
| '3.1 | Nhà văn hóa thôn đạt chuẩn | 60% | Chưa đạt |
| 4 | Hộ nghèo | | Chưa đạt |
| '4.1 | Tỷ lệ hộ nghèo | 3% | Chưa đạt |`;
const tasks = `
### Nhiệm vụ
Phân công nhiệm vụ
| TT | Nội dung công việc | Đơn vị chủ trì | Thời hạn hoàn thành |
| 1 | Hoàn thiện tiêu chí giao thông | Công chức Địa chính | 30/6/2024 |
| 2 | Sửa nhà văn hóa thôn đạt chuẩn | | 30/7/2024 |
| 3 | Rà soát hồ sơ | Văn phòng | 30/8/2024 |`;

describe('unmet criteria', () => {
  it('lack what no task gives', () => {
    expect(openIn('Báo cáo.', `\n### Tiêu chí\n${criteria}\n${tasks}`)).toEqual([
      'Văn hóa B7: owner',
      'Hộ nghèo B9: task, owner, deadline',
    ]);
  });

  it('lack nothing where their own rows say who and until when', () => {
    const table = `
Tiêu chí xã nông thôn mới
| TT | Nội dung tiêu chí | Kết quả | Đánh giá | Thời hạn hoàn thành | Đơn vị chủ trì | Giải pháp |
| 2 | Giao thông | | Chưa đạt | | | |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt | 30/6/2024 | Công chức Địa chính | Làm 2 km |
| 3 | Văn hóa | | Chưa đạt | | | |
| '3.1 | Nhà văn hóa thôn đạt chuẩn | 60% | Chưa đạt | | | Sửa nhà |`;
    expect(openIn('Báo cáo.', table)).toEqual(['Văn hóa B5: owner, deadline']);
  });

  it('are not listed where nothing gives tasks', () => {
    expect(openIn('Báo cáo.', criteria)).toBeNull();
    expect(openIn('Báo cáo.')).toBeNull();
  });

  it('are those that the text names too, once each, and what is no name is left out', () => {
    const text =
      'Xã còn 04 tiêu chí chưa đạt gồm: Giao thông, Trường học; Thu nhập và những việc khó khác cần thêm thời gian để cùng nhau làm.';
    expect(openIn(text, `\n### Tiêu chí\n${criteria}\n${tasks}`)).toEqual([
      'Văn hóa B7: owner',
      'Hộ nghèo B9: task, owner, deadline',
      'Trường học text: task, owner, deadline',
      'Thu nhập text: task, owner, deadline',
    ]);
  });

  it('are named, not announced', () => {
    expect(openIn('Có 04 tiêu chí chưa đạt (Có biểu kèm theo).', `\n${tasks}`)).toEqual([]);
  });

  it('have what the text orders', () => {
    const text = `Chủ tịch UBND huyện kết luận và yêu cầu thực hiện như sau:
1. Giao Phòng Lao động chủ trì, hướng dẫn xã hoàn thành tiêu chí hộ nghèo trước ngày 30/9/2024.`;
    expect(openIn(text, `\n### Tiêu chí\n${criteria}\n${tasks}`)).toEqual(['Văn hóa B7: owner']);
    const all = `Chủ tịch UBND huyện kết luận và yêu cầu thực hiện như sau:
1. UBND xã hoàn thành các tiêu chí chưa đạt trước ngày 30/9/2024.`;
    expect(openIn(all, `\n### Tiêu chí\n${criteria}\n${tasks}`)).toEqual([]);
  });
});
