import type { CellValue } from '../../../src/core/snapshot/snapshot';
import type { Target } from '../paper/clean-workbook';
import { roundTo } from '../paper/paper';
import type { Random } from '../random';
import type { Asked } from '../words/criteria-bank';
import { shortFigure } from '../words/vietnamese-figures';

/** How one table of criteria is laid out. */
export interface CriteriaOptions {
  /** Criteria in rows of their own, in a column of merged cells, or in a column filled on the first row only. */
  readonly rows: 'own' | 'merged' | 'first';
  readonly marks: 'status' | 'two-marks';
  readonly periods: 1 | 2;
  readonly planColumns: boolean;
  readonly unitColumn: boolean;
  readonly groups: boolean;
  /** All criteria there are, numbered as the set numbers them. */
  readonly whole: boolean;
  readonly counts: 'none' | 'above' | 'below-line' | 'below-rows' | 'met-unmet-total';
}

/** How one table writes its targets, results and statuses. */
export interface Writing {
  readonly target: (target: Target, random: Random) => string;
  readonly results: 'texts' | 'percents' | 'figures' | 'fractions';
  readonly met: string;
  readonly unmet: string;
  readonly mark: string;
}

const statuses: readonly (readonly [string, string])[] = [
  ['Đạt', 'Chưa đạt'],
  ['Đạt', 'Chưa đạt'],
  ['Đạt', 'Không đạt'],
  ['ĐẠT', 'CHƯA ĐẠT'],
  ['đạt', 'chưa đạt'],
  ['Đã đạt', 'Chưa đạt'],
];

export function chooseWriting(random: Random): Writing {
  const [met, unmet] = random.pick(statuses);
  const style = random.int(0, 3);
  return {
    target: ({ comparator, value, unit }) => {
      const figure = unit === '%' ? `${shortFigure(value)}%` : `${shortFigure(value)} ${unit}`;
      if (comparator === 'at most') return style < 2 ? `≤ ${figure}` : `Không quá ${figure}`;
      if (value === 100 && unit === '%') return '100%';
      if (style === 2) return `Từ ${figure} trở lên`;
      if (style === 3) return `Tối thiểu ${figure}`;
      return style === 0 ? `≥ ${figure}` : `≥${figure}`;
    },
    results: random.pick(['texts', 'texts', 'percents', 'figures', 'fractions']),
    met,
    unmet,
    mark: random.pick(['x', 'X']),
  };
}

/** A figure that meets what is asked for, or does not; one decimal at most. */
export function figureFor(random: Random, asked: Asked, met: boolean): number {
  const [low, high] = met ? asked.met! : asked.unmet!;
  return roundTo(low + ((high - low) * random.int(0, 1000)) / 1000, random.pick([0, 1]));
}

/** Whether a figure meets the target. */
export function meets({ comparator, value }: Target, figure: number): boolean {
  return comparator === 'at most' ? figure <= value : figure >= value;
}

export interface WrittenResult {
  readonly value: CellValue;
  readonly format: string;
  readonly ratio: { readonly part: number; readonly whole: number } | null;
}

const things = ['hộ', 'km', 'người', 'cơ sở'];

export function writeResult(
  random: Random,
  { results }: Writing,
  { unit }: Target,
  figure: number,
): WrittenResult {
  const plain = { format: 'General', ratio: null };
  if (unit !== '%') {
    return results === 'figures'
      ? { value: figure, ...plain }
      : { value: `${shortFigure(figure)} ${unit}`, ...plain };
  }
  if (results === 'percents') return { value: roundTo(figure / 100, 4), format: '0.0%', ratio: null };
  if (results === 'figures') return { value: figure, ...plain };
  if (results === 'fractions' && random.chance(0.5)) {
    const whole = random.pick([200, 400, 500, 1000, 2000]);
    const part = Math.round((figure * whole) / 100);
    const percent = roundTo((part / whole) * 100, 2);
    if (percent === figure) {
      const counted = `${part}/${whole} ${random.pick(things)}`;
      return { value: `${counted} (${shortFigure(percent)}%)`, format: 'General', ratio: { part, whole } };
    }
  }
  return { value: `${shortFigure(figure)}%`, ...plain };
}
