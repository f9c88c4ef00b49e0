import { totalMissing } from '../../../../src/core/rules/funding/total-missing';
import { describeRule } from '../describe-rule';

describeRule(totalMissing, {
  clean: [
    {
      name: 'biểu mẫu chưa điền',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | | |
        | 2 | Ngân sách xã | | |
        | 3 | Nhân dân đóng góp | | |
        | | Tổng cộng | | |
      `,
    },
    {
      name: 'các nhóm chỉ là đề mục, không nhóm nào có số',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Thực hiện |
        | I | Hạ tầng | | |
        | 1 | Đường thôn Đông | 1800 | 1500 |
        | 2 | Kênh nội đồng | 1200 | 600 |
        | II | Văn hóa | | |
        | 1 | Nhà văn hóa thôn Nam | 650 | 500 |
        | 2 | Sân thể thao xã | 350 | 200 |
        | | Tổng cộng | 4000 | 2800 |
      `,
    },
    {
      name: 'các nhóm cùng cấp đều không ghi tổng ở một cột',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Thực hiện |
        | I | Hạ tầng | 3000 | |
        | 1 | Đường thôn Đông | 1800 | 1500 |
        | 2 | Kênh nội đồng | 1200 | 600 |
        | II | Văn hóa | 1000 | |
        | 1 | Nhà văn hóa thôn Nam | 650 | 500 |
        | 2 | Sân thể thao xã | 350 | 200 |
        | | Tổng cộng | 4000 | 2800 |
      `,
    },
    {
      name: 'các dòng thành phần đều bằng 0',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 0 |
        | 2 | Ngân sách xã | 1300 | 0 |
        | | Tổng cộng | 5300 | |
      `,
    },
    {
      name: 'cột chưa có số nào thì tổng cũng để trống',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | |
        | 2 | Ngân sách xã | 1300 | |
        | | Tổng cộng | 5300 | |
      `,
    },
    {
      name: 'ô tổng ghi gạch ngang là chủ ý',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | | Tổng cộng | 5300 | - |
      `,
    },
    {
      name: 'cột số lượng không cộng được',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Số lượng (cái) | Kế hoạch | Thực hiện |
        | 1 | Đường bê tông | 3 | 1800 | 1500 |
        | 2 | Cây xanh | 400 | 1200 | 600 |
        | | Tổng cộng | | 3000 | 2100 |
      `,
    },
    {
      name: 'cột số lượng trong bảng có dòng "trong đó"',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Số lượng (cái) | Kế hoạch | Thực hiện |
        | 1 | Nhà văn hóa | 3 | 1800 | 1500 |
        | | Trong đó: xây mới | 1 | 900 | 700 |
        | 2 | Cổng chào | 4 | 1200 | 600 |
        | | Tổng cộng | | 3000 | 2100 |
      `,
    },
    {
      name: 'cột năm khởi công không cộng được',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Năm | Kế hoạch | Thực hiện |
        | 1 | Đường bê tông | 2023 | 1800 | 1500 |
        | 2 | Nhà văn hóa | 2024 | 1200 | 600 |
        | | Tổng cộng | | 3000 | 2100 |
      `,
    },
    {
      name: 'một dòng chưa có số liệu thì chưa cộng được',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | chưa có số liệu |
        | | Tổng cộng | 5300 | |
      `,
    },
    {
      name: 'các dòng thành phần là công thức cho số 0',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Chênh lệch |
        | 1 | Ngân sách tỉnh | 4000 | =4000-C3 → 0 |
        | 2 | Ngân sách xã | 1300 | =1300-C4 → 0 |
        | | Tổng cộng | 5300 | |
      `,
    },
    {
      name: 'dòng chung để trống, chỉ ghi một vài phần trong đó',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 950 | |
        | | Trong đó: vốn đầu tư | 700 | 300 |
        | | Trong đó: vốn sự nghiệp | 200 | 60 |
        | 2 | Ngân sách xã | 300 | 200 |
        | | Trong đó: đất đai | 100 | 50 |
      `,
    },
  ],
  found: [
    {
      name: 'dòng tổng cộng quên một cột',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | | Tổng cộng | 5300 | |
      `,
      findings: [
        {
          cell: 'D5',
          messageId: 'cell-missing',
          severity: 'warning',
          data: { computed: { amount: 3700, unit: 'triệu đồng' }, parts: ['D3:D4'] },
          related: ['D3', 'D4'],
        },
      ],
      afterFix: { D5: '=SUM(D3:D4)' },
    },
    {
      name: 'dòng tổng cộng để trống cả dòng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | 3 | Nhân dân đóng góp | 600 | 550 |
        | | Tổng cộng | | |
      `,
      findings: [{ cell: 'C6', messageId: 'row-missing' }],
      afterFix: { C6: '=SUM(C3:C5)', D6: '=SUM(D3:D5)' },
    },
    {
      name: 'một nhóm không có số tổng trong khi các nhóm khác có',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Thực hiện |
        | I | Hạ tầng | 3000 | 2100 |
        | 1 | Đường thôn Đông | 1800 | 1500 |
        | 2 | Kênh nội đồng | 1200 | 600 |
        | II | Văn hóa | 1000 | |
        | 1 | Nhà văn hóa thôn Nam | 650 | 500 |
        | 2 | Sân thể thao xã | 350 | 200 |
        | III | Môi trường | 500 | 300 |
        | 1 | Bãi rác xã | 300 | 200 |
        | 2 | Thùng rác các thôn | 200 | 100 |
      `,
      findings: [{ cell: 'D6', messageId: 'cell-missing' }],
      afterFix: { D6: '=SUM(D7:D8)' },
    },
    {
      name: 'cột số lượng mà bảng vẫn cộng ở nhóm khác',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Số lượng (hộ) | Kinh phí |
        | I | Hỗ trợ nhà ở | 12 | 600 |
        | 1 | Thôn Đông | 7 | 350 |
        | 2 | Thôn Tây | 5 | 250 |
        | II | Hỗ trợ sinh kế | | 300 |
        | 1 | Thôn Đông | 9 | 180 |
        | 2 | Thôn Tây | 6 | 120 |
      `,
      findings: [{ cell: 'C6', messageId: 'cell-missing', data: { computed: { amount: 15, unit: 'hộ' } } }],
    },
    {
      name: 'một dòng chưa ghi cột tổng số',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Tỉnh | Xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 440 | 400 | 40 |
        | 3 | Cổng chào | | 40 | 30 |
        | 4 | Sân thể thao | 600 | 500 | 100 |
      `,
      findings: [{ cell: 'C5', messageId: 'cell-missing', data: { label: 'Cổng chào' } }],
      afterFix: { C5: '=SUM(D5:E5)' },
    },
    {
      name: 'ô tổng của cả dòng lẫn cột chỉ báo một lần',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Tỉnh | Xã |
        | 1 | Đường thôn Bắc | 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | 440 | 400 | 40 |
        | 3 | Cổng chào | 70 | 40 | 30 |
        | | Tổng cộng | | 1040 | 320 |
      `,
      findings: [{ cell: 'C6', messageId: 'cell-missing', data: { parts: ['C3:C5'] } }],
    },
    {
      name: 'cột đếm hộ, cột cân xi măng: cộng được dù bảng chưa cộng ở đâu',
      grid: `
        ĐVT: triệu đồng
        | TT | Thôn | Số hộ (hộ) | Xi măng (tấn) | Kinh phí |
        | 1 | Thôn Thượng | 12 | 30 | 600 |
        | 2 | Thôn Hạ | 15 | 25 | 300 |
        | | Tổng cộng | | | 900 |
      `,
      findings: [
        { cell: 'C5', messageId: 'cell-missing', data: { computed: { amount: 27, unit: 'hộ' } } },
        { cell: 'D5', messageId: 'cell-missing', data: { computed: { amount: 55, unit: 'tấn' } } },
      ],
    },
  ],
});
