import { describe, expect, it } from '@jest/globals';
import { unreadableDeadline } from '../../../../src/core/rules/deadlines/unreadable-deadline';
import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { snapshotOfTextGrid } from '../../../../src/core/snapshot/text-grid';
import { describeRule } from '../describe-rule';

const notDeadlines = `
  Biểu theo dõi nhiệm vụ
  | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian thực hiện | Thời hạn hoàn thành |
  | 1 | Rà soát hộ nghèo | Ban giảm nghèo | Tại hội trường xã | 30/6/2024 |
  | 2 | Trồng cây xanh | Hội Nông dân | Ngoài giờ hành chính | Sớm nhất có thể |
  | 3 | Sửa kênh | Hợp tác xã | Buổi sáng | |
`;

describeRule(unreadableDeadline, {
  clean: [
    {
      name: 'ngày, kỳ hạn, việc định kỳ và thường xuyên, ô trống và gạch ngang',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | @2024-06-30 |
        | 2 | Trồng cây xanh | Hội Nông dân | Chậm nhất ngày 15 tháng 8 năm 2024 |
        | 3 | Sửa trường | Nhà trường | Ngày 15 hàng tháng |
        | 4 | Vệ sinh đường làng | Các thôn | Thường xuyên |
        | 5 | Lập hồ sơ | Văn phòng | |
        | 6 | Họp thôn | Các thôn | - |
        | 7 | Sửa kênh | Hợp tác xã | …… |
      `,
    },
    {
      name: 'kỳ hạn không ghi năm, trong bảng không ghi năm nào',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | Quý III |
        | 2 | Trồng cây xanh | Hội Nông dân | Trước ngày 30/6 |
      `,
    },
    {
      name: 'ngày không có trong lịch là việc của TH102',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 31/6/2024 |
        | 2 | Trồng cây xanh | Hội Nông dân | 30/6/2024 |
      `,
    },
    {
      name: 'việc đã xong, ở cột tiến độ hay ngay ở cột thời hạn',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | Sớm nhất có thể | Đã hoàn thành |
        | 2 | Trồng cây xanh | Hội Nông dân | Đã hoàn thành | |
        | 3 | Sửa trường | Nhà trường | 30/6/2024 | Đang thực hiện |
        | 4 | Sửa đường | Ban quản lý | 30/6/2024 | Đang thực hiện |
      `,
    },
  ],
  found: [
    {
      name: 'lời không nói được ngày nào, ở bảng nhiệm vụ',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | Sớm nhất có thể | Đang thực hiện |
        | 2 | Trồng cây xanh | Hội Nông dân | 30/6/2024 | Đang thực hiện |
        | 3 | Sửa trường | Nhà trường | Khi đủ kinh phí thì làm | |
        | 4 | Sửa đường | Ban quản lý | Quý III/2024 | |
      `,
      findings: [
        {
          cell: 'D3',
          messageId: 'unreadable',
          severity: 'warning',
          data: { label: 'Rà soát hộ nghèo', text: 'Sớm nhất có thể', cell: 'D3' },
        },
        { cell: 'D5', messageId: 'unreadable' },
      ],
    },
    {
      name: 'ở bảng tiêu chí có cột thời hạn, trừ chỉ tiêu đã đạt',
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Thời hạn hoàn thành |
        | 1 | Giao thông | | Chưa đạt | |
        | 1.1 | Đường thôn được cứng hóa | 76% | Chưa đạt | Sau vụ gặt |
        | 1.2 | Đường ngõ được cứng hóa | 70% | Chưa đạt | Tháng 9/2024 |
        | 1.3 | Đường nội đồng được cứng hóa | 90% | Đạt | Sau vụ gặt |
        | 1.4 | Đường liên xã được nhựa hóa | 70% | Chưa đạt | Tháng 10/2024 |
      `,
      findings: [{ cell: 'E4', messageId: 'unreadable' }],
    },
    {
      name: 'ba lời như vậy giữa nhiều hạn thật, hai lời trong cột ghi ít: vẫn nêu từng ô',
      grid: `
        ### Biểu 01
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | Sớm nhất có thể |
        | 2 | Trồng cây xanh | Hội Nông dân | Khi đủ kinh phí |
        | 3 | Sửa trường | Nhà trường | Chờ họp dân |
        | 4 | Sửa đường | Ban quản lý | 30/6/2024 |
        | 5 | Sửa kênh | Hợp tác xã | 30/7/2024 |
        | 6 | Sửa cầu | Ban quản lý | 30/8/2024 |
        ### Biểu 02
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | Sớm nhất có thể |
        | 2 | Trồng cây xanh | Hội Nông dân | Khi đủ kinh phí |
        | 3 | Sửa trường | Nhà trường | 30/6/2024 |
      `,
      findings: [
        { cell: 'D3', messageId: 'unreadable' },
        { cell: 'D4', messageId: 'unreadable' },
        { cell: 'D5', messageId: 'unreadable' },
        { cell: 'Biểu 02!D3', messageId: 'unreadable' },
        { cell: 'Biểu 02!D4', messageId: 'unreadable' },
      ],
    },
  ],
});

describe('a column that holds no deadlines', () => {
  it('is left alone, and the coverage says why', () => {
    const today = '2024-05-15';
    const { findings, coverage } = checkWorkbook(snapshotOfTextGrid(notDeadlines), { asOf: today, today }, [
      unreadableDeadline,
    ]);
    expect(findings.map(({ at }) => at.column)).toEqual([5]);
    expect(coverage.rules).toEqual([
      expect.objectContaining({
        status: 'not-run',
        why: 'Phần lớn các ô ở cột "Thời gian thực hiện" không phải là ngày hay kỳ hạn',
      }),
    ]);
  });
});
