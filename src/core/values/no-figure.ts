import { vocabulary } from './vocabulary';

/** A dash adds nothing to a sum; "no data" says that a figure belongs here but is not given. */
export type NoFigure = 'dash' | 'no-data';

const none = 'không, không có, 0 có, k có, không phát sinh, không có phát sinh';
const notGiven =
  'x, ?, n/a, na, kcsl, không có số liệu, không số liệu, chưa có số liệu, chưa có, chưa có báo cáo, chưa báo cáo, ' +
  'chưa thống kê, chưa tổng hợp, đang tổng hợp, chưa cập nhật, đang cập nhật, chưa xác định, không xác định';

const words = vocabulary<NoFigure>([
  ...none.split(', ').map((word) => [word, 'dash'] as const),
  ...notGiven.split(', ').map((word) => [word, 'no-data'] as const),
]);

/** Reads what officials write in place of a figure, in brackets or not; `null` for everything else. */
export function readNoFigure(text: string): NoFigure | null {
  const typed = text.replace(/\s+/g, ' ').trim();
  const inner = typed.startsWith('(') && typed.endsWith(')') ? typed.slice(1, -1).trim() : typed;
  if (/^[-–—−_]+$/.test(inner)) return 'dash';
  if (/^[.…][.… /%]*$/.test(inner)) return 'no-data';
  return words.find(inner.replace(/[.;,…]$/, ''));
}
