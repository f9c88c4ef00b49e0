import { describe, expect, it } from '@jest/globals';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { Correction } from '../../../src/core/tables/corrections';
import { declareTable } from '../../../src/core/tables/declare-table';
import { boxAddress } from '../../../src/core/snapshot/address';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import { columnsDrawn } from './recognise';

const recogniseWith = (grid: string, ...corrections: readonly Correction[]) =>
  recogniseTables(snapshotOfTextGrid(grid), corrections);

/** A correction of the only table of a grid, as the pane makes it. */
function correct(grid: string, said: Omit<Correction, 'layout' | 'about'>): Correction {
  return { layout: recogniseWith(grid).corrections.origins[0]!.layout, about: 'Biểu', ...said };
}

const vague = `
### Theo dõi T4
Số liệu tháng 4
| TT | Thôn | Đợt một | Đợt hai |
| 1 | Thượng | 5 | 6 |
| 2 | Hạ | 7 | 8 |`;

describe('a corrected kind', () => {
  it('is taken as said, with certainty, and says who chose it', () => {
    expect(recogniseWith(vague).tables[0]!.kind).toBe('other');
    const correction = correct(vague, { kind: 'funding' });
    const { tables, corrections } = recogniseWith(vague, correction);
    expect(tables[0]).toMatchObject({ kind: 'funding', confidence: 1 });
    expect(tables[0]!.evidence.map(({ says }) => says)).toContain('Anh/chị đã chọn loại biểu');
    expect(corrections.origins[0]!.correction).toBe(correction);
    expect(corrections.notApplied).toEqual([]);
  });

  it('holds for next month’s file of the same form and for no other form', () => {
    const correction = correct(vague, { kind: 'funding' });
    const next = vague.replace('T4', 'T5').replace('tháng 4', 'tháng 5').replace('| 7 |', '| 70 |');
    expect(recogniseWith(next, correction).tables[0]!.kind).toBe('funding');
    const other = vague.replace('Đợt hai', 'Đợt cuối');
    const { tables, corrections } = recogniseWith(other, correction);
    expect(tables[0]!.kind).toBe('other');
    expect(corrections.notApplied).toEqual([correction]);
  });

  it('may make a table of criteria of anything', () => {
    const { tables } = recogniseWith(vague, correct(vague, { kind: 'criteria' }));
    expect(tables[0]).toMatchObject({ kind: 'criteria', confidence: 1, targetColumn: null });
  });
});

describe('"this is no table"', () => {
  const two = `${vague}\n\nGhi chú: số ước\n\n\n| TT | Nội dung | Số tiền |\n| 1 | a | 5 |`;

  it('takes the table out and leaves the others their names', () => {
    const before = recogniseWith(two);
    expect(before.tables.map(({ id }) => id)).toEqual(['Theo dõi T4#1', 'Theo dõi T4#2']);
    const correction = correct(two, { kind: 'none' });
    const { tables, corrections } = recogniseWith(two, correction);
    expect(tables).toEqual([before.tables[1]]);
    expect(corrections.dismissed).toEqual([
      { id: 'Theo dõi T4#1', sheet: 'Theo dõi T4', box: before.tables[0]!.box, correction },
    ]);
    expect(corrections.origins.map(({ table }) => table)).toEqual(['Theo dõi T4#2']);
  });
});

describe('corrected columns', () => {
  it('take the roles that were chosen, told apart by heading and order', () => {
    const grid = '| TT | Nội dung | Số | Số |\n| 1 | a | 5 | 6 |\n| 2 | b | 5 | 6 |';
    const columns = [
      { heading: 'so', order: 2, role: 'disbursed' },
      { heading: 'noi dung', order: 1, role: 'item' },
      { heading: 'khong con', order: 1, role: 'plan' },
    ] as const;
    const [table] = recogniseWith(grid, correct(grid, { columns })).tables;
    expect(columnsDrawn(table!)).toBe('A index, B item, C other #, D disbursed #');
    expect(table!.evidence.map(({ says }) => says)).toEqual(
      expect.arrayContaining(['Anh/chị đã chọn vai trò của cột "Số"']),
    );
  });

  it('hold figures by their role, else by what is in them', () => {
    const grid = 'ĐVT: đồng\n| TT | Nội dung | Số tiền | Kế hoạch |\n| 1 | a | 5 | 6 |\n| 2 | b | 5 | 6 |';
    const columns = [
      { heading: 'so tien', order: 1, role: 'other' },
      { heading: 'ke hoach', order: 1, role: 'note' },
    ] as const;
    const kind = 'roll-up';
    const [table] = recogniseWith(grid, correct(grid, { kind, columns })).tables;
    expect(columnsDrawn(table!)).toBe('A index, B item, C other #, D note');
    expect(table!.columns[2]!.unit?.text).toBe('đồng');
    expect(table!.columns[3]!.unit).toBeNull();
  });

  it('names a column without a heading', () => {
    const grid = '| | Nội dung | Số tiền |\n| 1 | a | 5 |\n| 2 | b | 5 |\n| 3 | c | 5 |';
    const columns = [{ heading: '', order: 1, role: 'note' }] as const;
    const [table] = recogniseWith(grid, correct(grid, { columns })).tables;
    expect(table!.columns[0]!.role).toBe('note');
    expect(table!.evidence.at(-1)!.says).toBe('Anh/chị đã chọn vai trò của cột không tiêu đề');
  });
});

describe('corrected header rows', () => {
  const missed = `
### Vốn
| | | Đợt một | Đợt hai | Cả năm |
| TT | Nội dung | xã | huyện | tỉnh |
| 1 | a | 5 | 6 | 7 |
| 2 | b | 5 | 6 | 7 |`;

  it('count from the row that is recognised, wherever it stands', () => {
    const [table] = recogniseWith(missed).tables;
    const [first, last] = [0 - (table!.box.top - 1), 1 - (table!.box.top - 1)];
    const correction = correct(missed, { headerRows: { first, last } });
    const moved = missed.replace('### Vốn', '### Vốn\n\n\n');
    const { tables } = recogniseWith(moved, correction);
    expect(tables.map(({ headerRows, box }) => [headerRows, boxAddress(box)])).toEqual([[[4, 5], 'A4:E7']]);
    expect(tables[0]!.evidence[0]!.says).toBe('Anh/chị đã chọn các dòng 4–5 là dòng tiêu đề');
  });

  const plain = '| TT | Nội dung | Số tiền |\n| 1 | a | 5 |\n| 2 | b | 5 |\n| 3 | c | 9 |';

  it('may begin lower; what stands above is left over', () => {
    const correction = correct(plain, { headerRows: { first: 1, last: 1 } });
    const { tables, leftovers } = recogniseWith(plain, correction);
    expect(boxAddress(tables[0]!.box)).toBe('A2:C4');
    expect(tables[0]!.evidence[0]!.says).toBe('Anh/chị đã chọn dòng 2 là dòng tiêu đề');
    expect(leftovers.map(({ box }) => boxAddress(box))).toEqual(['A1', 'B1', 'C1']);
  });

  it('take in the row of column numbers at their end', () => {
    const grid = '| TT | Nội dung | Số tiền |\n| (1) | (2) | (3) |\n| 1 | a | 5 |\n| 2 | b | 5 |';
    for (const last of [0, 1]) {
      const [table] = recogniseWith(grid, correct(grid, { headerRows: { first: 0, last } })).tables;
      expect(table).toMatchObject({ headerRows: [1], columnNumberRow: 2 });
    }
  });

  it('are no longer applied where nothing stands there', () => {
    const correction = correct(plain, { kind: 'tasks', headerRows: { first: 200, last: 201 } });
    const { tables, corrections } = recogniseWith(plain, correction);
    expect(tables).toEqual(recogniseWith(plain).tables);
    expect(corrections.notApplied).toEqual([correction]);
  });

  it('take over the tables that lie under them, and no table beside', () => {
    const beside = `
| TT | Nội dung | Số tiền | | TT | Nội dung | Số tiền |
| 1 | a | 5 | | 1 | x | 5 |
| 2 | b | 5 | | 2 | y | 5 |
| 3 | c | 5 | | 3 | z | 5 |`;
    expect(recogniseWith(beside).tables).toHaveLength(2);
    const correction = correct(beside, { headerRows: { first: 1, last: 1 } });
    const boxes = recogniseWith(beside, correction).tables.map(({ box }) => boxAddress(box));
    expect(boxes).toEqual(['A2:C4', 'E2:G4']);
  });

  it('may take in a blank row, and leave what stands apart', () => {
    const grid = `
### Vốn
| Xa | | | | | | Xa |

| | | TT | Nội dung | Số tiền | | |
| | | 1 | a | 5 | | |
| | | 2 | b | 5 | | |`;
    const correction = correct(grid, { headerRows: { first: -2, last: 0 } });
    const boxes = recogniseWith(grid, correction).tables.map(({ box }) => boxAddress(box));
    expect(boxes).toEqual(['C3:E5']);
  });

  it('widen the table by the labels in them, on both sides', () => {
    const grid = '| | Mã | TT | Nội dung | Số tiền | Nguồn |\n| | | 1 | a | 5 | |\n| | | 2 | b | 5 | |';
    const cut = grid.replace('| Nguồn |', '| |').replace('| Mã |', '| |');
    const correction = correct(cut, { headerRows: { first: -1, last: 0 } });
    const wider = `| | Mã | | Năm nay | < | Nguồn |\n${cut}`;
    const layout = recogniseWith(wider).corrections.origins[0]!.layout;
    const [table] = recogniseWith(wider, { ...correction, layout }).tables;
    expect(boxAddress(table!.box)).toBe('B1:F4');
  });
});

const unseen = `
### Danh sách 2024
Danh sách các hộ
| Chủ nhà | Nơi ở | Được xét |
| Ông A | Thượng | có |
| Bà B | Hạ | không |`;

function declare(grid: string, firstRow: number, lastRow: number, left: number, right: number) {
  return declareTable(snapshotOfTextGrid(grid).sheets[0]!, { firstRow, lastRow, left, right });
}

describe('a declared table', () => {
  it('stands where the user says, and again where its labels stand next month', () => {
    expect(recogniseWith(unseen).tables).toEqual([]);
    const correction = declare(unseen, 2, 2, 1, 3)!;
    const { tables } = recogniseWith(unseen, correction);
    expect(tables.map(({ box, headerRows }) => [boxAddress(box), headerRows])).toEqual([['A2:C4', [2]]]);
    expect(tables[0]!.evidence[0]!.says).toBe('Anh/chị đã chọn dòng 2 là dòng tiêu đề');
    const next = unseen
      .replace('2024', '2025')
      .replaceAll('\n|', '\n| |')
      .replace('Danh sách các', '\nDanh sách các');
    expect(boxAddress(recogniseWith(next, correction).tables[0]!.box)).toBe('B3:D5');
  });

  it('is looked for on its own sheet, and everywhere once there is none of the name', () => {
    const correction = declare(unseen, 2, 2, 1, 3)!;
    const again = unseen.replace('Danh sách 2024', 'Sổ khác');
    expect(recogniseWith(`${unseen}\n${again}`, correction).tables.map(({ sheet }) => sheet)).toEqual([
      'Danh sách 2024',
    ]);
    expect(recogniseWith(again, correction).tables).toHaveLength(1);
    const { tables, corrections } = recogniseWith(again.replace('Nơi ở', 'Quê'), correction);
    expect(tables).toEqual([]);
    expect(corrections.notApplied).toEqual([correction]);
  });

  it('may have a column without a label, and stands as often as its header does', () => {
    const block = '| | Chủ nhà | Nơi ở | |\n| a | Ông A | Thượng | có |\n\n\n\n\n';
    const grid = `${block}${block}`;
    const correction = declare(grid, 1, 1, 1, 40)!;
    expect(correction.declared).toEqual({ first: -1, last: 2 });
    const { tables } = recogniseWith(grid, correction);
    expect(tables.map(({ box }) => boxAddress(box))).toEqual(['A1:D2', 'A7:D8']);
  });

  it('goes before what the recogniser finds there', () => {
    const grid = '| Ghi | Nhớ |\n| TT | Nội dung | Số tiền |\n| 1 | a | 5 |\n| 2 | b | 6 |';
    const correction = declare(grid, 1, 2, 1, 3)!;
    const { tables } = recogniseWith(grid, correction);
    expect(tables.map(({ box }) => boxAddress(box))).toEqual(['A1:C4']);
  });

  it('may get other header rows, counted from the labels it is found by', () => {
    const correction = declare(unseen, 2, 2, 1, 3)!;
    const lower: Correction = { ...correction, headerRows: { first: 1, last: 1 } };
    const { tables, corrections } = recogniseWith(unseen, lower);
    expect(tables.map(({ box, headerRows }) => [boxAddress(box), headerRows])).toEqual([['A3:C4', [3]]]);
    expect(corrections.origins[0]!.top).toBe(2);
    expect(recogniseWith(unseen, { ...correction, headerRows: { first: 90, last: 91 } }).tables).toEqual([]);
  });

  it('is called by the labels in its columns, whatever stands beside them or is left blank', () => {
    const grid = '| Chủ nhà | Nơi ở | | Ghi |\n\n| Ông A | Thượng | | |';
    const correction = declare(grid, 1, 2, 1, 2)!;
    expect(correction.about).toBe('Biểu ("Chủ nhà", "Nơi ở")');
    expect(recogniseWith(grid, correction).tables.map(({ box }) => boxAddress(box))).toEqual(['A1:B3']);
  });

  it('needs a label', () => {
    expect(declare(unseen, 10, 12, 1, 3)).toBeNull();
    expect(declare('| 1 | 2 |\n| 3 | 4 |', 1, 1, 1, 2)).toBeNull();
  });

  it('is found by all its labels, wherever else some of them stand', () => {
    const correction = declare(unseen, 2, 2, 1, 3)!;
    const grid = unseen.replace('Danh sách các hộ', '| Chủ nhà | Chủ nhà | |');
    expect(recogniseWith(grid, correction).tables.map(({ box }) => boxAddress(box))).toEqual(['A2:C4']);
  });
});
