import { deadlineMissing } from '../../../../src/core/rules/deadlines/deadline-missing';
import { describeRule } from '../describe-rule';

describeRule(deadlineMissing, {
  clean: [
    {
      name: 'việc đã xong, gạch ngang, việc thường xuyên, dòng chưa có tên việc',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | | Đã hoàn thành |
        | 2 | Trồng cây xanh | Hội Nông dân | 30/6/2024 | Đang thực hiện |
        | 3 | Sửa trường | Nhà trường | - | Đang thực hiện |
        | 4 | Vệ sinh đường làng | Các thôn | Thường xuyên | |
        | 5 | …… | | | |
      `,
    },
    {
      name: 'thời hạn ở ô gộp, ở nhiệm vụ chung, hoặc ở các việc con',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 30/6/2024 |
        | 2 | Rà soát hộ cận nghèo | Ban giảm nghèo | ^ |
        | 3 | Sửa trường | Nhà trường | 31/8/2024 |
        | - | Sơn lớp học | Nhà trường | |
        | - | Lát sân | Ban quản lý | |
        | 4 | Làm đường | Ban quản lý | |
        | '4.1 | Giải phóng mặt bằng | Thôn Thượng | 30/6/2024 |
        | '4.2 | Thi công | Ban quản lý | 31/12/2024 |
      `,
    },
    {
      name: 'dòng đề mục không có việc nào ở dưới; hai cột thời hạn mà một cột đã ghi',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Thời hạn gia hạn |
        | I | Kinh tế | | | |
        | 1 | Trồng cây xanh | Hội Nông dân | 30/6/2024 | |
        | 2 | Sửa kênh | Hợp tác xã | | 31/8/2024 |
        | II | Văn hóa | | | |
      `,
    },
    {
      name: 'bảng không có cột thời hạn',
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Tiến độ |
        | 1 | Trồng cây xanh | Hội Nông dân | Các thôn | Đang thực hiện |
        | 2 | Sửa kênh | Hợp tác xã | Các thôn | Đang thực hiện |
      `,
    },
    {
      name: 'biểu chưa có việc nào',
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | … | | |
        | 2 | … | | |
      `,
    },
  ],
  found: [
    {
      name: 'việc còn mở mà để trống, hoặc còn dấu chấm chờ điền',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | | Đang thực hiện |
        | 2 | Trồng cây xanh | Hội Nông dân | 30/6/2024 | Đang thực hiện |
        | 3 | Sửa trường | Nhà trường | …… | |
        | II | Lập hồ sơ | Văn phòng | | |
      `,
      findings: [
        {
          cell: 'D3',
          messageId: 'missing',
          severity: 'warning',
          data: { label: 'Rà soát hộ nghèo', cell: 'D3' },
        },
        { cell: 'D5', messageId: 'missing' },
        { cell: 'D6', messageId: 'missing' },
      ],
    },
    {
      name: 'nhóm không có thời hạn chung thì các việc của nhóm phải có',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | I | Kinh tế | | |
        | 1 | Trồng cây xanh | Hội Nông dân | 30/6/2024 |
        | 2 | Sửa kênh | Hợp tác xã | |
      `,
      findings: [{ cell: 'D5', messageId: 'missing' }],
    },
    {
      name: 'cả cột để trống: một lưu ý ở tiêu đề',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | |
        | 2 | Trồng cây xanh | Hội Nông dân | … |
      `,
      findings: [
        {
          cell: 'D2',
          messageId: 'blank-column',
          severity: 'info',
          data: { heading: 'Thời hạn hoàn thành' },
        },
      ],
    },
    {
      name: 'việc chỉ có một chữ; dòng đề mục đánh chữ cái thì không phải việc',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | A | Công tác tuyên truyền | | |
        | 1 | Họp | Các thôn | |
        | 2 | Trồng cây xanh | Hội Nông dân | 30/6/2024 |
        | 3 | Sửa trường | Nhà trường | 31/8/2024 |
      `,
      findings: [{ cell: 'D4', messageId: 'missing' }],
    },
    {
      name: 'biểu không có cột số thứ tự',
      grid: `
        Biểu theo dõi nhiệm vụ
        | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | Sửa kênh | Hợp tác xã | |
        | Trồng cây xanh | Hội Nông dân | 30/6/2024 |
      `,
      findings: [{ cell: 'C3', messageId: 'missing' }],
    },
  ],
});
