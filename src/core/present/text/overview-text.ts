import type { CheckResult } from '../../check/result';
import { formatNumber } from '../../values/numbers';
import type { FileOutcome } from '../check-run';
import { severities, severitySigns, severityWords } from '../severity-words';
import { drawParagraph, drawRows } from './draw-rows';
import type { Page } from './page';

/** Several files at one glance, a line each, those that need a call first. Nothing for a single file. */
export function overviewText(page: Page, files: readonly FileOutcome[]): string[] {
  if (files.length < 2) return [];
  const unread = files.filter((file) => file.error).length;
  const read = files.length - unread;
  const heading = `Tất cả ${files.length} tệp: đã soát ${read}, không đọc được ${unread}`;
  const signs = severities.map((severity) => `${severitySigns[severity]} ${severityWords[severity]}`);
  const asides = files.some((file) => !file.error && ignoredIn(file.result) > 0);
  const lines = files
    .map((file) => overviewLine(file, asides))
    .sort((one, other) => other.weight - one.weight);
  return [
    ...drawParagraph(page, 2, heading, 'strong'),
    ...drawRows(
      page,
      4,
      [
        { align: 'right', style: 'error' },
        { align: 'right', style: 'warning' },
        { align: 'right', style: 'info' },
        ...(asides ? [{ align: 'right' } as const] : []),
        { align: 'right', style: 'good' },
        { align: 'right' },
        { fills: true },
      ],
      [
        [...signs, ...(asides ? ['đã bỏ qua'] : []), 'tiêu chí đạt', 'tổng kinh phí', 'tệp'],
        ...lines.map(({ cells }) => cells),
      ],
    ),
    '',
  ];
}

function ignoredIn({ findings }: CheckResult): number {
  return findings.filter(({ ignored }) => ignored).length;
}

/** @param asides whether a file of the list has something ignored, so that all tell how much */
function overviewLine(file: FileOutcome, asides: boolean): { weight: number; cells: string[] } {
  if (file.error)
    return {
      weight: Number.POSITIVE_INFINITY,
      cells: ['–', '–', '–', ...(asides ? ['–'] : []), '', '', `${file.path}: ${file.error.message}`],
    };
  const { findings, summary } = file.result;
  const open = findings.filter(({ ignored }) => !ignored);
  const counts = severities.map((severity) => open.filter((finding) => finding.severity === severity).length);
  const met = summary.criteria.map(({ criteria }) => `${criteria.met}/${criteria.total}`).join(', ');
  const funding = summary.funding.find(({ columns }) => columns.length > 0);
  const total = funding ? `${formatNumber(funding.columns[0]!.total)} ${funding.unit ?? ''}` : '';
  const aside = asides ? [String(ignoredIn(file.result))] : [];
  return {
    weight: counts[0]! * 1e6 + counts[1]!,
    cells: [...counts.map(String), ...aside, met, total, file.path],
  };
}
