import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { findingCard } from '../../../../src/core/present/text/finding-card';
import { page } from '../../../../src/core/present/text/page';
import { finding } from '../hand-made-result';

const sheet = page({ colour: false, width: 80, widthOf: stringWidth });
const title = 'Dòng tổng khác tổng các dòng thành phần';

describe('findingCard', () => {
  it('says what, why, and what to do', () => {
    expect(findingCard(sheet, finding(), title)).toEqual([
      '    × sai  C9  Dòng tổng khác tổng các dòng thành phần                     KP101',
      '      Dòng "Tổng cộng" (C9) ghi 620, cộng các dòng được 610 triệu đồng (chênh',
      '      10).',
      '      Vì sao: Số tổng được đưa vào lời văn báo cáo.',
      '      → Cộng lại các dòng rồi sửa ô C9.',
    ]);
  });

  it('names the cells it concerns, neighbours as one range, other sheets by name', () => {
    const related = [
      { sheet: 'Biểu 03', row: 7, column: 3 },
      { sheet: 'Biểu 03', row: 8, column: 3 },
      { sheet: 'Biểu 03', row: 9, column: 5 },
      { sheet: 'Biểu 04', row: 20, column: 6 },
    ];
    expect(findingCard(sheet, finding({ related }), title).at(-1)).toBe(
      '      Ô liên quan: C7:C8, E9, F20 (Biểu 04)',
    );
  });

  it('cuts a title that the line has no room for', () => {
    const narrow = page({ colour: false, width: 40, widthOf: stringWidth });
    expect(findingCard(narrow, finding(), title)[0]).toBe('    × sai  C9  Dòng tổng khác tổ…  KP101');
  });
});
