import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { deadlineAfterMilestone } from '../../../../src/core/rules/deadlines/deadline-after-milestone';
import { snapshotOfTextGrid } from '../../../../src/core/snapshot/text-grid';
import { describeRule } from '../describe-rule';

const noMilestone = `
  Biểu theo dõi nhiệm vụ (Kèm theo Quyết định ngày 15/5/2024)
  | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
  | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 30/6/2024 |
  | 2 | Trồng cây xanh | Hội Nông dân | 31/12/2024 |
  Ghi chú: các đơn vị gửi báo cáo trước ngày 20/6/2024.
`;

describeRule(deadlineAfterMilestone, {
  clean: [
    {
      name: 'trước hoặc đúng ngày nộp hồ sơ, việc đã xong, việc thường xuyên, việc làm sau khi nộp',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 30/6/2024 | |
        | 2 | Trồng cây xanh | Hội Nông dân | Quý III/2024 | |
        | 3 | Sửa trường | Nhà trường | 15/10/2024 | Đã hoàn thành |
        | 4 | Vệ sinh đường làng | Các thôn | Thường xuyên | |
        | 5 | Tổ chức lễ công bố | Văn phòng | 31/12/2024 | |
        Ghi chú: nộp hồ sơ trước ngày 30/9/2024.
      `,
    },
    { name: 'bảng không nói ngày nộp hồ sơ', grid: noMilestone },
  ],
  found: [
    {
      name: 'ngày nộp hồ sơ ghi ở ghi chú',
      grid: `
        Biểu theo dõi nhiệm vụ
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành |
        | 1 | Rà soát hộ nghèo | Ban giảm nghèo | 30/6/2024 |
        | 2 | Trồng cây xanh | Hội Nông dân | 1/10/2024 |
        | 3 | Biên bản họp đề nghị xét công nhận | Nhà trường | Năm 2024 |
        Ghi chú: nộp hồ sơ trước ngày 30/9/2024.
      `,
      findings: [
        {
          cell: 'D4',
          messageId: 'after',
          severity: 'warning',
          data: { due: '1/10/2024', milestone: '30/9/2024', days: 1, label: 'Trồng cây xanh' },
          related: ['A6'],
        },
        { cell: 'D5', messageId: 'after', data: { due: '31/12/2024' } },
      ],
    },
    {
      name: 'ngày do người dùng đặt đi trước ngày ghi ở bảng; chỉ tiêu chưa đạt cũng vậy',
      options: { milestone: '2024-07-31' },
      grid: `
        Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới (nộp hồ sơ trước ngày 30/9/2024)
        | TT | Nội dung tiêu chí | Kết quả | Đánh giá | Thời hạn hoàn thành |
        | 1 | Giao thông | | Chưa đạt | |
        | 1.1 | Đường thôn được cứng hóa | 76% | Chưa đạt | 31/8/2024 |
        | 1.2 | Đường ngõ được cứng hóa | 90% | Đạt | 31/8/2024 |
      `,
      findings: [{ cell: 'E4', messageId: 'after', data: { milestone: '31/7/2024', days: 31 }, related: [] }],
    },
  ],
});

describe('a workbook without a day of submission', () => {
  it('is not judged, and the coverage says why', () => {
    const today = '2024-05-15';
    const { coverage } = checkWorkbook(snapshotOfTextGrid(noMilestone), { asOf: today, today }, [
      deadlineAfterMilestone,
    ]);
    expect(coverage.rules).toEqual([
      expect.objectContaining({ status: 'not-run', why: 'Chưa biết ngày nộp hồ sơ' }),
    ]);
  });
});
