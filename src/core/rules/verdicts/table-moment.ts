import type { CriteriaPeriod, CriteriaTable } from '../../tables/table';
import { fold } from '../../values/fold';

const moments =
  /\d{1,2}[/.]\d{1,2}[/.]20\d\d|\b(?:20\d\d|thang \d{1,2}|quy (?:[ivx]+|\d)|\d{1,2} thang(?: dau| cuoi)?|ky truoc|nam truoc|cung ky|ke hoach|uoc|phan dau|muc tieu|dang ky|tham tra|tham dinh)\b/g;

/**
 * Of when, and of whose view, the figures of a period are, in one comparable text: years, quarters, dates, "thẩm tra".
 * The years of a programme (2021 - 2025) and of a decision (32/2022/QĐ-UBND) are no moment.
 */
export function momentOf({ title }: CriteriaTable, { heading }: CriteriaPeriod): string {
  const text = fold(`${(title?.text ?? '').slice(0, 500)} | ${heading}`)
    .replace(/20\d\d ?[-–] ?20\d\d/g, ' ')
    .replace(/\d ?\/ ?20\d\d ?\/ ?[a-z]/g, ' ');
  return [...new Set(text.match(moments))].sort().join(', ');
}

const placeName =
  /(?:^|\P{L})(xã|thị trấn|phường|thôn|bản|xóm|ấp|huyện) (?![Nn]ông [Tt]hôn)((?:\p{Lu}\p{Ll}*(?: |$|[,.;:)])){1,4})/gu;

/** The places that a table names: "xã Bình An" in its title, or its sheet's own name; "xã Nông thôn mới" is none. */
export function placesOf({ title, sheet }: CriteriaTable): readonly string[] {
  const text = `${(title?.text ?? '').slice(0, 500)} | ${sheet}`.normalize('NFC').replace(/\s+/g, ' ');
  return [...text.matchAll(placeName)]
    .map(([, kind, name]) => fold(`${kind!} ${name!.replace(/[,.;:)]/g, '')}`))
    .sort();
}
