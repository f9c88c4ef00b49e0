import { sameIndicatorDiffers } from '../../../../src/core/rules/criteria/same-indicator-differs';
import { describeRule } from '../describe-rule';

const head = '| TT | Nội dung tiêu chí | Kết quả | Đánh giá |';
const whole = `
        ${head}
        | 1 | Giao thông | | Chưa đạt |
        | 1.1 | Đường thôn được cứng hóa | 76% | Chưa đạt |
        | 1.2 | Đường ngõ được cứng hóa | 90,4% | Đạt |
        | 2 | Thu nhập | 45 | Đạt |
        | 3 | Văn hóa | | |
        | 3.1 | Thôn có nhà văn hóa | 5/6 | Chưa đạt |
        | 3.2 | Khu thể thao | Có | Đạt |`.trim();
const other = (title: string, rows: string) => `
        ### Biểu 01
        KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024
        ${whole}
        ### Biểu 02
        ${title}
        ${head}
        ${rows.trim()}
      `;
const differing = `
        | 1 | Giao thông | | Chưa đạt |
        | 1.1 | Đường thôn được cứng hóa | 70% | Chưa đạt |
        | 1.2 | Đường ngõ được cứng hóa | 90% | Đạt |`;

describeRule(sameIndicatorDiffers, {
  clean: [
    {
      name: 'đánh giá trái với kết quả của chính dòng đó đã được nêu ở TC107',
      grid: `
        ### Biểu 01
        KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 70% | Đạt |
        ### Biểu 02
        CHỈ TIÊU CHƯA ĐẠT CỦA XÃ NÔNG THÔN MỚI NĂM 2024
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 70% | Chưa đạt |
      `,
    },
    {
      name: 'danh sách không nói của bộ nào, trong tệp có hai bộ',
      grid: `${other(
        'Danh sách chỉ tiêu chưa đạt NĂM 2024',
        '| 1 | Giao thông | | |\n| 1.1 | Đường thôn được cứng hóa | 70% | Chưa đạt |',
      ).trimEnd()}
        ### Biểu 03
        KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO NĂM 2024
        ${head}
        | 7 | Việc khác | | |
        | 7.1 | Việc khác thứ nhất | Có | Đạt |
      `,
    },
    {
      name: 'làm tròn khác nhau, đơn vị khác nhau, lời văn, ô trống',
      grid: other(
        'CHỈ TIÊU CỦA XÃ NÔNG THÔN MỚI NĂM 2024',
        `| 1 | Giao thông | | |
        | 1.1 | Đường thôn được cứng hóa | | |
        | 1.2 | Đường ngõ được cứng hóa | 90% | Đạt |
        | 2 | Thu nhập | 60% | Đạt |
        | 3 | Văn hóa | | |
        | 3.1 | Thôn có nhà văn hóa | 83% | Không xét |
        | 3.2 | Khu thể thao | Đủ | Đạt |`,
      ),
    },
    { name: 'năm khác', grid: other('KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2023', differing) },
    {
      name: 'bộ tiêu chí khác',
      grid: other('KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO NĂM 2024', differing),
    },
    {
      name: 'thẩm tra và tự đánh giá',
      grid: other('KẾT QUẢ THẨM TRA TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024', differing),
    },
    {
      name: 'xã khác',
      grid: other('Kết quả tiêu chí xã Nông thôn mới năm 2024, xã Hạ Lang', differing).replace(
        'KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024',
        'Kết quả tiêu chí xã nông thôn mới năm 2024, xã Thượng Lang',
      ),
    },
    {
      name: 'cùng số nhưng là chỉ tiêu khác, hoặc số dùng hai lần',
      grid: other(
        'KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024',
        `| 1 | Thủy lợi | | |
        | 1.1 | Kênh mương kiên cố | 50% | Đạt |
        | 1.2 | Đường ngõ được cứng hóa | 50% | Đạt |
        | 1.2 | Đường ngõ được cứng hóa | 60% | Đạt |`,
      ),
    },
    {
      name: 'phần lớn chỉ tiêu đều khác: hai biểu nói về hai việc',
      grid: other(
        'KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024',
        `| 1 | Giao thông | | |
        | 1.1 | Đường thôn được cứng hóa | 70% | Chưa đạt |
        | 1.2 | Đường ngõ được cứng hóa | 50% | Đạt |
        | 2 | Thu nhập | 40 | Đạt |
        | 3 | Văn hóa | | |
        | 3.1 | Thôn có nhà văn hóa | 5/6 | Chưa đạt |`,
      ),
    },
    {
      name: 'biểu sau chưa điền; biểu chỉ có đánh giá; tiêu chí không đánh số',
      grid: `${other(
        'KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024',
        `| 1 | Giao thông | | |
        | 1.1 | Đường thôn được cứng hóa | | |`,
      ).trimEnd()}
        ### Biểu 03
        ĐÁNH GIÁ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024
        | Nội dung tiêu chí | Chỉ tiêu | Mức yêu cầu | Đánh giá |
        | Giao thông | Đường thôn được cứng hóa | ≥ 80% | Chưa đạt |
        | Thu nhập | Thu nhập bình quân | ≥ 48 | Đạt |
      `,
    },
    {
      name: 'một biểu ghi đơn vị, một biểu không ghi',
      grid: other(
        'CHỈ TIÊU CỦA XÃ NÔNG THÔN MỚI NĂM 2024',
        '| 2 | Thu nhập | 60 triệu đồng | Đạt |\n| 3 | Văn hóa | | |\n| 3.2 | Khu thể thao | Có | Đạt |',
      ),
    },
    {
      name: 'kết quả đã đạt mà ghi chưa đạt là việc của TC107',
      grid: `
        ### Biểu 01
        KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 85% | Chưa đạt |
        ### Biểu 02
        CHỈ TIÊU CỦA XÃ NÔNG THÔN MỚI NĂM 2024
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1 | Giao thông | | | |
        | 1.1 | Đường thôn được cứng hóa | ≥ 80% | 85% | Đạt |
      `,
    },
  ],
  found: [
    {
      name: 'danh sách không nhắc lại bộ tiêu chí, khi cả tệp chỉ có một bộ',
      grid: other(
        'Danh sách chỉ tiêu chưa đạt NĂM 2024',
        '| 1 | Giao thông | | |\n| 1.1 | Đường thôn được cứng hóa | 70% | Chưa đạt |',
      ),
      findings: [{ cell: 'Biểu 02!C4', messageId: 'result', data: { here: '70%', there: '76%' } }],
    },
    {
      name: 'kết quả khác, đánh giá khác; ô ở biểu sau được nêu',
      grid: other(
        'CHỈ TIÊU CỦA XÃ NÔNG THÔN MỚI NĂM 2024',
        `| 1 | Giao thông | | |
        | 1.1 | Đường thôn được cứng hoá | 70% | Chưa đạt |
        | 1.2 | Đường ngõ được cứng hóa | 90,4% | Chưa đạt |
        | 2 | Thu nhập | 45 | Đạt |
        | 3 | Văn hóa | | |
        | 3.1 | Thôn có nhà văn hóa | 5/6 | Chưa đạt |
        | 3.2 | Khu thể thao | Có | Đạt |`,
      ),
      findings: [
        {
          cell: 'Biểu 02!C4',
          messageId: 'result',
          severity: 'warning',
          data: {
            name: 'Chỉ tiêu 1.1 "Đường thôn được cứng hoá"',
            here: '70%',
            there: '76%',
            sheet: 'Biểu 01',
            cell: 'C4',
            otherCell: 'C4',
          },
          related: ['C4'],
        },
        {
          cell: 'Biểu 02!D5',
          messageId: 'status',
          data: { here: 'Chưa đạt', there: 'Đạt' },
          related: ['D5'],
        },
      ],
    },
    {
      name: 'phân số khác; ba biểu thì mỗi chỉ tiêu một lần',
      grid: `${other('CHỈ TIÊU CỦA XÃ NÔNG THÔN MỚI NĂM 2024', '| 3 | Văn hóa | | |\n| 3.1 | Thôn có nhà văn hóa | 6/6 | Đạt |').trimEnd()}
        ### Biểu 03
        CHỈ TIÊU CỦA XÃ NÔNG THÔN MỚI NĂM 2024
        ${head}
        | 3 | Văn hóa | | |
        | 3.1 | Thôn có nhà văn hóa | 4/6 | Chưa đạt |
      `,
      findings: [
        { cell: 'Biểu 02!C4', messageId: 'result', data: { here: '6/6', there: '5/6' } },
        { cell: 'Biểu 03!C4', messageId: 'result', data: { here: '4/6', there: '5/6' } },
      ],
    },
    {
      name: 'biểu nguồn vốn nói của bộ khác không làm tệp thành hai bộ',
      grid: `${other(
        'Danh sách chỉ tiêu chưa đạt NĂM 2024',
        '| 1 | Giao thông | | |\n| 1.1 | Đường thôn được cứng hóa | 70% | Chưa đạt |',
      ).trimEnd()}
        ### Biểu 03
        Kinh phí xây dựng xã nông thôn mới nâng cao năm 2024
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 800 | 600 |
        | 2 | Ngân sách xã | 350 | 300 |
      `,
      findings: [{ cell: 'Biểu 02!C4', messageId: 'result' }],
    },
    {
      name: 'khác đúng một nửa thì vẫn là cùng một việc',
      grid: other(
        'KẾT QUẢ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024',
        `| 1 | Giao thông | | |
        | 1.1 | Đường thôn được cứng hóa | 70% | Chưa đạt |
        | 1.2 | Đường ngõ được cứng hóa | 50% | Đạt |
        | 2 | Thu nhập | 45 | Đạt |
        | 3 | Văn hóa | | |
        | 3.1 | Thôn có nhà văn hóa | 5/6 | Chưa đạt |`,
      ),
      findings: [
        { cell: 'Biểu 02!C4', messageId: 'result' },
        { cell: 'Biểu 02!C5', messageId: 'result' },
      ],
    },
  ],
});
