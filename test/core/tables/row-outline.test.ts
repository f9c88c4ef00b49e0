import { describe, expect, it } from '@jest/globals';

import type { RowStyle, RowText } from '../../../src/core/tables/row-texts';
import { placeRows } from '../../../src/core/tables/row-outline';
import { partialRole } from '../../../src/core/tables/row-words';

const styles: readonly (readonly [RegExp, RowStyle])[] = [
  [/^\d/, 'number'],
  [/^[IVX]/, 'roman'],
  [/^[A-H]/, 'letter'],
  [/^[a-z]/, 'small-letter'],
  [/^-/, 'dash'],
  [/^\+/, 'plus'],
  [/^\*/, 'star'],
];
const romans = ['', 'I', 'II', 'III', 'IV', 'V'];

/** "1.2 Đường": a row; "_" for no number, "#" for a banner, "=" at the end for bare, "!" for a heading. */
function textOf(drawn: string, row: number): RowText {
  const [code, ...words] = drawn.replace(/[=!]$/, '').split(' ');
  const style = code === '_' || code === '#' ? null : styles.find(([pattern]) => pattern.test(code!))![1];
  const parts =
    style === 'roman'
      ? [romans.indexOf(code!)]
      : style === 'number'
        ? code!.split('.').map(Number)
        : style === 'letter' || style === 'small-letter'
          ? [code!.toUpperCase().charCodeAt(0) - 64]
          : [];
  const label = words.join(' ');
  return {
    ...{
      row,
      style,
      parts,
      label,
      partOf: partialRole(label),
      index: style === null ? '' : code!,
      labelColumn: 2,
    },
    ...{
      bare: drawn.endsWith('='),
      isBold: drawn.endsWith('!'),
      isHeading: drawn.endsWith('!'),
      isBanner: code === '#',
      isTotal: /^(?:Tổng|Cộng)/.test(label),
      isNote: label === '…',
    },
  };
}

/** Each row indented by its level, as the outline reads it. */
function outline(...drawn: readonly string[]): readonly string[] {
  return placeRows(drawn.map((one, i) => textOf(one, i + 1))).map(
    ({ row, level, parent }) => `${'·'.repeat(level)}${row}${parent === null ? '' : `<${parent}`}`,
  );
}

describe('placeRows', () => {
  it.each([
    [
      'A, I, 1, a, -, +',
      ['A x', 'I x', '1 x', 'a x', '- x', '+ x', '- x', 'b x', '2 x', 'II x', 'B x'],
      [
        '·1',
        '··2<1',
        '···3<2',
        '····4<3',
        '·····5<4',
        '······6<5',
        '·····7<4',
        '····8<3',
        '···9<2',
        '··10<1',
        '·11',
      ],
    ],
    [
      'I trước A',
      ['I x', 'A x', '1 x', '2 x', 'B x', 'II x'],
      ['·1', '··2<1', '···3<2', '···4<2', '··5<1', '·6'],
    ],
    ['số đánh lại trong nhóm', ['I x', '1 x', '2 x', 'II x', '1 x'], ['·1', '··2<1', '··3<1', '·4', '··5<4']],
    ['số nhảy cóc và số lặp', ['1 x', '3 x', '3 x', '2 x'], ['·1', '·2', '·3', '·4']],
    [
      '1.1 nằm trong 1',
      ['1 x', '1.1 x', '1.2 x', '2 x', '2.1 x', '2.1.1 x'],
      ['·1', '··2<1', '··3<1', '·4', '··5<4', '···6<5'],
    ],
    [
      'mã không có dòng mẹ',
      ['I x', '2.3 x', '10.1 x', 'II x', '13.4 x'],
      ['·1', '··2<1', '··3<1', '·4', '··5<4'],
    ],
    ['mã lạ dưới một dòng khác', ['5 x', '2.1 x', '2.2 x'], ['·1', '··2<1', '··3<1']],
    [
      'danh sách lồng đánh lại từ 1',
      ['1 x', '1.1 x', 'I x', '1 x', '2 x', 'II x', '2 x'],
      ['·1', '··2<1', '···3<2', '····4<3', '····5<3', '···6<2', '·7'],
    ],
    ['1 lặp lại ngay sau 1', ['1 x', '2 x', '1 x'], ['·1', '·2', '·3']],
    ['kiểu mới không bắt đầu từ đầu', ['1 x', 'II x', '3 x'], ['·1', '·2', '··3<2']],
    ['kiểu nhỏ hơn không bắt đầu từ đầu', ['I x', '4 x', '5 x'], ['·1', '··2<1', '··3<1']],
    ['tổng đứng ngoài cùng', ['_ Tổng số', 'I x', '1 x', '_ Tổng cộng'], ['·1', '·2', '··3<2', '·4']],
    [
      'cộng nhóm đứng trong nhóm',
      ['I x=', '1 x', '_ Cộng', 'II x=', '1 x', '_ Cộng', '_ Tổng cộng'],
      ['·1', '··2<1', '··3<1', '·4', '··5<4', '··6<4', '·7'],
    ],
    ['dòng sau tổng đứng ngoài', ['1 x', '_ Tổng', '_ Tỷ trọng'], ['·1', '·2', '·3']],
    ['dòng chung cuối danh mục', ['1 x', '2 x', '_ Bình quân'], ['·1', '·2', '·3']],
    ['dòng không số thuộc dòng trên', ['1 x', '- x', '_ y', '2 x'], ['·1', '··2<1', '··3<1', '·4']],
    [
      'dòng không nhãn là dòng thứ hai',
      ['1 x', '- x', '_', '- x', '2 x', '_'],
      ['·1', '··2<1', '···3<2', '··4<1', '·5', '··6<5'],
    ],
    ['không nhãn ở đầu bảng', ['_', '1 x'], ['·1', '·2']],
    ['chỗ chờ điền không có cấp', ['1 x', '_ …', '2 x'], ['·1', '2', '·3']],
    ['trong đó', ['1 x', '_ Trong đó: y', '- z', '2 x'], ['·1', '··2<1', '··3<1', '·4']],
    [
      'trong đó có danh sách riêng',
      ['1 x', '2 x', '3 x', '_ Trong đó:=', '1 y', '2 y', '4 x'],
      ['·1', '·2', '·3', '··4<3', '···5<4', '···6<4', '·7'],
    ],
    ['trong đó sau tổng', ['1 x', '_ Tổng', '_ Trong đó: y'], ['·1', '·2', '··3<1']],
    [
      'đề mục không số, đánh số lại',
      ['_ Một=', '1 x', '2 x', '_ Hai=', '1 y', '2 y'],
      ['·1', '··2<1', '··3<1', '·4', '··5<4', '··6<4'],
    ],
    ['đề mục trong nhóm', ['I x', '1 x', '_ Một=', '1 y', 'II x'], ['·1', '··2<1', '··3<1', '···4<3', '·5']],
    ['không đánh số gì', ['_ a', '_ b', '_ c'], ['·1', '·2', '·3']],
    [
      'không đánh số, có dòng đứng trên các dòng khác',
      ['_ A!', '_ a', '_ b', '_ B!', '_ c'],
      ['·1', '··2<1', '··3<1', '·4', '··5<4'],
    ],
    [
      'đề mục trong một mục đánh số',
      ['1 x', '_ A!', '_ a', '1.1 b', '_ B!', '_ c', '2 x'],
      ['·1', '··2<1', '···3<2', '···4<2', '··5<1', '···6<5', '·7'],
    ],
    [
      'đề mục gộp suốt bảng',
      ['1 x', '1.1 x', '# Hai', '2 x', '2.1 x', '# Ba', '3 x'],
      ['·1', '··2<1', '·3', '··4<3', '···5<4', '·6', '··7<6'],
    ],
    [
      'dấu sao mở danh sách',
      ['I x', '* A', '1 x', '2 x', '* B', '- x'],
      ['·1', '··2<1', '···3<2', '···4<2', '··5<1', '···6<5'],
    ],
    ['dòng không số thuộc dấu sao trên nó', ['* A', '_ x', '_ y', '* B'], ['·1', '··2<1', '··3<1', '·4']],
    ['dấu cộng không chứa dòng nào', ['1 x', '+ x', '_ y', '2 x'], ['·1', '··2<1', '··3<1', '·4']],
  ])('%s', (_, rows, expected) => {
    expect(outline(...rows)).toEqual(expected);
  });

  it('không lồng mãi những danh sách bắt đầu từ 1', () => {
    const levels = placeRows(
      Array.from({ length: 2000 }, (_, i) => textOf(i % 2 === 0 ? '1 x' : 'a x', i + 1)),
    ).map(({ level }) => level);
    expect(Math.max(...levels)).toBe(12);
  });
});
