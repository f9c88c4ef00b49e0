import { countsContradict } from '../../../../src/core/rules/report/counts-contradict';
import { describeReportRule } from '../describe-report-rule';

describeReportRule(countsContradict, {
  clean: [
    {
      name: 'the same numbers again, told as met and as left to do',
      text: `1. Kết quả
- Đối với xã NTM nâng cao: xã đã đạt 13/19 tiêu chí, với 61/75 chỉ tiêu, còn lại 06 tiêu chí với 14 chỉ tiêu chưa đạt.
2. Nhiệm vụ
- Đối với các tiêu chí chưa đạt: tập trung hoàn thành 06 tiêu chí với 14 chỉ tiêu của xã NTM nâng cao.`,
    },
    {
      name: 'two sets, each with its own numbers',
      text: `- Duy trì xã NTM: đã đạt 16/19 tiêu chí, còn lại 03 tiêu chí chưa đạt.
- Xây dựng xã NTM nâng cao: đã đạt 12/19 tiêu chí, còn lại 07 tiêu chí chưa đạt.`,
    },
    {
      name: 'the village beside its commune, and two villages',
      text: `Xã Mẫu đã đạt 15/19 tiêu chí xã NTM, còn lại 04 tiêu chí chưa đạt.
Thôn Thượng xây dựng thôn NTM kiểu mẫu đến nay đạt 12/15 tiêu chí, còn 03 tiêu chí chưa đạt.
Thôn Hạ xây dựng thôn NTM kiểu mẫu đến nay đạt 10/15 tiêu chí, còn 05 tiêu chí chưa đạt.`,
    },
    {
      name: 'an earlier year, a plan, and now',
      text: `Năm 2022, xã NTM nâng cao đạt 8/19 tiêu chí.
Đến nay, xã NTM nâng cao đạt 12/19 tiêu chí.
Phấn đấu hết năm 2025, xã NTM nâng cao đạt 19/19 tiêu chí.`,
    },
    {
      name: 'years that only the headings name',
      text: `1. Kết quả năm 2022
- Xã NTM nâng cao đạt 8/19 tiêu chí, còn 11 tiêu chí chưa đạt.
2. Kết quả năm 2023
- Xã NTM nâng cao đạt 12/19 tiêu chí, còn 07 tiêu chí chưa đạt.`,
    },
    {
      name: 'parts of the unmet, and steps on the way',
      text: `Xã NTM nâng cao đạt 12/19 tiêu chí, còn lại 07 tiêu chí chưa đạt, trong đó 02 tiêu chí chưa đạt do thiếu vốn.
- Đối với các tiêu chí chưa đạt của xã NTM nâng cao: trong quý II tập trung hoàn thành 03 tiêu chí.
- Giáo dục: đạt 3/4 chỉ tiêu, còn 01 chỉ tiêu chưa đạt.
- Trong kỳ xã NTM nâng cao đã hoàn thành 02 tiêu chí.`,
    },
    {
      name: 'two sets of a district',
      text: `- Huyện NTM: đạt 8/9 tiêu chí.
- Huyện NTM nâng cao: đạt 3/9 tiêu chí.`,
    },
    {
      name: 'two sets in one sentence',
      text: 'Xã Mẫu đạt 19/19 tiêu chí NTM, 12/19 tiêu chí NTM nâng cao; còn 07 tiêu chí nâng cao chưa đạt.',
    },
    {
      name: 'the commune’s own judgement and the examiners’',
      text: `1. Xã tự đánh giá đạt 19/19 tiêu chí xã NTM.
2. Kết quả thẩm định: xã NTM đạt 17/19 tiêu chí.
3. Xã NTM có 02 tiêu chí chưa đạt.`,
    },
    {
      name: 'the old set and the new one',
      text: `- Theo bộ tiêu chí xã NTM giai đoạn 2016-2020: đạt 19/19 tiêu chí.
- Theo bộ tiêu chí xã NTM giai đoạn 2021-2025: đạt 14/19 tiêu chí.`,
    },
    {
      name: 'two decisions with sets of one size',
      text: `- Theo Quyết định số 12/2018/QĐ-UBND, xã NTM đạt 19/19 tiêu chí.
- Theo Quyết định số 15/2022/QĐ-UBND, xã NTM đạt 14/19 tiêu chí.`,
    },
    {
      name: 'a plan behind a semicolon, and a forecast',
      text: `Xã NTM nâng cao đạt 13/19 tiêu chí.
1. Phấn đấu quý III đạt thêm 04 tiêu chí; cuối năm đạt 19/19 tiêu chí xã NTM nâng cao.
2. Ước đến 31/12/2024: xã NTM nâng cao đạt 18/19 tiêu chí.`,
    },
    {
      name: 'rows of a table that stand in the text',
      lineBound: true,
      text: `Xã NTM đạt 17/19 tiêu chí.
TT | Đơn vị | Số tiêu chí phụ trách | Đạt | Chưa đạt
1 | Phòng Kinh tế | 4 | 3 | 1`,
    },
    {
      name: 'a set that nothing names',
      text: `Kết quả rà soát đợt một: còn 04 tiêu chí chưa đạt.
Kết quả rà soát của tổ công tác: còn 05 tiêu chí chưa đạt.`,
    },
    {
      name: 'two decisions, of which one sentence names none',
      text: `Theo Quyết định số 30/2022/QĐ-UBND, xã NTM đạt 15/19 tiêu chí.
Theo Quyết định số 31/2024/QĐ-UBND, xã NTM chưa rà soát, tổng số 19 tiêu chí.
Xã NTM đạt 14/19 tiêu chí.`,
    },
    {
      name: 'two sizes of one set: which one is meant is not known',
      text: `Xã NTM nâng cao theo bộ cũ đạt 17/17 tiêu chí.
Xã NTM nâng cao theo bộ mới đạt 12/19 tiêu chí.
Xã NTM nâng cao còn 07 tiêu chí chưa đạt.`,
    },
    {
      name: 'one statement that contradicts itself, which BC103 tells',
      text: `Xã NTM nâng cao đạt 12/19 tiêu chí, còn lại 08 tiêu chí chưa đạt.
Xã NTM nâng cao đạt 12/19 tiêu chí, còn lại 07 tiêu chí chưa đạt.`,
    },
  ],
  found: [
    {
      name: 'three places, three times told as what is to be done',
      text: `1. Kết quả
- Đối với xã NTM nâng cao: xã đã đạt 13/19 tiêu chí, với 61/75 chỉ tiêu, còn lại 06 tiêu chí với 14 chỉ tiêu chưa đạt.
2. Nhiệm vụ
- Đối với các tiêu chí chưa đạt: tập trung hoàn thành 05 tiêu chí với 15 chỉ tiêu đối với xây dựng xã NTM nâng cao.
3. Giải pháp
- Đối với các tiêu chí chưa đạt: phải hoàn thành 06 tiêu chí với 15 chỉ tiêu của xã NTM nâng cao.`,
      findings: [
        {
          line: 4,
          quote: '05',
          messageId: 'arithmetic',
          severity: 'error',
          data: { stated: 5, met: 13, total: 19, expected: 6, difference: 1, noun: 'tiêu chí' },
          related: [2, 2, 6],
        },
        { line: 4, quote: '15', data: { stated: 15, expected: 14, noun: 'chỉ tiêu' }, related: [2, 2, 6] },
        { line: 6, quote: '15', related: [2, 2, 4] },
      ],
    },
    {
      name: 'two met counts: the later one speaks',
      text: `Đến nay xã NTM đã đạt 15/19 tiêu chí.
Hiện nay xã NTM đã đạt 16/19 tiêu chí.`,
      findings: [
        { line: 2, quote: '16/19', messageId: 'met', data: { stated: 16, expected: 15 }, related: [1] },
      ],
    },
    {
      name: 'two unmet counts and no total',
      text: `Xã NTM nâng cao còn 04 tiêu chí chưa đạt.
Xã NTM nâng cao còn 05 tiêu chí chưa đạt.
Xã NTM nâng cao hiện còn lại 04 tiêu chí chưa đạt.`,
      findings: [{ line: 2, quote: '05', messageId: 'unmet', data: { expected: 4 }, related: [1, 3] }],
    },
    {
      name: 'a village, whose lines are found by its name',
      text: `Thôn Thượng xây dựng thôn NTM kiểu mẫu đến nay đạt 12/15 tiêu chí.
Thôn Hạ đạt 15/15 tiêu chí thôn NTM kiểu mẫu.
- Thôn Thượng còn 02 tiêu chí chưa đạt.`,
      findings: [
        {
          line: 3,
          quote: '02',
          data: { expected: 3, set: 'thôn, khu dân cư nông thôn mới của Thôn Thượng' },
        },
      ],
    },
  ],
});
