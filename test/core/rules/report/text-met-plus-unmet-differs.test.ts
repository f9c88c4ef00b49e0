import { textMetPlusUnmetDiffers } from '../../../../src/core/rules/report/text-met-plus-unmet-differs';
import { describeReportRule } from '../describe-report-rule';

describeReportRule(textMetPlusUnmetDiffers, {
  clean: [
    {
      name: 'all three agree, for criteria and indicators',
      text: 'Xã đã đạt 15/19 tiêu chí, với 51/57 chỉ tiêu, còn lại 04 tiêu chí với 06 chỉ tiêu chưa đạt.',
    },
    { name: 'no total', text: 'Xã đã đạt 15 tiêu chí, còn lại 05 tiêu chí chưa đạt.' },
    {
      name: 'two sets in one paragraph, so that nothing is certain',
      text: 'Bộ cũ đạt 15/19 tiêu chí; bộ mới đạt 12/19 tiêu chí, còn lại 07 tiêu chí chưa đạt.',
    },
  ],
  found: [
    {
      name: 'the unmet indicators are one too many',
      text: 'Xã đã đạt 15/19 tiêu chí, với 51/57 chỉ tiêu, còn lại 04 tiêu chí với 07 chỉ tiêu chưa đạt.',
      findings: [
        {
          line: 1,
          quote: '07',
          severity: 'error',
          data: { met: 51, unmet: 7, total: 57, sum: 58, difference: 1, noun: 'chỉ tiêu' },
          related: [1],
        },
      ],
    },
    {
      name: 'each number stated by itself',
      text: 'Tổng số 57 chỉ tiêu, đã đạt 51 chỉ tiêu, chưa đạt 05 chỉ tiêu.',
      findings: [{ line: 1, quote: '05', data: { total: 57, sum: 56 }, related: [1, 1] }],
    },
    {
      name: 'two sets in one paragraph, sentence by sentence',
      text: 'Rà soát lần một: đạt 15/19 tiêu chí, còn lại 04 tiêu chí chưa đạt. Rà soát lần hai: đạt 12/19 tiêu chí, còn lại 06 tiêu chí chưa đạt.',
      findings: [{ line: 1, quote: '06', data: { met: 12, unmet: 6, total: 19 } }],
    },
  ],
});
