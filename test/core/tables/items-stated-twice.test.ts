import { describe, expect, it } from '@jest/globals';
import { itemsStatedTwice } from '../../../src/core/tables/items-stated-twice';
import { recognise } from './recognise';

/** The labels that a second table of amounts states otherwise than the first. */
function differing(first: readonly string[], second: readonly string[]): readonly string[] {
  const table = (title: string, rows: readonly string[]) =>
    `${title}\nĐVT: đồng\n| TT | Nội dung | Số tiền |\n${rows.map((row, i) => `| ${i + 1} | ${row} |`).join('\n')}`;
  const [earlier, later] = recognise(`${table('Kinh phí', first)}\n\n${table('Công trình', second)}`).tables;
  return itemsStatedTwice(earlier!, later!).map(
    ({ later: { table: own, row } }) => own.rows.find((one) => one.row === row)!.label,
  );
}

describe('itemsStatedTwice', () => {
  it('takes a name that stands alone in both tables for the same thing', () => {
    expect(
      differing(
        ['Nâng cấp đường trục xã | 50', 'Trồng cây | 60'],
        ['Nâng cấp đường trục xã | 70', 'Phát cỏ | 80'],
      ),
    ).toEqual(['Nâng cấp đường trục xã']);
  });

  it('takes a kind of source, or a word or two, for no name', () => {
    expect(differing(['Vốn ngân sách tỉnh | 50'], ['Vốn ngân sách tỉnh | 70'])).toEqual([]);
    expect(differing(['Nhà xe | 50'], ['Nhà xe | 70'])).toEqual([]);
  });
});
