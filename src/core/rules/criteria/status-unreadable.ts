import { cellAddress } from '../../snapshot/address';
import type { CriteriaPeriod, CriteriaTable, TypedCell } from '../../tables/table';
import { cellOf } from '../../tables/table';
import { fold } from '../../values/fold';
import type { Fact } from '../define-rule';
import { defineRule } from '../define-rule';
import { judgedRows } from '../verdicts/judged-rows';
import { meantStatus } from '../verdicts/meant-status';
import { compareWithTarget } from '../verdicts/result-and-target';
import { isSaid } from '../verdicts/silent-rows';
import { headingOf } from '../verdicts/status-cell';

/** Neither a reader nor COUNTIF can tell whether the indicator is met: a slip, an unknown word, or both marks set. */
export const statusUnreadable = defineRule({
  code: 'TC106',
  slug: 'status-unreadable',
  severity: 'warning',
  looksAt: ['criteria'],
  basis: 'các cách ghi đánh giá thường dùng',
  title: 'Đánh giá không rõ đạt hay chưa đạt',
  why: 'Dòng này không được đếm là đạt hay chưa đạt, nên số đếm của biểu không chắc chắn.',
  silent:
    'Không báo ô trống, gạch ngang, "chưa có số liệu", "không xét"; không báo "Đạt (kèm lời trong ngoặc)".',
  messages: {
    unreadable: {
      what: 'Ô {cell} ghi "{text}": không rõ là đạt hay chưa đạt.',
      do: 'Ghi lại ở {cell} là "Đạt" hoặc "Chưa đạt"; lời giải thích để trong ngoặc hoặc ở cột ghi chú.',
    },
    habit: {
      what: '{count} ô (từ {cell}) ghi "{text}": không rõ là đạt hay chưa đạt.',
      do: 'Ghi lại các ô này là "Đạt" hoặc "Chưa đạt".',
    },
    'both-marked': {
      what: 'Cả hai ô {cell} ("{met}") và {other} ("{unmet}") đều được đánh dấu.',
      do: 'Xem lại kết quả và bỏ một trong hai dấu.',
    },
  },
  examples: {
    bad: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | | | Đạt |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 86% | Đtạ |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74% | Đạt |`,
    good: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | | | Đạt |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 86% | Đạt |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74% | Đạt |`,
  },
  *check({ table }) {
    for (const period of table.periods) {
      const rows = judgedRows(table).map(({ row }) => row);
      if (period.status === null) yield* rows.flatMap((row) => bothMarked(table, period, row));
      else yield* unreadable(table, statusCells(table, period.status, rows));
    }
  },
  fix: {
    safety: 'ask',
    title: 'Ghi lại là "{after}"',
    reason: 'Chỉ người ghi mới biết chắc ý mình.',
  },
});

/** The status cells of judged rows, and of the criteria over them: there "2/3" counts the indicators that are met. */
function statusCells(table: CriteriaTable, column: number, rows: readonly number[]): readonly TypedCell[] {
  const criteria = table.criteria.filter(({ ownRow, indicators }) => ownRow && indicators.length > 0);
  const over = criteria.flatMap(({ row }) => cellOf(table, row, column) ?? []);
  return [
    ...over.filter(({ text }) => !/\d/.test(text)),
    ...rows.flatMap((row) => cellOf(table, row, column) ?? []),
  ].filter(isUnreadable);
}

/** So many cells with the same words are a habit of the table, told once. */
const habit = 4;

function* unreadable(table: CriteriaTable, cells: readonly TypedCell[]): Iterable<Fact> {
  const byWords = new Map<string, TypedCell[]>();
  for (const cell of cells) {
    const words = fold(cell.text);
    byWords.set(words, [...(byWords.get(words) ?? []), cell]);
  }
  for (const alike of byWords.values()) {
    const facts = alike.map((cell) => factOf(table, cell));
    const [first, ...others] = facts;
    if (facts.length < habit) yield* facts;
    else {
      const fix = facts.flatMap((fact) => fact.fix ?? []);
      const data = { ...first!.data, count: facts.length };
      const related = others.map(({ at }) => at);
      yield { messageId: 'habit', at: first!.at, data, related, fix };
    }
  }
}

function isUnreadable(cell: TypedCell): boolean {
  const { reading, text } = cell;
  if (reading.kind === 'no-data') return /^[x?]$/i.test(text.trim());
  return (reading.kind === 'text' || reading.kind === 'figure') && isSaid(cell);
}

function factOf({ sheet }: CriteriaTable, { row, column, text, formula }: TypedCell): Fact {
  const at = { sheet, row, column };
  const after = formula === null ? meantStatus(text) : null;
  const data = { cell: cellAddress(row, column), text: text.trim(), ...(after !== null && { after }) };
  return { messageId: 'unreadable', at, data, ...(after !== null && { fix: [{ at, after }] }) };
}

function bothMarked(table: CriteriaTable, period: CriteriaPeriod, row: number): readonly Fact[] {
  const { metMark, unmetMark } = period;
  if (metMark === null || unmetMark === null) return [];
  const marks = [metMark, unmetMark].map((column) => cellOf(table, row, column));
  if (!marks.every((mark) => mark && isMarked(mark))) return [];
  const [met, unmet] = [headingOf(table, metMark), headingOf(table, unmetMark)];
  const [at, other] = [metMark, unmetMark].map((column) => ({ sheet: table.sheet, row, column })) as [
    Fact['at'],
    Fact['at'],
  ];
  const data = { cell: cellAddress(row, metMark), other: cellAddress(row, unmetMark), met, unmet };
  const fact = { messageId: 'both-marked', at, related: [other], data };
  const comparison = compareWithTarget(table, period, row)?.comparison;
  if (!comparison) return [fact];
  const isMet = comparison === 'reached';
  const fix = [{ at: isMet ? other : at, after: '' }];
  return [{ ...fact, data: { ...data, after: isMet ? met : unmet }, fix }];
}

function isMarked({ reading }: TypedCell): boolean {
  return reading.kind === 'status' || (reading.kind === 'figure' && reading.figure.value > 0);
}
