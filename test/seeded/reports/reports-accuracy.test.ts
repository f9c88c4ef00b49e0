import { describe, expect, it } from '@jest/globals';
import { builtReportRules } from '../measure/checker';
import { drawReport } from './draw-report';
import { reportOperators } from './faults/index';
import { measureReports } from './measure-reports';
import { print } from './prose';

/** The short form; the full one is `npm run accuracy`. The bars of the design hold there, here nothing at all may fail. */
const casesPerRule = 4;
const measured = measureReports({ casesPerRule, cleanReports: 30 });

describe('mistakes planted in reports, one at a time', () => {
  it('has an operator for every rule about reports', () => {
    expect(reportOperators.map(({ rule }) => rule).sort()).toEqual([...builtReportRules].sort());
  });

  it.each(measured.rules)('$rule is found where it is planted', ({ cases }) => {
    expect(cases).toHaveLength(casesPerRule);
    expect(cases.filter(({ found }) => !found).map(({ id }) => id)).toEqual([]);
  });

  it.each(measured.rules)('$rule brings no finding but itself', ({ cases }) => {
    const wrong = cases.flatMap(({ id, false: all }) =>
      all.map(({ rule, message }) => `${id}: ${rule} ${message}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('clean reports', () => {
  it('hear nothing', () => {
    const all = [...measured.rules.flatMap(({ cases }) => cases), ...measured.clean];
    const said = all.flatMap(({ id, onClean }) =>
      onClean.map(({ rule, line, message }) => `${id}: ${rule} ${line} ${message}`),
    );
    expect(said).toEqual([]);
  });

  it('are the same twice, and different for each name', () => {
    const linesOf = (seed: string) => {
      const { prose, page } = drawReport(seed);
      return print(prose, page).lines;
    };
    expect(linesOf('một')).toEqual(linesOf('một'));
    expect(linesOf('một')).not.toEqual(linesOf('hai'));
  });
});
