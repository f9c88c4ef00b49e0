/** Why a page is not read, or not to be relied on. */
export type PageTrouble = 'picture' | 'garbled' | 'recognised';

const words: Readonly<Record<PageTrouble, string>> = {
  picture: 'là ảnh quét, chưa đọc được.',
  garbled: 'dùng phông chữ không kèm bảng mã, chưa đọc được.',
  recognised: 'là ảnh quét có chữ do máy nhận dạng: chữ và số có thể khác bản giấy.',
};

/** "Trang 3, 5–7 là ảnh quét, chưa đọc được.": a sentence for each kind of trouble that some pages are in. */
export function pageNotes(pages: readonly (PageTrouble | null)[]): readonly string[] {
  return (['picture', 'garbled', 'recognised'] as const).flatMap((trouble) => {
    const numbers = pages.flatMap((one, i) => (one === trouble ? [i + 1] : []));
    return numbers.length > 0 ? [`Trang ${rangesOf(numbers)} ${words[trouble]}`] : [];
  });
}

/** [3, 5, 6, 7] → "3, 5–7". */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
