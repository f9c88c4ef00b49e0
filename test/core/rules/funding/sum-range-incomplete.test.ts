import { sumRangeIncomplete } from '../../../../src/core/rules/funding/sum-range-incomplete';
import { describeRule } from '../describe-rule';

describeRule(sumRangeIncomplete, {
  clean: [
    {
      name: 'SUM đủ các dòng, cộng cả dòng tiêu đề trống cũng không sao',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | 3 | Nhân dân đóng góp | 600 | 600 |
        | | Tổng cộng | =SUM(C2:C5) → 5900 | =SUM(D3:D5) → 4300 |
      `,
    },
    {
      name: 'cộng các nhóm hay cộng từng dòng trong nhóm đều đúng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Thực hiện |
        | I | Hạ tầng | =SUM(C4:C5) → 3000 | =D4+D5 → 2100 |
        | 1 | Đường thôn Đông | 1800 | 1500 |
        | 2 | Kênh nội đồng | 1200 | 600 |
        | II | Văn hóa | =SUM(C7:C8) → 1000 | =SUM(D7:D8) → 700 |
        | 1 | Nhà văn hóa thôn Nam | 650 | 500 |
        | 2 | Sân thể thao xã | 350 | 200 |
        | | Tổng cộng | =C3+C6 → 4000 | =SUM(D4:D5,D7:D8) → 2800 |
      `,
    },
    {
      name: 'nhóm con không đánh số có công thức riêng: tổng chỉ cộng các nhóm con',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch | Thực hiện |
        | 1 | Đường thôn Đông | =C4 → 900 | =D4 → 700 |
        | | Công trình làm mới | =SUM(C5:C6) → 900 | =SUM(D5:D6) → 700 |
        | | Đoạn đầu thôn | 500 | 400 |
        | | Đoạn cuối thôn | 400 | 300 |
        | 2 | Đường thôn Tây | =C8 → 300 | =D8 → 250 |
        | | Công trình làm mới | =SUM(C9:C10) → 300 | =SUM(D9:D10) → 250 |
        | | Đoạn đầu thôn | 200 | 180 |
        | | Đoạn cuối thôn | 100 | 70 |
        | | Tổng cộng | =C3+C7 → 1200 | =D3+D7 → 950 |
      `,
    },
    {
      name: 'SUBTOTAL không cộng lại các SUBTOTAL bên trong',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Thực hiện |
        | I | Hạ tầng | =SUBTOTAL(9,C4:C5) → 3000 | =SUBTOTAL(9,D4:D5) → 2100 |
        | 1 | Đường thôn Đông | 1800 | 1500 |
        | 2 | Kênh nội đồng | 1200 | 600 |
        | II | Văn hóa | =SUBTOTAL(9,C7:C8) → 1000 | =SUBTOTAL(9,D7:D8) → 700 |
        | 1 | Nhà văn hóa thôn Nam | 650 | 500 |
        | 2 | Sân thể thao xã | 350 | 200 |
        | | Tổng cộng | =SUBTOTAL(9,C3:C8) → 4000 | =SUBTOTAL(9,D3:D8) → 2800 |
      `,
    },
    {
      name: 'công thức cộng ngang ở dòng tổng không phải chuyện của cột',
      grid: `
        ĐVT: triệu đồng
        | TT | Công trình | Tổng số | Tỉnh | Xã |
        | 1 | Đường thôn Bắc | =D3+E3 → 850 | 600 | 250 |
        | 2 | Kênh thôn Tây | =D4+E4 → 440 | 400 | 40 |
        | 3 | Cổng chào | =D5+E5 → 70 | 40 | 30 |
        | | Tổng cộng | =SUM(D6:E6) → 1360 | =SUM(D3:D5) → 1040 | =SUM(E3:E5) → 320 |
      `,
    },
    {
      name: 'công thức ghi cả tên trang của chính nó, hoặc lấy số từ trang khác',
      grid: `
        ### Biểu 02
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | | Tổng cộng | =SUM('Biểu 02'!C3:C4) → 5300 | ='Biểu 03'!C9 → 3700 |
      `,
    },
    {
      name: 'công thức khác phép cộng thì xem kết quả, không xem công thức',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | | Tổng cộng | =ROUND(SUM(C3:C3),0) → 5300 | =SUM(D3:D4) → 3700 |
      `,
    },
    {
      name: 'dòng "trong đó" không cộng vào tổng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | | Trong đó: vốn đầu tư | 2500 | 2000 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | | Tổng cộng | =C3+C5 → 5300 | =D3+D5 → 3700 |
      `,
    },
    {
      name: 'biểu mẫu chưa điền, công thức cho 0',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | | |
        | 2 | Ngân sách xã | | |
        | | Tổng cộng | =SUM(C3:C3) → 0 | =SUM(D3:D4) → 0 |
      `,
    },
    {
      name: 'kết quả lệch mà công thức đủ dòng là chuyện của quy tắc khác',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | | Tổng cộng | =SUM(C3:C4) → 5000 | =SUM(D3:D4) → 3700 |
      `,
    },
    {
      name: 'một dòng đang ghi lỗi thì chưa kết luận',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | chưa có số liệu |
        | 3 | Nhân dân đóng góp | 600 | 600 |
        | | Tổng cộng | =SUM(C3:C5) → 5900 | =SUM(D3:D4) → 2900 |
      `,
    },
    {
      name: 'mọi cột đều cộng đích danh một dòng ngoài nhóm thì dòng ấy là của tổng này',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Thực hiện |
        | I | Chi xây dựng | =C4+C5+C9 → 3300 | =D4+D5+D9 → 2250 |
        | 1 | Đường thôn Đông | 1800 | 1500 |
        | 2 | Kênh nội đồng | 1200 | 600 |
        | II | Văn hóa | =C7+C8 → 1000 | =D7+D8 → 700 |
        | 1 | Nhà văn hóa thôn Nam | 650 | 500 |
        | 2 | Sân thể thao xã | 350 | 200 |
        | III | Dự phòng của I | 300 | 150 |
      `,
    },
  ],
  found: [
    {
      name: 'dòng thêm sau cùng nằm ngoài SUM',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | 3 | Nhân dân đóng góp | 600 | 550 |
        | | Tổng cộng | =SUM(C3:C4) → 5300 | =SUM(D3:D5) → 4250 |
      `,
      findings: [
        {
          cell: 'C6',
          messageId: 'leaves-out',
          severity: 'error',
          data: {
            cells: ['C5'],
            stated: { amount: 5300, unit: 'triệu đồng' },
            computed: { amount: 5900, unit: 'triệu đồng' },
            difference: { amount: 600, unit: 'triệu đồng' },
          },
          related: ['C3', 'C4', 'C5'],
        },
      ],
      afterFix: { C6: '=SUM(C3:C5)', D6: '=SUM(D3:D5)' },
    },
    {
      name: 'quên một dòng có số nhỏ, nhỏ hơn cả phần làm tròn của các dòng khác',
      grid: `
        | TT | Nội dung | Tổng số (ha) | Lúa (ha) |
        | 1 | Thôn Thượng | 31 | 12 |
        | 2 | Thôn Trung | 24 | 11 |
        | 3 | Thôn Hạ | 15 | 9 |
        | 4 | Thôn Bãi | 14 | 1 |
        | | Tổng cộng | =SUM(C2:C4) → 70 | =SUM(D2:D4) → 32 |
      `,
      findings: [
        { cell: 'C6', messageId: 'leaves-out', data: { cells: ['C5'] } },
        { cell: 'D6', messageId: 'leaves-out', data: { cells: ['D5'] } },
      ],
    },
    {
      name: 'chuỗi dấu cộng quên một nhóm',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Thực hiện |
        | I | Hạ tầng | =SUM(C4:C5) → 3000 | =SUM(D4:D5) → 2100 |
        | 1 | Đường thôn Đông | 1800 | 1500 |
        | 2 | Kênh nội đồng | 1200 | 600 |
        | II | Văn hóa | =SUM(C7:C8) → 1000 | =SUM(D7:D8) → 700 |
        | 1 | Nhà văn hóa thôn Nam | 650 | 500 |
        | 2 | Sân thể thao xã | 350 | 200 |
        | III | Môi trường | =SUM(C10:C11) → 500 | =SUM(D10:D11) → 300 |
        | 1 | Bãi rác xã | 300 | 200 |
        | 2 | Thùng rác các thôn | 200 | 100 |
        | | Tổng cộng | =C3+C6+C9 → 4500 | =D3+D6 → 2800 |
      `,
      findings: [{ cell: 'D12', messageId: 'leaves-out', data: { cells: ['D10:D11'] } }],
      afterFix: { D12: '=SUM(D3,D6,D9)' },
    },
    {
      name: 'SUM cả cột nên cộng trùng nhóm với các dòng của nhóm',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Thực hiện |
        | I | Hạ tầng | =SUM(C4:C5) → 3000 | =SUM(D4:D5) → 2100 |
        | 1 | Đường thôn Đông | 1800 | 1500 |
        | 2 | Kênh nội đồng | 1200 | 600 |
        | II | Văn hóa | =SUM(C7:C8) → 1000 | =SUM(D7:D8) → 700 |
        | 1 | Nhà văn hóa thôn Nam | 650 | 500 |
        | 2 | Sân thể thao xã | 350 | 200 |
        | | Tổng cộng | =SUM(C3:C8) → 8000 | =D3+D6 → 2800 |
      `,
      findings: [{ cell: 'C9', messageId: 'counts-twice', data: { cells: ['C4:C5', 'C7:C8'] } }],
      afterFix: { C9: '=SUM(C3,C6)' },
    },
    {
      name: 'SUM cộng cả dòng "trong đó"',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | | Trong đó: vốn đầu tư | 2500 | 2000 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | | Tổng cộng | =SUM(C3:C5) → 7800 | =D3+D5 → 3700 |
      `,
      findings: [{ cell: 'C6', messageId: 'counts-twice', data: { cells: ['C4'] } }],
    },
    {
      name: 'SUM lấy nhầm sang cột bên cạnh',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | 3 | Nhân dân đóng góp | 600 | 550 |
        | | Tổng cộng | =SUM(C3:C5) → 5900 | =SUM(C3:D5) → 10150 |
      `,
      findings: [{ cell: 'D6', messageId: 'takes-in', data: { cells: ['C3:C5'] } }],
      afterFix: { D6: '=SUM(D3:D5)' },
    },
    {
      name: 'SUM của nhóm lấn sang dòng của nhóm sau',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch | Thực hiện |
        | I | Hạ tầng | =SUM(C4:C7) → 4650 | =SUM(D4:D5) → 2100 |
        | 1 | Đường thôn Đông | 1800 | 1500 |
        | 2 | Kênh nội đồng | 1200 | 600 |
        | II | Văn hóa | 1000 | =SUM(D7:D8) → 700 |
        | 1 | Nhà văn hóa thôn Nam | 650 | 500 |
        | 2 | Sân thể thao xã | 350 | 200 |
        | III | Môi trường | 500 | =SUM(D10:D11) → 300 |
        | 1 | Bãi rác xã | 300 | 200 |
        | 2 | Thùng rác các thôn | 200 | 100 |
      `,
      findings: [{ cell: 'C3', messageId: 'takes-in', data: { cells: ['C6:C7'] } }],
      afterFix: { C3: '=SUM(C4:C5)' },
    },
    {
      name: 'SUM cộng cả hàng đánh số cột',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | 2 | 3 | 4 |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | 3 | Nhân dân đóng góp | 600 | 550 |
        | | Tổng cộng | =SUM(C3:C6) → 5903 | =SUM(D4:D6) → 4250 |
      `,
      unitBound: true,
      findings: [{ cell: 'C7', messageId: 'takes-in', data: { cells: ['C3'] } }],
    },
    {
      name: 'cộng thêm một ô ở trang khác',
      grid: `
        ### Biểu 02
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | 3 | Nhân dân đóng góp | 600 | 550 |
        | | Tổng cộng | =SUM(C3:C5)+'Biểu 03'!C3 → 6000 | =SUM(D3:D5) → 4250 |
        ### Biểu 03
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Vốn vay | 100 |
        | 2 | Vốn khác | 50 |
      `,
      findings: [{ cell: 'C6', messageId: 'takes-in', data: { cells: ['Biểu 03!C3'] } }],
    },
    {
      name: 'một dòng ghi số dưới dạng chữ nên SUM bỏ qua',
      grid: `
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 400000000 | 290000000 |
        | 2 | Ngân sách xã | '130.000.000 | 80000000 |
        | 3 | Nhân dân đóng góp | 60000000 | 55000000 |
        | | Tổng cộng | =SUM(C3:C5) → 460000000 | =SUM(D3:D5) → 425000000 |
      `,
      findings: [{ cell: 'C6', messageId: 'skips-text', data: { cells: ['C4'] } }],
      afterFix: { C4: 130000000, C6: '=SUM(C3:C5)' },
    },
    {
      name: 'bỏ sót một dòng có số và một dòng trống: chỉ nêu dòng có số',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | 3 | Vốn doanh nghiệp | | 100 |
        | 4 | Nhân dân đóng góp | 600 | 550 |
        | | Tổng cộng | =SUM(C3:C4) → 5300 | =SUM(D3:D6) → 4350 |
      `,
      findings: [{ cell: 'C7', messageId: 'leaves-out', data: { cells: ['C6'] } }],
    },
    {
      name: 'số dạng chữ bị bỏ qua, bên cạnh một dòng trống',
      grid: `
        ĐVT: đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 400000000 | 290000000 |
        | 2 | Ngân sách xã | '130.000.000 | 80000000 |
        | 3 | Vốn doanh nghiệp | | 10000000 |
        | | Tổng cộng | =SUM(C3:C5) → 400000000 | =SUM(D3:D5) → 380000000 |
      `,
      findings: [{ cell: 'C6', messageId: 'skips-text' }],
    },
    {
      name: 'dòng trống bị bỏ ra ngoài công thức chỉ là lưu ý, và chỉ nói một lần cho cả dòng tổng',
      grid: `
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Thực hiện |
        | 1 | Ngân sách tỉnh | 4000 | 2900 |
        | 2 | Ngân sách xã | 1300 | 800 |
        | 3 | Vốn doanh nghiệp | | |
        | | Tổng cộng | =SUM(C3:C4) → 5300 | =SUM(D3:D4) → 3700 |
      `,
      findings: [{ cell: 'C6', messageId: 'leaves-out-blank', severity: 'info', data: { cells: ['C5'] } }],
    },
  ],
});
