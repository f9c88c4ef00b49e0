import type { Passage } from '../text/passages';

const now =
  /(?<!\p{L})(?:đến nay|hiện nay|hiện tại|nay là|đến thời điểm này|hiện (?:đã|mới|còn|xã|thôn))(?!\p{L})/iu;
const plan =
  /(?<!\p{L})(?:phấn đấu|phần đầu|dự kiến|mục tiêu|đăng ký|sẽ|quyết tâm|đề ra|đặt ra|theo kế hoạch|kế hoạch (?:năm|giao|là|đạt))(?!\p{L})/iu;
/** Right before the figure: it has come about, whatever was planned. */
const reached = /(?<!\p{L})(?:đã|mới|được) (?:\p{L}+ ){0,3}$/iu;
const earlier =
  /(?<!\p{L})(?:khi (?:mới|bắt đầu|triển khai|xây dựng)|ban đầu|xuất phát|trước (?:khi|đây|đó)|đầu (?:năm|kỳ|nhiệm kỳ|giai đoạn)|năm trước|cùng kỳ|kỳ trước|kế hoạch|giảm|tăng|so với|thời điểm(?! này| hiện))(?!\p{L})/iu;
const dated = /(?<!\p{L})(?:năm|quý|tháng|ngày)(?: (?:[IVX]{1,3}|\d{1,2}))?[ /]{0,2}\d[\d/.-]{0,9}/giu;

/**
 * When a count held: "now", "plan", or the time that its sentence names. `isDue`: what remains to be done, whose dates
 * are deadlines; it is always what remains now. `null` where the sentence says nothing of time.
 */
export function momentOfCount(before: string, after: string, isDue: boolean): string | null {
  if (isDue) return 'now';
  const lastNow = lastAt(now, before);
  if (lastAt(plan, before) > Math.max(lastNow, lastAt(reached, before))) return 'plan';
  const lastEarlier = lastAt(earlier, before);
  const dates = [...before.matchAll(dated)];
  const lastDate = dates.at(-1)?.index ?? -1;
  if (lastEarlier > lastNow && lastEarlier >= lastDate) return before.slice(lastEarlier).slice(0, 40);
  if (lastDate > lastNow) return dates.at(-1)![0].toLowerCase();
  const following =
    /^[^,;.:()]{0,40}?(?<!\p{L})(?:vào|trong|tại|cuối|hết|đến) (?:(?:cuối|hết) )?(năm (?:19|20)\d\d)/iu.exec(
      after,
    );
  return following && lastNow < 0 ? following[1]!.toLowerCase() : lastNow < 0 ? null : 'now';
}

function lastAt(words: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(words, 'giu'))].at(-1)?.index ?? -1;
}

/** "Năm 2022:", "Kết quả năm 2022": the year that the headings above give to what is stated under them. */
export function yearAbove(passages: readonly Passage[], passage: number): string | null {
  for (let at = passages[passage]!.parent; at !== null; at = passages[at]!.parent) {
    const years = new Set(
      passages[at]!.text.slice(0, 200)
        .match(/năm 20\d\d(?! ?[-–])/giu)
        ?.map((one) => one.toLowerCase()),
    );
    if (years.size > 0) return [...years].join(', ');
  }
  return null;
}
