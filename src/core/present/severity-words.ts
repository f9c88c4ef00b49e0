import type { Severity } from '../rules/define-rule';

/** Surest first: the order in which people should read. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What a severity is called to the user: sure things are "sai", likely ones "cần xem lại", the rest "lưu ý". */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'sai',
  warning: 'cần xem lại',
  info: 'lưu ý',
};

/** Signs that the fonts of old Windows consoles have too, each of another shape, so that colour is never needed. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: '×', warning: '▲', info: '○' };

/** Whether a severity is at or above a threshold. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
