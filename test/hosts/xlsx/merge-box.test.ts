import { describe, expect, it } from '@jest/globals';
import { boxOfMerge } from '../../../src/hosts/xlsx/merge-box';

describe('boxOfMerge', () => {
  it.each([
    ['A1:C3', { top: 1, left: 1, bottom: 3, right: 3 }],
    ['C3:A1', { top: 1, left: 1, bottom: 3, right: 3 }],
    ['B7', { top: 7, left: 2, bottom: 7, right: 2 }],
    ['A1:XFD1048576', { top: 1, left: 1, bottom: 1_048_576, right: 16_384 }],
  ])('%s', (reference, box) => expect(boxOfMerge(reference)).toEqual(box));

  it.each(['', 'A1:', 'A:C', '1:3', 'A0:B2', 'A1:XFE1', 'A1:A1048577', 'A1:B2:C3', '__proto__', '$A$1:$B$2'])(
    '%j is no merge',
    (reference) => expect(boxOfMerge(reference)).toBeNull(),
  );
});
