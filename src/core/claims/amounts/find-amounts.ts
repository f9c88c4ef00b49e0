import type { Amount } from '../../values/money';
import { readAmount } from '../../values/money';

/** An amount of money in running text; `at` is where its figures begin. */
export interface FoundAmount {
  readonly at: number;
  readonly end: number;
  readonly amount: Amount;
}

/** "5. 640. 000. 000 đồng" was scanned with spaces; of one group it is not certain that a sentence ends before it. */
const written =
  /(?<![\p{L}\d.,–-])(?<!\d\/|\d\. )(?:\d{1,3}(?:\. \d{3}){2,}|\d{1,3}(?:[., ]\d{3})+|\d+)(?:,\d{1,3})? ?(?:(?:(?:nghìn |ngàn )?t[ỷỉ]|triệu|nghìn|ngàn)(?: ?đồng| ?VNĐ| ?đ)?|đồng|VNĐ|đ)(?!\p{L})/giu;

/** "tỷ lệ", "đồng chí", "2 triệu con", "48 triệu đồng/người": no amount of money, or one that no sum is made of. */
const isOther = /^(?: ?(?:lệ|trọng|giá|suất|chí|bào|hồ|bộ|ruộng|lúa|thuận)(?!\p{L})| ?\/ ?\p{L})/iu;
/** Without "đồng" a figure is money only where nothing follows that it could count. */
const mayFollow =
  /^(?:$|[.,;:)/…]| (?:\(|và |hoặc |của |cho |để |trong |từ |do |tại |năm |thuộc |hỗ trợ |so |đầu tư |\d))/iu;
const approximately =
  /(?<!\p{L})(khoảng|gần|hơn|trên dưới|trên|dưới|xấp xỉ|chừng|ước khoảng|ước tính|ước đạt|ước) $/iu;

/** Finds the amounts of money in a passage's text, in reading order. */
export function findAmounts(text: string): readonly FoundAmount[] {
  const found: FoundAmount[] = [];
  for (const { 0: words, index: at } of text.matchAll(written)) {
    const end = at + words.length;
    const after = text.slice(end, end + 12);
    if (isOther.test(after) || (!/(?:đồng|đ|vnđ)$/iu.test(words) && !mayFollow.test(after))) continue;
    const last = found.at(-1);
    // "1 tỷ 250 triệu đồng" is one amount.
    const whole = last && last.end + 1 === at ? readAmount(text.slice(last.at, end)) : null;
    if (whole) {
      found[found.length - 1] = { at: last!.at, end, amount: whole };
      continue;
    }
    const closed = words.replace(/\. (?=\d)/g, '.');
    const about = approximately.exec(text.slice(Math.max(0, at - 16), at))?.[1];
    const amount = readAmount(about === undefined ? closed : `${about} ${closed}`);
    if (amount) found.push({ at, end, amount });
  }
  return found;
}
