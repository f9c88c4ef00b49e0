import type { CheckResult } from '../check/result';

/** Where the day of a check came from when the user named none. */
export const asOfSources: Readonly<Record<Exclude<CheckResult['asOfFrom'], 'given'>, string>> = {
  workbook: 'theo ngày ghi trong biểu',
  today: 'hôm nay, vì biểu không ghi ngày',
};
