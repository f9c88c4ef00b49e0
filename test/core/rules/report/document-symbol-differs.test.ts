import { documentSymbolDiffers } from '../../../../src/core/rules/report/document-symbol-differs';
import { describeReportRule } from '../describe-report-rule';

describeReportRule(documentSymbolDiffers, {
  clean: [
    {
      name: 'letters of two years, of two levels, with small numbers',
      text: `- Thực hiện Công văn số 732/UBND-NN ngày 16/5/2023 của UBND huyện, Công văn số 732/UBND-NN ngày 19/5/2024 của UBND huyện.
- Theo Công văn số 812/UBND-NN ngày 16/5/2024 của UBND huyện, Công văn số 812/UBND-NN ngày 19/7/2024 của UBND tỉnh.
- Văn bản số 57/KTHT ngày 16/5/2024, Văn bản số 57/KTHT ngày 19/7/2024.`,
    },
    {
      name: 'one document in several writings',
      text: `Quyết định số 1250/QĐ-UBND ngày 12/4/2023; Quyết định 1250 / QĐ – UBND, ngày 12 tháng 4 năm 2023.
Quyết định số 36/2022/QĐ- UBND ngày 06/9/2023; quyết định 36/ 2022/ QĐ-UBND.`,
    },
    {
      name: 'a submission and a report that share a small number and the day',
      text: 'Tờ trình số 15/TTr-UBND ngày 10/01/2024, kèm Báo cáo số 15/BC-UBND ngày 10/01/2024.',
    },
    {
      name: 'other offices, other levels, other years',
      text: `Nghị quyết số 124/NQ-HĐND ngày 10/7/2023, Quyết định số 124/QĐ-UBND ngày 10/7/2023.
Quyết định số 300/QĐ-UBND ngày 01/3/2023 của UBND tỉnh; Quyết định số 300/QĐ-UBND ngày 09/8/2023 của UBND huyện.
Quyết định số 1300/QĐ-UBND ngày 01/3/2022; Quyết định số 1300/QĐ-UBND ngày 09/8/2023.
Báo cáo số 16/BC-UBND ngày 10/01/2024; Báo cáo số 16/BC-UBND ngày 12/01/2024.`,
    },
    {
      name: 'what a decision puts into force, cited by the number of the decision',
      text: `Kế hoạch số 1250/QĐ-UBND; Quy chế 36/2022/QĐ-UBND; Chương trình hành động số 21-CT/HU; Kết luận số 5-TB/HU.
Văn bản số 57/KTHT ngày 02/3/2023; Văn bản số 57/TNMT ngày 02/3/2023; Số: 12/KH-UBND.`,
    },
    {
      name: 'the number of the report itself, or of an undated document, that another one shares',
      text: `Số: 142/BC-UBND
Xã Mẫu, ngày 20 tháng 5 năm 2024
BÁO CÁO
Thực hiện Quyết định số 142/QĐ-UBND ngày 12/4/2023 của UBND tỉnh; Hướng dẫn số 386/HD-UBND.
Theo Thông báo số 386/TB-UBND ngày 02/5/2024.`,
    },
    {
      name: 'offices of two levels that number a document alike on one day',
      text: `Quyết định số 250/QĐ-UBND ngày 12/4/2023 của UBND tỉnh.
Kế hoạch số 250/KH-UBND ngày 12/4/2023 của UBND huyện.`,
    },
    {
      name: 'a day that no calendar has',
      text: 'Quyết định số 1250/QĐ-UBND ngày 31/4/2023; 1250/QĐ-UBND ngày 12/4/2023.',
    },
  ],
  found: [
    {
      name: 'a letter with two days, whose symbol names no kind of document',
      text: `- Thực hiện Công văn số 732/UBND-NN ngày 16/5/2024 của UBND huyện.
- Theo Công văn số 732/UBND-NN ngày 19/5/2024 của UBND huyện.`,
      findings: [{ line: 2, quote: '732/UBND-NN ngày 19/5/2024', messageId: 'days', related: [1] }],
    },
    {
      name: 'a decision with the code of a plan, twice, and once as it should be',
      text: `Thực hiện Quyết định số 1250/QĐ-UBND ngày 12/4/2023.
- Bám sát Quyết định số 1250/KH-UBND ngày 12/4/2023;
- Rà soát theo Quyết định số 1250/KH-UBND.`,
      findings: [
        {
          line: 2,
          quote: 'Quyết định số 1250/KH-UBND ngày 12/4/2023',
          severity: 'warning',
          messageId: 'codes',
          data: { number: '1250', day: ' ngày 12/4/2023', stated: '1250/KH-UBND', other: '1250/QĐ-UBND' },
          related: [1, 3],
        },
      ],
    },
    {
      name: 'a word that does not go with its code',
      text: `Thực hiện Quyết định số 45/KH-UBND của UBND huyện.
Theo Quyết định số 45/KH-UBND, các thôn đăng ký; Báo cáo số 8-TB/HU.`,
      findings: [
        {
          line: 1,
          quote: 'Quyết định số 45/KH-UBND',
          messageId: 'word',
          data: { word: 'quyết định', stated: '45/KH-UBND', kind: 'kế hoạch' },
          related: [2],
        },
        { line: 2, quote: 'Báo cáo số 8-TB/HU', data: { kind: 'thông báo' }, related: [] },
      ],
    },
    {
      name: 'large numbers, and acts that carry their year, without a word before them',
      text: `Các quyết định giao vốn: 4120/QĐ-UBND ngày 05/12/2023, 4120/KH-UBND ngày 05/12/2023.
Áp dụng 36/2022/QĐ-UBND và 36/2022/NQ-UBND.`,
      findings: [
        { line: 1, quote: '4120/KH-UBND ngày 05/12/2023', messageId: 'codes', related: [1] },
        { line: 2, quote: '36/2022/NQ-UBND', data: { day: '' } },
      ],
    },
    {
      name: 'two days',
      text: `Quyết định số 36/2022/QĐ-UBND ngày 06/9/2023 của UBND tỉnh; Quyết định số 36/2022/QĐ-UBND ngày 16/9/2023.
Quyết định số 1250/QĐ-UBND ngày 21/4/2023; số 1250/QĐ-UBND ngày 12/4/2023; số 1250/QĐ-UBND ngày 12/4/2023.`,
      findings: [
        {
          line: 1,
          quote: 'Quyết định số 36/2022/QĐ-UBND ngày 16/9/2023',
          messageId: 'days',
          data: { stated: '36/2022/QĐ-UBND', day: '16/9/2023', other: '6/9/2023' },
          related: [1],
        },
        {
          line: 2,
          quote: 'Quyết định số 1250/QĐ-UBND ngày 21/4/2023',
          data: { other: '12/4/2023' },
          related: [2, 2],
        },
      ],
    },
  ],
});
