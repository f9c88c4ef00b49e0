import type { CheckResult } from '../check/result';
import type { Count, CriteriaSummary } from '../summary/summary';
import { formatDate } from '../values/dates';
import { deadlineSentence } from './deadline-sentence';
import { fundingSentence } from './funding-sentence';

/** A paragraph for the report, made from one table; pasted back it agrees with the table. */
export interface ReportSentence {
  /** The table it is made from, as the user knows it: "Biểu 01". */
  readonly source: string;
  readonly text: string;
  /** Vietnamese: why to look at the table first; "" when there is nothing to say. */
  readonly caution: string;
}

/** The paragraphs that a report needs: counts of criteria and indicators, funding by source, what is overdue and what is due soon. */
export function reportSentences(result: CheckResult): readonly ReportSentence[] {
  const { tables, summary } = result;
  const counts = summary.criteria.map((one) => made(result, one.table, countsSentence(result, one)));
  const funding = tables.flatMap((table) => {
    const text = table.kind === 'funding' ? fundingSentence(table) : null;
    return text === null ? [] : [made(result, table.id, text)];
  });
  const due = deadlineSentence(result);
  const when = formatDate(result.asOf);
  return [
    ...counts,
    ...funding,
    ...(due === null ? [] : [{ source: `Thời hạn đến ${when}`, text: due, caution: '' }]),
  ];
}

function made({ tables, findings }: CheckResult, id: string, text: string): ReportSentence {
  const { sheet } = tables.find((table) => table.id === id)!;
  const wrong = findings.filter((one) => one.table === id && one.severity === 'error' && !one.ignored).length;
  const caution = wrong === 0 ? '' : `Biểu này còn ${wrong} chỗ sai; nên sửa trước khi chép.`;
  return { source: sheet, text, caution };
}

/** "Theo Bộ tiêu chí …, đến nay đạt 15/19 tiêu chí và 51/57 chỉ tiêu; còn 04 tiêu chí, 06 chỉ tiêu chưa đạt, gồm: …" */
function countsSentence(
  { tables }: CheckResult,
  { table: id, criteria, indicators }: CriteriaSummary,
): string {
  const table = tables.find((one) => one.id === id)!;
  const names =
    table.kind === 'criteria'
      ? table.criteria.filter(({ code }) => criteria.unmet.includes(code)).map(({ label }) => label)
      : [];
  const set = setOf(table.title?.text ?? '');
  const met = `${set}đến nay đạt ${criteria.met}/${criteria.total} tiêu chí${ofIndicators(indicators)}`;
  return `${capital(met)}${leftOf(criteria, indicators)}${listOf(names)}.${notJudged(criteria, 'tiêu chí')}${notJudged(indicators, 'chỉ tiêu')}`;
}

function ofIndicators({ met, total }: Count): string {
  return total === 0 ? '' : ` và ${met}/${total} chỉ tiêu`;
}

function leftOf(criteria: Count, indicators: Count): string {
  const [some, more] = [criteria.unmet.length, indicators.unmet.length];
  if (some === 0) return '';
  const indicatorsLeft = more === 0 ? '' : `, ${padded(more)} chỉ tiêu`;
  return `; còn ${padded(some)} tiêu chí${indicatorsLeft} chưa đạt`;
}

function listOf(names: readonly string[]): string {
  return names.length === 0 || names.includes('') ? '' : `, gồm: ${names.join('; ')}`;
}

function notJudged({ notJudged }: Count, noun: string): string {
  return notJudged.length === 0 ? '' : ` Chưa đủ căn cứ đánh giá: ${padded(notJudged.length)} ${noun}.`;
}

/** "Theo Bộ tiêu chí xã nông thôn mới nâng cao, " where the title names the set; its capitals say nothing of names. */
function setOf(title: string): string {
  const set = /bộ tiêu chí[^.;(]*/iu.exec(title)?.[0].trim();
  if (set === undefined) return '';
  const isShouted = !/\p{Ll}/u.test(set);
  return `theo ${capital(isShouted ? set.toLowerCase() : set)}, `;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Counts below ten carry a zero, as documents write them. */
function padded(count: number): string {
  return String(count).padStart(2, '0');
}
