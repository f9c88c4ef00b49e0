import { isGiven, targetFor } from '../../catalogs/catalog';
import { cellAddress } from '../../snapshot/address';
import type { ProposedCatalog } from '../../tables/propose-catalog';
import type { CriteriaTable } from '../../tables/table';
import { cellOf, columnsOf } from '../../tables/table';
import { readThreshold } from '../../values/thresholds';
import { defineRule, NotRun } from '../define-rule';
import { rowName } from '../row-name';
import { catalogName, unknownCatalog } from '../verdicts/catalog-in-force';
import { targetsDiffer } from '../verdicts/target-difference';

/** The table asks for another target than the set of criteria does. */
export const targetDiffersFromCatalog = defineRule({
  code: 'TC103',
  slug: 'target-differs-from-catalog',
  severity: 'warning',
  looksAt: ['criteria'],
  basis: 'mức đạt của bộ tiêu chí do người dùng nhập hoặc đã được xác nhận',
  title: 'Mức yêu cầu khác bộ tiêu chí',
  why: 'Đánh giá theo mức yêu cầu chép sai thì kết quả đạt hay chưa đạt không còn giá trị.',
  silent:
    'Chỉ đối chiếu mức đạt đã được xác nhận hoặc do người dùng nhập, và khi biết chắc biểu theo bộ tiêu chí nào; không đối ' +
    'chiếu mức đạt bằng lời; mức đạt theo vùng chỉ đối chiếu khi đã chọn vùng.',
  messages: {
    differs: {
      what: 'Dòng "{label}": ô {cell} ghi mức yêu cầu {stated}, bộ tiêu chí {catalog} là {after}.',
      do: 'Đối chiếu với văn bản ban hành bộ tiêu chí; nếu biểu chép nhầm thì sửa {cell} thành {after}.',
    },
  },
  examples: {
    catalog: `
BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI TỈNH BÌNH AN
| TT | Nội dung tiêu chí | Mức yêu cầu |
| 1 | Giao thông | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% |`,
    bad: `
KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
| 1 | Giao thông | | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 60% | 75% |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 72% |`,
    good: `
KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
| 1 | Giao thông | | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 85% |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | từ 70% trở lên | 72% |`,
  },
  *check({ table, catalog: proposed }) {
    const { targetColumn: column } = table;
    if (column === null) return;
    const why = proposed ? whyNotHeld(proposed) : unknownCatalog;
    if (!proposed || why) {
      yield why!;
      return;
    }
    for (const { indicator, row } of proposed.match.matched) {
      const target = targetFor(indicator, proposed.region);
      const cell = cellOf(table, row, column);
      if (!cell || !target || !isGiven(target)) continue;
      const [stated, asked] = [cell.reading, readThreshold(target.text)];
      if (stated.kind !== 'threshold' || !asked) continue;
      const units = { stated: statedUnit(table, row), asked: indicator.unit };
      if (!targetsDiffer(stated.threshold, asked, units)) continue;
      const at = { sheet: table.sheet, row, column };
      const data = {
        ...{ label: rowName(table, row), cell: cellAddress(row, column), stated: cell.text.trim() },
        ...{ catalog: catalogName(proposed.catalog), after: target.text },
      };
      yield {
        messageId: 'differs',
        at,
        data,
        ...(cell.formula === null && { fix: [{ at, after: target.text }] }),
      };
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa {cell} thành {after}',
    reason: 'Địa phương có thể quy định mức cao hơn bộ tiêu chí chung.',
  },
});

function statedUnit(table: CriteriaTable, row: number): string | null {
  const [column] = columnsOf(table, 'unit');
  return (column && cellOf(table, row, column.column)?.text.trim()) ?? null;
}

/** Why the targets of the set cannot be held against the table. */
function whyNotHeld({ catalog, isCertain, region }: ProposedCatalog): NotRun | null {
  const name = catalogName(catalog);
  const indicators = catalog.criteria.flatMap((criterion) => criterion.indicators);
  if (!indicators.some(({ targets }) => targets.some(isGiven)))
    return new NotRun(`Bộ tiêu chí ${name} chưa có mức đạt nào được xác nhận`);
  const targets = indicators.map((one) => targetFor(one, region)).filter((one) => one && isGiven(one));
  if (targets.length === 0) return new NotRun(`Mức đạt của bộ tiêu chí ${name} theo vùng, chưa chọn vùng`);
  const isOwn = targets.every((one) => one!.standing === 'user');
  return isOwn || isCertain
    ? null
    : new NotRun(`Biểu không dẫn ${name}, có thể theo bộ tiêu chí của tỉnh với mức đạt khác`);
}
