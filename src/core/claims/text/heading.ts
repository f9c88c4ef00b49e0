import type { Passage } from './passages';

/** What a document calls itself, all in capitals, on a line of its own. */
const title =
  /^(?:BÁO CÁO|THÔNG BÁO|KẾ HOẠCH|TỜ TRÌNH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|HƯỚNG DẪN|KẾT LUẬN|CHƯƠNG TRÌNH|BIÊN BẢN|CÔNG ĐIỆN|ĐỀ ÁN|PHƯƠNG ÁN)(?!\p{L})/u;
/** Longer passages are prose. */
const longest = 160;
/** No heading has more lines. */
const most = 40;

/** How many of the first passages are the document's heading: who issues it, its number, its place and day; the title not included. */
export function headingLength(passages: readonly Passage[]): number {
  const first = passages.slice(0, most);
  const end = first.findIndex(
    ({ text, marker }) => marker !== null || text.length > longest || title.test(text),
  );
  return end < 0 ? first.length : end;
}
