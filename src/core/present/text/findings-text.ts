import type { CheckResult, Finding } from '../../check/result';
import type { Severity } from '../../rules/define-rule';
import { rules } from '../../rules/index';
import { unmetRule } from '../finding-kinds';
import { reaches, severities, severitySigns, severityWords } from '../severity-words';
import { drawParagraph } from './draw-rows';
import { findingCard } from './finding-card';
import { findingList } from './finding-list';
import { ignoredText } from './ignored-text';
import type { Page } from './page';
import { unmetList } from './unmet-list';

/** From this many on, findings of one rule on one sheet are a list and no longer cards. */
const many = 4;

/** The findings, surest first, by sheet; then what the user asked not to see: below the threshold, or ignored. */
export function findingsText(page: Page, result: CheckResult, minSeverity: Severity): string[] {
  const open = result.findings.filter(({ ignored }) => !ignored);
  const shown = open.filter(({ severity }) => reaches(severity, minSeverity));
  return [
    ...severities.flatMap((severity) => severitySection(page, result, severity, shown)),
    ...hiddenLine(page, open.length - shown.length),
    ...ignoredText(page, result),
  ];
}

function severitySection(
  page: Page,
  result: CheckResult,
  severity: Severity,
  findings: readonly Finding[],
): string[] {
  const here = findings.filter((finding) => finding.severity === severity);
  if (here.length === 0) return [];
  const heading = `${severitySigns[severity]} ${severityWords[severity].toUpperCase()} (${here.length})`;
  const sheets = result.coverage.sheets.map(({ name }) => name);
  return [
    ...drawParagraph(page, 2, heading, severity),
    '',
    ...sheets.flatMap((sheet) =>
      sheetSection(
        page,
        result,
        sheet,
        here.filter(({ at }) => at.sheet === sheet),
      ),
    ),
  ];
}

function sheetSection(
  page: Page,
  result: CheckResult,
  sheet: string,
  findings: readonly Finding[],
): string[] {
  if (findings.length === 0) return [];
  const codes = [...new Set(findings.map(({ rule }) => rule))];
  return [
    ...drawParagraph(page, 2, sheet, 'strong'),
    '',
    ...codes.flatMap((code) =>
      ruleBlock(
        page,
        result,
        findings.filter(({ rule }) => rule === code),
      ),
    ),
  ];
}

function ruleBlock(page: Page, result: CheckResult, findings: readonly Finding[]): string[] {
  const code = findings[0]!.rule;
  const { title } = rules.find((rule) => rule.code === code)!;
  if (code === unmetRule) return [...unmetList(page, result, findings, title), ''];
  if (findings.length >= many) return [...findingList(page, findings, title), ''];
  return findings.flatMap((finding) => [...findingCard(page, finding, title), '']);
}

function hiddenLine(page: Page, count: number): string[] {
  if (count === 0) return [];
  return [
    ...drawParagraph(page, 2, `Không liệt kê ${count} mục nhẹ hơn mức đã chọn (--min-severity).`, 'faint'),
    '',
  ];
}
