import { startAfterEnd } from '../../../../src/core/rules/deadlines/start-after-end';
import { describeRule } from '../describe-rule';

describeRule(startAfterEnd, {
  clean: [
    {
      name: 'bắt đầu trước hoặc đúng ngày hết hạn, ô trống, việc thường xuyên',
      grid: `
        Biểu phân công nhiệm vụ năm 2024
        | TT | Nhiệm vụ | Đơn vị chủ trì | Ngày bắt đầu | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | @2024-06-30 | @2024-06-30 |
        | 2 | Trồng cây xanh | Hội Nông dân | 1/6/2024 | Quý II/2024 |
        | 3 | Sửa trường | Nhà trường | 1/6/2024 | |
        | 4 | Vệ sinh đường làng | Các thôn | 1/6/2024 | Thường xuyên |
        | 5 | Sửa đường | Ban quản lý | | 1/6/2024 |
      `,
    },
    {
      name: 'tháng, quý, nhiều ngày và ngày thiếu năm không chứng minh được gì',
      grid: `
        Biểu phân công nhiệm vụ năm 2024
        | TT | Nhiệm vụ | Đơn vị chủ trì | Ngày bắt đầu | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | Tháng 6/2024 | 15/6/2024 |
        | 2 | Trồng cây xanh | Hội Nông dân | 1/3/2024; 1/9/2024 | 30/6/2024 |
        | 3 | Sửa trường | Nhà trường | 1/11/2024 | Tháng 3 |
        | 4 | Sửa đường | Ban quản lý | 31/6/2024 | 15/3/2024 |
        | 5 | Sửa kênh | Hợp tác xã | 45000 | 15/3/2020 |
        | 6 | Họp thôn | Các thôn | 1/6/2024 | 20240315 |
      `,
    },
    {
      name: 'hai cột bắt đầu mà không biết cột nào đi với thời hạn',
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Ngày bắt đầu | Thời hạn hoàn thành | Ngày bắt đầu bảo hành |
        | 1 | Sửa đường | Ban quản lý | 1/4/2024 | 30/6/2024 | 1/7/2024 |
        | 2 | Sửa kênh | Hợp tác xã | 1/4/2024 | 30/6/2024 | 1/7/2024 |
      `,
    },
    {
      name: 'lời không phải ngày ở cột bắt đầu',
      grid: `
        Biểu phân công nhiệm vụ năm 2024
        | TT | Nhiệm vụ | Đơn vị chủ trì | Ngày bắt đầu | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 1/6/2024 | 30/6/2024 |
        | 2 | Vệ sinh đường làng | Các thôn | Ngày 15/8/2024 hàng năm | 30/6/2024 |
      `,
    },
    {
      name: 'hai cột bắt đầu ở hai nhóm, thời hạn đi với nhóm đầu',
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thi công | < | Bảo hành | < |
        | ^ | ^ | ^ | Ngày bắt đầu | Thời hạn | Ngày bắt đầu | Ghi chú |
        | 1 | Sửa đường | Ban quản lý | 1/4/2024 | 30/6/2024 | 1/7/2024 | |
        | 2 | Sửa kênh | Hợp tác xã | 1/4/2024 | 30/6/2024 | 1/7/2024 | |
      `,
    },
  ],
  found: [
    {
      name: 'ngày thật và ngày gõ chữ',
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Ngày bắt đầu | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | @2024-07-01 | @2024-06-30 |
        | 2 | Trồng cây xanh | Hội Nông dân | ngày 2 tháng 7 năm 2024 | Trước ngày 30/6/2024 |
        | 3 | Sửa trường | Nhà trường | 1/7/2024 | Quý II/2024 |
        | 4 | Sửa đường | Ban quản lý | 1/7/2024 | 31/12/2024 |
      `,
      findings: [
        {
          cell: 'E3',
          messageId: 'reversed',
          severity: 'error',
          data: { start: '1/7/2024', due: '30/6/2024', days: 1, startCell: 'D3' },
          related: ['D3'],
        },
        { cell: 'E4', messageId: 'reversed', data: { days: 2 } },
        { cell: 'E5', messageId: 'reversed' },
      ],
    },
    {
      name: 'mỗi cặp dưới tiêu đề của mình',
      grid: `
        Biểu phân công nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Kế hoạch | < | Điều chỉnh | < |
        | ^ | ^ | ^ | Bắt đầu | Thời hạn | Bắt đầu | Thời hạn |
        | 1 | Sửa đường | Ban quản lý | 1/4/2024 | 30/6/2024 | 1/7/2024 | 30/9/2024 |
        | 2 | Sửa kênh | Hợp tác xã | 1/4/2024 | 30/6/2024 | 1/10/2024 | 30/9/2024 |
      `,
      findings: [{ cell: 'G5', messageId: 'reversed', related: ['F5'] }],
    },
  ],
});
