import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCountStatements } from '../../../src/core/values/count-statements';
import { addDays, formatDate, isoOf, lastDayOfMonth, readDate } from '../../../src/core/values/dates';
import { readDeadline } from '../../../src/core/values/deadlines';
import { decimalSignOf } from '../../../src/core/values/decimal-sign';
import { findDocumentSymbols } from '../../../src/core/values/document-symbols';
import { findDoubledAmounts } from '../../../src/core/values/doubled-amounts';
import { fold } from '../../../src/core/values/fold';
import { readAmount } from '../../../src/core/values/money';
import { readNoFigure } from '../../../src/core/values/no-figure';
import { readNumbering, splitNumbering } from '../../../src/core/values/numbering';
import { formatNumber, readNumber } from '../../../src/core/values/numbers';
import { readQuantity } from '../../../src/core/values/quantities';
import { readRatio } from '../../../src/core/values/ratios';
import { isMark, readStatus } from '../../../src/core/values/statuses';
import { readSumFormula } from '../../../src/core/values/sum-formula';
import { readThreshold } from '../../../src/core/values/thresholds';
import { findHeadingUnit, readUnit, readUnitLine } from '../../../src/core/values/units';
import { countedWork } from './counted-work';

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  decimalSignOf: (text) => decimalSignOf([text], []),
  findDocumentSymbols,
  findDoubledAmounts,
  findHeadingUnit,
  fold,
  isMark,
  readAmount,
  readCountStatements,
  readDate,
  readDeadline: (text) => readDeadline(text, 2026),
  readNoFigure,
  readNumber,
  readNumbering,
  readQuantity,
  readRatio,
  readStatus,
  readSumFormula,
  readThreshold,
  readUnit,
  readUnitLine,
  splitNumbering,
};

/** What a cell of Excel holds at most. */
const longestCell = 32_767;

const bits = [
  ...[
    '1',
    '1.',
    '1,',
    '12.500 ',
    '1 ',
    '(',
    ')',
    '()',
    ' ',
    '\u00a0',
    '\n',
    '-',
    '- ',
    '–',
    '+',
    '%',
    '% ',
    '/',
    ';',
    ':',
    '.',
    '…',
  ],
  ...[
    '≥',
    '≥ 1% ',
    '1/2',
    '1/2/',
    '15/19 tiêu chí ',
    'đạt ',
    'Đạt - ',
    'chưa đạt, ',
    'không ',
    'ngày ',
    'tháng ',
    'ngày 1, ',
  ],
  ...[
    'quý i, ',
    'từ 1 đến ',
    'trước ',
    'hàng tháng ',
    '2 lần/tháng ',
    '1 tỷ ',
    'khoảng ',
    'triệu ',
    '1 triệu 1 ',
    'đồng ',
    'ĐVT: ',
  ],
  ...[
    '1/QĐ-',
    '1/2024/QĐ-UBND ',
    'Q',
    'QĐ-',
    'SUM(',
    'A1+',
    'A1:B2,',
    "'",
    'a\u0301',
    '\u0301',
    '\ud83d',
    '\udc00',
    '😀',
    'x',
    'a) ',
  ],
];
const repeats = bits.map((bit) => [bit, bit.repeat(longestCell).slice(0, longestCell)] as const);

/** Any sixteen bits, lone halves of surrogate pairs included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const likelyText = fc.array(fc.constantFrom(...bits), { maxLength: 12 }).map((some) => some.join(''));

describe.each(Object.entries(readers))('%s', (_name, read) => {
  it('reads any text without throwing, and twice alike', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, likelyText), (text) => {
        expect(read(text)).toStrictEqual(read(text));
      }),
      { numRuns: 300 },
    );
  });

  it('hands to the engine no more than a number of characters in proportion to the text', () => {
    // A quadratic reader would need 32,767 per character; the dearest one goes over a text some forty times.
    for (const [bit, text] of repeats) {
      for (const length of [1000, longestCell]) {
        const work = countedWork(() => read(text.slice(0, length)));
        expect({ bit, length, isInProportion: work <= 50 * length }).toEqual({
          bit,
          length,
          isInProportion: true,
        });
      }
    }
  });
});

it('counts a quadratic reader as one', () => {
  const quadratic = (text: string) => {
    for (let rest = text; rest !== ''; rest = rest.slice(1)) /^a*b/.test(rest);
  };
  expect(countedWork(() => quadratic('a'.repeat(1000)))).toBeGreaterThan(500_000);
});

describe('what is written is read again', () => {
  const decimals = fc.integer({ min: 0, max: 3 });
  const digits = fc.integer({ min: 0, max: 999_999 });
  const year = fc.integer({ min: 1990, max: 2049 });
  const month = fc.integer({ min: 1, max: 12 });
  const asItIs = (value: number) => String(value);

  it('percentages', () => {
    fc.assert(
      fc.property(digits, decimals, fc.constantFrom('%', ' %'), (all, places, sign) => {
        const value = all / 10 ** places;
        expect(readNumber(formatNumber(value) + sign, ',')).toMatchObject({
          figure: { value },
          percent: true,
        });
      }),
    );
  });

  it('ratios with their percentage', () => {
    fc.assert(
      fc.property(digits, digits, fc.integer({ min: 0, max: 1000 }), (part, whole, tenths) => {
        const [a, b, share] = [part, whole, tenths / 10].map((value) => formatNumber(value));
        const ratio = { part: { value: part }, whole: { value: whole }, percent: { value: tenths / 10 } };
        expect(readRatio(`${a!}/${b!} hộ (${share!}%)`)).toMatchObject(ratio);
        expect(readRatio(`${share!}% (${a!}/${b!})`)).toMatchObject(ratio);
      }),
    );
  });

  it('targets in each of their writings', () => {
    const writings = [
      ['≥', (figure: string) => `≥ ${figure}`],
      ['≥', (figure: string) => `ít nhất ${figure}`],
      ['≥', (figure: string) => `từ ${figure} trở lên`],
      ['≤', (figure: string) => `không quá ${figure}`],
      ['>', (figure: string) => `trên ${figure}`],
      ['<', (figure: string) => `dưới ${figure}`],
      ['=', asItIs],
    ] as const;
    fc.assert(
      fc.property(digits, fc.constantFrom(...writings), (value, [comparator, write]) => {
        const text = write(`${formatNumber(value)} người` as never);
        expect(readThreshold(text)).toMatchObject({ kind: 'figure', comparator, figure: { value } });
      }),
    );
  });

  it('money in two units', () => {
    const below1000 = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), below1000, fc.boolean(), (large, small, roughly) => {
        const text = `${roughly ? 'khoảng ' : ''}${formatNumber(large)} tỷ ${String(small)} triệu đồng`;
        const value = large * 1000 + small;
        expect(readAmount(text)).toMatchObject({ figure: { value, ulp: 1 }, approximate: roughly });
      }),
    );
  });

  it('dates in each of their writings', () => {
    const day = fc.integer({ min: 0, max: 36_500 }).map((n) => addDays('1990-01-01', n));
    const writings = [
      formatDate,
      (iso: string) => formatDate(iso).replaceAll('/', '-'),
      (iso: string) => formatDate(iso).replaceAll('/', ' / '),
      (iso: string) => `ngày ${formatDate(iso).replace('/', ' tháng ').replace('/', ' năm ')}`,
      (iso: string) => iso,
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...writings), (iso, write) => {
        expect(readDate(write(iso))).toStrictEqual({ kind: 'date', iso });
        expect(readDeadline(`trước ${write(iso)}`, null)).toStrictEqual({
          kind: 'date',
          due: iso,
          term: 'day',
        });
      }),
    );
  });

  it('months, quarters, half-years and years', () => {
    const roman = ['I', 'II', 'III', 'IV'];
    fc.assert(
      fc.property(year, month, fc.boolean(), (inYear, last, statesYear) => {
        const own = statesYear ? null : inYear;
        const inTheYear = statesYear ? ` năm ${String(inYear)}` : '';
        const due = (lastMonth: number) => isoOf(inYear, lastMonth, lastDayOfMonth(inYear, lastMonth));
        const quarter = Math.ceil(last / 3);
        expect(readDeadline(`hết tháng ${String(last)}${inTheYear}`, own)).toMatchObject({ due: due(last) });
        expect(readDeadline(`quý ${roman[quarter - 1]!}${inTheYear}`, own)).toMatchObject({
          due: due(quarter * 3),
        });
        const halves = `0${6} tháng ${last > 6 ? 'cuối' : 'đầu'} năm`;
        expect(readDeadline(statesYear ? `${halves} ${String(inYear)}` : halves, own)).toStrictEqual({
          kind: 'date',
          due: due(last > 6 ? 12 : 6),
          term: 'half-year',
        });
        expect(readDeadline(`đến hết năm ${String(inYear)}`, null)).toMatchObject({
          due: due(12),
          term: 'year',
        });
      }),
    );
  });

  it('recurring days of a month, a quarter and a year', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(days, month, (some, inMonth) => {
        const byDay = `BYMONTHDAY=${[...some].sort((a, b) => a - b).join(',')}`;
        const rule = (text: string) => readDeadline(text, null);
        const list = some.join(', ');
        expect(rule(`các ngày ${list} hàng tháng`)).toStrictEqual({
          kind: 'recurrence',
          rule: `FREQ=MONTHLY;${byDay}`,
        });
        expect(rule(`ngày ${list} tháng cuối quý`)).toStrictEqual({
          kind: 'recurrence',
          rule: `FREQ=MONTHLY;BYMONTH=3,6,9,12;${byDay}`,
        });
        expect(rule(`ngày ${String(some[0])} tháng ${String(inMonth)} hàng năm`)).toStrictEqual({
          kind: 'recurrence',
          rule: `FREQ=YEARLY;BYMONTH=${String(inMonth)};BYMONTHDAY=${String(some[0])}`,
        });
      }),
    );
  });

  it('symbols of documents, whatever spaces and dashes they are written with', () => {
    const dash = fc.constantFrom('-', ' - ', '- ', '–', ' – ');
    const stroke = fc.constantFrom('/', '/ ', ' / ');
    const code = fc.constantFrom('QĐ', 'TB', 'KH', 'NQ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        year,
        code,
        dash,
        stroke,
        (number, inYear, kind, line, slash) => {
          const written = [String(number), String(inYear), `${kind}${line}UBND`].join(slash);
          const text = `${String(number)}/${String(inYear)}/${kind}-UBND`;
          expect(findDocumentSymbols(`theo ${written} của xã`)).toMatchObject([
            { text, year: inYear, at: 5, written: written.replace(/–/g, '-') },
          ]);
        },
      ),
    );
  });
});
