import { fold } from './fold';
import { vocabulary } from './vocabulary';

export type Status = 'met' | 'nearly-met' | 'unmet' | 'not-considered';

/** The verdicts on criteria, and what progress columns say of tasks. */
const writings: Readonly<Record<Status, string>> = {
  met:
    'đạt, đ, có, đạt chuẩn, đạt yêu cầu, đạt tiêu chí, đạt chỉ tiêu, đã đạt, đã đạt chuẩn, ' +
    'đạt vượt, vượt, vượt mức, vượt chỉ tiêu, hoàn thành, đã hoàn thành, xong, đã xong, đã thực hiện, đã có, đã đủ, đã nộp, ' +
    'đã gửi, đã ban hành, đã trình',
  'nearly-met':
    'cơ bản đạt, cơ bản, cbđ, cơ bản đạt chuẩn, đạt cơ bản, gần đạt, cơ bản hoàn thành, đã cơ bản hoàn thành',
  unmet:
    'chưa đạt, cđ, c.đ, c.đạt, k, kđ, k.đ, k.đạt, k. đạt, ko, ko đạt, không, chưa, không đạt, chưa đạt chuẩn, không đạt chuẩn, ' +
    'chưa đạt yêu cầu, không đạt yêu cầu, chưa hoàn thành, không hoàn thành, chưa xong, chưa thực hiện, ' +
    'đang thực hiện, đang triển khai, chưa có, chưa đủ, chưa nộp, chưa gửi, chưa ban hành, chưa trình, còn thiếu',
  'not-considered':
    'không xét, chưa xét, không thuộc diện, không thuộc diện xét, không thuộc diện đánh giá, không thuộc đối tượng, ' +
    'không thuộc phạm vi, không thuộc phạm vi đánh giá, không đánh giá, chưa đánh giá, không áp dụng, ' +
    'không quy định, không yêu cầu',
};

const statuses = vocabulary<Status>(
  Object.entries(writings).flatMap(([status, words]) =>
    words.split(', ').map((word) => [word, status as Status] as const),
  ),
);

/** "80%", "(80%)": how far something has come. */
const progress = /^\(?(\d{1,3}(?:[.,]\d+)?) ?%\)?[.;]?$/;
/** What follows an unmet verdict after a comma or dash, as long as it passes no verdict of its own. */
const excuse = /^[^,;:–-]*(?=[,;:–-][^\d(])/;

/** Reads a verdict: "Đạt", "chưa đạt.", "Đạt (100%)", "Chưa đạt - thiếu hồ sơ"; `null` when it is none. */
export function readStatus(text: string): Status | null {
  const verdict = /^[^(\d]*/.exec(text)![0];
  const remark = text.slice(verdict.length).trim();
  const status = statuses.find(verdict.trimEnd().replace(/[.;,:!*–-]$/, ''));
  if (status === null) return excusedStatus(text);
  if (remark === '') return status;
  if (!/^\(.*\)[.;]?$|^[\d.,]+ ?%[.;]?$/s.test(remark)) return null;
  const percent = progress.exec(remark)?.[1];
  return percent === undefined || status !== 'met' ? status : statusOfShare(verdict, remark, percent);
}

/**
 * Work that is done by 80 % is not done. "Đạt 75%" says what was reached, and only with a sign between them ("Đạt: 75%",
 * "Đạt (75%)") that it was enough.
 */
function statusOfShare(verdict: string, remark: string, percent: string): Status | null {
  if (Number(percent.replace(',', '.')) >= 100) return 'met';
  if (!fold(verdict).includes('dat')) return 'unmet';
  return remark.startsWith('(') || /[,;:–-]\s*$/.test(verdict) ? 'met' : null;
}

/** "Chưa đạt - thiếu hồ sơ", "Chưa đạt, còn nợ tiêu chí": why it is unmet cannot make it met. */
function excusedStatus(text: string): Status | null {
  if (text.length > longest) return null;
  const verdict = excuse.exec(text)?.[0] ?? '';
  const isPlain = /^(?:chua|khong dat|dang)(?: |$)/.test(fold(verdict)) && statuses.find(verdict) === 'unmet';
  const passesAnother = / (?:dat|xong|hoan thanh)(?![a-z])/.test(fold(text.slice(verdict.length)));
  return isPlain && !passesAnother ? 'unmet' : null;
}

/** The longest writing worth a look: a verdict with its reason. */
const longest = 300;

/** Whether a text is a mark that ticks a cell: x, ✓, v, +. */
export function isMark(text: string): boolean {
  return /^[x×✓✔√☑v+]$/i.test(text.trim());
}
