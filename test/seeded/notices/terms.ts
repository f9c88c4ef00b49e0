import type { Random } from '../random';
import { dayOf, isoDay } from '../words/world';
import type { Term } from './duty';

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const romans = ['I', 'II', 'III', 'IV'];

/** A day or a term, in one of the writings of the genre; without its year only where it is the notice's own. */
export function drawTerm(random: Random, serial: number, ownYear: number): Term {
  const { year, month, day } = dayOf(serial);
  const two = (n: number) => (random.chance(0.5) ? String(n).padStart(2, '0') : String(n));
  const slashed = `${two(day)}/${two(month)}/${year}`;
  const quarter = Math.ceil(month / 3);
  const onDay = (words: string): Term => ({ words, due: isoDay(year, month, day), recurrence: null });
  const atEnd = (words: string, of: number): Term => ({
    words,
    due: isoDay(year, of, lastDay(year, of)),
    recurrence: null,
  });
  return random.pick([
    onDay(`trước ngày ${slashed}`),
    onDay(`trước ngày ${slashed}`),
    onDay(`trước ${slashed}`),
    onDay(`chậm nhất ngày ${slashed}`),
    onDay(`chậm nhất trước ngày ${slashed}`),
    onDay(`đến hết ngày ${slashed}`),
    onDay(`trước ngày ${day} tháng ${month} năm ${year}`),
    onDay(`chậm nhất đến 17 giờ ngày ${slashed}`),
    atEnd(`trong tháng ${month}/${year}`, month),
    atEnd(`trong tháng ${month} năm ${year}`, month),
    atEnd(`trong quý ${romans[quarter - 1]!}/${year}`, quarter * 3),
    atEnd(`trong quý ${romans[quarter - 1]!} năm ${year}`, quarter * 3),
    atEnd(`chậm nhất trong tháng ${month}/${year}`, month),
    atEnd(`trước cuối tháng ${month}/${year}`, month),
    ...(year === ownYear
      ? [
          atEnd(`trong quý ${romans[quarter - 1]!}`, quarter * 3),
          atEnd(`trong tháng ${month}`, month),
          onDay(`trước ngày ${two(day)}/${two(month)}`),
          onDay(`chậm nhất ngày ${two(day)}/${two(month)}`),
        ]
      : []),
  ]);
}

/** How often: the words, and the rule of DESIGN.md §4. */
export function drawRecurrence(random: Random): Term {
  const day = random.int(5, 26);
  const [each, later] = [random.pick(['hằng', 'hàng']), Math.min(day + random.int(3, 12), 28)];
  const monthly = `FREQ=MONTHLY;BYMONTHDAY=${day}`;
  const [words, recurrence] = random.pick([
    [`định kỳ ngày ${day} ${each} tháng`, monthly],
    [`vào ngày ${day} ${each} tháng`, monthly],
    [`trước ngày ${day} ${each} tháng`, monthly],
    [`${each} tháng, trước ngày ${day}`, monthly],
    [`định kỳ ${each} tháng (ngày ${day} ${each} tháng)`, monthly],
    [`vào các ngày ${day}, ${later} ${each} tháng`, `FREQ=MONTHLY;BYMONTHDAY=${day},${later}`],
    [`định kỳ ${each} quý (ngày ${day} tháng cuối quý)`, `FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=${day}`],
    [`${each} tuần`, 'FREQ=WEEKLY'],
    [`mỗi tháng 01 lần`, 'FREQ=MONTHLY'],
  ] as const);
  return { words, due: null, recurrence };
}
