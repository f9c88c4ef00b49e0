import { externalLink } from '../../../../src/core/rules/cells/external-link';
import { describeRule } from '../describe-rule';

describeRule(externalLink, {
  clean: [
    {
      name: 'trang tính khác trong cùng tệp',
      grid: `
        ### Biểu 03
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh | ='Biểu 04'!C2 → 600 |
        | 2 | Ngân sách xã | 350 |
        ### Biểu 04
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách tỉnh | 600 |
      `,
    },
  ],
  found: [
    {
      name: 'một lần cho mỗi trang tính và mỗi tệp, cả ở ngoài bảng',
      grid: `
        ### Biểu 03
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | =[1]Vốn!C7 → 800 | ='[Tháng 4.xlsx]Vốn'!C7 → 600 |
        | 2 | Ngân sách xã | =[1]Vốn!C8 → 350 | =[1]Vốn!D8 → 120 |
        ### Nháp
        ='[Tháng 4.xlsx]Vốn'!C9 → 5
      `,
      findings: [
        {
          cell: 'C2',
          messageId: 'unnamed',
          severity: 'warning',
          data: { count: 3, sheet: 'Biểu 03' },
          related: ['C3', 'D3'],
        },
        { cell: 'D2', messageId: 'named', data: { count: 1, workbook: 'Tháng 4.xlsx' }, related: [] },
        { cell: 'Nháp!A1', messageId: 'named', data: { sheet: 'Nháp' } },
      ],
    },
  ],
});
