import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { tablesText } from '../../../src/core/present/tables-text';
import { cleanResult, criteriaTable, fundingTable } from './hand-made-result';

const look = { colour: false, width: 80, widthOf: stringWidth };

describe('tablesText', () => {
  const text = tablesText(
    { tables: [criteriaTable, fundingTable], leftovers: cleanResult.leftovers },
    'a.xlsx',
    look,
  );

  it('begins with the file and how much was recognised', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      '',
      '  a.xlsx',
      '  Đã nhận ra 2 biểu.',
      '',
      '  Biểu 01 · A4:E9',
    ]);
  });

  it('states what is known of a table', () => {
    expect(text).toContain('    Tiêu đề       Kết quả thực hiện bộ tiêu chí (ô A1)\n');
    expect(text).toContain('    Loại          tiêu chí, độ tin cậy 97 %\n');
    expect(text).toContain('    Đơn vị tính   không ghi\n');
    expect(text).toContain('    Dòng tiêu đề  4; dòng số cột: 5\n');
    expect(text).toContain('    Các dòng      1 tiêu chí · 2 chỉ tiêu · 1 dòng số cột · 1 dòng ghi chú\n');
    expect(text).toContain('    Đơn vị tính   triệu đồng (ô D4)\n');
    expect(text).toContain('    Dòng tiêu đề  5, 6\n');
    expect(text).toContain('    Các dòng      1 khoản mục · 1 dòng tổng · 1 dòng "trong đó"\n');
  });

  it('draws the columns, then lists them with their full headings', () => {
    expect(text).toContain(
      [
        '    A         │ B        │ C        │ D',
        '    ──────────┼──────────┼──────────┼─────────',
        '    TT        │ Nội dung │ Kế hoạch │',
        '    số thứ tự │ nội dung │ kế hoạch │ cột khác',
        '',
        '    A  số thứ tự  TT',
        '    B  nội dung   Nội dung',
        '    C  kế hoạch   Năm 2024 / Kế hoạch',
        '    D  cột khác',
      ].join('\n'),
    );
  });

  it('says why, with the weight of each cue', () => {
    expect(text).toContain(
      [
        '    Vì sao hiểu như vậy',
        '    +0,45  Dòng 4 có các chữ "Yêu cầu", "Kết quả", "Đánh giá"',
        '     -0,1  Ít con số',
      ].join('\n'),
    );
  });

  it('names what belongs to no table', () => {
    expect(text.endsWith('  Phần không thuộc biểu nào\n    Biểu 03  C11:D14  chỗ ký\n')).toBe(true);
  });

  it('says what is not known of a table, and ends without a list of nothing', () => {
    const bare = { ...fundingTable, title: null, unitText: null };
    const said = tablesText({ tables: [bare], leftovers: [] }, 'a.xlsx', look);
    expect(said).toContain('    Tiêu đề       không thấy\n');
    expect(said).toContain('    Đơn vị tính   triệu đồng\n');
    expect(said).not.toContain('Phần không thuộc');
  });

  it('says that nothing was recognised', () => {
    expect(tablesText({ tables: [], leftovers: [] }, 'a.xlsx', look)).toBe(
      '\n  a.xlsx\n  Không nhận ra biểu nào.\n',
    );
  });
});
