import { describe, expect, it } from '@jest/globals';
import { formNumberOf, readFormNumber } from '../../../src/core/values/form-numbers';

describe('formNumberOf', () => {
  it.each([
    ['01', '1'],
    ['III', '3'],
    ['02A', '2a'],
    ['0', '0'],
  ])('%s is %s', (written, number) => expect(formNumberOf(written)).toBe(number));
});

describe('readFormNumber', () => {
  it.each<[string, string | null]>([
    ['Biểu số 03: Nguồn vốn', '3'],
    ['PHỤ LỤC II', '2'],
    ['Biểu mẫu số: 04a', '4a'],
    ['Biểu 01', '1'],
    ['Bảng tổng hợp', null],
    ['Biểu 3/2024', null],
    ['Nguồn vốn năm 2024', null],
  ])('%j', (title, number) => expect(readFormNumber(title)).toBe(number));
});
