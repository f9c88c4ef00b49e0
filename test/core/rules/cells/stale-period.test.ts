import { stalePeriod } from '../../../../src/core/rules/cells/stale-period';
import { describeRule } from '../describe-rule';

/** A workbook of small tables under the titles given, each on a sheet of its own. */
const workbook = (...titles: readonly (readonly string[])[]) =>
  titles
    .map(
      (lines, i) => `
### Biểu ${String(i + 1)}
${lines.join('\n')}
| TT | Nội dung | Số tiền |
| 1 | Đường thôn Thượng | ${String(120 + i)} |
| 2 | Nhà văn hóa thôn Hạ | ${String(90 + 3 * i)} |`,
    )
    .join('');

describeRule(stalePeriod, {
  clean: [
    {
      name: 'kết quả năm trước đi cùng kế hoạch, nhiệm vụ năm nay',
      grid: workbook(
        ['Biểu 01. Kết quả huy động nguồn vốn năm 2023'],
        ['Biểu 02. Kế hoạch vốn năm 2024'],
        ['Biểu 03. Nhiệm vụ trọng tâm năm 2024'],
      ),
    },
    {
      name: 'các biểu khác không cùng ghi một kỳ; chỉ một biểu khác mà kỳ của nó không phải năm của số liệu',
      grid: `${workbook(
        ['Biểu 01. Kết quả huy động nguồn vốn năm 2023'],
        ['Biểu 02. Kết quả đóng góp của nhân dân năm 2024'],
        ['Biểu 03. Kết quả giải ngân năm 2023'],
      )}`,
    },
    {
      name: 'hai biểu của hai năm, soát ở năm sau nữa',
      asOf: '2025-05-15',
      grid: workbook(
        ['Biểu 01. Kết quả huy động nguồn vốn năm 2023'],
        ['Biểu 02. Kết quả đóng góp của nhân dân năm 2024'],
      ),
    },
    {
      name: 'số liệu điều tra mỗi năm một lần; kỳ cách hai năm; kỳ sau; giai đoạn',
      grid: workbook(
        ['Biểu 01. Kết quả rà soát hộ nghèo năm 2023'],
        ['Biểu 02. Kết quả đóng góp của nhân dân năm 2024'],
        ['Biểu 03. Kết quả giải ngân năm 2024'],
        ['Biểu 04. Kết quả thực hiện giai đoạn 2021 - 2023'],
      ),
    },
    {
      name: 'biểu năm trước nữa và biểu tháng không phải bản chép của kỳ trước',
      grid: workbook(
        ['Biểu 01. Kết quả giải ngân năm 2022'],
        ['Biểu 02. Kết quả đóng góp của nhân dân năm 2024'],
        ['Biểu 03. Kết quả huy động năm 2024'],
        ['Biểu 04. Kết quả giải ngân tháng 4 năm 2023'],
      ),
    },
    {
      name: 'các cột so sánh các năm, hoặc chỉ cột kế hoạch ghi năm sau',
      grid: `
        ### Biểu 1
        Biểu 01. Kết quả huy động nguồn vốn năm 2023
        | TT | Nguồn vốn | Thực hiện năm 2023 | Kế hoạch năm 2024 |
        | 1 | Ngân sách tỉnh | 800 | 600 |
        | 2 | Ngân sách xã | 350 | 300 |
        ### Biểu 2
        Biểu 02. Kết quả đóng góp năm 2023
        | TT | Nguồn vốn | Số tiền | Kế hoạch năm 2024 | Dự kiến huy động năm 2024 |
        | 1 | Ngân sách tỉnh | 800 | 600 | 120 |
        | 2 | Ngân sách xã | 350 | 300 | 20 |
        ### Biểu 3
        Biểu 03. Kế hoạch vốn năm 2024
        | TT | Nguồn vốn | Thực hiện năm 2023 | Giải ngân năm 2023 |
        | 1 | Ngân sách tỉnh | 800 | 600 |
        | 2 | Ngân sách xã | 350 | 300 |
      `,
    },
    {
      name: 'báo cáo cùng tháng, báo cáo sau, và văn bản không phải báo cáo',
      grid: workbook(
        ['Biểu 01. Nguồn vốn', '(Kèm theo Báo cáo số 12/BC-UBND ngày 15/5/2024)'],
        ['Biểu 02. Đóng góp', '(Kèm theo Báo cáo số 12/BC-UBND ngày 15 tháng 5 năm 2024)'],
        ['Biểu 03. Công trình', '(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/5/2023)'],
        ['Biểu 04. Nhiệm vụ', '(Kèm theo Báo cáo số 14/BC-UBND ngày 18/5/2024)'],
      ),
    },
    {
      name: 'kế hoạch năm trước bên cạnh chỉ một biểu khác',
      grid: workbook(['Biểu 01. Kế hoạch vốn năm 2023'], ['Biểu 02. Danh mục công trình năm 2024']),
    },
    {
      name: 'kế hoạch năm trước bên cạnh các biểu của năm nay, soát ở năm sau',
      asOf: '2025-05-15',
      grid: workbook(
        ['Biểu 01. Kế hoạch vốn năm 2023'],
        ['Biểu 02. Danh mục công trình năm 2024'],
        ['Biểu 03. Nhiệm vụ trọng tâm năm 2024'],
      ),
    },
    {
      name: 'chỉ một tiêu đề cột ghi năm',
      grid: `
        Biểu 01. Kết quả huy động nguồn vốn năm 2023
        | TT | Nguồn vốn | Dự kiến | Huy động năm 2024 |
        | 1 | Ngân sách tỉnh | 800 | 600 |
        | 2 | Ngân sách xã | 350 | 300 |
      `,
    },
  ],
  found: [
    {
      name: 'tên biểu còn ghi năm trước',
      grid: workbook(
        ['Biểu 01. Kết quả huy động nguồn vốn năm 2024'],
        ['Biểu 02. Kết quả đóng góp của nhân dân năm 2023'],
        ['Biểu 03. Nhiệm vụ trọng tâm năm 2024'],
      ),
      findings: [
        {
          cell: 'Biểu 2!A1',
          messageId: 'title',
          severity: 'warning',
          data: { stated: 'năm 2023', expected: 'năm 2024', count: 2, other: 'A1', sheet: 'Biểu 1' },
          related: ['A1'],
        },
      ],
    },
    {
      name: 'kế hoạch còn ghi năm trước; tháng trước',
      grid: workbook(
        ['Biểu 01. Kết quả huy động nguồn vốn năm 2024'],
        ['Biểu 02. Kế hoạch vốn năm 2023'],
        ['Biểu 03. Danh mục công trình năm 2024'],
        ['Biểu 04. Kết quả giải ngân tháng 5 năm 2024'],
        ['Biểu 05. Tình hình thu ngân sách tháng 4 năm 2024'],
      ),
      findings: [
        { cell: 'Biểu 2!A1', messageId: 'title' },
        { cell: 'Biểu 5!A1', messageId: 'title', data: { stated: 'tháng 4 năm 2024' } },
      ],
    },
    {
      name: 'nửa cuối năm, kết quả năm trước không còn là mới',
      asOf: '2024-09-10',
      grid: workbook(
        ['Biểu 01. Kết quả huy động nguồn vốn năm 2023'],
        ['Biểu 02. Danh mục công trình năm 2024'],
        ['Biểu 03. Nhiệm vụ trọng tâm năm 2024'],
      ),
      findings: [{ cell: 'A1', messageId: 'title' }],
    },
    {
      name: 'tên biểu và các cột của chính biểu ghi hai năm',
      grid: `
        ### Biểu 1
        Biểu 01. Kết quả huy động nguồn vốn năm 2023
        | TT | Nguồn vốn | Kế hoạch năm 2024 | Huy động năm 2024 |
        | 1 | Ngân sách tỉnh | 800 | 600 |
        | 2 | Ngân sách xã | 350 | 300 |
        ### Biểu 2
        Biểu 02. Kết quả đóng góp của nhân dân năm 2024
        | TT | Thôn | Năm 2023 | < |
        | ^ | ^ | Thực hiện năm 2023 | Giải ngân |
        | 1 | Thôn Thượng | 800 | 600 |
        | 2 | Thôn Hạ | 350 | 300 |
      `,
      findings: [
        { cell: 'A1', messageId: 'title' },
        { cell: 'Biểu 2!C2', messageId: 'headings', data: { stated: 'năm 2023', expected: 'năm 2024' } },
      ],
    },
    {
      name: 'các cột đã sửa mà tên biểu thì chưa',
      grid: `
        Biểu 01. Kết quả huy động nguồn vốn năm 2023
        | TT | Nguồn vốn | Kế hoạch năm 2024 | Huy động năm 2024 |
        | 1 | Ngân sách tỉnh | 800 | 600 |
        | 2 | Ngân sách xã | 350 | 300 |
      `,
      findings: [{ cell: 'A1', messageId: 'headings', data: { other: 'C2' }, related: ['C2'] }],
    },
    {
      name: 'biểu còn kèm theo báo cáo của kỳ trước',
      grid: workbook(
        ['Biểu 01. Nguồn vốn', '(Kèm theo Báo cáo số 12/BC-UBND ngày 15/5/2024)'],
        ['Biểu 02. Đóng góp', '(Kèm theo Báo cáo số 12/BC-UBND ngày 15/5/2024)'],
        ['Biểu 03. Công trình', '(Kèm theo Báo cáo số 98/BC-UBND ngày 12/12/2023)'],
      ),
      findings: [
        {
          cell: 'Biểu 3!A2',
          messageId: 'report',
          data: { stated: 'tháng 12 năm 2023', expected: 'tháng 5 năm 2024', count: 2 },
        },
      ],
    },
    {
      name: 'báo cáo tháng trước',
      grid: workbook(
        ['Biểu 01. Nguồn vốn', '(Kèm theo Báo cáo số 12/BC-UBND ngày 15/5/2024)'],
        ['Biểu 02. Đóng góp', '(Kèm theo Báo cáo số 8/BC-UBND ngày 14/4/2024)'],
      ),
      findings: [{ cell: 'Biểu 2!A2', messageId: 'report' }],
    },
    {
      name: 'kế hoạch giảm nghèo không phải số liệu điều tra',
      grid: workbook(
        ['Biểu 01. Kế hoạch giảm hộ nghèo năm 2023'],
        ['Biểu 02. Danh mục công trình năm 2024'],
        ['Biểu 03. Nhiệm vụ trọng tâm năm 2024'],
      ),
      findings: [{ cell: 'A1', messageId: 'title' }],
    },
  ],
});
