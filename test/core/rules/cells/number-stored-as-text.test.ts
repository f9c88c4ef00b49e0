import { numberStoredAsText } from '../../../../src/core/rules/cells/number-stored-as-text';
import { describeRule } from '../describe-rule';

describeRule(numberStoredAsText, {
  clean: [
    {
      name: 'mọi số đều là số; ô trống, gạch ngang, "x" không phải số',
      grid: `
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 400000000 | - |
        | 2 | Ngân sách xã | 130000000 | x |
        | 3 | Nhân dân đóng góp | 60000000 | |
      `,
    },
    {
      name: 'số thứ tự và mã số dạng chữ là bình thường',
      grid: `
        ĐVT: đồng
        | TT | Mã số | Nguồn vốn | Kế hoạch |
        | '01 | '0492 | Ngân sách tỉnh | 400000000 |
        | '02 | '0493 | Ngân sách xã | 130000000 |
      `,
    },
    {
      name: 'mức yêu cầu, kết quả, đánh giá của bảng tiêu chí',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | Đạt |
        | 1.1 | Số km đường thôn | '12 | '14,5 | Đạt |
        | 1.2 | Số km đường ngõ | '20 | '22 | Đạt |
      `,
    },
    {
      name: 'số kèm đơn vị là chữ có chủ ý',
      grid: `
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 400000000 | 200000000 |
        | 2 | Ngân sách xã | 130 triệu đồng | 65000000 |
      `,
    },
    {
      name: '"1.250" đọc được hai cách mà cả cột không cho biết cách nào',
      grid: `
        ĐVT: km
        | TT | Tuyến đường | Khối lượng |
        | 1 | Trục xã | 4.5 |
        | 2 | Liên thôn | '1.250 |
        | 3 | Ngõ xóm | 7.25 |
      `,
    },
    {
      name: 'công thức trả về chữ không phải do gõ',
      grid: `
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh | 400000000 |
        | 2 | Ngân sách xã | =TEXT(C3,"0") → '400000000 |
      `,
    },
  ],
  found: [
    {
      name: 'một ô có dấu chấm ngăn nghìn',
      grid: `
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 400000000 | 290000000 |
        | 2 | Ngân sách xã | '130.000.000 | 80000000 |
      `,
      findings: [
        {
          cell: 'C4',
          messageId: 'cell',
          severity: 'warning',
          data: { text: '130.000.000', value: 130000000 },
        },
      ],
      afterFix: { C4: 130000000 },
    },
    {
      name: 'số lẻ kiểu Việt Nam và số kiểu máy tính',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | '1.234,5 | 900 |
        | 2 | Ngân sách huyện | 830 | '410.25 |
        | 3 | Ngân sách xã | 417 | 205 |
      `,
      findings: [
        { cell: 'C3', messageId: 'cell', data: { value: 1234.5 } },
        { cell: 'D4', messageId: 'cell', data: { value: 410.25 } },
      ],
      afterFix: { C3: 1234.5, D4: 410.25 },
    },
    {
      name: '"1.250" là một nghìn hai trăm năm mươi vì ô khác trong cột ghi "12.500.000"',
      grid: `
        ĐVT: nghìn đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh | '12.500.000 |
        | 2 | Ngân sách xã | '1.250 |
        | 3 | Nhân dân đóng góp | 900 |
      `,
      findings: [
        { cell: 'C3', messageId: 'cell', data: { value: 12500000 } },
        { cell: 'C4', messageId: 'cell', data: { value: 1250 } },
      ],
    },
    {
      name: '"1.250" giữa các số nguyên hàng nghìn cũng vậy',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh | 4200 |
        | 2 | Ngân sách xã | '1.250 |
        | 3 | Nhân dân đóng góp | 900 |
      `,
      findings: [{ cell: 'C4', messageId: 'cell', data: { value: 1250 } }],
    },
    {
      name: 'tỷ lệ phần trăm dạng chữ: thành số khi tiêu đề đã ghi %, còn lại chỉ báo',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân | Tỷ lệ (%) |
        | 1 | Ngân sách tỉnh | 400 | 300 | 75 |
        | 2 | Ngân sách xã | 130 | 50% | 62,5% |
        | 3 | Nhân dân đóng góp | 60 | 45 | 75 |
      `,
      findings: [
        { cell: 'D4', messageId: 'cell', data: { value: '50%' } },
        { cell: 'E4', messageId: 'cell', data: { value: '62,5%' } },
      ],
      afterFix: { D4: '50%', E4: 62.5 },
    },
    {
      name: 'cả cột là chữ thì chỉ báo một lần, kèm số ô',
      grid: `
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | '400.000.000 | 290000000 |
        | 2 | Ngân sách xã | '130.000.000 | 80000000 |
        | 3 | Nhân dân đóng góp | '60.000.000 | 55000000 |
        | | Tổng cộng | '590.000.000 | 425000000 |
      `,
      findings: [
        {
          cell: 'C3',
          messageId: 'column',
          data: { count: 4, column: 'Kế hoạch', value: 400000000 },
          related: ['C4', 'C5', 'C6'],
        },
      ],
      afterFix: { C3: 400000000, C4: 130000000, C5: 60000000, C6: 590000000 },
    },
  ],
});
