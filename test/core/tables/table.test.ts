import { describe, expect, it } from '@jest/globals';

import { cellOf, columnsOf, readingOf } from '../../../src/core/tables/table';
import { tableOf } from './recognise';

const table = tableOf(
  'ĐVT: đồng\n| TT | Nội dung | Kế hoạch | Giải ngân |\n| 1 | Đường | 5 | |\n| 2 | Cầu | 7 | 6 |',
);

describe('table', () => {
  it('tra ô theo chỗ', () => {
    expect(cellOf(table, 3, 3)).toMatchObject({ value: 5, text: '5' });
    expect(cellOf(table, 3, 4)).toBeUndefined();
    expect(readingOf(table, 3, 4)).toEqual({ kind: 'blank' });
    expect(readingOf(table, 99, 1)).toEqual({ kind: 'blank' });
    expect(cellOf(table, 3, 3)).toBe(cellOf(table, 3, 3));
  });

  it('các cột theo vai trò, từ trái sang phải', () => {
    expect(columnsOf(table, 'disbursed', 'plan').map(({ column }) => column)).toEqual([3, 4]);
    expect(columnsOf(table, 'target')).toEqual([]);
  });
});
