import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { drawParagraph, drawRows } from '../../../../src/core/present/text/draw-rows';
import { page } from '../../../../src/core/present/text/page';

const sheet = (width: number, colour = false) => page({ colour, width, widthOf: stringWidth });

describe('drawRows', () => {
  it('aligns columns, figures to the right', () => {
    const rows = [
      ['Vốn ngân sách', '12.500', 'đồng'],
      ['Dân góp', '350', 'đồng'],
    ];
    expect(drawRows(sheet(80), 2, [{}, { align: 'right' }, {}], rows)).toEqual([
      '  Vốn ngân sách  12.500  đồng',
      '  Dân góp           350  đồng',
    ]);
  });

  it('aligns wide and combining letters', () => {
    const rows = [
      ['Xã'.normalize('NFD'), 'a'],
      ['漢字', 'b'],
    ];
    expect(drawRows(sheet(80), 0, [{}, {}], rows)).toEqual([`${'Xã'.normalize('NFD')}    a`, '漢字  b']);
  });

  it('wraps the column that fills into the room that the others leave', () => {
    const rows = [['F12', 'Đường trục thôn được cứng hoá', 'thiếu 3']];
    expect(drawRows(sheet(32), 2, [{}, { fills: true }, {}], rows)).toEqual([
      '  F12  Đường trục thôn   thiếu 3',
      '       được cứng hoá',
    ]);
  });

  it('never wraps narrower than can be read', () => {
    const lines = drawRows(sheet(10), 0, [{}, { fills: true }], [['F12', 'Đường trục thôn được cứng hoá']]);
    expect(lines).toEqual(['F12  Đường trục thôn', '     được cứng hoá']);
  });

  it('colours the padded text and leaves no spaces at the end of a line', () => {
    const rows = [
      ['a', '12'],
      ['bcd', ''],
    ];
    const strong = '\u001b[1m';
    const off = '\u001b[0m';
    expect(drawRows(sheet(80, true), 0, [{ style: 'strong' }, { align: 'right' }], rows)).toEqual([
      `${strong}a  ${off}  12`,
      `${strong}bcd${off}`,
    ]);
  });

  it('draws nothing for no rows', () => {
    expect(drawRows(sheet(80), 0, [{}, { fills: true }], [])).toEqual([]);
  });
});

describe('drawParagraph', () => {
  it('hangs further lines under the first', () => {
    expect(drawParagraph(sheet(30), 2, 'Cộng lại các dòng rồi sửa ô F18.', 'plain', '→ ')).toEqual([
      '  → Cộng lại các dòng rồi sửa',
      '    ô F18.',
    ]);
  });

  it('colours each line by itself', () => {
    expect(drawParagraph(sheet(20, true), 4, 'một hai ba bốn năm', 'faint')).toEqual([
      '    \u001b[2mmột hai ba bốn\u001b[0m',
      '    \u001b[2mnăm\u001b[0m',
    ]);
  });

  it('draws nothing for an empty text', () => {
    expect(drawParagraph(sheet(30), 2, '', 'plain', '→ ')).toEqual([]);
  });
});
