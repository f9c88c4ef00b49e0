import { brokenNumbering } from '../../../../src/core/rules/cells/broken-numbering';
import { describeRule } from '../describe-rule';

/** A table of works with the numbers given, one a row; a label of its own for each. */
const works = (...rows: readonly string[]) =>
  [
    'ĐVT: triệu đồng',
    '| TT | Nội dung | Kế hoạch |',
    ...rows.map((row, i) => `| ${row} | ${String(i * 7 + 31)} |`),
  ].join('\n');

describeRule(brokenNumbering, {
  clean: [
    {
      name: 'đánh lại từ 1 ở nhóm mới, và đánh tiếp qua các nhóm',
      grid: works(
        'A | Giao thông',
        '1 | Đường thôn Thượng',
        '2 | Đường thôn Hạ',
        'B | Thủy lợi',
        '1 | Kênh tiêu',
        '2 | Trạm bơm',
        'C | Văn hóa',
        '3 | Nhà văn hóa',
        '4 | Sân thể thao',
      ),
    },
    {
      name: 'đánh lại từ 1 mà không có dòng đề mục',
      grid: works(
        '1 | Đường thôn Thượng',
        '2 | Đường thôn Hạ',
        '3 | Đường thôn Đông',
        '1 | Kênh tiêu',
        '2 | Trạm bơm',
        '3 | Đập dâng',
      ),
    },
    {
      name: 'một mục ghi ở hai dòng, theo hai đơn vị hoặc hai năm',
      grid: works(
        '1 | Lúa',
        '1 | Lúa',
        '2 | Ngô',
        '2 | Ngô',
        '3 | Kế hoạch trồng cây',
        '3 | Thực hiện trồng cây',
        '4 | Kế hoạch nuôi cá',
        '4 | Thực hiện nuôi cá',
      ),
    },
    {
      name: 'hai cách viết số của hai cấp',
      grid: works(
        '1. | Đường thôn Thượng',
        '2. | Đường thôn Hạ',
        "'(1) | Đoạn đầu",
        "'(2) | Đoạn cuối",
        '3. | Đường thôn Đông',
        "'(1) | Đoạn đầu cầu",
        "'(2) | Đoạn cuối cầu",
        '4. | Đường thôn Nam',
      ),
    },
    {
      name: 'chữ cái có đ hoặc không, không có f và j; số La Mã',
      grid: works(
        'I | Giao thông',
        'a | Đường xã',
        'b | Đường thôn',
        'c | Đường ngõ',
        'd | Đường đồng',
        'đ | Cầu',
        'e | Cống',
        'g | Rãnh',
        'h | Biển báo',
        'i | Cọc tiêu',
        'k | Đèn',
        'II | Thủy lợi',
        'a | Kênh',
        'b | Mương',
        'c | Đập',
        'd | Cống',
        'e | Trạm bơm',
      ),
    },
    {
      name: '1.10 lưu thành số 1,1 đứng sau 1.9',
      grid: works(
        '1 | Đường thôn',
        ...[1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11].map(
          (number, i) => `${String(number)} | Đoạn ${String.fromCharCode(65 + i)}`,
        ),
        '2 | Đường xã',
      ),
    },
    {
      name: 'danh sách chỉ tiêu chưa đạt nhảy số là đúng',
      grid: `
        Danh sách chỉ tiêu nông thôn mới chưa đạt
        | TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
        | 1.2 | Đường thôn được cứng hóa | ≥ 80% | 76% | Chưa đạt |
        | 3.1 | Tưới tiêu chủ động | ≥ 80% | 70% | Chưa đạt |
        | 3.4 | Đạt yêu cầu phòng chống thiên tai | Đạt | Không | Chưa đạt |
        | 7 | Chợ nông thôn | Đạt | Không | Chưa đạt |
        | 5 | Trường học | Đạt | Không | Chưa đạt |
      `,
    },
    {
      name: 'nhiệm vụ theo tiêu chí: một tiêu chí có thể có nhiều việc',
      grid: `
        Biểu phân công nhiệm vụ
        | Tiêu chí số | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 2 | Cứng hóa đường thôn | Thôn Thượng | 30/6/2024 |
        | 2 | Cứng hóa đường ngõ | Thôn Hạ | 30/6/2024 |
        | 3 | Nạo vét kênh | Hợp tác xã | 30/6/2024 |
        | 17 | Thu gom rác | Các thôn | 30/6/2024 |
      `,
    },
    {
      name: 'số trở về danh sách bao ngoài',
      grid: works(
        '1 | Sửa chữa vừa',
        '| Tuyến một',
        '2 | Tuyến hai',
        '3 | Tuyến ba',
        '- | Đoạn đầu',
        '2 | Sửa chữa lớn',
        '- | Đoạn cuối',
      ),
    },
    {
      name: 'mã số và số thứ tự ở ô gộp',
      grid: `
        ĐVT: triệu đồng
        | Mã số | Nội dung | Kế hoạch |
        | 10 | Đường thôn Thượng | 20 |
        | 11 | Đường thôn Hạ | 40 |
        | 13 | Đường thôn Đông | 30 |
        | 14 | Đường thôn Nam | 35 |
        | 15 | Cầu | 36 |
        | 16 | Cống | 50 |
        | ^ | Rãnh | 50 |
      `,
    },
  ],
  found: [
    {
      name: 'trùng: các dòng sau đánh lại theo',
      grid: works(
        '1 | Đường thôn',
        '2 | Cầu',
        '2 | Cống',
        '2 | Kênh',
        '3 | Đập',
        '4 | Trạm',
        '5 | Chợ',
        '6 | Sân',
        '7 | Nhà',
      ),
      findings: [
        {
          cell: 'A5',
          messageId: 'repeated',
          severity: 'warning',
          data: { index: '2', aboveCell: 'A4', label: 'Cống' },
          related: ['A4'],
        },
      ],
      afterFix: { A4: 2, A5: 3, A6: 4, A7: 5, A11: 9 },
    },
    {
      name: 'một số sai giữa hai số đúng: chỉ sửa số đó, kể cả mã của các dòng con',
      grid: works(
        '1 | Đường',
        '2 | Cầu',
        "'2 | Cống",
        "'2.1 | Cống hộp",
        "'2.2 | Cống tròn",
        '4 | Kênh',
        '5 | Đập',
      ),
      findings: [{ cell: 'A5', messageId: 'repeated' }],
      afterFix: { A4: 2, A5: '3', A6: '3.1', A7: '3.2', A8: 4 },
    },
    {
      name: 'số lạc giữa hai số đúng, hai số đổi chỗ, dòng đặt nhầm chỗ',
      grid: works(
        'A | Giao thông',
        '1 | Đường',
        '2 | Cầu',
        '8 | Cống',
        '4 | Rãnh',
        'B | Thủy lợi',
        '1 | Kênh',
        '3 | Mương',
        '2 | Đập',
        '4 | Trạm',
        'C | Văn hóa',
        '1 | Nhà',
        '2 | Sân',
        '4 | Cổng',
        '5 | Loa',
        '3 | Sách',
        '6 | Cờ',
      ),
      findings: [
        { cell: 'A6', messageId: 'misplaced', data: { index: '8', above: '2' } },
        { cell: 'A10', messageId: 'misplaced', data: { index: '3', above: '1' } },
        { cell: 'A18', messageId: 'misplaced', data: { index: '3', above: '5', from: 'A16' } },
      ],
      afterFix: { A6: 3, A10: 2, A11: 3, A12: 4, A16: 3, A17: 4, A18: 5, A19: 6 },
    },
    {
      name: 'số nhỏ đi ngay dòng dưới, không phải mã của danh sách nào',
      grid: works('1 | Đường', '2 | Cầu', '3 | Cống', '4 | Kênh', '2 | Đập'),
      findings: [{ cell: 'A7', messageId: 'misplaced' }],
      afterFix: { A7: 5 },
    },
    {
      name: 'nhảy số chỉ là lưu ý; số La Mã và số không ở đầu cũng đánh lại được',
      grid: works('I | Đường', 'II | Cầu', 'IV | Cống', 'V | Kênh', '1 | Bê tông', '2 | Đất', '4. | Đá'),
      findings: [
        { cell: 'A5', messageId: 'skipped', severity: 'info', data: { above: 'II', index: 'IV' } },
        { cell: 'A9', messageId: 'skipped', severity: 'info' },
      ],
      afterFix: { A5: 'III', A6: 'IV', A9: '3.' },
    },
    {
      name: 'trùng nặng hơn nhảy: mỗi nhóm một lần',
      grid: works(
        ...['1', '2', '4', '5', '6', '6', '7', '8', '9', '10'].map(
          (number, i) => `${number} | Việc ${String.fromCharCode(65 + i)}`,
        ),
      ),
      findings: [{ cell: 'A8', messageId: 'repeated' }],
    },
    {
      name: 'mã chỉ tiêu trùng, số liền trong lời, số 0 đứng đầu',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá |
        | 2 | Giao thông | | Đạt |
        | '2.1 | Đường xã | 90% | Đạt |
        | '2.1 | Đường thôn | 80% | Đạt |
        | 3 | Thủy lợi | | Đạt |
        | '3.1 | Tưới tiêu | 90% | Đạt |

        Danh mục công trình
        | Nội dung | Kế hoạch (triệu đồng) | Giải ngân |
        | 01. Đường xã | 30 | 20 |
        | 02. Đường thôn | 40 | 30 |
        | 02. Đường ngõ | 50 | 35 |
        | 04. Cầu | 60 | 40 |
      `,
      findings: [
        { cell: 'A5', messageId: 'repeated', data: { index: '2.1', label: 'Đường thôn' } },
        { cell: 'A13', messageId: 'repeated' },
      ],
      afterFix: { A5: '2.2', A13: '03. Đường ngõ' },
    },
    {
      name: 'chỉ đánh lại đến chỗ số bắt đầu lại từ 1; chữ cái thiếu một chữ thường dùng',
      grid: works(
        ...['1', '2', '2', '3', '4', '5', '6', '7', '1', '2', '3'].map(
          (number, i) => `${number} | Việc ${String.fromCharCode(65 + i)}`,
        ),
        'a | Đường xã',
        'b | Đường thôn',
        'd | Đường ngõ',
      ),
      findings: [
        { cell: 'A5', messageId: 'repeated' },
        { cell: 'A16', messageId: 'skipped', severity: 'info' },
      ],
      afterFix: { A5: 3, A10: 8, A11: 1, A13: 3, A16: 'd' },
    },
    {
      name: 'số liền trong lời nhảy',
      grid: `
        Danh mục công trình
        | Nội dung | Kế hoạch (triệu đồng) | Giải ngân |
        | 1. Đường xã | 30 | 20 |
        | 2. Đường thôn | 40 | 30 |
        | 4. Cầu | 60 | 40 |
      `,
      findings: [{ cell: 'A5', messageId: 'skipped' }],
      afterFix: { A5: '3. Cầu' },
    },
    {
      name: 'số La Mã của dòng con không phải là mã của dòng trên',
      grid: works('1 | Đường', '1 | Cầu', '3 | Cống', 'I | Thượng', 'II | Hạ', '4 | Kênh'),
      findings: [{ cell: 'A4', messageId: 'repeated' }],
      afterFix: { A4: 2, A5: 3, A6: 'I', A7: 'II' },
    },
    {
      name: 'dòng con mang số La Mã của nhóm',
      grid: works('I | Đường', 'II | Cầu', 'II | Cống', 'II.1 | Thượng', 'II.2 | Hạ', 'IV | Kênh'),
      findings: [{ cell: 'A5', messageId: 'repeated' }],
      afterFix: { A5: 'III', A6: 'III.1', A7: 'III.2', A8: 'IV' },
    },
    {
      name: 'chữ cái và công thức thì chỉ báo, không tự đánh lại',
      grid: works(
        '1 | Đường',
        'a | Nhựa',
        'b | Đất',
        'b | Đá',
        'c | Sỏi',
        '2 | Cầu',
        '=A8+0 → 2 | Cống',
        '4 | Kênh',
      ),
      findings: [
        { cell: 'A6', messageId: 'repeated' },
        { cell: 'A9', messageId: 'repeated' },
      ],
      afterFix: { A6: 'b', A9: '=A8+0' },
    },
    {
      name: 'đánh số lại đến hết lượt đếm, lượt sau bắt đầu từ 1 thì giữ nguyên',
      grid: `
        | TT | Nội dung | Số lượng |
        | 1 | Đường thôn Thượng | 2 |
        | 2 | Đường thôn Trung | 3 |
        | 3 | Đường thôn Hạ | 4 |
        | 4 | Kênh thôn Thượng | 5 |
        | 6 | Kênh thôn Trung | 6 |
        | 7 | Kênh thôn Hạ | 7 |
        | 1 | Nhà văn hóa thôn Thượng | 8 |
        | 2 | Nhà văn hóa thôn Trung | 9 |
        | 3 | Nhà văn hóa thôn Hạ | 10 |
      `,
      findings: [{ cell: 'A6', messageId: 'skipped' }],
      afterFix: { A6: 5, A7: 6, A8: 1, A9: 2, A10: 3 },
    },
  ],
});
