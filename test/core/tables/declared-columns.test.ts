import { describe, expect, it } from '@jest/globals';
import { readDeclarations } from '../../../src/core/tables/declared-columns';
import { recognise } from './recognise';

const declared = (numbers: string) =>
  readDeclarations(
    recognise(`
      ĐVT: triệu đồng
      | TT | Công trình | Kế hoạch | Giải ngân | Còn lại |
      ${numbers}
      | 1 | Đường thôn Bắc | 800 | 600 | 200 |
      | 2 | Kênh thôn Tây | 400 | 300 | 100 |
    `).tables[0]!,
  );

describe('readDeclarations', () => {
  it('ties the names of the formula to the columns of the sheet', () => {
    const { usable, unusable } = declared('| A | B | 1 | 2 | 3=1-2 |');
    expect(usable.map(({ column, text, columns }) => [column, text, [...columns]])).toEqual([
      [
        5,
        '3=1-2',
        [
          ['1', 3],
          ['2', 4],
        ],
      ],
    ]);
    expect(unusable).toEqual([]);
  });

  it('takes a formula typed as one for what it says', () => {
    expect(declared('| 1 | 2 | 3 | 4 | =3+2 → 5 |').usable.map(({ text }) => text)).toEqual(['5=3+2']);
    expect(declared('| 1 | 2 | 3 | 4 | =D3+1 → 5 |').usable).toEqual([]);
  });

  it.each([
    ['| 1 | 2 | 3 | 4 | 5=3-9 |', 'unknown-column'],
    ['| 1 | 2 | 3 | 4 | 5=3-5 |', 'unknown-column'],
    ['| (1) | (2) | (1) | (3) | (4)=(1)-(3) |', 'ambiguous-column'],
    ['| 1 | 2 | 3 | 4 | 5=3-4,2 |', 'unreadable'],
  ])('%s cannot be used: %s', (numbers, why) => {
    expect(declared(numbers)).toMatchObject({ usable: [], unusable: [{ why }] });
  });

  it('is empty without column numbers', () => {
    expect(declared('')).toEqual({ usable: [], unusable: [] });
  });
});
