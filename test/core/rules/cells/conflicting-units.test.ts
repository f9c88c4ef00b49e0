import { conflictingUnits } from '../../../../src/core/rules/cells/conflicting-units';
import { describeRule } from '../describe-rule';

const table = `
        | TT | Nội dung | Dự toán | Thực hiện |
        | 1 | Chi giáo dục | 1250000 | 900000 |
        | 2 | Chi y tế | 480000 | 310000 |
`;

describeRule(conflictingUnits, {
  clean: [
    { name: 'một dòng đơn vị tính', grid: `        ĐVT: đồng${table}` },
    {
      name: 'một đơn vị viết hai cách',
      grid: `        ĐVT: nghìn đồng\n        Đơn vị tính: 1.000 đồng${table}`,
    },
    {
      name: 'có cột ghi đơn vị riêng, cột khác theo dòng đơn vị tính',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Dự toán | Thực hiện (đồng) |
        | 1 | Chi giáo dục | 1250 | 900000000 |
        | 2 | Chi y tế | 480 | 310000000 |
      `,
      unitBound: true,
    },
    {
      name: 'đơn vị không phải tiền bên cạnh đơn vị tiền',
      grid: `
        ĐVT: triệu đồng
        | TT | Nội dung | Khối lượng (km) | Kinh phí |
        | 1 | Đường thôn | 1.5 | 900 |
        | 2 | Kênh mương | 2.5 | 310 |
      `,
    },
    { name: 'không có dòng đơn vị tính', grid: `        Dự toán chi${table}` },
    {
      name: 'dòng đơn vị tính không phải tiền',
      grid: `
        ĐVT: hộ
        | TT | Nội dung | Số hộ | Kinh phí (triệu đồng) |
        | 1 | Thôn Thượng | 12 | 900 |
        | 2 | Thôn Hạ | 25 | 310 |
      `,
    },
    {
      name: 'cột ghi đơn vị riêng mới có một số liệu: chưa đủ để nói',
      grid: `
        ĐVT: 1.000 đồng
        | TT | Nội dung | Dự toán | Năm 2024 (đồng) |
        | 1 | Chi giáo dục | 1250000 | 900000 |
        | 2 | Chi y tế | 480000 | 0 |
      `,
      unitBound: true,
    },
  ],
  found: [
    {
      name: 'hai dòng đơn vị tính, nói tại dòng sau',
      grid: `        ĐVT: đồng\n        ĐVT: 1000 đồng${table}`,
      unitBound: true,
      findings: [
        {
          cell: 'A2',
          messageId: 'lines',
          data: { first: 'ĐVT: đồng', later: 'ĐVT: 1000 đồng' },
          related: ['A1'],
        },
      ],
    },
    {
      name: 'mọi cột tiền đều ghi đơn vị khác dòng đơn vị tính',
      grid: `
        ĐVT: đồng
        | TT | Nội dung | Dự toán (triệu đồng) | Thực hiện (triệu đồng) |
        | 1 | Chi giáo dục | 1250 | 900 |
        | 2 | Chi y tế | 480 | 310 |
      `,
      unitBound: true,
      findings: [{ cell: 'C2', messageId: 'heading', data: { later: 'triệu đồng' }, related: ['A1'] }],
    },
    {
      name: 'một cột ghi đơn vị riêng mà số liệu vẫn cỡ các cột bên cạnh',
      grid: `
        ĐVT: 1.000 đồng
        | TT | Nội dung | Dự toán | Năm 2024 (đồng) |
        | 1 | Chi giáo dục | 1250000 | 900000 |
        | 2 | Chi y tế | 480000 | 310000 |
      `,
      unitBound: true,
      findings: [{ cell: 'D2', messageId: 'heading', data: { later: 'đồng' } }],
    },
    {
      name: 'ô ghi 0 và một số lẻ loi không che được cỡ của cả cột',
      grid: `
        ĐVT: 1.000 đồng
        | TT | Nội dung | Dự toán | Năm 2024 (đồng) |
        | 1 | Chi giáo dục | 1250000 | 310000 |
        | 2 | Chi y tế | 480000 | 20 |
        | 3 | Chi văn hóa | 350000 | 900000 |
        | 4 | Chi thể thao | 120000 | 0 |
        | 5 | Chi môi trường | 250000 | 0 |
        | 6 | Chi khác | 90000 | 0 |
        | 7 | Dự phòng | 70000 | 0 |
      `,
      unitBound: true,
      findings: [{ cell: 'D2', messageId: 'heading', data: { later: 'đồng' } }],
    },
  ],
});
