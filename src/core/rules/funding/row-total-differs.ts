import { isBelow } from '../../values/intervals';
import { defineRule, NotRun } from '../define-rule';
import { areAddedAlike } from '../sums/added-alike';
import { holdTotal, isEstablished, totalFact } from '../sums/held-total';

/** In one row the total says one thing and the columns it is made of say another. */
export const rowTotalDiffers = defineRule({
  code: 'KP102',
  slug: 'row-total-differs',
  severity: 'error',
  looksAt: 'any',
  basis: 'số học',
  title: 'Cột tổng khác tổng các cột thành phần',
  why: 'Cột tổng số và các cột nguồn vốn của cùng một dòng phải nói cùng một con số.',
  silent:
    'Không báo khi chưa đến hai phần ba số dòng theo đúng phép cộng này; khi phần lệch nằm trong sai số làm tròn; khi ' +
    'trong dòng có ô ghi "x", "…" hoặc chưa đọc được; ở dòng nhóm mà cả cột tổng và các cột thành phần đều cộng từ cùng ' +
    'các dòng bên dưới, vì chỗ lệch nằm ở chính các dòng đó.',
  messages: {
    differs: {
      what: 'Dòng "{label}": ô {cell} ghi {stated}, cộng các ô {parts} được {computed} (chênh {difference}).',
      do: 'Đối chiếu dòng này với số liệu gốc; nếu các cột thành phần đã đúng thì sửa {cell} thành {computed}.',
    },
    'of-which-differs': {
      what:
        'Dòng "{label}": ô {cell} ghi {stated}, cộng các cột "trong đó" ({parts}) được {computed} (chênh {difference}); ' +
        'ở phần lớn các dòng khác hai số này bằng nhau.',
      do: 'Xem lại các cột "trong đó" đã kể đủ nguồn chưa; nếu đã đủ thì sửa {cell} thành {computed}.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã | Nhân dân |
| 1 | Đường thôn Trung | 950 | 600 | 250 | 100 |
| 2 | Nhà văn hóa thôn Hạ | 780 | 500 | 200 | 80 |
| 3 | Kênh mương nội đồng | 420 | 300 | 120 | 30 |
| 4 | Trạm cấp nước | 1300 | 1000 | 300 | - |`,
    good: `
ĐVT: triệu đồng
| TT | Công trình | Tổng số | Ngân sách tỉnh | Ngân sách xã | Nhân dân |
| 1 | Đường thôn Trung | 950 | 600 | 250 | 100 |
| 2 | Nhà văn hóa thôn Hạ | 780 | 500 | 200 | 80 |
| 3 | Kênh mương nội đồng | 450 | 300 | 120 | 30 |
| 4 | Trạm cấp nước | 1300 | 1000 | 300 | - |`,
  },
  *check({ table }) {
    const rows = table.rows.filter(({ level }) => level > 0);
    for (const { relation, total, parts } of table.columnSums.filter(isEstablished)) {
      for (const { row } of rows) {
        const cells = parts.map((column) => ({ row, column }));
        const held = holdTotal(table, { row, column: total }, cells);
        if (held === null || held instanceof NotRun || !held.differs) continue;
        if (areAddedAlike(table, row, [total, ...parts])) continue;
        if (relation === 'sum') yield totalFact('differs', held);
        // Parts beyond their whole are wrong however "trong đó" is meant.
        else if (isBelow(held.stated, held.sum.interval)) yield totalFact('of-which-differs', held);
        else yield { ...totalFact('of-which-differs', held), severity: 'warning' };
      }
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa {cell} thành tổng của {parts}: {computed}',
    reason: 'Có thể chính một cột thành phần mới sai, nên cần xem lại trước khi thay số tổng.',
  },
});
