import { describe, expect, it } from '@jest/globals';
import { sheetGrid } from '../../../src/core/snapshot/sheet-grid';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { columnSegments } from '../../../src/core/tables/column-segments';
import { readLines } from '../../../src/core/tables/sheet-lines';

/** The runs of the first row: "1-3, 4-". */
function segmentsOf(grid: string): string {
  const lines = readLines(sheetGrid(snapshotOfTextGrid(grid).sheets[0]!));
  return columnSegments(lines, 1)
    .map(({ left, right }) => `${left}-${right === Infinity ? '' : right}`)
    .join(', ');
}

describe('columnSegments', () => {
  it('cắt ở cột để trống cho đến các dòng dưới', () => {
    expect(segmentsOf('| TT | Thôn | | | Ghi chú |\n| 1 | a | | | 5 |\n| 2 | b | | | 5 |')).toBe('1-4, 5-');
  });

  it('không cắt khi các ô ở những dòng dưới, dù rời nhau, nối liền chỗ trống', () => {
    expect(segmentsOf('| TT | Thôn | | | Ghi chú |\n| 1 | a | 5 | | |\n| 2 | b | | 6 | 5 |')).toBe('1-');
    expect(segmentsOf('| TT | Thôn | | | Ghi chú |\n| 1 | a | 5 | < | |\n| 2 | b | | | 5 |')).toBe('1-');
  });

  it('chữ "TT" thứ hai mở một bảng sát bên', () => {
    expect(segmentsOf('| TT | Thôn | TT | Xã |\n| 1 | a | 1 | b |')).toBe('1-2, 3-');
  });

  it('ô cách quá xa ở dưới không nối được gì', () => {
    expect(segmentsOf(`| TT | Thôn | | Ghi chú |\n| 1 | a | | 5 |${'\n'.repeat(13)}| 2 | b | 6 | 5 |`)).toBe(
      '1-3, 4-',
    );
  });
});
