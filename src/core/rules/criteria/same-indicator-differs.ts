import { cellAddress } from '../../snapshot/address';
import { statedTier } from '../../tables/stated-set';
import type { CriteriaTable, Table } from '../../tables/table';
import type { RuleContext } from '../define-rule';
import { defineRule } from '../define-rule';
import { differingIndicators, tableNow } from '../verdicts/differing-indicators';
import type { TableNow } from '../verdicts/differing-indicators';
import { nameOf } from '../verdicts/judged-rows';
import { momentOf, placesOf } from '../verdicts/table-moment';

/** Two tables of the workbook state the same indicator, at the same moment, with other results. */
export const sameIndicatorDiffers = defineRule({
  code: 'TC115',
  slug: 'same-indicator-differs',
  severity: 'warning',
  looksAt: ['criteria'],
  basis: 'đối chiếu các biểu trong cùng tệp',
  title: 'Cùng một chỉ tiêu, hai biểu ghi khác nhau',
  why: 'Người đọc thấy hai số cho một chỉ tiêu; nếu phạm vi hoặc thời điểm khác nhau thì nên ghi rõ.',
  silent:
    'Chỉ so hai biểu theo cùng bộ tiêu chí và cùng kỳ; không so biểu của các xã, thôn khác nhau, biểu tự đánh giá với biểu ' +
    'thẩm tra; không báo khi phần lớn chỉ tiêu đều khác, vì khi đó hai biểu nói về hai việc.',
  messages: {
    result: {
      what: '{name}: ô {cell} ghi {here}, ô {otherCell} ({sheet}) ghi {there}, khác nhau.',
      do: 'Đối chiếu hai biểu; nếu cùng phạm vi và thời điểm thì ghi cho thống nhất.',
    },
    status: {
      what: '{name}: ô {cell} ghi "{here}", ô {otherCell} ({sheet}) ghi "{there}", khác nhau.',
      do: 'Đối chiếu hai biểu; nếu cùng phạm vi và thời điểm thì ghi cho thống nhất.',
    },
  },
  examples: {
    bad: `
### Biểu 01
KẾT QUẢ THỰC HIỆN TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 17 | Môi trường | | Chưa đạt |
| '17.1 | Tỷ lệ hộ dùng nước sạch | 51,5% | Chưa đạt |
| '17.2 | Tỷ lệ rác thải được thu gom | 88% | Đạt |
### Biểu 02
CHỈ TIÊU CHƯA ĐẠT CỦA XÃ NÔNG THÔN MỚI NĂM 2024
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 17 | Môi trường | | Chưa đạt |
| '17.1 | Tỷ lệ hộ dùng nước sạch | 56% | Chưa đạt |`,
    good: `
### Biểu 01
KẾT QUẢ THỰC HIỆN TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 17 | Môi trường | | Chưa đạt |
| '17.1 | Tỷ lệ hộ dùng nước sạch | 51,5% | Chưa đạt |
| '17.2 | Tỷ lệ rác thải được thu gom | 88% | Đạt |
### Biểu 02
CHỈ TIÊU CHƯA ĐẠT CỦA XÃ NÔNG THÔN MỚI NĂM 2024
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 17 | Môi trường | | Chưa đạt |
| '17.1 | Tỷ lệ hộ dùng nước sạch | 51,5% | Chưa đạt |`,
  },
  *check(context) {
    const here = tableNow(context.table);
    if (!here) return;
    const told = new Set<string>();
    for (const there of earlierTables(context)) {
      if (!speakOfTheSame(here, there, context)) continue;
      for (const { what, code, label, here: own, there: other } of differingIndicators(here, there)) {
        if (told.has(code)) continue;
        told.add(code);
        const data = {
          name: nameOf('Chỉ tiêu', code, label),
          ...{ cell: cellAddress(own.at.row, own.at.column), here: own.text, there: other.text },
          ...{ otherCell: cellAddress(other.at.row, other.at.column), sheet: other.at.sheet },
        };
        yield { messageId: what, at: own.at, data, related: [other.at] };
      }
    }
  },
});

function earlierTables({ table, tables }: RuleContext<CriteriaTable>): readonly TableNow[] {
  const before = tables.slice(
    0,
    tables.findIndex(({ id }) => id === table.id),
  );
  return before.flatMap((one) => (one.kind === 'criteria' ? (tableNow(one) ?? []) : []));
}

function speakOfTheSame(a: TableNow, b: TableNow, { catalogs, tables }: RuleContext<CriteriaTable>): boolean {
  const [one, other] = [a.table, b.table];
  const sets = [catalogs.get(one.id), catalogs.get(other.id)].map((proposed) => proposed?.catalog.id);
  const [tier, otherTier] = [statedTier(one.title?.text ?? ''), statedTier(other.title?.text ?? '')];
  // Where the whole workbook is about one set, a title need not name it again.
  const isSameTier = tier === otherTier || ((tier === null || otherTier === null) && tiersIn(tables) === 1);
  const isSameSet = sets.every((id) => id !== undefined) ? sets[0] === sets[1] : isSameTier;
  return (
    isSameSet &&
    momentOf(one, a.period) === momentOf(other, b.period) &&
    mayBeOnePlace(placesOf(one), placesOf(other))
  );
}

function tiersIn(tables: readonly Table[]): number {
  const tiers = tables.flatMap(({ kind, title }) =>
    kind === 'criteria' ? (statedTier(title?.text ?? '') ?? []) : [],
  );
  return new Set(tiers).size;
}

/** A table that names no place speaks of the workbook's own. */
function mayBeOnePlace(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.join() === b.join();
}
