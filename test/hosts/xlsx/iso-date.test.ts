import { describe, expect, it } from '@jest/globals';
import { serialOfIsoDate } from '../../../src/hosts/xlsx/iso-date';

describe('serialOfIsoDate', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2024-05-15', 45427],
    ['2024-05-15T12:00:00', 45427.5],
    ['2024-05-15T06:00Z', 45427.25],
    ['2024-05-15T00:00:43.2', 45427.0005],
  ])('%s is day %d', (text, serial) => expect(serialOfIsoDate(text, false)).toBeCloseTo(serial, 9));

  it.each([
    ['1904-01-01', 0],
    ['1904-01-02', 1],
    ['2024-05-15', 45427 - 1462],
  ])('%s is day %d counted from 1904', (text, serial) => expect(serialOfIsoDate(text, true)).toBe(serial));

  it.each([
    '',
    '2024',
    '15/5/2024',
    '2024-13-01',
    '2024-02-30',
    '2024-00-10',
    '1899-12-31',
    '0050-01-01',
    'x2024-05-15',
  ])('%j is no date', (text) => expect(serialOfIsoDate(text, false)).toBeNull());

  it('knows no day before 1904 where days count from 1904', () => {
    expect(serialOfIsoDate('1903-12-31', true)).toBeNull();
  });
});
