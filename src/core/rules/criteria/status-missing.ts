import { cellAddress } from '../../snapshot/address';
import { isPlan } from '../../summary/verdicts';
import type { CriteriaPeriod } from '../../tables/table';
import { defineRule } from '../define-rule';
import { blankColumn } from '../verdicts/blank-column';
import { isLeftOut, silentRows } from '../verdicts/silent-rows';

/** The table has a column for the verdict, and an indicator has none: it is counted neither as met nor as unmet. */
export const statusMissing = defineRule({
  code: 'TC105',
  slug: 'status-missing',
  severity: 'warning',
  looksAt: ['criteria'],
  needs: ['merges'],
  basis: 'các cột của chính bảng',
  title: 'Chỉ tiêu chưa được đánh giá',
  why: 'Chỉ tiêu để trống đánh giá thì không tính là đạt cũng không tính là chưa đạt, số đếm của biểu sẽ thiếu.',
  silent:
    'Không báo từng dòng khi cả cột để trống (biểu mẫu); ở kỳ kế hoạch; khi chỉ dòng tiêu chí ghi đánh giá; khi đánh giá ' +
    'nằm ở ô gộp hoặc ở các dòng con; với dòng "không xét", "không thuộc diện".',
  messages: {
    missing: {
      what: '{name} chưa được đánh giá: ô {cell} để trống.',
      do: 'Ghi "Đạt" hoặc "Chưa đạt" vào {cell}; nếu không thuộc diện xét thì ghi "Không xét".',
    },
    unmarked: {
      what: '{name} chưa được đánh giá: cả hai ô {cell} và {other} đều chưa đánh dấu.',
      do: 'Đánh dấu vào {cell} nếu đạt, vào {other} nếu chưa đạt.',
    },
    'blank-column': {
      what: 'Cột "{heading}" (ô {cell}) chưa ghi đánh giá nào.',
      do: 'Đánh giá từng chỉ tiêu; nếu đây là biểu mẫu để trống thì không cần làm gì.',
    },
  },
  examples: {
    bad: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | | | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 86% | |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74% | Đạt |`,
    good: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | | | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 86% | Đạt |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74% | Đạt |`,
  },
  *check({ table }) {
    for (const period of table.periods.filter((one) => !isPlan(one))) {
      const columns = judgingColumns(period);
      if (!columns) continue;
      const [column, other] = [columns[0]!, columns[1]];
      const silent = silentRows(table, columns);
      if (silent === 'column') {
        yield blankColumn(table, column);
        continue;
      }
      for (const { row, name } of silent) {
        if (isLeftOut(table, row, [period.result])) continue;
        const data = { name, cell: cellAddress(row, column) };
        const at = { sheet: table.sheet, row, column };
        if (other === undefined) yield { messageId: 'missing', at, data };
        else yield { messageId: 'unmarked', at, data: { ...data, other: cellAddress(row, other) } };
      }
    }
  },
});

/** The status column, or both mark columns; beside a single mark column a blank cell is an answer. */
function judgingColumns({ status, metMark, unmetMark }: CriteriaPeriod): readonly number[] | null {
  if (status !== null) return [status];
  return metMark !== null && unmetMark !== null ? [metMark, unmetMark] : null;
}
