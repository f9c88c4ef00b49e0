import { describe, expect, it } from '@jest/globals';
import { isReferenceMark } from '../../../../src/hosts/document/text/reference-marks';

describe('isReferenceMark', () => {
  it.each([
    ['1', 'các thôn', true],
    ['(2)', '51/57', true],
    ['12', '', true],
    ['2', '500 m', false],
    ['3', '12km', false],
    ['2', 'hm ', false],
    ['1', 'năm', true],
    ['a', 'Điều 1', false],
  ])('tells of %j behind %j: %j', (raised, before, isMark) => {
    expect(isReferenceMark(raised, before)).toBe(isMark);
  });
});
