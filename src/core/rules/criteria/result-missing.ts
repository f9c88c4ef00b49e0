import { cellAddress } from '../../snapshot/address';
import { isPlan } from '../../summary/verdicts';
import type { CriteriaPeriod, CriteriaTable } from '../../tables/table';
import { readingOf } from '../../tables/table';
import { defineRule } from '../define-rule';
import type { JudgedRow } from '../verdicts/judged-rows';
import { blankColumn } from '../verdicts/blank-column';
import { isLeftOut, saidRows, silentRows } from '../verdicts/silent-rows';

/** The table has a column for results, and an indicator states none. */
export const resultMissing = defineRule({
  code: 'TC104',
  slug: 'result-missing',
  severity: 'warning',
  looksAt: ['criteria'],
  needs: ['merges'],
  basis: 'các cột của chính bảng',
  title: 'Chỉ tiêu chưa có kết quả',
  why: 'Không có kết quả thì không ai đối chiếu được đánh giá với mức yêu cầu; đoàn thẩm tra sẽ hỏi lại.',
  silent:
    'Không báo từng dòng khi cả cột để trống (biểu mẫu); ở kỳ kế hoạch; với dòng "không xét", "không thuộc diện"; với ' +
    'dòng có mức yêu cầu bằng lời đã ghi đánh giá, khi các dòng như vậy đều không ghi kết quả.',
  messages: {
    missing: {
      what: '{name} chưa có kết quả: ô {cell} để trống.',
      do: 'Ghi kết quả vào {cell}; nếu chỉ tiêu không thuộc diện xét thì ghi rõ ở ô này.',
    },
    'blank-column': {
      what: 'Cột "{heading}" (ô {cell}) chưa ghi kết quả nào.',
      do: 'Điền kết quả từng chỉ tiêu; nếu đây là biểu mẫu để trống thì không cần làm gì.',
    },
  },
  examples: {
    bad: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | | | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | | Đạt |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74% | Đạt |`,
    good: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | | | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 86% | Đạt |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74% | Đạt |`,
  },
  *check({ table }) {
    const withResult = table.periods.filter((period) => period.result !== null && !isPlan(period));
    for (const period of new Map(withResult.map((one) => [one.result!, one])).values()) {
      const column = period.result!;
      const silent = silentRows(table, [column]);
      if (silent === 'column') {
        yield blankColumn(table, column);
        continue;
      }
      const expected = silent.filter(expects(table, period));
      for (const { row, name } of expected) {
        const at = { sheet: table.sheet, row, column };
        yield { messageId: 'missing', at, data: { name, cell: cellAddress(row, column) } };
      }
    }
  },
});

/**
 * A row whose target is in words may leave its result to the status, where this table always does so; a row that says
 * why it is not judged needs none.
 */
function expects(table: CriteriaTable, period: CriteriaPeriod): (judged: JudgedRow) => boolean {
  const { result, status, metMark, unmetMark } = period;
  const judging = [status, metMark, unmetMark].filter((column) => column !== null);
  const [withResult, withStatus] = [saidRows(table, [result!]), saidRows(table, judging)];
  const wordsHaveResults = table.criteria
    .flatMap(({ row, indicators }) => [row, ...indicators.map((one) => one.row)])
    .some((row) => withResult.has(row) && hasTargetInWords(table, row));
  return ({ row }) =>
    !isLeftOut(table, row, [status, metMark, unmetMark]) &&
    (wordsHaveResults || !withStatus.has(row) || !hasTargetInWords(table, row));
}

function hasTargetInWords(table: CriteriaTable, row: number): boolean {
  if (table.targetColumn === null) return false;
  const target = readingOf(table, row, table.targetColumn);
  return target.kind === 'threshold' && target.threshold.kind !== 'figure';
}
