import { countMissing } from '../../../../src/core/rules/criteria/count-missing';
import { describeRule } from '../describe-rule';

const body = `
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Đường thôn | 90% | Đạt |
        | 1.2 | Đường ngõ | 80% | đạt |
        | 2 | Thủy lợi | | |
        | 2.1 | Tưới tiêu chủ động | 60% | Chưa đạt |
        | 3 | Thu nhập | 50 | Đạt |`.trim();

describeRule(countMissing, {
  clean: [
    {
      name: 'số đạt ở tiêu đề',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới: đạt 2/3 tiêu chí
        ${body}
      `,
    },
    {
      name: 'số đạt ở ghi chú, viết tắt',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        ${body}
        Ghi chú: 2/3 TC.
      `,
    },
    {
      name: 'số đạt ở dòng cuối, trong ô hoặc trong lời',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        ${body}
        | | Số tiêu chí, chỉ tiêu đạt chuẩn | 2 | |
        ### Biểu 02
        Kết quả thực hiện tiêu chí nông thôn mới
        ${body}
        | | Tổng số tiêu chí đạt: 2 | | |
      `,
    },
    {
      name: 'một phần của bộ tiêu chí; danh sách chưa đạt; biểu mẫu',
      grid: `
        Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 17 | Môi trường | | |
        | 17.1 | Nước sạch | 90% | Đạt |
        | 18 | Chất lượng môi trường | | |
        | 18.1 | Rác thải | 80% | Đạt |
        ### Biểu 02
        Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Môi trường | | |
        | 1.1 | Nước sạch | 20% | Chưa đạt |
        | 2 | Thu nhập | 40 | Chưa đạt |
        ### Biểu 03
        Bộ tiêu chí xã nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Môi trường | | |
        | 1.1 | Nước sạch | | |
        | 2 | Thu nhập | | |
        ### Biểu 04
        Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Môi trường | | |
        | 1.2 | Nước sạch | 90% | Đạt |
      `,
    },
  ],
  found: [
    {
      name: 'đếm được mà chưa ghi: thêm hai dòng công thức dưới bảng',
      grid: `
        Kết quả thực hiện tiêu chí xã đạt chuẩn nông thôn mới năm 2024
        ${body}
      `,
      findings: [
        {
          cell: 'A1',
          messageId: 'missing',
          severity: 'info',
          data: { total: 3, totalIndicators: 4, met: 2, metIndicators: 3, line: 9 },
        },
      ],
      afterFix: {
        B9: 'Tổng số tiêu chí đạt',
        D9: '=N(COUNTIF(D4:D5,"Đạt")=2)+N(COUNTIF(D7,"Đạt")=1)+N(COUNTIF(D8,"Đạt")=1)',
        B10: 'Tổng số chỉ tiêu đạt',
        D10: '=COUNTIF(D4:D5,"Đạt")+COUNTIF(D7:D8,"Đạt")',
      },
    },
    {
      name: 'bộ tiêu chí biết được qua tiêu đề hoặc số lượng; cột đánh dấu bằng chữ hoặc bằng số',
      grid: `
        Kết quả thực hiện Bộ tiêu chí xã nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đạt | Chưa đạt |
        | 1 | Quy hoạch | Có | x | |
        | 2 | Giao thông | 60% | | x |
        | 4 | Điện | 100% | x | |
        ### Biểu 02
        Kết quả thực hiện Bộ tiêu chí xã nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đạt | Chưa đạt |
        | 1 | Quy hoạch | Có | 1 | |
        | 2 | Giao thông | 60% | | 1 |
      `,
      findings: [
        { cell: 'A1', messageId: 'criteria-only', data: { total: 3, met: 2 } },
        { cell: 'Biểu 02!A1', messageId: 'criteria-only', data: { total: 2, met: 1 } },
      ],
      afterFix: {
        D6: '=N(COUNTIF(D3,"x")=1)+N(COUNTIF(D4,"x")=1)+N(COUNTIF(D5,"x")=1)',
        'Biểu 02!D5': '=N(COUNTIF(D3,1)=1)+N(COUNTIF(D4,1)=1)',
      },
    },
    {
      name: 'tiêu chí chỉ đánh giá ở dòng của mình; dưới bảng còn chữ ký nên không thêm dòng',
      grid: `
        Kết quả thực hiện Bộ tiêu chí xã nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Đạt |
        | 1.1 | Đường thôn | 90% | |
        | 1.2 | Đường ngõ | 80% | |
        | 2 | Thủy lợi | | Chưa đạt |
        | 2.1 | Tưới tiêu chủ động | 60% | |

        | | NGƯỜI LẬP BIỂU | | CHỦ TỊCH |
        ### Biểu 02
        Kết quả thực hiện Bộ tiêu chí xã nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | | Đạt |
        | 1.1 | Đường thôn | 90% | |
        | 2 | Thủy lợi | | Chưa đạt |
        | 2.1 | Tưới tiêu chủ động | 60% | |
      `,
      findings: [
        { cell: 'A1', messageId: 'missing', data: { met: 1, metIndicators: 0 } },
        { cell: 'Biểu 02!A1', messageId: 'missing' },
      ],
      afterFix: {
        B8: '',
        'Biểu 02!D7': '=N(COUNTIF(D3,"Đạt")=1)+N(COUNTIF(D5,"Đạt")=1)',
        'Biểu 02!D8': '=COUNTIF(D4,"Đạt")+COUNTIF(D6,"Đạt")',
      },
    },
    {
      name: 'nhiều cách ghi "Đạt", hoặc không có cột đánh giá: chỉ nhắc',
      grid: `
        Kết quả thực hiện Bộ tiêu chí xã nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Giao thông | 90% | Đạt |
        | 2 | Thủy lợi | 80% | Đ |
        ### Biểu 02
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
        | 1 | Giao thông | ≥ 80% | 90% |
        | 2 | Thủy lợi | ≥ 80% | 85% |
      `,
      findings: [
        { cell: 'A1', messageId: 'criteria-only' },
        { cell: 'Biểu 02!A1', messageId: 'criteria-only', data: { met: 2 } },
      ],
      afterFix: { B5: '', 'Biểu 02!B4': '' },
    },
  ],
});
