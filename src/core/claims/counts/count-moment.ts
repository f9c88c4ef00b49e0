import { isoOf } from '../../values/dates';
import type { Passage } from '../text/passages';
import { indexesAbove } from '../text/passages';

const now =
  /(?<!\p{L})(?:đến nay|hiện nay|hiện tại|nay là|đến thời điểm này|hiện (?:đã|đang|mới|còn|có|đạt|duy trì|xã|thôn))(?!\p{L})/iu;
const plan =
  /(?<!\p{L})(?:phấn đấu|phần đầu|dự kiến|mục tiêu|(?<!xã |thôn )đăng ký|đăng ký(?![^:]{0,60}:)|sẽ|quyết tâm|cam kết|lộ trình|phương hướng|đề ra|đặt ra|theo kế hoạch|kế hoạch (?:năm|giao|là|đạt)|ước (?:đạt|đến|thực hiện|cả năm))(?!\p{L})/iu;
/** Right before the figure: it has come about, whatever was planned. */
const reached = /(?<!\p{L})(?:đã|mới|được) (?:\p{L}+ ){0,3}$/iu;
const earlier =
  /(?<!\p{L})(?:khi (?:mới|bắt đầu|triển khai|xây dựng)|ban đầu|xuất phát|trước (?:khi|đây|đó|sáp nhập|hợp nhất)|đầu (?:năm|kỳ|nhiệm kỳ|giai đoạn)|năm trước|cùng kỳ|kỳ trước|kế hoạch|giảm|tăng|so với|thời điểm(?! này| hiện| (?:thẩm tra|thẩm định|kiểm tra|báo cáo|đánh giá|rà soát)))(?!\p{L})/iu;
const dated =
  /(?<!\p{L})(?:năm|quý|tháng|ngày)(?: (?:[IVX]{1,3}|\d{1,2}))?[ /]{0,2}\d[\d/.-]{0,9}|(?<![\p{L}\d/.-])\d{1,2} ?\/ ?\d{1,2} ?\/ ?(?:19|20)\d\d(?!\d)|(?<=(?:đến|hết|cuối|vào|[,;:]) )20\d\d(?= (?:đạt|hoàn thành|xã)(?!\p{L}))/giu;

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
  if (lastDate > lastNow) return dayOf(dates.at(-1)![0]);
  const following =
    /^[^,;.:()]{0,40}?(?<!\p{L})(?:vào|trong|tại|cuối|hết|đến) (?:(?:cuối|hết) )?(năm (?:19|20)\d\d)/iu.exec(
      after,
    );
  return following && lastNow < 0 ? following[1]!.toLowerCase() : lastNow < 0 ? null : 'now';
}

/** "30/ 6/ 2024" is the same day as "ngày 30/6/2024", and "2024" the same as "năm 2024". */
function dayOf(written: string): string {
  if (/^\d{4}$/.test(written)) return `năm ${written}`;
  return /^\d/.test(written) ? `ngày ${written.replace(/ /g, '')}` : written.toLowerCase();
}

/** Whether a moment lies behind the day on which the document was written. @param today "2024-06-24" */
export function isBehind(moment: string, today: string): boolean {
  const day = /(?<!\d)(?:(\d{1,2})[/.-])?(?:(\d{1,2})[/.-])?((?:19|20)\d\d)(?!\d)/.exec(moment);
  if (!day || /^(?:quý|trước)/u.test(moment)) return false;
  const [, first, second, year] = day;
  const month = second ?? first ?? '1';
  const from = isoOf(Number(year), Number(month), second === undefined ? 1 : Number(first));
  return from > today;
}

/** The day that a moment names in full: "ngày 15/5/2024" → "2024-05-15"; `null` for any other. */
export function dayOfMoment(moment: string): string | null {
  const day = /^ngày (\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)$/u.exec(moment);
  return day && isoOf(Number(day[3]), Number(day[2]), Number(day[1]));
}

/** "Mục tiêu", "Dự kiến", "Lộ trình": under such a heading nothing has come about yet. */
const plans =
  /^(?:các )?(?:mục tiêu|dự kiến|phương hướng|lộ trình|nhiệm vụ|phấn đấu|chỉ tiêu phấn đấu|kế hoạch(?! (?:số|vốn)))(?!\p{L})/iu;

/** Whether a passage stands under a heading of plans. */
export function isUnderPlans(passages: readonly Passage[], passage: number): boolean {
  return indexesAbove(passages, passage).some((above) => {
    const [heading] = passages[above]!.text.slice(0, 80).split(/[:;.]/, 1);
    return plans.test(heading!) && !/kết quả/iu.test(heading!);
  });
}

/** Whether the words before a count say that it has come about, whatever is planned around it. */
export function isToldAsNow(before: string): boolean {
  return now.test(before) || reached.test(before);
}

/** Whether the words speak of a plan. */
export function isPlanned(words: string): boolean {
  return plan.test(words);
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
