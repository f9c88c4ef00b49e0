import { errorValue } from '../../../../src/core/rules/cells/error-value';
import { describeRule } from '../describe-rule';

describeRule(errorValue, {
  clean: [
    {
      name: 'bảng không có ô lỗi',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân | Tỷ lệ (%) |
        | 1 | Ngân sách tỉnh | 400 | 300 | =D3/C3*100 → 75 |
        | 2 | Ngân sách xã | - | - | - |
      `,
    },
    {
      name: 'chữ có dấu thăng không phải giá trị lỗi',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Ghi chú |
        | 1 | Ngân sách tỉnh | 400 | '#REF! đã sửa |
        | 2 | Ngân sách xã | 300 | # |
      `,
    },
  ],
  found: [
    {
      name: 'mỗi loại lỗi có lời khuyên riêng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách trung ương | 400 | #REF! |
        | 2 | Ngân sách tỉnh | 400 | =C4/0 → #DIV/0! |
        | 3 | Ngân sách huyện | 400 | #VALUE! |
        | 4 | Ngân sách xã | 400 | #NAME? |
        | 5 | Vốn vay | 400 | #N/A |
        | 6 | Vốn khác | 400 | #NUM! |
        | 7 | Nhân dân đóng góp | 400 | 200 |
      `,
      findings: [
        { cell: 'D3', messageId: 'lost-reference', severity: 'error', data: { error: '#REF!' } },
        { cell: 'D4', messageId: 'division-by-zero' },
        { cell: 'D5', messageId: 'wrong-kind' },
        { cell: 'D6', messageId: 'unknown-name' },
        { cell: 'D7', messageId: 'not-found' },
        { cell: 'D8', messageId: 'other' },
      ],
    },
    {
      name: 'ô tổng chỉ lỗi vì cộng ô lỗi: báo ô gốc, kèm ô tổng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 400 | #REF! |
        | 2 | Ngân sách xã | 130 | 80 |
        | | Tổng cộng | =SUM(C3:C4) → 530 | =SUM(D3:D4) → #REF! |
      `,
      findings: [{ cell: 'D3', messageId: 'lost-reference', related: ['D5'] }],
    },
    {
      name: 'ô tổng tự lỗi dù các dòng đều tốt, hoặc cộng từ trang khác',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 400 | 300 |
        | 2 | Ngân sách xã | 130 | 80 |
        | | Tổng cộng | =SUM(C3:C5) → #VALUE! | =SUM('Biểu 9'!D3:D4) → #REF! |
      `,
      findings: [
        { cell: 'C5', messageId: 'wrong-kind', related: [] },
        { cell: 'D5', messageId: 'lost-reference', related: [] },
      ],
    },
    {
      name: 'trong hàng ẩn thì chỉ là lưu ý',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 400 | 300 |
        ~| 2 | Ngân sách huyện | 0 | #DIV/0! |
        | 3 | Ngân sách xã | 130 | 80 |
      `,
      findings: [{ cell: 'D4', messageId: 'hidden', severity: 'info' }],
    },
    {
      name: 'công thức gọi tên chính trang của nó',
      grid: `
        ### Biểu 01
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 400 | #REF! |
        | 2 | Ngân sách xã | 130 | 80 |
        | | Tổng cộng | 530 | =SUM('Biểu 01'!D3:D4) → #REF! |
      `,
      findings: [{ cell: 'D3', messageId: 'lost-reference', related: ['D5'] }],
    },
  ],
});
