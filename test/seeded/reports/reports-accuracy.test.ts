import { describe, expect, it } from '@jest/globals';
import { drawReport } from './draw-report';
import { measureReports, recallOf } from './measure-reports';
import { print } from './prose';

/** The short form; the bars of the design hold for it too: recall ≥ 0.95, no error and no warning on a clean report. */
const measured = measureReports(12, 40);

describe('mistakes planted in reports, one at a time', () => {
  it.each(measured.rules)('$rule is found where it is planted', ({ rule, cases }) => {
    expect(cases).toHaveLength(12);
    const missed = cases.filter(({ found }) => !found).map(({ id }) => id);
    expect({ missed, enough: recallOf({ rule, cases }) >= 0.95 }).toEqual({ missed, enough: true });
  });

  it.each(measured.rules)('$rule brings no alarm but itself', ({ cases }) => {
    const wrong = cases.flatMap(({ id, false: all }) =>
      all.map(({ rule, message }) => `${id}: ${rule} ${message}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('clean reports', () => {
  it('hear no error and no warning', () => {
    const alarms = measured.clean.flatMap(({ id, false: wrong }) =>
      wrong.map(({ rule, line, message }) => `${id}: ${rule} ${line} ${message}`),
    );
    expect(alarms).toEqual([]);
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
