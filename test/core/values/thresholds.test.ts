import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readUnit } from '../../../src/core/values/units';
import { compareToThreshold, readThreshold } from '../../../src/core/values/thresholds';

const figure = (comparator: string, value: number, unit: string | null, percent: boolean, ulp = 1) => ({
  kind: 'figure',
  comparator,
  figure: { value, ulp },
  unit,
  percent,
});

describe('readThreshold', () => {
  it.each([
    ['≥ 95%', '≥', 95],
    ['≥95 %', '≥', 95],
    ['>=80%', '≥', 80],
    ['> = 80%', '≥', 80],
    ['=> 80%', '≥', 80],
    ['(≥ 80%)', '≥', 80],
    ['từ 80% trở lên', '≥', 80],
    ['Từ 80 % trở lên.', '≥', 80],
    ['80% trở lên', '≥', 80],
    ['từ 80% trở lên'.normalize('NFD'), '≥', 80],
    ['tu 80% tro len', '≥', 80],
    ['tối thiểu 50%', '≥', 50],
    ['Tối thiểu: 50%', '≥', 50],
    ['đạt tối thiểu 50% số xã', '≥', 50],
    ['Đạt từ 90% trở lên', '≥', 90],
    ['không dưới 75%', '≥', 75],
    ['trên 90%', '>', 90],
    ['> 90%', '>', 90],
    ['không quá 5%', '≤', 5],
    ['≤ 4%', '≤', 4],
    ['<= 4%', '≤', 4],
    ['4% trở xuống', '≤', 4],
    ['tối đa 10%', '≤', 10],
    ['dưới 2%', '<', 2],
    ['< 2%', '<', 2],
    ['100%', '=', 100],
    ['Đạt 100%', '=', 100],
    ['phải đạt 100%', '=', 100],
    ['bằng 100%', '=', 100],
    ['≥ 80% số hộ', '≥', 80],
  ])('reads the share %j', (text, comparator, value) => {
    expect(readThreshold(text)).toStrictEqual(figure(comparator, value, null, true));
  });

  it.each([
    ['ít nhất 173 người', '≥', 173, 'người', 1],
    ['tối thiểu 2.560 người', '≥', 2560, 'người', 1],
    ['≥ 01 mô hình', '≥', 1, 'mô hình', 1],
    ['Có ít nhất 1 mô hình', '≥', 1, 'mô hình', 1],
    ['≥ 48 triệu đồng/người', '≥', 48, 'triệu đồng/người', 1],
    ['≥ 0,5 m2/người', '≥', 0.5, 'm2/người', 0.1],
    ['5 người trở lên', '≥', 5, 'người', 1],
    ['không quá 3 hộ', '≤', 3, 'hộ', 1],
    ['≥ 7,5', '≥', 7.5, null, 0.1],
    ['20', '=', 20, null, 1],
  ])('reads the figure %j', (text, comparator, value, unit, ulp) => {
    expect(readThreshold(text)).toStrictEqual(figure(comparator, value, unit, false, ulp));
  });

  it.each(['Đạt', 'ĐẠT.', 'Đ', 'Có', 'đạt chuẩn', 'Hoàn thành'])('reads %j as a pass', (text) => {
    expect(readThreshold(text)).toStrictEqual({ kind: 'pass' });
  });

  it.each(['Không', 'không có', '(Không)'])('reads %j as none allowed', (text) => {
    expect(readThreshold(text)).toStrictEqual({ kind: 'none-allowed' });
  });

  it.each([
    ['≥70% (≥30% từ hệ thống cấp nước tập trung)', /nhiều điều kiện/],
    ['từ 5 đến 10%', /một khoảng/],
    ['15/19', /nhiều điều kiện/],
    ['≥ 80% ở cả nam và nữ', /nhiều điều kiện/],
    ['≥ 80% đối với xã miền núi', /nhiều điều kiện/],
    ['UBND cấp tỉnh quy định cụ thể', /cơ quan có thẩm quyền/],
    ['Theo quy định của UBND tỉnh', /cơ quan có thẩm quyền/],
    ['Mức độ 2', /mức độ/],
    ['Đạt mức độ 2 trở lên', /mức độ/],
    ['Đạt chuẩn quốc gia mức 1', /mức độ/],
    ['Đến năm 2025 đạt 80%', /nhiều điều kiện/],
    ['Có nhà văn hóa', /lời văn/],
    ['>', /lời văn/],
    ['≥ 1.2.3', /không đọc được/],
  ])('cannot compare with %j and says why', (text, why) => {
    expect(readThreshold(text)).toStrictEqual({ kind: 'not-comparable', why: expect.stringMatching(why) });
  });

  it.each(['', '  ', '-', '–', '…', 'x', 'chưa có số liệu', '()'])('finds no target in %j', (text) => {
    expect(readThreshold(text)).toBeNull();
  });

  it('takes a long text for words', () => {
    expect(readThreshold(`≥ 80% ${'số hộ '.repeat(200)}`)).toMatchObject({
      why: expect.stringMatching(/lời văn/),
    });
  });

  it('never throws', () => {
    const parts = fc.constantFrom(
      '≥',
      '<=',
      'từ',
      'đạt',
      '80',
      '1.234',
      '%',
      ' ',
      'trở lên',
      '(',
      ')',
      'người',
      '/',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((x) => x.join('')),
        ),
        (text) => {
          const threshold = readThreshold(text);
          expect(threshold === null || typeof threshold.kind === 'string').toBe(true);
        },
      ),
    );
  });
});

describe('compareToThreshold', () => {
  const typed = (value: number, ulp = 1, percent = true) => ({
    figure: { value, ulp },
    percent,
    unit: null,
  });

  it.each([
    ['≥ 80%', typed(80), 'reached'],
    ['≥ 80%', typed(95.5, 0.1), 'reached'],
    ['≥ 80%', typed(79.9, 0.1), 'below'],
    ['≥ 80%', typed(79), 'below'],
    // A formula rounded to whole percents: up to 80.2 may stand behind 79.7.
    ['≥ 80%', typed(79.7, 1), 'not-comparable'],
    ['≥ 79,4%', typed(79), 'not-comparable'],
    // Float noise of a computed share.
    ['≥ 85%', typed(84.99999999999999, 0), 'reached'],
    ['> 80%', typed(80.1, 0.1), 'reached'],
    ['> 80%', typed(80), 'not-comparable'],
    ['> 80%', typed(80, 0), 'below'],
    ['> 80%', typed(79), 'below'],
    ['≤ 4%', typed(4), 'reached'],
    ['≤ 4%', typed(2.5, 0.1), 'reached'],
    ['≤ 4%', typed(4.1, 0.1), 'below'],
    ['dưới 2%', typed(1.9, 0.1), 'reached'],
    ['dưới 2%', typed(2, 0), 'below'],
    ['dưới 2%', typed(2, 0.1), 'not-comparable'],
    ['100%', typed(100), 'reached'],
    ['100%', typed(98.5, 0.1), 'below'],
    ['80%', typed(85), 'reached'],
    ['80%', typed(75), 'below'],
    // A bare 5 % may be a floor (rừng trồng) or a ceiling (hộ nghèo).
    ['5%', typed(5), 'reached'],
    ['5%', typed(4), 'not-comparable'],
    ['5%', typed(6), 'not-comparable'],
    ['0%', typed(0), 'reached'],
    ['0%', typed(0.6, 0.1), 'below'],
    ['ít nhất 173 người', typed(173, 1, false), 'reached'],
    ['ít nhất 173 người', typed(172, 1, false), 'below'],
    ['trên 5 hộ', typed(5, 1, false), 'below'],
    ['trên 5 hộ', typed(6, 1, false), 'reached'],
    ['≥ 48 triệu đồng/người', typed(47.96, 0.1, false), 'not-comparable'],
    ['≥ 20', typed(19, 1, false), 'below'],
    ['≥ 80%', typed(90, 1, false), 'not-comparable'],
    ['ít nhất 173 người', typed(180, 1, true), 'not-comparable'],
    ['Không', typed(0, 1, false), 'reached'],
    ['Không', typed(2, 1, false), 'below'],
    ['Đạt', typed(100), 'not-comparable'],
    ['Mức độ 2', typed(2, 1, false), 'not-comparable'],
  ])('%j with %j: %s', (text, reading, comparison) => {
    expect(compareToThreshold(readThreshold(text)!, reading)).toBe(comparison);
  });

  it.each([
    ['≥ 40.000.000 đồng', 44, 'triệu đồng', 'reached'],
    ['≥ 40 triệu đồng/người', 36_000_000, 'đồng', 'below'],
    ['≥ 40 triệu đồng/người/năm', 44, 'triệu đồng', 'reached'],
    ['≥ 1 km', 1250, 'm', 'reached'],
    ['≥ 1 km', 950, 'm', 'below'],
    ['không quá 2 ha', 15_000, 'm2', 'reached'],
    ['ít nhất 20 hộ', 19, 'hộ gia đình', 'below'],
    ['≥ 5 lít', 6, 'lít', 'reached'],
    // Other things than the target asks for.
    ['≥ 5 km', 6, 'hộ', 'not-comparable'],
    ['≥ 5 lít', 6, 'kwh', 'not-comparable'],
    ['≥ 40 triệu đồng', 44, '%', 'not-comparable'],
    // A target whose words are no unit is taken to count what the table counts.
    ['≥ 5 mô hình liên kết', 6, 'hộ', 'reached'],
  ])('%j with %d %s: %s', (target, value, unit, comparison) => {
    const reading = { figure: { value, ulp: 1 }, percent: false, unit: readUnit(unit) };
    expect(compareToThreshold(readThreshold(target)!, reading)).toBe(comparison);
  });

  it('misses a floor only when no true value can reach it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 10_000 }), (floor, tenths) => {
        const value = tenths / 10;
        const comparison = compareToThreshold(readThreshold(`≥ ${String(floor)}%`)!, typed(value, 0.1));
        expect(comparison).toBe(value >= floor ? 'reached' : 'below');
      }),
    );
  });
});
