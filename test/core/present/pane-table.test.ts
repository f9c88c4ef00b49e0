import { describe, expect, it } from '@jest/globals';
import { dismissedTable, sheetsWithoutTable, tableReading } from '../../../src/core/present/pane-table';
import type { Correction } from '../../../src/core/tables/corrections';
import type { Table } from '../../../src/core/tables/table';
import { cleanResult, criteriaTable, fundingTable, originOf } from './hand-made-result';

const correctionOf = (table: Table, said: Partial<Correction>): Correction => ({
  layout: originOf(table).layout,
  about: 'Biểu',
  ...said,
});

describe('tableReading', () => {
  const reading = tableReading(criteriaTable, originOf(criteriaTable));

  it('says what counted most first, and what counted against it', () => {
    const weak = { cue: 'bold', weight: 0.1, says: 'Dòng 4 in đậm' };
    const table = { ...criteriaTable, evidence: [weak, ...criteriaTable.evidence] };
    expect(tableReading(table, originOf(table)).evidence).toEqual([
      'Dòng 4 có các chữ "Yêu cầu", "Kết quả", "Đánh giá"',
      'Dòng 4 in đậm',
      'Ít con số (không nghiêng về loại này)',
    ]);
  });

  it('names the columns as they stand, with what they were read as', () => {
    expect(reading.columns.slice(0, 2)).toEqual([
      { letters: 'A', heading: 'TT', role: 'index', word: 'số thứ tự', name: { heading: 'tt', order: 1 } },
      {
        letters: 'B',
        heading: 'Tên tiêu chí, chỉ tiêu',
        role: 'indicator',
        word: 'chỉ tiêu',
        name: { heading: 'ten tieu chi, chi tieu', order: 1 },
      },
    ]);
    expect(reading.headerRows).toEqual({ first: 4, last: 4 });
    expect(tableReading(fundingTable, originOf(fundingTable)).headerRows).toEqual({ first: 5, last: 6 });
    expect(reading.about).toBe('Biểu 01 ("TT", "Tên tiêu chí, chỉ tiêu", "Yêu cầu", "Kết quả"…)');
  });

  it('says how sure it is, and asks where it is not', () => {
    expect([reading.sure, reading.asks]).toEqual(['Mức chắc chắn: 97 %.', false]);
    const other: Table = { ...fundingTable, kind: 'other', confidence: 0.5 };
    const unsure = tableReading(other, originOf(other));
    expect([unsure.sure, unsure.asks]).toEqual(['Chưa đủ dấu hiệu của một loại biểu.', true]);
    const said = tableReading(other, originOf(other, correctionOf(other, { kind: 'other' })));
    expect([said.sure, said.asks]).toEqual(['Loại biểu do anh/chị chọn.', false]);
    const columns = tableReading(other, originOf(other, correctionOf(other, { columns: [] })));
    expect(columns.asks).toBe(true);
  });
});

it('dismissedTable says where it stood', () => {
  const correction = correctionOf(criteriaTable, { kind: 'none' });
  const { id, sheet, box } = criteriaTable;
  expect(dismissedTable({ id, sheet, box, correction })).toEqual({ id, sheet, address: 'A4:E9', correction });
});

it('sheetsWithoutTable lists the sheets where a table may be, with what is used of them', () => {
  const leftovers = [
    { sheet: 'Thuyết minh', box: { top: 3, left: 2, bottom: 4, right: 9 }, what: 'unnamed' as const },
    { sheet: 'Thuyết minh', box: { top: 7, left: 1, bottom: 8, right: 3 }, what: 'unnamed' as const },
  ];
  expect(sheetsWithoutTable({ ...cleanResult, leftovers })).toEqual([
    {
      sheet: 'Thuyết minh',
      why: 'không thấy bảng: chỉ có ghi chú',
      used: { top: 3, left: 1, bottom: 8, right: 9 },
    },
  ]);
  expect(sheetsWithoutTable({ ...cleanResult, leftovers: [] })).toEqual([]);
});
