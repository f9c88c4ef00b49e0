import { isCalendarDay, isoOf } from '../../values/dates';
import type { Passage } from './passages';

/** When a document was written or its meeting held, as far as it says so. */
export interface DocumentDay {
  readonly year: number | null;
  /** "2024-03-12"; never without the year. */
  readonly day: string | null;
}

const meeting =
  /^(?:(?:sáng|chiều|tối|trong|vừa qua|từ)[, ]+)*ngày (\d{1,2}) ?(?:[/.-]| tháng ) ?(\d{1,2}) ?(?:[/.-]|,? năm) ?(20\d{2})(?!\d)/iu;
/** Two columns may have been flattened to one line: "Số: 12/BC-UBND Mẫu An, ngày 5 tháng 6 năm 2024". */
const place =
  /^(?:Số ?:? ?[\p{L}\d/. -]{0,25} )?\p{Lu}[\p{L}. -]{1,40}, ngày ?([\d .…]*)tháng ?([\d .…]*)năm ?(20\d{2})\.?$/iu;
/** A head is no longer than so many passages. */
const longest = 40;

/** The day of the meeting, else the one beside the place; only its year where the day is left open. */
export function readDocumentDay(passages: readonly Passage[]): DocumentDay {
  const texts = passages.slice(0, longest).map(({ text }) => text);
  const held = texts.map((text) => meeting.exec(text)).find((match) => match && dayOf(match) !== null);
  if (held) return { year: Number(held[3]), day: dayOf(held) };
  const written = texts.map((text) => place.exec(text)).find((match) => match !== null);
  return { year: written ? Number(written[3]) : null, day: written ? dayOf(written) : null };
}

function dayOf([, day, month, year]: RegExpExecArray): string | null {
  const numbers = [Number(year), Number(month), Number(day)] as const;
  return isCalendarDay(...numbers) ? isoOf(...numbers) : null;
}
