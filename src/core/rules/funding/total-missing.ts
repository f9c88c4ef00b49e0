import { boxAddress, cellAddress } from '../../snapshot/address';
import { runsOf } from '../../values/sum-formula';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';
import { blankTotals } from '../sums/blank-totals';
import { amountIn, refOf, sumEdits } from '../sums/sum-of-parts';

/** The parts are filled in, but the place of their total was left empty. */
export const totalMissing = defineRule({
  code: 'KP115',
  slug: 'total-missing',
  severity: 'warning',
  looksAt: 'any',
  basis: 'số học',
  title: 'Thiếu số tổng',
  why: 'Người đọc tìm con số tổng trước tiên; ô trống dễ bị hiểu là không có vốn.',
  silent:
    'Không báo ở biểu chưa điền; khi không nhóm nào trong bảng có số tổng (nhóm chỉ là đề mục); ở cột số lượng mà bảng ' +
    'không cộng; khi ô tổng ghi "-".',
  messages: {
    'cell-missing': {
      what: 'Ô {cell} (dòng "{label}") để trống, trong khi các ô {parts} cộng được {computed}.',
      do: 'Điền {computed} vào {cell}; nếu không cộng thì ghi "-".',
    },
    'row-missing': {
      what: 'Dòng "{label}" để trống cả dòng; riêng các ô {parts} cộng được {computed}.',
      do: 'Điền số tổng vào dòng này, bắt đầu từ {cell}: {computed}.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Thực hiện |
| 1 | Ngân sách tỉnh | 2600 | 2400 |
| 2 | Ngân sách xã | 900 | 750 |
| 3 | Nhân dân đóng góp | 450 | 450 |
| | Tổng cộng | 3950 | |`,
    good: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Thực hiện |
| 1 | Ngân sách tỉnh | 2600 | 2400 |
| 2 | Ngân sách xã | 900 | 750 |
| 3 | Nhân dân đóng góp | 450 | 450 |
| | Tổng cộng | 3950 | 3600 |`,
  },
  *check({ table }) {
    for (const blanks of blankTotals(table)) {
      const [{ at, sum }] = blanks;
      yield {
        messageId: blanks.length > 1 ? 'row-missing' : 'cell-missing',
        at: refOf(table, at),
        data: {
          cell: cellAddress(at.row, at.column),
          label: rowName(table, at.row),
          parts: runsOf(sum.parts).map(boxAddress),
          computed: amountIn(sum.unit, sum.interval),
        },
        related: sum.parts.map((part) => refOf(table, part)),
        fix: blanks.flatMap((blank) => sumEdits(refOf(table, blank.at), blank.sum.unit, blank.sum)),
      };
    }
  },
  fix: {
    safety: 'ask',
    title: 'Điền tổng {computed} vào {cell}',
    reason: 'Có thể ô này để trống là do chủ ý, nên cần xem lại trước khi điền.',
  },
});
