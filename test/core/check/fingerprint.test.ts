import { describe, expect, it } from '@jest/globals';
import { fingerprintOf, isPlaceLeft, numberRepeats } from '../../../src/core/check/fingerprint';
import { tableOf } from '../tables/recognise';
import { cellIn } from './hand-made-facts';

const body = `
  | TT | Nguồn vốn | Kế hoạch | Giải ngân | < |
  | ^ | ^ | ^ | NSTW | NSĐP |
  | A | B | 1 | 2 | 3 |
  | I | NGÂN SÁCH | 320 | 200 | 120 |
  | 1 | Vốn đầu tư  công | 210 | 100 | 110 |
  | 2 | | 110 | 100 | 10 |
  | | Tổng cộng | 320 | 200 | 120 |
  Ghi chú: tính đến ngày 15/5/2024 đã có 12 dự án
`;
const grid = `
  Biểu 03. Nguồn vốn xây dựng nông thôn mới
  ĐVT: triệu đồng
  ${body}
`;
const table = tableOf(grid);
const at = (address: string) => fingerprintOf('KP101', table, cellIn(table, address));
const first = table.box.top;

describe('fingerprintOf', () => {
  it('names rule, sheet, row labels from the root and column path, folded', () => {
    expect(at(`E${first + 4}`)).toBe('KP101 | Biểu | ngan sach > von dau tu cong | giai ngan / nsdp');
    expect(at(`C${first + 6}`)).toBe('KP101 | Biểu | tong cong | ke hoach');
  });

  it('takes the number of a row without a label', () => {
    expect(at(`C${first + 5}`)).toBe('KP101 | Biểu | ngan sach > 2 | ke hoach');
  });

  it('stays the same when rows are inserted', () => {
    const longer = tableOf(grid.replace('| 1 | Vốn', '| 1 | Vốn sự nghiệp | 10 | 5 | 5 |\n| 2 | Vốn'));
    expect(fingerprintOf('KP101', longer, cellIn(longer, `E${first + 5}`))).toBe(at(`E${first + 4}`));
  });

  it('names the places outside the rows', () => {
    expect(at(`D${first}`)).toBe('KP101 | Biểu | header | giai ngan / nstw');
    expect(at(`C${first + 2}`)).toBe('KP101 | Biểu | column numbers | ke hoach');
    expect(at('A1')).toBe('KP101 | Biểu | title | ');
    expect(at('A2')).toBe('KP101 | Biểu | unit | ');
    expect(at('H40')).toBe('KP101 | Biểu | outside | ');
  });

  it('names a note by its words, whatever its figures are this month', () => {
    const note = table.notes.at(-1)!;
    expect(at(`A${note.row}`)).toBe('KP101 | Biểu | note: ghi chu: tinh den ngay #/#/# da co # du an | ');
  });

  it('names a cell beside the columns by its row alone', () => {
    expect(at(`H${first + 4}`)).toBe('KP101 | Biểu | ngan sach > von dau tu cong | ');
  });

  it('shortens long labels', () => {
    const long = tableOf(grid.replace('NGÂN SÁCH', 'Rất dài '.repeat(40)));
    expect(fingerprintOf('KP101', long, cellIn(long, `C${first + 3}`)).length).toBeLessThan(120);
  });

  it('goes no deeper than any biểu does', () => {
    const nested = (_: unknown, i: number) => ({
      ...table.rows[1]!,
      row: 100 + i,
      parent: 99 + i,
      label: 'x',
    });
    const deep = { ...table, rows: Array.from({ length: 20 }, nested) };
    expect(fingerprintOf('KP101', deep, cellIn(deep, 'A119'))).toBe(
      `KP101 | Biểu | ${Array(8).fill('x').join(' > ')} | `,
    );
  });
});

describe('numberRepeats', () => {
  it('numbers what is named alike and only that', () => {
    expect(numberRepeats(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a #2', 'a #3']);
  });
});

describe('isPlaceLeft', () => {
  const isLeft = (fingerprint: string, sheets: readonly string[] = ['Biểu']) =>
    isPlaceLeft('KP101', fingerprint, [table], sheets);

  it.each(['D7', 'A1', 'H40', 'E3'])('knows the places of its tables: %s', (address) => {
    expect(isLeft(at(address))).toBe(true);
    expect(isLeft(`${at(address)} #2`)).toBe(true);
  });

  it('minds no row: rows come and go', () => {
    expect(isLeft('KP101 | Biểu | hang moi | ke hoach')).toBe(true);
  });

  it('misses a column and a sheet that are gone', () => {
    expect(isLeft('KP101 | Biểu | tong cong | giai ngan / thang 4')).toBe(false);
    expect(isLeft(at('D7'), ['Biểu 2'])).toBe(false);
    expect(isLeft('KP101 | Biểu', ['Biểu 2'])).toBe(false);
  });

  it('knows a sheet as a whole', () => {
    expect(isLeft('KP101 | Biểu')).toBe(true);
  });
});
