import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  formatDate,
  isCalendarDay,
  isoOf,
  isoOfSerial,
  lastDayOfMonth,
  readDate,
  serialOfIso,
} from '../../../src/core/values/dates';

const anyDay = fc.integer({ min: 0, max: 2_900_000 }).map((n) => addDays('1899-12-31', n));

describe('serial numbers', () => {
  it.each([
    [0, '1899-12-31'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [45473, '2024-06-30'],
    [45473.75, '2024-06-30'],
    [2958465, '9999-12-31'],
  ])('%d is %s in the 1900 system', (serial, iso) => {
    expect(isoOfSerial(serial, false)).toBe(iso);
    expect(serialOfIso(iso, false)).toBe(Math.floor(serial));
  });

  it.each([
    [0, '1904-01-01'],
    [60, '1904-03-01'],
    [44011, '2024-06-30'],
  ])('%d is %s in the 1904 system', (serial, iso) => {
    expect(isoOfSerial(serial, true)).toBe(iso);
    expect(serialOfIso(iso, true)).toBe(serial);
  });

  it('go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_957_000 }), fc.boolean(), (serial, date1904) => {
        expect(serialOfIso(isoOfSerial(serial, date1904), date1904)).toBe(serial);
      }),
    );
  });

  it('agree with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(isoOfSerial(serial, false)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('calendar', () => {
  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])('month %d-%d has %d days', (year, month, days) => {
    expect(lastDayOfMonth(year, month)).toBe(days);
  });

  it.each([
    [2024, 2, 29, true],
    [2024, 6, 31, false],
    [2024, 13, 1, false],
    [2024, 0, 1, false],
    [2024, 1, 0, false],
  ])('day %d-%d-%d exists: %s', (year, month, day, exists) => {
    expect(isCalendarDay(year, month, day)).toBe(exists);
  });

  it('adds days over months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  });

  it('counts the days between', () => {
    expect(daysBetween('2024-05-15', '2024-06-30')).toBe(46);
    expect(daysBetween('2024-06-30', '2024-05-15')).toBe(-46);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (iso, n) => {
        fc.pre(daysBetween('0100-01-01', iso) + n > 0 && daysBetween(iso, '9999-12-31') > n);
        expect(daysBetween(iso, addDays(iso, n))).toBe(n);
      }),
    );
  });

  it('writes days as documents and machines do', () => {
    expect(formatDate('2024-06-05')).toBe('5/6/2024');
    expect(isoOf(2024, 6, 5)).toBe('2024-06-05');
  });
});

describe('readDate', () => {
  it.each([
    '30/6/2024',
    '30/06/2024',
    '30-6-2024',
    '30.6.2024',
    '30/6/ 2024',
    '30 / 6 / 2024',
    '30/6/24',
    'ngày 30/6/2024',
    'Ngày 30/6/2024.',
    '30/6/2024 17:30',
    '30/06/2024 00:00:00',
    'ngày 30 tháng 6 năm 2024',
    'Ngày 30 tháng 06 năm 2024'.normalize('NFD'),
    '30 tháng 6/2024',
    '2024-06-30',
    '2024-6-30',
    '2024-06-30T00:00:00.000Z',
    ' 30/6/2024\u00a0',
  ])('reads %j', (text) => {
    expect(readDate(text)).toStrictEqual({ kind: 'date', iso: '2024-06-30' });
  });

  it.each([
    '31/6/2024',
    '30/2/2024',
    '29/2/2023',
    '15/13/2024',
    '6/30/2024',
    '0/6/2024',
    'ngày 31 tháng 6 năm 2024',
    '2024-13-01',
  ])('knows that %j is no day', (text) => {
    expect(readDate(text)).toStrictEqual({ kind: 'impossible', text: text.toLowerCase() });
  });

  it.each([
    '',
    '-',
    '30/6',
    '6/2024',
    'tháng 6 năm 2024',
    '30/6-2024',
    '30/6/202',
    '1/2/3/2024',
    'trước ngày 30/6/2024',
    '45473',
  ])('takes %j for no full date', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('reads back what formatDate writes', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        expect(readDate(formatDate(iso))).toStrictEqual({ kind: 'date', iso });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d/. -]{0,20}$/), (text) => {
        expect([undefined, 'date', 'impossible']).toContain(readDate(text)?.kind);
      }),
    );
  });
});
