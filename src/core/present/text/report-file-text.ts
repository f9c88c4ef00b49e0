import type { ComparedClaim, ReportFinding, ReportResult } from '../../check/check-report';
import type { AttachmentCell } from '../../claims/comparison/attachment';
import type { Comparison } from '../../claims/comparison/comparison';
import { isFigure } from '../../claims/figure-claims';
import type { Severity } from '../../rules/define-rule';
import { reportRules } from '../../rules/report/index';
import { cellAddress } from '../../snapshot/address';
import { formatNumber } from '../../values/numbers';
import type { ReportOutcome } from '../check-run';
import { claimContext } from '../claim-context';
import { openWords } from '../report-view';
import { reaches, severities, severitySigns, severityWords } from '../severity-words';
import { drawParagraph, drawRows } from './draw-rows';
import { whyAndDo } from './finding-card';
import { findingHeadline } from './finding-headline';
import { listSome } from './list-some';
import type { Page } from './page';
import { severityCounts } from './severity-counts';

/** The report of one text: what is wrong in it, which of its figures the tables bear out, which were not compared and why. */
export function reportFileText(page: Page, report: ReportOutcome, minSeverity: Severity): string[] {
  const heading = drawParagraph(page, 2, report.path, 'strong');
  if (report.error) return [...heading, ...drawParagraph(page, 2, report.error.message, 'error', '× '), ''];
  const { result } = report;
  return [
    ...heading,
    ...result.notes.flatMap((note) => drawParagraph(page, 2, note, 'warning', '▲ ')),
    '',
    ...severities
      .filter((severity) => reaches(severity, minSeverity))
      .flatMap((severity) => severitySection(page, result, severity)),
    ...comparedLines(page, result),
    ...noteLines(page, result),
    ...uncomparedLines(page, result),
    ...verdict(page, result),
    '',
  ];
}

function severitySection(page: Page, { findings }: ReportResult, severity: Severity): string[] {
  const here = findings.filter((finding) => finding.severity === severity);
  if (here.length === 0) return [];
  const heading = `${severitySigns[severity]} ${severityWords[severity].toUpperCase()} (${here.length})`;
  return [
    ...drawParagraph(page, 2, heading, severity),
    '',
    ...here.flatMap((finding) => findingLines(page, finding)),
  ];
}

function findingLines(page: Page, finding: ReportFinding): string[] {
  const { severity, line, rule, message, related, cells } = finding;
  const { title } = reportRules.find(({ code }) => code === rule)!;
  const places = [...new Set([...related.map((other) => `dòng ${other.line}`), ...cells.map(cellName)])];
  return [
    findingHeadline(page, 4, { severity, place: `dòng ${line}`, title, rule }),
    ...drawParagraph(page, 6, message),
    ...whyAndDo(page, finding),
    ...(places.length === 0
      ? []
      : drawParagraph(page, 6, listSome(places, 12, 'chỗ'), 'faint', 'Xem thêm: ')),
    '',
  ];
}

function cellName({ path, sheet, row, column }: AttachmentCell): string {
  return `ô ${cellAddress(row, column)} (${sheet}, ${path.replace(/^.*[\\/]/, '')})`;
}

const statusWords = { agrees: 'khớp', rounds: 'khớp (làm tròn)', differs: 'khác' } as const;

function comparedLines(page: Page, { report, claims }: ReportResult): string[] {
  const rows = claims.flatMap(({ claim, comparison, line }) => {
    if (comparison.status === 'not-compared') return [];
    const { before, words, after } = claimContext(report, claim);
    const { value, status, at } = comparison;
    const shown = typeof value === 'number' ? formatNumber(value) : value;
    return [[`dòng ${line}`, statusWords[status], `${before}${words}${after} ↔ ${shown}, ${cellName(at)}`]];
  });
  if (rows.length === 0) return [];
  return [
    ...drawParagraph(page, 2, `Đã đối chiếu với biểu: ${rows.length} số`, 'strong'),
    ...drawRows(page, 4, [{ align: 'right' }, {}, { fills: true }], rows),
    '',
  ];
}

/** What lists add up to, how far rounded figures lie apart; and the unmet criteria that nobody is charged with. */
function noteLines(page: Page, { claims, openCriteria }: ReportResult): string[] {
  const notes = claims.flatMap(({ comparison, line, quote }) =>
    comparison.note === undefined ? [] : [`dòng ${line}, "${quote}": ${comparison.note}`],
  );
  const open = (openCriteria ?? []).map(openWords);
  return [
    ...notes.flatMap((note) => drawParagraph(page, 2, note, 'faint', 'Đã cộng thử: ')),
    ...(open.length === 0
      ? []
      : drawParagraph(page, 2, `${listSome(open, 20, 'tiêu chí')}.`, 'faint', 'Chưa rõ ai làm, khi nào: ')),
  ];
}

/** Claims left alone for the same reason share a line. */
function uncomparedLines(page: Page, { claims }: ReportResult): string[] {
  const left = claims.filter(isUncompared).filter(({ claim }) => isFigure(claim));
  const reasons = [...new Set(left.map(({ comparison }) => comparison.why))];
  return reasons.flatMap((reason) => {
    const here = left.filter(({ comparison }) => comparison.why === reason);
    const places = [...new Set(here.map(({ line, quote }) => `"${quote}" (dòng ${line})`))];
    return drawParagraph(page, 2, `${reason} ${listSome(places, 6, 'chỗ')}`, 'faint', 'Chưa đối chiếu: ');
  });
}

type Uncompared = ComparedClaim & { readonly comparison: Extract<Comparison, { status: 'not-compared' }> };

function isUncompared(one: ComparedClaim): one is Uncompared {
  return one.comparison.status === 'not-compared';
}

/** "× 2 sai   ▲ 5 cần xem lại   ○ 16 lưu ý" */
function verdict(page: Page, { claims, findings }: ReportResult): string[] {
  if (claims.length === 0 && findings.length === 0)
    return drawParagraph(
      page,
      2,
      'Không thấy số liệu, ngày tháng hay tên văn bản nào để soát trong lời này.',
      'warning',
    );
  if (findings.length === 0)
    return drawParagraph(page, 2, 'Không thấy chỗ nào cần sửa trong phần đã soát.', 'good');
  return [`  ${severityCounts(page, findings)}`];
}
