import { boxAddress } from '../snapshot/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot/snapshot';
import type { Dismissed } from '../tables/correction-outcome';
import type { Leftover, Table } from '../tables/table';
import type { SheetCoverage } from './result';

const words: Readonly<Record<Leftover['what'], string>> = {
  heading: 'phần đầu văn bản',
  title: 'tiêu đề',
  'unit-line': 'dòng đơn vị tính',
  note: 'ghi chú',
  signature: 'chỗ ký',
  scratch: 'ô tính nháp',
  unnamed: 'vùng chưa nhận ra',
};

/** Which sheets were looked at, and why the others were not. */
export function coverSheets(
  snapshot: WorkbookSnapshot,
  tables: readonly Table[],
  leftovers: readonly Leftover[],
  dismissed: readonly Dismissed[] = [],
): readonly SheetCoverage[] {
  const withTables = new Set(tables.map((table) => table.sheet));
  return snapshot.sheets.map((sheet) => {
    const { name } = sheet;
    if (sheet.unreadable !== null) return { name, status: 'unreadable', why: sheet.unreadable };
    if (isEmpty(sheet)) return { name, status: 'empty', why: 'Trang tính trống' };
    if (!withTables.has(name)) {
      const out = dismissed.filter((one) => one.sheet === name);
      const why = out.length > 0 ? whyDismissed(out) : whyNoTable(name, leftovers);
      return { name, status: 'no-table', why };
    }
    return { name, status: 'checked', why: sheet.visibility === 'visible' ? '' : 'Trang tính đang ẩn' };
  });
}

function isEmpty(sheet: SheetSnapshot): boolean {
  return sheet.cells.every(
    ({ value, formula }) =>
      formula === null && (value === null || (typeof value === 'string' && value.trim() === '')),
  );
}

function whyDismissed(dismissed: readonly Dismissed[]): string {
  return `Anh/chị đã chọn: vùng ${dismissed.map(({ box }) => boxAddress(box)).join(', ')} không phải biểu`;
}

function whyNoTable(sheet: string, leftovers: readonly Leftover[]): string {
  const seen = leftovers
    .filter((leftover) => leftover.sheet === sheet)
    .map(({ what, box }) => (what === 'unnamed' ? `${words[what]} (${boxAddress(box)})` : words[what]));
  return seen.length === 0 ? 'Không thấy bảng' : `Không thấy bảng: chỉ có ${[...new Set(seen)].join(', ')}`;
}
