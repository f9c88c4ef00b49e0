import { cellAddress } from '../../snapshot/address';
import { decidingPeriod, verdictOfRow } from '../../summary/verdicts';
import type { CriteriaPeriod, CriteriaTable } from '../../tables/table';
import { cellOf, readingOf } from '../../tables/table';
import type { Fact } from '../define-rule';
import { defineRule } from '../define-rule';
import type { JudgedRow } from '../verdicts/judged-rows';
import { judgedRows } from '../verdicts/judged-rows';
import { compareWithTarget } from '../verdicts/result-and-target';
import { statusCellOf } from '../verdicts/status-cell';

/** An indicator is not met yet: no mistake, but what the meeting will ask about. */
export const unmet = defineRule({
  code: 'TC114',
  slug: 'unmet',
  severity: 'info',
  looksAt: ['criteria'],
  basis: 'đánh giá ghi trong chính bảng',
  title: 'Chỉ tiêu chưa đạt',
  why: 'Đây là các chỉ tiêu lãnh đạo cần thấy trước: còn thiếu bao nhiêu thì đạt.',
  silent: 'Không nêu chỉ tiêu chưa được đánh giá, "không xét" hoặc "không thuộc diện".',
  messages: {
    plain: {
      what: '{name} chưa đạt (ô {cell} ghi "{status}").',
      do: 'Nêu rõ giải pháp, đơn vị phụ trách và thời hạn để đạt chỉ tiêu này.',
    },
    short: {
      what: '{name} chưa đạt: kết quả {result}, yêu cầu {target}, còn thiếu {difference}.',
      do: 'Nêu rõ giải pháp, đơn vị phụ trách và thời hạn để đạt chỉ tiêu này.',
    },
    over: {
      what: '{name} chưa đạt: kết quả {result}, yêu cầu {target}, vượt {difference}.',
      do: 'Nêu rõ giải pháp, đơn vị phụ trách và thời hạn để đạt chỉ tiêu này.',
    },
    nearly: {
      what: '{name} mới ghi "{status}" (ô {cell}) nên tính là chưa đạt.',
      do: 'Nêu rõ phần còn thiếu và thời hạn hoàn thành để được công nhận đạt.',
    },
  },
  examples: {
    bad: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 17 | Môi trường | | | |
| '17.1 | Tỷ lệ hộ dùng nước sạch | ≥ 55% | 51,5% | Chưa đạt |
| '17.2 | Tỷ lệ rác thải được thu gom | ≥ 85% | 88% | Đạt |`,
    good: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 17 | Môi trường | | | |
| '17.1 | Tỷ lệ hộ dùng nước sạch | ≥ 55% | 56,5% | Đạt |
| '17.2 | Tỷ lệ rác thải được thu gom | ≥ 85% | 88% | Đạt |`,
  },
  *check({ table }) {
    const period = decidingPeriod(table);
    if (!period) return;
    for (const judged of judgedRows(table)) {
      if (verdictOfRow(table, period, judged.row) === 'unmet') yield unmetRow(table, period, judged);
    }
  },
});

function unmetRow(table: CriteriaTable, period: CriteriaPeriod, { row, name }: JudgedRow): Fact {
  // A table without a status column is judged by its results, and then the result is where the eye should go.
  const { at, words: status } = statusCellOf(table, period, row) ?? {
    at: { sheet: table.sheet, row, column: period.result! },
    words: cellOf(table, row, period.result!)!.text.trim(),
  };
  const cell = cellAddress(row, at.column);
  const compared = compareWithTarget(table, period, row);
  if (compared?.comparison === 'below') {
    const { result, target, difference, isCeiling } = compared;
    return { messageId: isCeiling ? 'over' : 'short', at, data: { name, cell, result, target, difference } };
  }
  const reading = readingOf(table, row, at.column);
  const isNearly = reading.kind === 'status' && reading.status === 'nearly-met';
  return { messageId: isNearly ? 'nearly' : 'plain', at, data: { name, cell, status } };
}
