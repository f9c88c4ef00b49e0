import { periodDiffers } from '../../../../src/core/rules/report/period-differs';
import { describeReportRule } from '../describe-report-rule';

describeReportRule(periodDiffers, {
  clean: [
    {
      name: 'a programme beside the sets of criteria that came a year later',
      text: `Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025.
Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021 - 2025; Bộ tiêu chí của tỉnh về xã nông thôn mới giai đoạn 2022 – 2025.
Kế hoạch thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2022-2025.`,
    },
    {
      name: 'one plan after another, and one with a longer view',
      text: `Đánh giá quy hoạch chung xây dựng xã giai đoạn 2016-2020, lập quy hoạch chung xây dựng xã giai đoạn 2021-2025.
Kế hoạch sử dụng đất giai đoạn 2021-2025; kế hoạch sử dụng đất giai đoạn 2021-2030.`,
    },
    {
      name: 'years without a plan, and names too short to tell anything',
      text: `Nhiệm kỳ 2020-2025; năm 2021-2023; năm 2022 - 2025; đạt chuẩn giai đoạn 2021-2025, giai đoạn 2022-2025.
Quy hoạch giai đoạn 2021-2025; đề án: giai đoạn 2021-2025.`,
    },
    {
      name: 'a plan of the commune and one of the district',
      text: 'Quy hoạch chung xã giai đoạn 2021-2025; quy hoạch chung huyện giai đoạn 2022-2025.',
    },
    {
      name: 'plans of other names: one may be another than the other',
      text: 'Quy hoạch chung xây dựng xã giai đoạn 2026-2030; quy hoạch tổng thể của xã giai đoạn 2027-2030.',
    },
  ],
  found: [
    {
      name: 'one plan of the commune in three places',
      text: `Lập quy hoạch chung xây dựng xã, giai đoạn 2026 - 2030.
Huyện thẩm định quy hoạch chung của xã giai đoạn 2027- 2030.
Kinh phí lập quy hoạch chung xây dựng xã giai đoạn 2026–2030 lấy từ ngân sách xã.`,
      findings: [
        {
          line: 2,
          quote: '2027- 2030',
          severity: 'warning',
          data: { thing: 'quy hoạch chung của xã', stated: '2027-2030', other: '2026-2030' },
          related: [1, 3],
        },
      ],
    },
    {
      name: 'a programme and a set of criteria, each by its own words',
      text: `Chương trình MTQG xây dựng NTM giai đoạn 2021-2025 và Bộ tiêu chí xã nông thôn mới nâng cao giai đoạn 2022-2025.
Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2026.
Theo Bộ tiêu chí xã NTM nâng cao giai đoạn 2021-2025.`,
      findings: [
        { line: 2, quote: '2021-2026', related: [1] },
        { line: 3, quote: '2021-2025', related: [1] },
      ],
    },
  ],
});
