import { cellAddress } from '../../snapshot/address';
import { numberedLists } from '../../tables/numbered-lists';
import { defineRule } from '../define-rule';
import { findBrokenList } from '../numbering/broken-list';
import { renumberEdits } from '../numbering/renumber';
import { shortLabel } from '../row-name';

/** A row was put in, taken out or moved, and the numbers of its list were not. */
export const brokenNumbering = defineRule({
  code: 'BG108',
  slug: 'broken-numbering',
  severity: 'warning',
  looksAt: 'any',
  basis: 'cách đánh số thứ tự của chính bảng',
  title: 'Số thứ tự trùng, lộn hoặc nhảy',
  why: 'Số thứ tự không liền nhau thường là dấu vết của dòng bị xoá, chép thừa hoặc đặt nhầm chỗ, và báo cáo không dẫn được theo số.',
  silent:
    'Không báo khi số thứ tự đánh lại từ 1 hoặc đánh tiếp từ nhóm trên; khi số là mã của bộ tiêu chí (danh sách chỉ tiêu chưa ' +
    'đạt nhảy số là đúng); khi một mục ghi ở hai dòng; khi phần lớn các số không liền nhau. Nhảy số chỉ là lưu ý.',
  messages: {
    repeated: {
      what: 'Số thứ tự "{index}" có ở cả ô {aboveCell} và ô {cell} (dòng "{label}") trong cùng một nhóm.',
      do: 'Kiểm tra xem dòng này có bị chép thừa không; nếu không thì đánh lại số từ {cell}.',
    },
    misplaced: {
      what: 'Số thứ tự "{index}" ở ô {cell} (dòng "{label}") đứng sau "{above}" (ô {aboveCell}), không đúng thứ tự.',
      do: 'Kiểm tra xem dòng này có đặt nhầm chỗ không; nếu không thì đánh lại số từ {cell}.',
    },
    skipped: {
      what: 'Số thứ tự nhảy từ "{above}" (ô {aboveCell}) sang "{index}" (ô {cell}, dòng "{label}").',
      do: 'Kiểm tra xem có thiếu dòng nào không; nếu không thì đánh lại số từ {cell}.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch |
| 1 | Đường thôn Thượng | 420 |
| 2 | Nhà văn hóa thôn Hạ | 310 |
| 2 | Kênh tiêu cánh đồng Trước | 150 |
| 3 | Sân thể thao xã | 260 |`,
    good: `
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch |
| 1 | Đường thôn Thượng | 420 |
| 2 | Nhà văn hóa thôn Hạ | 310 |
| 3 | Kênh tiêu cánh đồng Trước | 150 |
| 4 | Sân thể thao xã | 260 |`,
  },
  *check({ table }) {
    for (const list of numberedLists(table)) {
      const broken = findBrokenList(table, list);
      if (!broken) continue;
      const { kind, at, above, from } = broken.fault;
      const fix = renumberEdits(table, broken);
      const cellOf = ({ row, column }: typeof at.cell) => ({ sheet: table.sheet, row, column });
      yield {
        messageId: kind,
        severity: kind === 'skipped' ? 'info' : 'warning',
        at: cellOf(at.cell),
        data: {
          cell: cellAddress(at.cell.row, at.cell.column),
          aboveCell: cellAddress(above.cell.row, above.cell.column),
          index: at.row.index,
          above: above.row.index,
          label: shortLabel(at.row.label),
          from: cellAddress(from.cell.row, from.cell.column),
        },
        related: [cellOf(above.cell)],
        ...(fix.length > 0 && { fix }),
      };
    }
  },
  fix: {
    safety: 'ask',
    title: 'Đánh lại số từ {from}',
    reason: 'Có thể dòng bị thiếu hoặc đặt nhầm chỗ, khi đó số thứ tự không phải là chỗ cần sửa.',
  },
});
