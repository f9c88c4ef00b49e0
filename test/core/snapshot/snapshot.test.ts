import { describe, expect, it } from '@jest/globals';

import { isCellError, parseSnapshot } from '../../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';

describe('parseSnapshot', () => {
  const snapshot = snapshotOfTextGrid('| TT | Vốn |\n| 1 | #REF! |');
  const [sheet] = snapshot.sheets;

  it('nhận ảnh chụp đúng khuôn', () => {
    expect(parseSnapshot(structuredClone(snapshot))).toEqual(snapshot);
  });

  it.each([
    ['không phải đối tượng', null],
    ['khác phiên bản', { ...snapshot, version: 2 }],
    ['thừa trường', { ...snapshot, author: '' }],
    ['dòng đếm từ 0', { ...snapshot, sheets: [{ ...sheet!, hiddenRows: [[0, 1]] }] }],
    [
      'ô không có định dạng',
      { ...snapshot, sheets: [{ ...sheet!, cells: [{ row: 1, column: 1, value: 1 }] }] },
    ],
  ])('từ chối: %s', (_, json) => {
    expect(() => parseSnapshot(json)).toThrow();
  });
});

describe('isCellError', () => {
  it('phân biệt lỗi với giá trị', () => {
    expect(isCellError({ error: '#REF!' })).toBe(true);
    for (const value of [null, 0, '', '#REF!', true]) expect(isCellError(value)).toBe(false);
  });
});
