import { vocabulary } from './vocabulary';

export type Status = 'met' | 'nearly-met' | 'unmet' | 'not-considered';

/** The verdicts on criteria, and what progress columns say of tasks. */
const writings: Readonly<Record<Status, string>> = {
  met:
    'đạt, đ, có, đạt chuẩn, đạt yêu cầu, đạt tiêu chí, đạt chỉ tiêu, đã đạt, đã đạt chuẩn, ' +
    'hoàn thành, đã hoàn thành, xong, đã xong, đã thực hiện',
  'nearly-met':
    'cơ bản đạt, cơ bản, cbđ, cơ bản đạt chuẩn, đạt cơ bản, gần đạt, cơ bản hoàn thành, đã cơ bản hoàn thành',
  unmet:
    'chưa đạt, cđ, c.đ, c.đạt, k, kđ, k.đ, k.đạt, không, chưa, không đạt, chưa đạt chuẩn, không đạt chuẩn, ' +
    'chưa đạt yêu cầu, không đạt yêu cầu, chưa hoàn thành, không hoàn thành, chưa xong, chưa thực hiện, ' +
    'đang thực hiện, đang triển khai',
  'not-considered':
    'không xét, chưa xét, không thuộc diện, không thuộc đối tượng, không đánh giá, chưa đánh giá, không áp dụng, ' +
    'không quy định, không yêu cầu',
};

const statuses = vocabulary<Status>(
  Object.entries(writings).flatMap(([status, words]) =>
    words.split(', ').map((word) => [word, status as Status] as const),
  ),
);

/** Reads a verdict: "Đạt", "chưa đạt.", "Đạt (100%)"; `null` when it is none. */
export function readStatus(text: string): Status | null {
  const verdict = /^[^(\d]*/.exec(text)![0];
  const remark = text.slice(verdict.length).trim();
  if (remark !== '' && !/^\(.*\)[.;]?$|^[\d.,]+ ?%[.;]?$/s.test(remark)) return null;
  return statuses.find(verdict.trimEnd().replace(/[.;,:!–-]$/, ''));
}

/** Whether a text is a mark that ticks a cell: x, ✓, v, +. */
export function isMark(text: string): boolean {
  return /^[x×✓✔√☑v+]$/i.test(text.trim());
}
