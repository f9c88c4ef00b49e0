import { describeRule } from './describe-rule';
import { sampleRule } from './sample-rule';

describeRule(sampleRule(), {
  clean: [
    {
      name: 'every figure is above zero',
      grid: `
        ĐVT: đồng
        | TT | Nội dung | Kế hoạch vốn |
        | 1 | Đường thôn Thượng | 420000000 |
        | 2 | Nhà văn hóa thôn Hạ | 310000000 |
      `,
    },
  ],
  found: [
    {
      name: 'two figures on two sheets',
      grid: `
        ### Biểu 01
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch vốn |
        | 1 | Đường thôn Thượng | -420 |
        | 2 | Nhà văn hóa thôn Hạ | 310 |
        ### Biểu 02
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch vốn |
        | 1 | Đường thôn Thượng | 15 |
        | 2 | Nhà văn hóa thôn Hạ | -31 |
      `,
      findings: [
        {
          cell: 'C3',
          messageId: 'negative',
          severity: 'warning',
          data: { stated: { amount: -420, unit: 'triệu đồng' } },
          related: [],
        },
        { cell: 'Biểu 02!C4', messageId: 'negative' },
      ],
      afterFix: { C3: 420, 'Biểu 02!C4': 31, C9: '' },
    },
    {
      name: 'the whole grid after the fix',
      grid: `
        | TT | Nội dung | Kế hoạch vốn |
        | 1 | Đường thôn Thượng | 420 |
        | 2 | Nhà văn hóa thôn Hạ | -310 |
      `,
      findings: [{ cell: 'C3', messageId: 'negative' }],
      afterFix: `
        | TT | Nội dung | Kế hoạch vốn |
        | 1 | Đường thôn Thượng | 420 |
        | 2 | Nhà văn hóa thôn Hạ | 310 |
      `,
    },
  ],
});
