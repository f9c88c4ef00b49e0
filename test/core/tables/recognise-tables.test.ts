import { describe, expect, it } from '@jest/globals';

import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import type { CriteriaTable } from '../../../src/core/tables/table';
import { boxesOf, recognise, tableOf } from './recognise';

describe('recogniseTables', () => {
  it('mỗi trang tính đánh số bảng riêng', () => {
    const one = '| TT | Nội dung | Số tiền |\n| 1 | a | 5 |\n';
    const { tables } = recognise(`### A\n${one}${one}### B\n${one}`);
    expect(tables.map(({ id, sheet }) => [id, sheet])).toEqual([
      ['A#1', 'A'],
      ['A#2', 'A'],
      ['B#1', 'B'],
    ]);
  });

  it('trang không đọc được thì không có bảng', () => {
    const snapshot = snapshotOfTextGrid('| TT | Nội dung |\n| 1 | a |');
    const sheets = [{ ...snapshot.sheets[0]!, cells: [], unreadable: 'Trang bị hỏng' }];
    expect(recogniseTables({ ...snapshot, sheets })).toEqual({
      tables: [],
      leftovers: [],
      texts: [{ sheet: 'Biểu', legacy: [], decomposed: [], links: [] }],
      corrections: { origins: [], dismissed: [], notApplied: [] },
    });
  });

  it('tên trang tính cũng là dấu hiệu', () => {
    const grid = '| TT | Nội dung | Nguồn | Đợt một | Tổng |\n| 1 | a | b | 5 | 5 |\n| 2 | a | b | 5 | 5 |';
    expect(tableOf(`### Trang 1\nĐVT: đồng\n${grid}`).kind).toBe('other');
    expect(tableOf(`### Nguồn vốn\nĐVT: đồng\n${grid}`).kind).toBe('funding');
  });

  it('năm của bảng lấy từ tên biểu, rồi từ tiêu đề cột', () => {
    const due = (title: string, heading: string) => {
      const { cells } = tableOf(
        `${title}\n| TT | Nhiệm vụ | Chủ trì | ${heading} |\n| 1 | a | b | tháng 9 |`,
      );
      return cells.find(({ column }) => column === 4)!.reading;
    };
    expect(due('Phân công nhiệm vụ 2023 - 2024', 'Thời hạn 2022')).toMatchObject({
      deadline: { due: '2024-09-30' },
    });
    expect(due('Phân công nhiệm vụ', 'Thời hạn 2022')).toMatchObject({ deadline: { due: '2022-09-30' } });
    expect(due('Phân công nhiệm vụ', 'Thời hạn')).toMatchObject({ kind: 'deadline' });
  });

  it('bảng tiêu chí không có cột yêu cầu', () => {
    const table = tableOf(
      '| TT | Tiêu chí | Nội dung tiêu chí | Đánh giá |\n| 1 | a | b | Đạt |',
    ) as CriteriaTable;
    expect(table.targetColumn).toBeNull();
  });

  it('ô gộp cả trang tính không làm bảng lan ra', () => {
    const snapshot = snapshotOfTextGrid('| TT | Nội dung | Số tiền |\n| 1 | a | 5 |');
    const merges = [{ top: 5, left: 1, bottom: 1_048_576, right: 16_384 }];
    const { tables } = recogniseTables({ ...snapshot, sheets: [{ ...snapshot.sheets[0]!, merges }] });
    expect(tables).toHaveLength(1);
    expect(boxesOf('| TT | Nội dung | Số tiền |\n| 1 | a | 5 |')).toEqual(['A1:C2']);
  });
});
