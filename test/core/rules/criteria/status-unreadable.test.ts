import { statusUnreadable } from '../../../../src/core/rules/criteria/status-unreadable';
import { describeRule } from '../describe-rule';

describeRule(statusUnreadable, {
  clean: [
    {
      name: 'các cách ghi thường dùng, ô trống, gạch ngang, chưa có số liệu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | 3/4 |
        | 1.1 | Đường thôn | 86% | đạt. |
        | 1.2 | Đường ngõ | 74% | Đạt (đã có hồ sơ) |
        | 1.3 | Đường nội đồng | | CĐ |
        | 1.4 | Bến thủy | | Không xét |
        | 1.5 | Đường sắt | | - |
        | 1.6 | Cầu | | Chưa có số liệu |
        | 1.7 | Cống | | ….. |
        | 1.8 | Biển báo | | |
      `,
    },
    {
      name: 'một trong hai cột được đánh dấu, hoặc chỉ có một cột',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đạt | Chưa đạt |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | 86% | x | |
        | 1.2 | Đường ngõ | 45% | | 1 |
        | 1.3 | Đường nội đồng | 45% | 0 | 1 |
        ### Biểu 02
        Biểu 02. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đạt |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | 86% | x |
      `,
    },
    {
      name: 'một cột có dấu, cột kia ghi số 0 hoặc gạch ngang',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đạt | Chưa đạt |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | 86% | x | - |
        | 1.2 | Đường ngõ | 45% | - | x |
        | 1.3 | Đường nội đồng | 80% | 1 | 0 |
      `,
    },
  ],
  found: [
    {
      name: 'gõ nhầm, sai dấu, lẫn lời giải thích, chữ lạ, con số, dấu x',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Chưa đạtt |
        | 1.1 | Đường thôn | 86% | Đạt |
        | 1.2 | Đường ngõ | 74% | Đất |
        | 1.3 | Đường nội đồng | 20% | Chưa đạt  do  thiếu vốn |
        | 1.4 | Bến thủy | | Đạt, nhưng chưa có hồ sơ |
        | 1.5 | Đường sắt | | Xem lại |
        | 1.6 | Cầu | | 7 |
        | 1.7 | Cống | | x |
        | 1.8 | Biển báo | | =A1 → Đatj |
        | 1.9 | Cọc tiêu | | Chưa đạt, đã xong |
      `,
      findings: [
        { cell: 'D3', messageId: 'unreadable', severity: 'warning', data: { after: 'Chưa đạt' } },
        { cell: 'D5', messageId: 'unreadable', data: { text: 'Đất', after: 'Đạt' } },
        { cell: 'D6', messageId: 'unreadable', data: { after: 'Chưa đạt (do thiếu vốn)' } },
        { cell: 'D7', messageId: 'unreadable' },
        { cell: 'D8', messageId: 'unreadable' },
        { cell: 'D9', messageId: 'unreadable', data: { text: '7' } },
        { cell: 'D10', messageId: 'unreadable', data: { text: 'x' } },
        { cell: 'D11', messageId: 'unreadable' },
        { cell: 'D12', messageId: 'unreadable' },
      ],
      afterFix: {
        D3: 'Chưa đạt',
        D5: 'Đạt',
        D6: 'Chưa đạt (do thiếu vốn)',
        D7: 'Đạt, nhưng chưa có hồ sơ',
        D8: 'Xem lại',
        D11: '=A1',
      },
      opens: ['TC108', 'TC113'],
    },
    {
      name: 'cả cột ghi theo một cách riêng: một lần cho cả biểu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | 86% | Đạtt |
        | 1.2 | Đường ngõ | 74% | đạtt |
        | 1.3 | Đường nội đồng | 80% | Đạtt |
        | 1.4 | Cầu | 80% | Đạtt |
        | 1.5 | Bến thủy | | Tốt |
        | 1.6 | Bến xe | | Tốt |
        | 1.7 | Cống | | Tốt |
        | 1.8 | Đèn | | Tốt |
      `,
      findings: [
        { cell: 'D4', messageId: 'habit', data: { count: 4, after: 'Đạt' }, related: ['D5', 'D6', 'D7'] },
        { cell: 'D8', messageId: 'habit', data: { count: 4, text: 'Tốt' } },
      ],
      afterFix: { D4: 'Đạt', D5: 'Đạt', D6: 'Đạt', D7: 'Đạt', D8: 'Tốt' },
    },
    {
      name: 'cả hai dấu: kết quả cho biết dấu nào thừa, nếu so được',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đạt | Chưa đạt |
        | 1 | Giao thông | | | | |
        | 1.1 | Đường thôn | ≥ 80% | 86% | x | x |
        | 1.2 | Đường ngõ | ≥ 80% | 60% | x | 1 |
        | 1.3 | Đường nội đồng | Đạt | | x | x |
        | 1.4 | Cầu | ≥ 80% | 90% | x | |
      `,
      findings: [
        { cell: 'E4', messageId: 'both-marked', data: { other: 'F4', after: 'Đạt' }, related: ['F4'] },
        { cell: 'E5', messageId: 'both-marked', data: { after: 'Chưa đạt' } },
        { cell: 'E6', messageId: 'both-marked' },
      ],
      afterFix: { E4: 'x', F4: '', E5: '', F5: 1, E6: 'x', F6: 'x' },
    },
  ],
});
