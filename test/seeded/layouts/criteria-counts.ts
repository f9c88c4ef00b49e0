import type { Count, Meaning } from '../paper/clean-workbook';
import type { Paper } from '../paper/paper';
import type { Random } from '../random';

export interface Counted {
  readonly criteria: { readonly met: number; readonly total: number };
  readonly indicators: { readonly met: number; readonly total: number };
}

/** "Kết quả: đạt 12/15 tiêu chí, 34/40 chỉ tiêu", in one line of text. */
export function drawCountLine(
  paper: Paper,
  meaning: Meaning,
  random: Random,
  row: number,
  counted: Counted,
): void {
  const lead = random.pick(['Kết quả: đạt ', 'Tổng hợp: đạt ', 'Xã tự đánh giá đạt ']);
  const { criteria, indicators } = counted;
  const text = (met: number, metIndicators: number) =>
    `${lead}${met}/${criteria.total} tiêu chí, ${metIndicators}/${indicators.total} chỉ tiêu`;
  const at = paper.put(row, 1, text(criteria.met, indicators.met));
  meaning.counts.push(
    { at, what: 'criteria', says: 'met of total', ...criteria, restate: (met) => text(met, indicators.met) },
    {
      at,
      what: 'indicators',
      says: 'met of total',
      ...indicators,
      restate: (met) => text(criteria.met, met),
      both: text,
    },
  );
}

/** Rows under the table: the label under the contents, the number under the results. */
export function drawCountRows(
  paper: Paper,
  meaning: Meaning,
  random: Random,
  from: number,
  columns: { readonly label: number; readonly figure: number },
  counted: Counted,
): number {
  const asFraction = random.chance(0.5);
  (['criteria', 'indicators'] as const).forEach((what, i) => {
    const { met, total } = counted[what];
    const name = what === 'criteria' ? 'tiêu chí' : 'chỉ tiêu';
    paper.put(from + i, columns.label, `Tổng số ${name} đạt`, { bold: true });
    const says: Count['says'] = asFraction ? 'met of total' : 'met';
    const restate = (figure: number) => (asFraction ? `${figure}/${total}` : figure);
    const at = paper.put(from + i, columns.figure, restate(met), { bold: true });
    meaning.counts.push({ at, what, says, met, total, restate });
  });
  return from + 2;
}

/** "Tổng số chỉ tiêu: 40", "Số chỉ tiêu đạt: 34", "Số chỉ tiêu chưa đạt: 6", one under the other. */
export function drawMetUnmetTotal(paper: Paper, meaning: Meaning, from: number, counted: Counted): number {
  const { met, total } = counted.indicators;
  const lines = [
    ['Tổng số chỉ tiêu', 'total', total],
    ['Số chỉ tiêu đạt', 'met', met],
    ['Số chỉ tiêu chưa đạt', 'unmet', total - met],
  ] as const;
  lines.forEach(([label, says, figure], i) => {
    const restate = (other: number) => `${label}: ${other}`;
    const at = paper.put(from + i, 1, restate(figure));
    meaning.counts.push({ at, what: 'indicators', says, met, total, restate });
  });
  return from + lines.length;
}
