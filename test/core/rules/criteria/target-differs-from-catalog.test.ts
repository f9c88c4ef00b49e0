import { targetDiffersFromCatalog } from '../../../../src/core/rules/criteria/target-differs-from-catalog';
import { describeRule } from '../describe-rule';
import { ownSet } from './catalog-grids';

const withPower = `
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Quy hoạch | Đạt | Đạt |
        | 2 | Giao thông | Đạt | Đạt |
        | 3 | Thủy lợi và phòng, chống thiên tai | Đạt | Đạt |
        | 4 | Điện | ≥ 95% | Đạt |
        | 14 | Y tế | | |
        | 14.1 | Tỷ lệ người dân tham gia bảo hiểm y tế (áp dụng đạt cho cả nam và nữ) | ≥ 95% | Đạt |`;

describeRule(targetDiffersFromCatalog, {
  clean: [
    {
      name: 'cùng mức đạt, viết khác; mức đạt bằng lời; đơn vị khác mà cùng giá trị',
      catalog: ownSet,
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
        | TT | Nội dung tiêu chí | Đơn vị tính | Mức yêu cầu | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | % | từ 80% trở lên | Đạt |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | % | 70% | Đạt |
        | 1.3 | Có đường ra đồng sạch | | Theo quy định của UBND tỉnh | Đạt |
        | 2 | Thu nhập bình quân | nghìn đồng | ≥ 48.000 | Đạt |
        | 3 | Điện | | | |
        | 3.1 | Tỷ lệ hộ dùng điện an toàn | % | | Đạt |
      `,
    },
    {
      name: 'đơn vị không so được',
      catalog: ownSet,
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Giao thông | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 8 km | Đạt |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | Đạt |
        | 2 | Thu nhập bình quân | ≥ 60 triệu đồng/người/năm | Đạt |
      `,
    },
    {
      name: 'mức đạt chỉ nhớ lại, chưa được xác nhận, thì không đem ra đối chiếu',
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI theo Quyết định số 318/QĐ-TTg
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Quy hoạch | | Đạt |
        | 1.1 | Có quy hoạch chung xây dựng xã còn thời hạn | 7% | Đạt |
        | 4 | Điện | | Đạt |
        | 4.2 | Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện sinh hoạt, sản xuất đảm bảo an toàn, tin cậy và ổn định | ≥ 7% | Đạt |
      `,
    },
    {
      name: 'biểu không dẫn quyết định nào: có thể theo bộ tiêu chí của tỉnh',
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO
        ${withPower.trim()}
      `,
      options: { region: 'ĐBSH' },
    },
    {
      name: 'bộ tiêu chí chưa có mức đạt nào',
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI theo Quyết định số 51/2025/QĐ-TTg
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Quy hoạch | Đạt | Đạt |
        | 2 | Hạ tầng kinh tế - xã hội | Đạt | Đạt |
      `,
    },
    {
      name: 'mức đạt theo vùng mà chưa chọn vùng; bảng không có cột mức yêu cầu',
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI theo Quyết định số 1980/QĐ-TTg
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 10 | Thu nhập | ≥ 7 | Đạt |
        | 11 | Hộ nghèo | Đạt | Đạt |
        ### Biểu 02
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI theo Quyết định số 318/QĐ-TTg
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 1 | Quy hoạch | Có | Đạt |
        | 2 | Giao thông | Có | Đạt |
      `,
    },
    {
      name: 'không rõ biểu theo bộ tiêu chí nào',
      grid: `
        Kết quả thực hiện tiêu chí
        | TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
        | 1 | Việc lạ | | |
        | 1.1 | Việc lạ thứ nhất | ≥ 7% | Đạt |
      `,
    },
  ],
  found: [
    {
      name: 'khác bộ tiêu chí do người dùng nhập: giá trị, hướng, đơn vị; công thức thì chỉ báo',
      catalog: ownSet,
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
        | TT | Nội dung tiêu chí | Đơn vị tính | Mức yêu cầu | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Tỷ lệ đường thôn được cứng hóa | % | ≥ 75% | Đạt |
        | 1.2 | Tỷ lệ đường ngõ được cứng hóa | % | ≤ 70% | Đạt |
        | 1.3 | Có đường ra đồng sạch | | Đạt | Đạt |
        | 2 | Thu nhập bình quân | triệu đồng | ≥ 45.000.000 đồng | Đạt |
        | 3 | Điện | | | |
        | 3.1 | Tỷ lệ hộ dùng điện an toàn | % | =A1&"" → ≥ 90% | Đạt |
      `,
      findings: [
        {
          cell: 'D4',
          messageId: 'differs',
          severity: 'warning',
          data: { stated: '≥ 75%', after: '≥ 80%', label: 'Tỷ lệ đường thôn được cứng hóa' },
        },
        { cell: 'D5', messageId: 'differs', data: { stated: '≤ 70%' } },
        { cell: 'D7', messageId: 'differs', data: { after: '≥ 48' } },
        { cell: 'D9', messageId: 'differs' },
      ],
      afterFix: { D4: '≥ 80%', D5: '≥ 70%', D7: '≥ 48', D9: '=A1&""' },
    },
    {
      name: 'mức đạt đã xác nhận, biểu dẫn quyết định: mức chung, và mức của vùng đã chọn',
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO theo Quyết định số 318/ QĐ - TTg
        ${withPower.replace('và nữ) | ≥ 95%', 'và nữ) | ≥ 90%').trim()}
      `,
      options: { region: 'TN' },
      findings: [
        { cell: 'C6', messageId: 'differs', data: { after: '≥ 98%', catalog: '318/QĐ-TTg' } },
        { cell: 'C8', messageId: 'differs', data: { after: '≥ 95%' } },
      ],
    },
    {
      name: 'người dùng chọn bộ tiêu chí, không chọn vùng: chỉ đối chiếu mức chung',
      grid: `
        KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NÂNG CAO
        ${withPower.replace('và nữ) | ≥ 95%', 'và nữ) | ≥ 90%').trim()}
      `,
      options: { catalog: 'qd-318-2022-xa-ntm-nang-cao' },
      findings: [{ cell: 'C8', messageId: 'differs', data: { after: '≥ 95%' } }],
    },
  ],
});
