import { textDoubledUnit } from '../../../../src/core/rules/report/text-doubled-unit';
import { describeReportRule } from '../describe-report-rule';

describeReportRule(textDoubledUnit, {
  clean: [
    {
      name: 'units that are needed, and words that only begin like one',
      text: `Vốn tỉnh 3.200 triệu đồng; vốn huyện 1,5 tỷ đồng; vốn xã 850.000.000 đồng.
- Giải ngân 1.250.000.000 (tỷ lệ 86%).`,
    },
  ],
  found: [
    {
      name: 'two lines of a list',
      text: `Tổng nguồn vốn huy động: 5.350.000.000 đồng, trong đó:
- Vốn huyện: 3.200.000.000 tỷ đồng;
- Vốn xã: 2.150.000.000 triệu đồng.`,
      findings: [
        { line: 2, quote: '3.200.000.000 tỷ đồng', messageId: 'found', data: { digits: '3.200.000.000' } },
        { line: 3, quote: '2.150.000.000 triệu đồng' },
      ],
    },
  ],
});
