const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?Z?)?$/;

const millisecondsOfDay = 86_400_000;
const secondsOfDay = 86_400;
/** The serial number of 1 January 1970. */
const serialOf1970 = 25_569;
/** By how many days a serial number that counts from 1904 is smaller. */
const daysTo1904 = 1_462;
/** Excel counts a 29 February 1900 that never was; the days before it are one serial number lower. */
const firstTrueSerial = 61;

/** "2024-05-15" or "2024-05-15T08:30:00" → serial number; `null` when it is no date that Excel can hold. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = isoDate.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || year < (date1904 ? 1904 : 1900)) return null;
  const serial = date.getTime() / millisecondsOfDay + serialOf1970;
  const time = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  const days = date1904 ? serial - daysTo1904 : serial < firstTrueSerial ? serial - 1 : serial;
  return days + time / secondsOfDay;
}
