import { cellAddress } from '../../snapshot/address';
import { defineRule, NotRun } from '../define-rule';
import { catalogName, fullCatalogOf } from '../verdicts/catalog-in-force';
import { nameOf } from '../verdicts/judged-rows';

/** The table judges an indicator that the set of criteria does not have. */
export const indicatorUnknown = defineRule({
  code: 'TC102',
  slug: 'indicator-unknown',
  severity: 'warning',
  looksAt: ['criteria'],
  basis: 'bộ tiêu chí do người dùng nhập hoặc đã được xác nhận đầy đủ',
  title: 'Chỉ tiêu không có trong bộ tiêu chí',
  why: 'Thừa một dòng thì tổng số chỉ tiêu lệch; có thể dòng này còn lại từ bộ tiêu chí cũ.',
  silent:
    'Chỉ đối chiếu với bộ tiêu chí có đủ nội dung chỉ tiêu, và khi biểu có từ 80% bộ tiêu chí hoặc tiêu đề nói là cả bộ; ' +
    'tên viết khác nhưng cùng số thứ tự vẫn tính là một.',
  messages: {
    unknown: {
      what: '{name} (ô {cell}) không có trong bộ tiêu chí {catalog}.',
      do: 'Đối chiếu với văn bản ban hành bộ tiêu chí; nếu thừa thì bỏ dòng này, nếu biểu theo bộ khác thì chọn lại bộ tiêu chí.',
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
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | Đạt |
| '1.3 | Có bến thủy nội địa | Đạt | Đạt |
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
    for (const { code, label, row } of full.match.unknown) {
      const { labelColumn: column } = table.rows.find((one) => one.row === row)!;
      const data = { name: nameOf('Chỉ tiêu', code, label), cell: cellAddress(row, column), catalog };
      yield { messageId: 'unknown', at: { sheet: table.sheet, row, column }, data };
    }
  },
});
