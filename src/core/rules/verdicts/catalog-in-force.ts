import type { Catalog } from '../../catalogs/catalog';
import type { ProposedCatalog } from '../../tables/propose-catalog';
import type { CriteriaTable } from '../../tables/table';
import { fold } from '../../values/fold';
import { NotRun } from '../define-rule';

/** How a sentence names a catalog: by its decision, else by its title. */
export function catalogName({ decision, place, title }: Catalog): string {
  if (decision === null) return `"${title}"`;
  return place === null ? decision : `${decision} (${place})`;
}

export const unknownCatalog = new NotRun('Biểu chưa gắn với bộ tiêu chí nào');

const lacks = {
  count: 'mới có số lượng tiêu chí, chưa có nội dung chỉ tiêu',
  names: 'mới có tên tiêu chí, chưa có nội dung chỉ tiêu',
} as const;

/**
 * The catalog that tells which indicators a table must hold, or why there is none: its texts are not all confirmed, or
 * the table does not show the whole set.
 */
export function fullCatalogOf(
  table: CriteriaTable,
  proposed: ProposedCatalog | null,
): ProposedCatalog | NotRun {
  if (!proposed) return unknownCatalog;
  const { catalog, match } = proposed;
  if (catalog.level !== 'full') {
    return new NotRun(`Bộ tiêu chí ${catalogName(catalog)} ${lacks[catalog.level]}`);
  }
  const isWhole = match.share >= wholeShare || (claimsWholeSet(table) && match.share >= claimedShare);
  return isWhole ? proposed : new NotRun(`Biểu chỉ liệt kê một phần bộ tiêu chí ${catalogName(catalog)}`);
}

/** How much of the set makes the table one of the whole set; where its title says so, less will do. */
const wholeShare = 0.8;
const claimedShare = 0.5;

/** "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ …", unless it is a list of some of them. */
export function claimsWholeSet({ title }: CriteriaTable): boolean {
  const folded = fold(title?.text ?? '');
  return (
    /\bbo tieu chi\b/.test(folded) && !/\b(?:chua dat|danh sach|mot so|nhom tieu chi|con lai)\b/.test(folded)
  );
}
