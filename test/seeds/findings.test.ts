import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../src/core/check/check-report';
import { absent, readSeed, seeds } from './seeds';

/** Rule, severity, line and related lines of everything that is said of a document, each judged true by reading it. */
const said: Readonly<Record<string, readonly string[]>> = {
  '000': ['BC108 warning 15 (7, 356)'],
  '001': ['BC111 info 5 ()'],
  '002': [
    'BC111 info 3 ()',
    'BC111 info 5 ()',
    'BC110 warning 41 (43, 170, 172)',
    'BC102 error 51 (43, 43, 172)',
    'BC102 error 51 (43, 43, 172)',
    'BC105 error 66 ()',
    'BC105 error 67 ()',
    'BC102 error 172 (43, 43, 51)',
  ],
  '003': ['BC109 warning 130 (120, 235)', 'BC108 warning 347 (9, 17)'],
  '004': ['BC111 info 3 ()', 'BC111 info 5 ()'],
};

/** Line, đồng and what is said of the figures that a list or the villages add up to. */
const added: readonly (readonly [number, number, string])[] = [
  [63, 14_808_000_000, 'Cộng 6 khoản đi kèm được 14.808.000.000 đồng, đúng bằng tổng.'],
  [70, 2_170_000_000, 'được 2.169.856.000 đồng, lệch 144.000 đồng do làm tròn.'],
];

describe('real documents', () => {
  if (seeds.length === 0) {
    it('are not at hand', () => {
      console.info(absent);
      expect(seeds).toStrictEqual([]);
    });
    return;
  }

  it.each(Object.entries(said))('%s: everything that is said of it was judged', async (seed, expected) => {
    const { findings } = checkReport(await readSeed(seed), []);
    const shown = findings.map(({ rule, severity, line, related }) => {
      const places = related.map((one) => String(one.line)).join(', ');
      return `${rule} ${severity} ${String(line)} (${places})`;
    });
    expect(shown).toStrictEqual(expected);
  });

  it.each(added)(
    '002: the figure of line %i, %i, is told what its parts add up to',
    async (line, value, words) => {
      const { claims } = checkReport(await readSeed('002'), []);
      const figure = claims.find(
        (one) => one.line === line && one.claim.kind === 'amount' && one.claim.value === value,
      );
      expect(figure?.comparison.note).toContain(words);
    },
  );
});
