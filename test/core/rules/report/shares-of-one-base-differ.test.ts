import { sharesOfOneBaseDiffer } from '../../../../src/core/rules/report/shares-of-one-base-differ';
import { describeReportRule } from '../describe-report-rule';

describeReportRule(sharesOfOneBaseDiffer, {
  clean: [
    {
      name: 'one base behind all of them, within rounding',
      text: `Phấn đấu 40% dân số, tương ứng 2.120 người sử dụng ứng dụng khám bệnh từ xa.
Có 3.710 người, đạt 70% dân số có sổ khám bệnh điện tử; 95,2% dân số (5.046 người) tham gia bảo hiểm y tế.`,
    },
    {
      name: 'bases that are not one',
      text: `Có 62% lao động (1.860 người) qua đào tạo; 40% dân số (2.120 người) dùng nước sạch.
Có 90% hộ (1.350 hộ) dùng nước sạch, và 92% dân số (4.876 người).`,
    },
    {
      name: 'nothing says of what, in two paragraphs',
      text: `Tham gia tập huấn đạt 95% (380 người).
Tham gia bảo hiểm y tế đạt 95% (5.035 người).`,
    },
    {
      name: 'shares without head counts, and impossible ones',
      text: 'Đạt 40% và sau đó nhiều việc khác nữa đã được làm với sự tham gia của đông đảo nhân dân trong toàn xã, 2.120 người; đạt 0% (0 người), 150% (300 người). Có 20 người. Tỷ lệ 30%.',
    },
  ],
  found: [
    {
      name: 'two shares of the population',
      text: `Phấn đấu 40% dân số, tương ứng 2.120 người sử dụng ứng dụng khám bệnh từ xa.
Có 4.550 người, đạt 70% dân số có sổ khám bệnh điện tử.`,
      findings: [
        {
          line: 2,
          quote: '4.550 người, đạt 70%',
          severity: 'info',
          messageId: 'found',
          data: { percent: 70, count: 4550, otherPercent: 40, otherCount: 2120 },
          related: [1],
        },
      ],
    },
    {
      name: 'in one sentence, where nothing says of what; the smaller base comes later',
      text: 'Cần ít nhất 35% (1.645 người) và 60% (tối thiểu 2.280 người) tham gia.',
      findings: [{ line: 1, quote: '60% (tối thiểu 2.280 người', related: [1] }],
    },
  ],
});
