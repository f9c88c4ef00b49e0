import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { drawColumns } from '../../../../src/core/present/text/draw-columns';
import { page } from '../../../../src/core/present/text/page';
import type { Column } from '../../../../src/core/tables/table';

const sheet = (width: number) => page({ colour: false, width, widthOf: stringWidth });
const column = (number: number, heading: string): Column => ({
  column: number,
  role: 'amount',
  path: [heading],
  heading,
  figures: true,
  unit: null,
});

describe('drawColumns', () => {
  it('wraps a long heading, and cuts it after its third line', () => {
    const long = 'Kinh phí giải ngân lũy kế từ đầu năm đến hết kỳ báo cáo';
    expect(drawColumns(sheet(80), 2, [column(1, long), column(28, 'Vốn')])).toEqual([
      '  A              │ AB',
      '  ───────────────┼────────',
      '  Kinh phí giải  │ Vốn',
      '  ngân lũy kế từ │',
      '  đầu năm đến h… │',
      '  số tiền        │ số tiền',
    ]);
  });

  it('breaks wide tables into strips that are as even as their number allows', () => {
    const columns = [1, 2, 3, 4, 5].map((number) => column(number, 'Vốn'));
    const lines = drawColumns(sheet(42), 0, columns);
    expect(lines.filter((line) => /^[A-E]/.test(line))).toEqual(['A       │ B       │ C', 'D       │ E']);
    expect(lines).toContain('');
  });

  it('draws a column that is wider than the page in a strip of its own', () => {
    expect(drawColumns(sheet(3), 0, [column(1, 'Vốn'), column(2, 'Vốn')])).toHaveLength(9);
  });
});
