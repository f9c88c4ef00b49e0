import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Claim } from '../../../src/core/claims/claim';
import { countBefore } from '../../../src/core/claims/text/nearest';
import { readReport } from '../../../src/core/claims/read-report';
import { placeOf } from '../../../src/core/claims/text/text-span';

const kinds: readonly Claim['kind'][] = ['count', 'amount', 'share'];
const claimsOf = (lines: readonly string[]) =>
  readReport({ lines }).claims.filter(({ kind }) => kinds.includes(kind));
/** What they say, wherever it stands. */
const said = (claims: readonly Claim[]) =>
  claims.map((claim) => {
    const { span, ...rest } = { list: null, ...claim };
    return {
      ...rest,
      length: span.end - span.at,
      list: rest.list && rest.list.parts.map(({ value }) => value),
    };
  });

const words = fc.constantFrom(
  ...'xã|thôn Thượng|NTM|nông thôn mới|nâng cao|kiểu mẫu|đạt|chưa đạt|còn lại|tập trung hoàn thành|phấn đấu|năm 2023'.split(
    '|',
  ),
  ...'15/19 tiêu chí|04 tiêu chí|với 06 chỉ tiêu|Tổng vốn|2.170.000.000 đồng|khoảng 570 triệu đồng|1,5 tỷ|trong đó|gồm:'.split(
    '|',
  ),
  ...'40% dân số|(2.340 người)|đến nay|nay là|;|,|.|:|- |(|)|1. |\n|+ '.split('|'),
);
const report = fc.array(words, { maxLength: 40 }).map((all) => all.join(' '));

describe('counts, amounts and shares of any report', () => {
  it('quote the words they were read from, in order, and never fail', () => {
    fc.assert(
      fc.property(fc.oneof(report, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        const { claims, passages } = readReport({ lines: text.split('\n') });
        for (const { span } of claims) expect(placeOf(passages, span).quote).not.toBe('');
        const places = claims.map(({ span }) => span.passage * 1e6 + span.at);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('are the same in decomposed letters and on lines further down', () => {
    fc.assert(
      fc.property(report, (text) => {
        const lines = text.split('\n');
        expect(said(claimsOf(lines.map((line) => line.normalize('NFD'))))).toEqual(said(claimsOf(lines)));
        expect(said(claimsOf(['', '', ...lines]))).toEqual(said(claimsOf(lines)));
      }),
    );
  });

  it('are the same where the width of a page breaks the lines', () => {
    const text =
      'Đến nay xã NTM nâng cao đã đạt 11/18 tiêu chí và 47/61 chỉ tiêu, còn 07 tiêu chí, 14 chỉ tiêu chưa đạt; ' +
      'tổng nguồn vốn huy động là 3.410.000.000 đồng, trong đó vốn huyện khoảng 1.210 triệu đồng, vốn xã 2.200 triệu đồng; ' +
      'đã vận động 95% dân số (4.940 người) tham gia bảo hiểm y tế và các thôn cùng làm nhiều việc khác trong năm.';
    const broken = text.replace(/(.{60,80}) (?=\S)/gu, '$1\n').split('\n');
    expect(broken.length).toBeGreaterThan(4);
    expect(said(claimsOf(broken))).toEqual(said(claimsOf([text])));
  });

  // Ten times the text may cost ten times the steps, and not a hundred: what is looked at is counted, not the time.
  it.each([
    ['counts', 'đạt 15/19 tiêu chí, '],
    ['sets and places', 'xã NTM thôn Thượng 15 tiêu chí '],
    ['totals', 'Tổng 9 triệu đồng, gồm: '],
    ['items', '9 triệu đồng; '],
    ['brackets', '(9 triệu đồng '],
    ['shares', '40% dân số, 300 người '],
    ['digits', '1.000.'],
    ['spaces', '1 000 '],
    ['words', 'tập trung '],
    ['percents', '5%'],
  ])('cost no more than their length: %s', (_, repeated) => {
    const [small, large] = [1_000, 10_000].map((times) => lookedAt(repeated.repeat(times)));
    expect(large!).toBeLessThanOrEqual(small! * 14 + 1000);
  });
});

/** How many letters are cut out of texts while a report is read. */
function lookedAt(text: string): number {
  const { slice } = String.prototype;
  let letters = 0;
  String.prototype.slice = function (this: string, from?: number, to?: number) {
    const cut = slice.call(this, from, to);
    letters += cut.length;
    return cut;
  };
  try {
    readReport({ lines: [text] });
  } finally {
    String.prototype.slice = slice;
  }
  return letters;
}

it('counts what begins before a place', () => {
  const items = [2, 5, 5, 9].map((at) => ({ at }));
  expect([0, 2, 3, 5, 6, 9, 10].map((place) => countBefore(items, place))).toEqual([0, 0, 1, 1, 3, 3, 4]);
  expect(countBefore([], 3)).toBe(0);
});
