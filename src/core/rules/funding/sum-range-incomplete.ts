import type { RowSum, Table } from '../../tables/table';
import { cellOf } from '../../tables/table';
import { readSumFormula } from '../../values/sum-formula';
import type { Fact } from '../define-rule';
import { defineRule, NotRun } from '../define-rule';
import { holdTotal, totalFact } from '../sums/held-total';
import { addsEach, coverageOf } from '../sums/sum-coverage';
import { faultOf } from '../sums/sum-faults';

/** The total is a formula, so nobody adds it up again; but the formula does not add the rows that it should. */
export const sumRangeIncomplete = defineRule({
  code: 'KP105',
  slug: 'sum-range-incomplete',
  severity: 'error',
  looksAt: 'any',
  needs: ['formulas'],
  basis: 'số học',
  title: 'Công thức cộng thiếu, cộng trùng hoặc cộng nhầm ô',
  why: 'Số do công thức tính ra ít ai cộng lại, nên chỗ lệch thường theo biểu lên tận cấp trên.',
  silent:
    'Không báo khi kết quả không đổi: cộng các nhóm hay cộng từng dòng trong nhóm đều được, cộng cả dòng tiêu đề trống ' +
    'cũng được. Chỉ xem công thức SUM, SUBTOTAL và phép cộng thuần; công thức khác do các quy tắc khác xem kết quả.',
  messages: {
    'leaves-out': {
      what: 'Công thức ở {cell} (dòng "{label}") chưa cộng {cells}: ra {stated}, cộng đủ được {computed} (chênh {difference}).',
      do: 'Sửa công thức ở {cell} để cộng đủ {parts}.',
    },
    'counts-twice': {
      what: 'Công thức ở {cell} (dòng "{label}") cộng trùng {cells}: ra {stated}, cộng mỗi dòng một lần được {computed} (chênh {difference}).',
      do: 'Sửa công thức ở {cell} để mỗi khoản chỉ cộng một lần: {parts}.',
    },
    'takes-in': {
      what: 'Công thức ở {cell} (dòng "{label}") cộng cả {cells} không thuộc khối này: ra {stated}, cộng đúng khối được {computed} (chênh {difference}).',
      do: 'Sửa công thức ở {cell} để chỉ cộng {parts}.',
    },
    'skips-text': {
      what: 'Công thức ở {cell} (dòng "{label}") bỏ qua {cells} vì số ở đó được lưu dưới dạng chữ: ra {stated}, cộng đủ được {computed} (chênh {difference}).',
      do: 'Đổi {cells} thành số để công thức cộng được.',
    },
    'leaves-out-blank': {
      what: 'Công thức ở {cell} (dòng "{label}") chưa gồm {cells}. Ô này đang trống nên kết quả {computed} vẫn đúng; khi điền số vào thì tổng sẽ thiếu.',
      do: 'Sửa công thức ở {cell} để gồm đủ {parts}.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 3200 |
| 2 | Ngân sách xã | 1100 |
| 3 | Nhân dân đóng góp | 700 |
| | Tổng cộng | =SUM(C3:C4) → 4300 |`,
    good: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 3200 |
| 2 | Ngân sách xã | 1100 |
| 3 | Nhân dân đóng góp | 700 |
| | Tổng cộng | =SUM(C3:C5) → 5000 |`,
  },
  *check({ table }) {
    for (const sum of table.rowSums) {
      if (sum.relation !== 'sum') continue;
      let blankTold = false;
      for (const column of sum.columns) {
        const said = examine(table, sum, column);
        // A blank row is left out in every column alike; once is enough.
        const isBlank = !(said instanceof NotRun) && said?.severity === 'info';
        if (said && !(isBlank && blankTold)) yield said;
        blankTold ||= isBlank;
      }
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa công thức ở {cell} thành tổng của {parts}: {computed}',
    reason: 'Có thể dòng bị bỏ ra là do chủ ý, nên cần xem lại trước khi thay công thức.',
  },
});

function examine(table: Table, sum: RowSum, column: number): Fact | NotRun | null {
  const formula = cellOf(table, sum.total, column)?.formula ?? null;
  const added = formula === null ? null : readSumFormula(formula);
  if (!added) return null;
  const cells = sum.parts.map((row) => ({ row, column }));
  const held = holdTotal(table, { row: sum.total, column }, cells);
  if (held === null || held instanceof NotRun) return held;
  if (!held.differsAsWritten && addsEach(added, table.sheet, cells)) return null;
  const coverage = coverageOf(table, sum, column, added);
  const fault = coverage && faultOf(held, coverage);
  if (!fault) return null;
  const { breach, ...fact } = totalFact(fault.what, held);
  const told = { ...fact, data: { ...fact.data, cells: fault.cells } };
  if (fault.what === 'leaves-out-blank') return { ...told, severity: 'info' };
  return held.differs ? { ...told, breach } : told;
}
