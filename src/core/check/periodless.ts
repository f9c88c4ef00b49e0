import { quarter, spelledMonth } from '../tables/layout';
import { fold } from '../values/fold';

const days = /\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b/g;
const monthOfYear = /\b\d{1,2}[./-]20\d\d\b/g;
const year = /\b20\d\d\b/g;
const numbered = /\b(?:ngay|thang|quy|th|t|q)[ .]?\d{1,2}\b/g;

/**
 * Folded, with "#" for days, months, quarters and years, so that next month's name of the same sheet or column is the
 * same. Other numbers stay: "Biểu 03 T5" is "bieu 03 #", and never "Biểu 01".
 */
export function periodless(text: string): string {
  return [days, monthOfYear, year, numbered, quarter, spelledMonth].reduce(
    (rest, period) => rest.replace(period, '#'),
    fold(text),
  );
}
