import { criteriaBank } from './criteria-bank';
import { shortFigure } from './vietnamese-figures';

/** The criteria as a province would publish them, and as a user would import them. */
export interface PublishedIndicator {
  readonly code: string;
  readonly text: string;
  readonly target: string;
}

export interface PublishedCriterion {
  readonly code: string;
  readonly name: string;
  readonly indicators: readonly PublishedIndicator[];
}

export const publishedSet: readonly PublishedCriterion[] = criteriaBank.map(({ name, asks }, i) => ({
  code: String(i + 1),
  name,
  indicators: asks.map(({ text, target }, j) => {
    const code = `${i + 1}.${j + 1}`;
    if (target === 'stated') return { code, text, target: 'Đạt' };
    const figure = target.unit === '%' ? `${target.value}%` : `${shortFigure(target.value)} ${target.unit}`;
    const sign = target.comparator === 'at most' ? '≤ ' : target.value === 100 ? '' : '≥ ';
    return { code, text, target: `${sign}${figure}` };
  }),
}));
