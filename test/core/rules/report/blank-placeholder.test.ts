import { blankPlaceholder } from '../../../../src/core/rules/report/blank-placeholder';
import { describeReportRule } from '../describe-report-rule';

describeReportRule(blankPlaceholder, {
  clean: [
    {
      name: 'a heading that is filled in',
      text: `ỦY BAN NHÂN DÂN XÃ MẪU
Số: 15/BC-UBND
Xã Mẫu, ngày 05 tháng 6 năm 2024
BÁO CÁO
Kết quả 6 tháng đầu năm 2024`,
    },
    {
      name: 'no heading at all',
      text: `THÔNG BÁO
Kết luận tại buổi làm việc với xã Mẫu
Thực hiện Kế hoạch số /KH-UBND của huyện, các thôn ghi rõ ngày tháng năm sinh của từng người.`,
    },
    {
      name: 'blank places below the heading',
      text: `Số: 15-TB/HU
THÔNG BÁO
1. Căn cứ Quyết định số …/QĐ-UBND ngày …/…/2024 của Ủy ban nhân dân huyện.
Số: /BC-UBND`,
    },
    { name: 'words that only look alike', text: 'Số hộ nghèo: /\nCơ số\nSố: 7' },
  ],
  found: [
    {
      name: 'number and day, with spaces',
      text: `UBND XÃ MẪU
Số:      /BC - UBND
Xã Mẫu, ngày     tháng 5 năm 2024
BÁO CÁO`,
      findings: [
        { line: 2, quote: 'Số: /BC - UBND', severity: 'info', data: { missing: ['số văn bản'] } },
        { line: 3, quote: 'ngày tháng 5 năm 2024', data: { missing: ['ngày'] } },
      ],
    },
    {
      name: 'dots, underscores, a Party symbol, a legal act, all on one line',
      text: `ĐẢNG BỘ HUYỆN MẪU Số: ……-TB/HU Huyện Mẫu, ngày ... tháng ___ năm 2024
Số: ……/2024/QĐ-UBND
Số: ……
Huyện Mẫu, ngày …/…/2024
Huyện Mẫu, ngày 00 tháng 6 năm 202…`,
      findings: [
        { line: 1, quote: 'Số: ……-TB/HU' },
        { line: 1, quote: 'ngày ... tháng ___ năm 2024', data: { missing: ['ngày', 'tháng'] } },
        { line: 2, quote: 'Số: ……/2024/QĐ-UBND' },
        { line: 3, quote: 'Số: ……' },
        { line: 4, quote: 'ngày …/…/2024', data: { missing: ['ngày', 'tháng'] } },
        { line: 5, quote: 'ngày 00 tháng 6 năm 202…', data: { missing: ['ngày', 'năm'] } },
      ],
    },
  ],
});
