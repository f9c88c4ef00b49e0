import type { CellRef } from '../../snapshot/address';
import { cellAddress } from '../../snapshot/address';
import type { CriteriaTable, CriterionEntry } from '../../tables/table';
import { defineRule, NotRun } from '../define-rule';
import { shortLabel } from '../row-name';
import { catalogName, fullCatalogOf } from '../verdicts/catalog-in-force';
import { nameOf } from '../verdicts/judged-rows';
import { titleCell } from '../verdicts/title-cell';

/** The set of criteria has an indicator for which the table has no row. */
export const indicatorMissing = defineRule({
  code: 'TC101',
  slug: 'indicator-missing',
  severity: 'warning',
  looksAt: ['criteria'],
  basis: 'bộ tiêu chí do người dùng nhập hoặc đã được xác nhận đầy đủ',
  title: 'Biểu thiếu chỉ tiêu của bộ tiêu chí',
  why: 'Thiếu một dòng thì tổng số chỉ tiêu lệch, và không ai biết chỉ tiêu đó đạt hay chưa.',
  silent:
    'Chỉ đối chiếu với bộ tiêu chí có đủ nội dung chỉ tiêu, và khi biểu có từ 80% bộ tiêu chí hoặc tiêu đề nói là cả bộ; ' +
    'không đối chiếu với danh sách các chỉ tiêu chưa đạt.',
  messages: {
    indicators: {
      what: '{name} thiếu {count} chỉ tiêu của bộ tiêu chí {catalog}: {missing}.',
      do: 'Thêm các dòng còn thiếu dưới {cell}; nếu bộ tiêu chí của địa phương không có thì chọn lại bộ tiêu chí.',
    },
    criterion: {
      what: '{missing} của bộ tiêu chí {catalog} không có trong biểu.',
      do: 'Thêm tiêu chí còn thiếu; nếu bộ tiêu chí của địa phương không có thì chọn lại bộ tiêu chí.',
    },
  },
  examples: {
    catalog: `
BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI TỈNH BÌNH AN
| TT | Nội dung tiêu chí | Mức yêu cầu |
| 1 | Giao thông | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% |
| 2 | Điện | |
| '2.1 | Tỷ lệ hộ dùng điện an toàn | ≥ 98% |`,
    bad: `
KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
| TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
| 1 | Giao thông | | Đạt |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | Đạt |
| 2 | Điện | | Đạt |
| '2.1 | Tỷ lệ hộ dùng điện an toàn | ≥ 98% | Đạt |`,
    good: `
KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
| TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |
| 1 | Giao thông | | Đạt |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | Đạt |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | Đạt |
| 2 | Điện | | Đạt |
| '2.1 | Tỷ lệ hộ dùng điện an toàn | ≥ 98% | Đạt |`,
  },
  *check({ table, catalog: proposed }) {
    const full = fullCatalogOf(table, proposed);
    if (full instanceof NotRun) {
      yield full;
      return;
    }
    const catalog = catalogName(full.catalog);
    for (const { criterion, entry, indicators } of full.match.missing) {
      const at = entry ? labelCell(table, entry) : titleCell(table);
      const data = { catalog, cell: cellAddress(at.row, at.column) };
      const missing = indicators.map(({ code, text }) => `${code} "${shortLabel(text)}"`);
      if (!entry) {
        yield {
          messageId: 'criterion',
          at,
          data: { ...data, missing: nameOf('Tiêu chí', criterion.code, criterion.name) },
        };
      } else {
        const name = nameOf('Tiêu chí', entry.code, entry.label);
        yield { messageId: 'indicators', at, data: { ...data, name, missing, count: missing.length } };
      }
    }
  },
});

function labelCell(table: CriteriaTable, { row }: CriterionEntry): CellRef {
  const { labelColumn: column } = table.rows.find((one) => one.row === row)!;
  return { sheet: table.sheet, row, column };
}
