import type { Severity } from '../../core/rules/define-rule';

const letters: Readonly<Record<Severity, string>> = { error: 'E', warning: 'W', info: 'I' };

/** The rule of our conditional formats: always true, and recognisable in any session. The number is the tag's version. */
export function markFormula(severity: Severity): string {
  return `=N("SOATBIEU:1:${letters[severity]}")=0`;
}

/** Whether a rule carries our tag, in this version or another. */
export function isMarkFormula(formula: string): boolean {
  return /"SOATBIEU:\d+:[A-Z]"/.test(formula);
}
