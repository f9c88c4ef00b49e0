import { describe, expect, it } from '@jest/globals';
import { measureNotices, measured, scoreOf } from './measure-notices';

/** The short form; the full one is `npm run accuracy`. */
const measure = measureNotices(60);

describe('tasks of composed notices', () => {
  it.each(measured)('are read with their %s, and with nothing that is none', (of) => {
    const { expected, read, right } = scoreOf(measure, of);
    const mistakes = measure.cases.flatMap((one) =>
      one.mistakes
        .filter((mistake) => mistake.of === of)
        .map(({ said, expected, read }) => `${one.id} ${said}: ${expected ?? '–'} → ${read ?? '–'}`),
    );
    expect({ mistakes, enough: right >= expected * 0.95 && right >= read * 0.95 }).toEqual({
      mistakes,
      enough: true,
    });
    expect(expected).toBeGreaterThan(50);
  });
});
