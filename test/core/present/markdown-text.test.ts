import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { markdownText } from '../../../src/core/present/markdown-text';

const look = { colour: false, width: 60, widthOf: stringWidth };
const draw = (...lines: string[]) => markdownText(lines.join('\n'), look).split('\n').slice(1, -1);

describe('markdownText', () => {
  it('sets headings apart and paragraphs in', () => {
    expect(draw('# KP101 · Tổng', 'Một câu', 'trên hai dòng.', '', '## Vì sao', 'Lý do.')).toEqual([
      '  KP101 · Tổng',
      '',
      '    Một câu trên hai dòng.',
      '',
      '  Vì sao',
      '',
      '    Lý do.',
    ]);
  });

  it('takes away marks that only Markdown reads', () => {
    expect(draw('Ô **F18** ghi `12.500`, xem [quy tắc](KP101.md).')).toEqual([
      '    Ô F18 ghi 12.500, xem quy tắc.',
    ]);
  });

  it('hangs the further lines of an item under it', () => {
    const long = '- Khi phần lệch nằm trong sai số làm tròn của các số đã ghi trong biểu';
    expect(draw(long, '- Khi ô', '  để trống')).toEqual([
      '    - Khi phần lệch nằm trong sai số làm tròn của các số đã',
      '      ghi trong biểu',
      '    - Khi ô để trống',
    ]);
  });

  it('aligns tables, figures to the right, short rows included', () => {
    const rows = [
      '| | A | B |',
      '|---|---|---|',
      '| 1 | Đường | 1.250 |',
      '| 2 | Nhà văn hóa | 80 |',
      '| 10 |',
    ];
    expect(draw(...rows)).toEqual([
      '        A                B',
      '     1  Đường        1.250',
      '     2  Nhà văn hóa     80',
      '    10',
    ]);
  });

  it('lets a line of one text run over the columns', () => {
    const rows = ['| | A | B |', '|---|---|---|', '| 1 | Biểu 03. Kế hoạch vốn | |', '| 2 | Đường | 12% |'];
    expect(draw(...rows)).toEqual(['       A      B', '    1  Biểu 03. Kế hoạch vốn', '    2  Đường  12%']);
  });

  it('keeps a bar that stands in a cell', () => {
    expect(draw(String.raw`| Đạt \| Chưa đạt | x |`)).toEqual(['    Đạt | Chưa đạt  x']);
  });

  it('sets a quotation apart', () => {
    expect(draw('> Ô C7 ghi 620, cộng các dòng được 610 triệu đồng,', '> chênh 10.')).toEqual([
      '    │ Ô C7 ghi 620, cộng các dòng được 610 triệu đồng, chênh',
      '      10.',
    ]);
  });

  it('leaves code as it is drawn, empty lines and hashes included', () => {
    expect(draw('Sai:', '```', '| TT |  Vốn |', '', '# 5', '  | 1 |', '```', 'Đúng:')).toEqual([
      '    Sai:',
      '',
      '      | TT | Vốn |',
      '',
      '      # 5',
      '        | 1 |',
      '',
      '    Đúng:',
    ]);
  });
});
