// @ts-check

const unixEpochSerial = 25569;
const millisecondsPerDay = 86_400_000;

/** "30/6/2024" → 45473, the number by which Excel stores the day. @param {string} date */
export function excelDate(date) {
  const [day, month, year] = date.split('/').map(Number);
  return Date.UTC(year, month - 1, day) / millisecondsPerDay + unixEpochSerial;
}
