import { decomposedUnicode } from '../../../../src/core/rules/cells/decomposed-unicode';
import { describeRule } from '../describe-rule';

const apart = (text: string) => text.normalize('NFD');

describeRule(decomposedUnicode, {
  clean: [
    {
      name: 'chữ dựng sẵn, dấu thanh đặt kiểu cũ hay kiểu mới',
      grid: `
        | TT | Nội dung | Số tiền |
        | 1 | Nhà văn hoá, thuỷ lợi | 420 |
        | 2 | Nhà văn hóa, thủy lợi | 310 |
      `,
    },
  ],
  found: [
    {
      name: 'một lần cho mỗi trang tính, tại ô đầu tiên',
      grid: `
        | TT | Nội dung | Số tiền |
        | 1 | ${apart('Nhà văn hóa')} | 420 |
        | 2 | ${apart('Kênh mương')} | 310 |
      `,
      findings: [
        { cell: 'B2', messageId: 'decomposed', severity: 'info', data: { count: 2, after: 'Nhà văn hóa' } },
      ],
      afterFix: { B2: 'Nhà văn hóa', B3: 'Kênh mương' },
    },
  ],
});
