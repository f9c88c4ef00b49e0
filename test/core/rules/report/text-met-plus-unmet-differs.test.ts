import { textMetPlusUnmetDiffers } from '../../../../src/core/rules/report/text-met-plus-unmet-differs';
import { describeReportRule } from '../describe-report-rule';

describeReportRule(textMetPlusUnmetDiffers, {
  clean: [
    {
      name: 'all three agree, for criteria and indicators',
      text: 'Kết quả: đạt 13/18 tiêu chí và 44/53 chỉ tiêu; còn 05 tiêu chí, 09 chỉ tiêu chưa đạt.',
    },
    {
      name: 'a total parted into both, and a part that is none of the three',
      text: `Tổng số 19 tiêu chí, trong đó 15 tiêu chí đạt, 04 tiêu chí chưa đạt.
Xã đạt 15/19 tiêu chí, trong đó 03 tiêu chí đạt, còn 04 tiêu chí chưa đạt.`,
    },
    { name: 'no total', text: 'Xã đã đạt 15 tiêu chí, còn lại 05 tiêu chí chưa đạt.' },
    {
      name: 'two sets in one paragraph, so that nothing is certain',
      text: 'Bộ cũ đạt 15/19 tiêu chí; bộ mới đạt 12/19 tiêu chí, còn lại 07 tiêu chí chưa đạt.',
    },
  ],
  found: [
    {
      name: 'a total parted into met and unmet',
      text: 'Về xã NTM: tổng số 19 tiêu chí, trong đó có 15 tiêu chí đạt, 05 tiêu chí chưa đạt.',
      findings: [{ line: 1, quote: '05', data: { met: 15, unmet: 5, total: 19 }, related: [1, 1] }],
    },
    {
      name: 'the unmet indicators are one too many',
      text: 'Kết quả: đạt 13/18 tiêu chí và 44/53 chỉ tiêu; còn 05 tiêu chí, 10 chỉ tiêu chưa đạt.',
      findings: [
        {
          line: 1,
          quote: '10',
          severity: 'error',
          data: { met: 44, unmet: 10, total: 53, sum: 54, difference: 1, noun: 'chỉ tiêu' },
          related: [1],
        },
      ],
    },
    {
      name: 'a set that is not named, what is left behind a semicolon',
      text: 'Xã đạt 13/18 tiêu chí; còn lại 06 tiêu chí chưa đạt.',
      findings: [{ line: 1, quote: '06', data: { met: 13, unmet: 6, total: 18 } }],
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
