import { countDiffers } from '../../../../src/core/rules/criteria/count-differs';
import { describeRule } from '../describe-rule';

/** Three criteria, six indicators; two criteria and four indicators met. */
const body = `
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Đạt |
        | 1.1 | Đường thôn | 90% | Đạt |
        | 1.2 | Đường ngõ | 80% | Đạt |
        | 2 | Thủy lợi | | Chưa đạt |
        | 2.1 | Tưới tiêu chủ động | 60% | Chưa đạt |
        | 2.2 | Phòng chống thiên tai | Chưa | Chưa đạt |
        | 3 | Điện | | Đạt |
        | 3.1 | Hệ thống điện | Đạt | Đạt |
        | 3.2 | Hộ dùng điện | 100% | Đạt |`;

describeRule(countDiffers, {
  clean: [
    {
      name: 'tiêu đề, dòng tổng và ghi chú đều khớp',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: đạt 2/3 tiêu chí, 4/6 chỉ tiêu
        ${body.trim()}
        | | Tổng số chỉ tiêu đạt | | 4 |
        Ghi chú: còn 01 tiêu chí, 02 chỉ tiêu chưa đạt.
      `,
    },
    {
      name: 'kế hoạch và kỳ trước không phải số của bảng',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới, phấn đấu cuối năm đạt 3/3 tiêu chí
        ${body.trim()}
        Ghi chú: cùng kỳ năm trước đạt 1/3 tiêu chí, tăng 1 tiêu chí.
      `,
    },
    {
      name: 'hai thời điểm trong một câu thì không biết bảng ứng với thời điểm nào',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: năm 2023 đạt 1/3 tiêu chí, năm 2024 đạt 2/3 tiêu chí
        ${body.trim()}
      `,
    },
    {
      name: 'bảng chỉ liệt kê một phần của bộ tiêu chí',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: đạt 15/19 tiêu chí, 50 chỉ tiêu đạt
        ${body.trim()}
      `,
    },
    {
      name: 'danh sách các chỉ tiêu chưa đạt: số đạt của cả bộ không đếm được ở đây',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: đạt 2 chỉ tiêu, còn 2/40 chỉ tiêu chưa đạt
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 2 | Thủy lợi | | Chưa đạt |
        | 2.1 | Tưới tiêu chủ động | 60% | Chưa đạt |
        | 2.2 | Phòng chống thiên tai | Chưa | Chưa đạt |
      `,
    },
    {
      name: 'còn dòng chưa đánh giá thì con số vẫn có thể đúng',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: đạt 2/2 tiêu chí, 3/4 chỉ tiêu
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Đạt |
        | 1.1 | Đường thôn | 90% | Đạt |
        | 1.2 | Đường ngõ | 80% | Đạt |
        | 2 | Thủy lợi | | |
        | 2.1 | Tưới tiêu chủ động | 90% | Đạt |
        | 2.2 | Phòng chống thiên tai | | |
      `,
    },
    {
      name: 'bảng không có tiêu đề, có dòng không ghi tên',
      grid: `
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Đạt |
        | 1.1 | Đường thôn | 90% | Đạt |
        | 1.2 | Đường ngõ | 80% | Đạt |
        | 2 | Thủy lợi | | Chưa đạt |
        | 2.1 | Tưới tiêu chủ động | 60% | Chưa đạt |
        | | | | 5 |
        | | Tổng số chỉ tiêu đạt | | 2 |
      `,
    },
    {
      name: 'biểu mẫu chưa điền',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: đạt …/3 tiêu chí
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | | |
        | 2 | Thủy lợi | | |
        | 2.1 | Tưới tiêu chủ động | | |
        | | Tổng số chỉ tiêu đạt | | |
      `,
    },
  ],
  found: [
    {
      name: 'tiêu đề đếm thừa một tiêu chí và một chỉ tiêu: một ô, một phát hiện',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: đạt 03/3 tiêu chí, 5/6 chỉ tiêu
        ${body.trim()}
      `,
      findings: [
        {
          cell: 'A1',
          messageId: 'met',
          severity: 'error',
          data: { stated: 3, counted: 2, difference: 1, things: 'tiêu chí' },
        },
      ],
      afterFix: { A1: 'Kết quả thực hiện tiêu chí nông thôn mới: đạt 02/3 tiêu chí, 4/6 chỉ tiêu' },
    },
    {
      name: 'ghi chú dưới bảng đếm thiếu chỉ tiêu chưa đạt',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        ${body.trim()}
        Ghi chú: còn 01 chỉ tiêu chưa đạt.
      `,
      findings: [{ cell: 'A12', messageId: 'unmet', data: { stated: 1, counted: 2, things: 'chỉ tiêu' } }],
      afterFix: { A12: 'Ghi chú: còn 02 chỉ tiêu chưa đạt.' },
    },
    {
      name: 'dòng tổng số trong bảng, số đứng ở cột đánh giá',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        ${body.trim()}
        | | Tổng số chỉ tiêu đạt | | 5 |
        | | Số tiêu chí chưa đạt | | 1/3 |
      `,
      findings: [{ cell: 'D12', messageId: 'met', data: { stated: 5, counted: 4 } }],
      afterFix: { D12: 4 },
    },
    {
      name: 'dòng tổng số ghi cả chữ lẫn số trong một ô',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        ${body.trim()}
        | | Tổng số tiêu chí: 2 | | |
        | | Tổng số tiêu chí đạt: 2/3 | | |
      `,
      findings: [{ cell: 'B12', messageId: 'total', data: { stated: 2, counted: 3 } }],
      afterFix: { B12: 'Tổng số tiêu chí: 3' },
    },
    {
      name: 'danh sách chỉ tiêu chưa đạt liệt kê khác số đã nói',
      grid: `
        Danh sách 3/40 chỉ tiêu chưa đạt, tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 2 | Thủy lợi | | Chưa đạt |
        | 2.1 | Tưới tiêu chủ động | 60% | Chưa đạt |
        | 2.2 | Phòng chống thiên tai | Chưa | Chưa đạt |
      `,
      findings: [{ cell: 'A1', messageId: 'unmet', data: { stated: 3, counted: 2 } }],
    },
    {
      name: 'còn dòng chưa đánh giá nhưng con số không thể đúng',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: đạt 1/4 chỉ tiêu
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Đạt |
        | 1.1 | Đường thôn | 90% | Đạt |
        | 1.2 | Đường ngõ | 80% | Đạt |
        | 2 | Thủy lợi | | |
        | 2.1 | Tưới tiêu chủ động | 90% | Đạt |
        | 2.2 | Phòng chống thiên tai | | |
      `,
      findings: [
        {
          cell: 'A1',
          messageId: 'impossible',
          data: { least: 3, most: 4, open: 1, difference: 2, state: 'đạt' },
        },
      ],
    },
    {
      name: 'hai kỳ, mỗi kỳ có số đếm của mình',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Năm 2023 | < | Năm 2024 | < |
        | ^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá |
        | 1 | Giao thông | | Chưa đạt | | Đạt |
        | 1.1 | Đường thôn | 70% | Chưa đạt | 90% | Đạt |
        | 1.2 | Đường ngõ | 80% | Đạt | 85% | Đạt |
        | 2 | Thủy lợi | | Đạt | | Đạt |
        | 2.1 | Tưới tiêu chủ động | 90% | Đạt | 90% | Đạt |
        | | Tổng số chỉ tiêu đạt | | 3 | | 3 |
      `,
      findings: [{ cell: 'D9', messageId: 'met', data: { stated: 3, counted: 2 } }],
    },
    {
      name: 'hai cột đánh dấu, số đếm đứng dưới mỗi cột',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đạt | Chưa đạt |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn | 70% | | x |
        | 1.2 | Đường ngõ | 80% | x | |
        | 2 | Thủy lợi | | | |
        | 2.1 | Tưới tiêu chủ động | 90% | x | |
        | | Tổng số chỉ tiêu | | 2 | 2 |
      `,
      findings: [{ cell: 'E8', messageId: 'unmet', data: { stated: 2, counted: 1 } }],
      afterFix: { E8: 1 },
    },
  ],
});
