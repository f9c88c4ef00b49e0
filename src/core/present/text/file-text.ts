import type { CheckResult } from '../../check/result';
import type { Severity } from '../../rules/define-rule';
import { asOfSources } from '../as-of-words';
import type { FileOutcome } from '../check-run';
import { nothingFoundWords } from '../ignore-words';
import { formatDate } from '../../values/dates';
import { coverageText } from './coverage-text';
import { drawParagraph } from './draw-rows';
import { findingsText } from './findings-text';
import type { Page } from './page';
import { severityCounts } from './severity-counts';
import { summaryText } from './summary-text';
import { understoodText } from './understood-text';

/** The report of one file: understood, found, summed up, covered; each part followed by an empty line. */
export function fileText(page: Page, file: FileOutcome, minSeverity: Severity): string[] {
  const heading = drawParagraph(page, 2, file.path, 'strong');
  if (file.error) return [...heading, ...drawParagraph(page, 2, file.error.message, 'error', '× '), ''];
  const { result } = file;
  return [
    ...heading,
    ...drawParagraph(page, 2, asOfLine(result), 'faint'),
    '',
    ...part(understoodText(page, result)),
    ...findingsText(page, result, minSeverity),
    ...part(summaryText(page, result)),
    ...part([...verdict(page, result), ...coverageText(page, result)]),
  ];
}

function part(lines: string[]): string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

const sources: Readonly<Record<CheckResult['asOfFrom'], string>> = {
  given: 'theo tuỳ chọn --as-of',
  ...asOfSources,
};

function asOfLine({ asOf, asOfFrom }: CheckResult): string {
  return `Tính đến ngày ${formatDate(asOf)} (${sources[asOfFrom]})`;
}

/** "× 2 sai   ▲ 5 cần xem lại   ○ 16 lưu ý   1 đã bỏ qua" */
function verdict(page: Page, { tables, findings }: CheckResult): string[] {
  const open = findings.filter(({ ignored }) => !ignored);
  const ignored = findings.length - open.length;
  if (tables.length === 0)
    return drawParagraph(page, 2, 'Chưa soát được biểu nào, nên chưa thể nói đúng hay sai.', 'warning');
  if (open.length === 0)
    return drawParagraph(page, 2, `${nothingFoundWords(ignored)} trong phần đã soát.`, 'good');
  const aside = ignored === 0 ? [] : [`${ignored} đã bỏ qua`];
  return [`  ${[severityCounts(page, open), ...aside].join('   ')}`];
}
