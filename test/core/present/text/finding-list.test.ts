import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { findingList } from '../../../../src/core/present/text/finding-list';
import { page } from '../../../../src/core/present/text/page';
import { finding } from '../hand-made-result';

const sheet = page({ colour: false, width: 80, widthOf: stringWidth });
const title = 'Số được lưu dưới dạng chữ';

const textFigures = (count: number, advice: (i: number) => string = () => 'Đổi thành số.') =>
  Array.from({ length: count }, (_, i) =>
    finding({
      rule: 'BG101',
      severity: 'warning',
      at: { sheet: 'Biểu 03', row: i + 7, column: 3 },
      message: `Ô ghi "${i}" dưới dạng chữ.`,
      why: 'Excel không cộng ô chữ.',
      do: advice(i),
    }),
  );

describe('findingList', () => {
  it('says once what all share', () => {
    expect(findingList(sheet, textFigures(4), title)).toEqual([
      '    ▲ cần xem lại  4 ô  Số được lưu dưới dạng chữ                          BG101',
      '      C7   Ô ghi "0" dưới dạng chữ.',
      '      C8   Ô ghi "1" dưới dạng chữ.',
      '      C9   Ô ghi "2" dưới dạng chữ.',
      '      C10  Ô ghi "3" dưới dạng chữ.',
      '      Vì sao: Excel không cộng ô chữ.',
      '      → Đổi thành số.',
    ]);
  });

  it('says advice with each cell where each has its own', () => {
    const lines = findingList(
      sheet,
      textFigures(4, (i) => `Đổi thành số ${i}.`),
      title,
    );
    expect(lines[2]).toBe('      C8   Ô ghi "1" dưới dạng chữ. → Đổi thành số 1.');
    expect(lines.at(-1)).toBe('      Vì sao: Excel không cộng ô chữ.');
  });

  it('names the places of the many that it does not spell out', () => {
    const lines = findingList(sheet, textFigures(15), title);
    expect(lines[12]).toBe('      C18  Ô ghi "11" dưới dạng chữ.');
    expect(lines[13]).toBe('      Cũng vậy ở: C19, C20, C21');
    const text = findingList(sheet, textFigures(1000), title).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('và 788 ô khác');
  });
});
