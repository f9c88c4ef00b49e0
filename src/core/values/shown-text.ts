import { format as formatValue, getFormatDateInfo, isPercentFormat as isPercent } from 'numfmt';
import { isCellError, type CellValue } from '../snapshot/snapshot';

const locale = { locale: 'vi-VN' };
/** The 1904 system begins 1,462 days after the 1900 system. */
const days1904 = 1462;

/** Number formats repeat in thousands of cells; what one says is worked out once. */
function remembered<T>(decide: (format: string) => T): (format: string) => T {
  const known = new Map<string, T>();
  return (format) => {
    let answer = known.get(format);
    if (answer === undefined) known.set(format, (answer = decide(format)));
    return answer;
  };
}

/** Whether a number format shows a day, a month or a year; hours alone are no date. */
export const isDateFormat = remembered<boolean>((format) => {
  const shows = getFormatDateInfo(format);
  // In "mm:ss" the minutes count as a month, as far as the library can tell.
  return shows.year || shows.day || (shows.month && !shows.seconds);
});

/** Whether a number format multiplies by 100 and shows "%". */
export const isPercentFormat = remembered<boolean>(isPercent);

/** What a number format divides by before it shows a number: 1000 for "#,##0,", a million for "0.0,,". */
export const shownDivisor = remembered<number>((format) => {
  const bare = format.split(';', 1)[0]!.replace(/"[^"]*"|\\./g, '');
  return 1000 ** (/[0#?](,+)(?![0#?,])/.exec(bare)?.[1]!.length ?? 0);
});

const isUsable = remembered<boolean>((format) => {
  try {
    formatValue(format, 0, locale);
    return true;
  } catch {
    return false;
  }
});

/** A cell's text as a Vietnamese Excel shows it, column width aside. An unusable format counts as General. */
export function shownText(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'string' && (format === 'General' || format === '@')) return value;
  if (format === 'General' && Number.isInteger(value) && Math.abs(value as number) < 1e11)
    return String(value);
  const pattern = isUsable(format) ? format : 'General';
  const shifted = typeof value === 'number' && date1904 && isDateFormat(pattern) ? value + days1904 : value;
  return formatValue(pattern, shifted, locale);
}
