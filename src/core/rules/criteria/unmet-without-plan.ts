import { cellAddress } from '../../snapshot/address';
import { decidingPeriod, verdictOfRow } from '../../summary/verdicts';
import type { CriteriaTable, CriterionEntry, TypedCell } from '../../tables/table';
import { cellOf, columnsOf } from '../../tables/table';
import { readNoFigure } from '../../values/no-figure';
import { defineRule } from '../define-rule';
import { blankColumn } from '../verdicts/blank-column';
import { judgedRows } from '../verdicts/judged-rows';
import { isSaid, saidRows } from '../verdicts/silent-rows';

/** An indicator is not met, and the columns for what will be done about it are empty in its row. */
export const unmetWithoutPlan = defineRule({
  code: 'TC113',
  slug: 'unmet-without-plan',
  severity: 'warning',
  looksAt: ['criteria'],
  needs: ['merges'],
  basis: 'các cột của chính bảng',
  title: 'Chỉ tiêu chưa đạt mà chưa có giải pháp, thời hạn',
  why: 'Chỉ tiêu chưa đạt mà không ghi ai làm, làm gì, đến bao giờ thì không ai theo dõi được.',
  silent:
    'Không báo khi một trong các cột giải pháp, đơn vị phụ trách, thời hạn đã có nội dung ở dòng đó, ở ô gộp, ở dòng con ' +
    'hoặc ở dòng tiêu chí; khi bảng không có các cột này; khi chưa có dòng nào được điền thì chỉ nhắc một lần.',
  messages: {
    missing: {
      what: '{name} chưa đạt nhưng chưa ghi gì ở cột {headings} (từ ô {cell}).',
      do: 'Ghi giải pháp, đơn vị phụ trách hoặc thời hạn, bắt đầu từ ô {cell}.',
    },
    'blank-column': {
      what: 'Có {count} chỉ tiêu chưa đạt, nhưng cột "{heading}" (ô {cell}) chưa ghi gì.',
      do: 'Ghi giải pháp, đơn vị phụ trách hoặc thời hạn cho từng chỉ tiêu chưa đạt.',
    },
  },
  examples: {
    bad: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Kết quả | Đánh giá | Giải pháp | Thời hạn |
| 17 | Môi trường | | | | |
| '17.1 | Tỷ lệ hộ dùng nước sạch | 51,5% | Chưa đạt | Nối mạng cấp nước thôn Hạ | 30/9/2024 |
| '17.2 | Tỷ lệ rác thải được thu gom | 70% | Chưa đạt | | |`,
    good: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Kết quả | Đánh giá | Giải pháp | Thời hạn |
| 17 | Môi trường | | | | |
| '17.1 | Tỷ lệ hộ dùng nước sạch | 51,5% | Chưa đạt | Nối mạng cấp nước thôn Hạ | 30/9/2024 |
| '17.2 | Tỷ lệ rác thải được thu gom | 70% | Chưa đạt | | 31/12/2024 |`,
  },
  *check({ table }) {
    const period = decidingPeriod(table);
    const plans = columnsOf(table, 'deadline', 'owner', 'solution');
    const [first] = plans;
    if (!period || !first) return;
    const unmet = judgedRows(table).filter(({ row }) => verdictOfRow(table, period, row) === 'unmet');
    const columns = plans.map(({ column }) => column);
    const planned = saidRows(table, columns, isPlanned);
    if (unmet.length > 0 && planned.size === 0) {
      const { data, ...fact } = blankColumn(table, first.column);
      yield { ...fact, data: { ...data, count: unmet.length } };
      return;
    }
    const wholes = new Set(table.criteria.filter(isPlannedWhole(table, columns)).flatMap(rowsInside));
    for (const { row, name } of unmet) {
      if (planned.has(row) || wholes.has(row)) continue;
      const headings = plans.map(({ path }) => `"${path.at(-1)!}"`).join(', ');
      const data = { name, headings, cell: cellAddress(row, first.column) };
      yield { messageId: 'missing', at: { sheet: table.sheet, row, column: first.column }, data };
    }
  },
});

/** A dash is no plan. */
function isPlanned(cell: TypedCell): boolean {
  return isSaid(cell) && readNoFigure(cell.text) === null;
}

/** What the criterion's own row plans holds for all its indicators. */
function isPlannedWhole(table: CriteriaTable, columns: readonly number[]): (one: CriterionEntry) => boolean {
  return ({ row, ownRow }) =>
    ownRow && columns.some((column) => [cellOf(table, row, column)].some((cell) => cell && isPlanned(cell)));
}

function rowsInside({ indicators }: CriterionEntry): readonly number[] {
  return indicators.map(({ row }) => row);
}
