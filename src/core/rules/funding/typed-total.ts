import { cellAddress } from '../../snapshot/address';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';
import { amountIn, refOf } from '../sums/sum-of-parts';
import { typedSums } from '../sums/typed-sums';

/** More cells than this are not listed one by one. */
const mostListed = 6;

/** The total is right today; when a part changes tomorrow, it stays as it is. */
export const typedTotal = defineRule({
  code: 'KP106',
  slug: 'typed-total',
  severity: 'info',
  looksAt: ['funding', 'roll-up'],
  needs: ['formulas'],
  basis: 'số học',
  title: 'Số tổng gõ tay, không dùng công thức',
  why: 'Khi sửa một khoản thành phần, số tổng gõ tay không tự thay đổi theo; đây là nguồn gốc của phần lớn các tổng sai.',
  silent: 'Mỗi bảng chỉ nêu một lần. Không báo khi số tổng đang sai (do quy tắc khác nêu).',
  messages: {
    'among-formulas': {
      what: 'Ô {cell} (dòng "{label}") gõ sẵn {stated}, trong khi các ô tổng bên cạnh dùng công thức. Trong bảng có {count} ô tổng gõ tay.',
      do: 'Thay số ở {cells} bằng công thức cộng để số tổng tự cập nhật.',
    },
    'all-typed': {
      what: 'Bảng có {count} ô tổng gõ tay, bắt đầu từ {cell} (dòng "{label}", {stated}); hiện các số này đều đúng.',
      do: 'Thay số ở {cells} bằng công thức cộng để số tổng tự cập nhật.',
    },
  },
  examples: {
    bad: `
Biểu 03. Nguồn vốn xây dựng nông thôn mới
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Giải ngân |
| 1 | Ngân sách tỉnh | 3200 | 2500 |
| 2 | Ngân sách xã | 1100 | 900 |
| | Tổng cộng | 4300 | =SUM(D4:D5) → 3400 |`,
    good: `
Biểu 03. Nguồn vốn xây dựng nông thôn mới
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Giải ngân |
| 1 | Ngân sách tỉnh | 3200 | 2500 |
| 2 | Ngân sách xã | 1100 | 900 |
| | Tổng cộng | =SUM(C4:C5) → 4300 | =SUM(D4:D5) → 3400 |`,
  },
  *check({ table }) {
    const typed = typedSums(table);
    const beside = typed.find(({ isBesideFormula }) => isBesideFormula);
    const first = beside ?? typed[0];
    if (!first) return;
    const { cell, stated } = first;
    const addresses = typed.map((one) => cellAddress(one.cell.row, one.cell.column));
    yield {
      messageId: beside ? 'among-formulas' : 'all-typed',
      at: refOf(table, cell),
      data: {
        cell: cellAddress(cell.row, cell.column),
        label: rowName(table, cell.row),
        stated: amountIn(stated.unit, stated.interval),
        count: typed.length,
        cells: addresses.length > mostListed ? [...addresses.slice(0, mostListed), '…'] : addresses,
      },
      related: typed.filter((one) => one !== first).map((one) => refOf(table, one.cell)),
      fix: typed.map(({ edit }) => edit),
    };
  },
  fix: {
    safety: 'ask',
    title: 'Thay {count} số tổng gõ tay bằng công thức cộng',
    reason: 'Số tổng không đổi, nhưng nên xem lại các ô sẽ được ghi công thức trước khi thay.',
  },
});
