import { describe, expect, it } from '@jest/globals';
import type { CellEdit } from '../../../src/core/edits/edit-plan';
import { applyEdits, contentOf, escapeText, planOf } from '../../../src/core/edits/edit-plan';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { parseSnapshot } from '../../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';

const workbook = snapshotOfTextGrid(`
### Biểu 01
| Nội dung | **Vốn** |
| Đường thôn | 120 {#,##0} |
| Cống | 80 |
| Cộng | =SUM(B2:B3) → 200 |
### Biểu 02
| Nợ | #REF! |
`);

function edit(cell: Partial<CellEdit>): CellEdit {
  return { sheet: 'Biểu 01', row: 2, column: 2, before: 120, after: 130, value: null, ...cell };
}

function applied(plan: readonly CellEdit[], to: WorkbookSnapshot = workbook): WorkbookSnapshot {
  const outcome = applyEdits(to, plan);
  if ('stale' in outcome) throw new Error(JSON.stringify(outcome.stale));
  return parseSnapshot(outcome.snapshot);
}

function cellsOf(snapshot: WorkbookSnapshot, sheet = 0): readonly CellSnapshot[] {
  return snapshot.sheets[sheet]!.cells;
}

describe('escapeText', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ["'tạm'", "''tạm'"],
    ['Đạt', 'Đạt'],
    ['- Đạt', '- Đạt'],
  ])('%s is written %s', (text, content) => {
    expect(escapeText(text)).toBe(content);
  });

  it('comes back as the same text when it is written', () => {
    for (const text of ['=1+1', "'tạm'", 'Đạt']) {
      const [cell] = cellsOf(
        applied([edit({ row: 1, column: 1, before: 'Nội dung', after: escapeText(text) })]),
      );
      expect(cell).toMatchObject({ value: text, formula: null });
      expect(contentOf(cell)).toBe(escapeText(text));
    }
  });
});

describe('contentOf', () => {
  it.each([
    [undefined, ''],
    [{ value: 120, formula: null }, 120],
    [{ value: true, formula: null }, true],
    [{ value: 200, formula: '=SUM(B2:B3)' }, '=SUM(B2:B3)'],
    [{ value: { error: '#REF!' }, formula: null }, '#REF!'],
    [{ value: '=chữ', formula: null }, "'=chữ"],
    [{ value: null, formula: null }, ''],
  ])('of %j is %j', (cell, content) => {
    const whole = cell && { row: 1, column: 1, format: 'General', font: null, bold: false, ...cell };
    expect(contentOf(whole)).toBe(content);
  });
});

describe('applyEdits', () => {
  it('writes a number and keeps the look of the cell', () => {
    const after = applied([edit({})]);
    expect(cellsOf(after)[3]).toMatchObject({ value: 130, format: '#,##0', font: 'Times New Roman' });
    expect(cellsOf(workbook)[3]!.value).toBe(120);
  });

  it('writes a formula with the result it gives', () => {
    const after = applied([edit({ after: '=60+70', value: 130 })]);
    expect(cellsOf(after)[3]).toMatchObject({ value: 130, formula: '=60+70' });
  });

  it('sets a font where the edit names one, and shows the text that a formula gives', () => {
    const after = applied([
      edit({ row: 1, column: 1, before: 'Nội dung', after: 'Nguồn vốn', font: 'Arial' }),
      edit({ after: '=A1', value: 'Nguồn vốn', font: 'Arial' }),
    ]);
    expect(cellsOf(after)[0]).toMatchObject({ value: 'Nguồn vốn', font: 'Arial', formula: null });
    expect(cellsOf(after)[3]).toMatchObject({ value: 'Nguồn vốn', font: 'Arial', formula: '=A1' });
  });

  it('writes a blank cell at its place in reading order', () => {
    const after = applied([edit({ row: 3, column: 3, before: '', after: 'xong' })]);
    const at = cellsOf(after).findIndex((cell) => cell.value === 'xong');
    expect(cellsOf(after)[at]).toEqual({
      row: 3,
      column: 3,
      value: 'xong',
      format: 'General',
      formula: null,
      font: null,
      bold: false,
    });
    expect(cellsOf(after)[at - 1]).toMatchObject({ row: 3, column: 2 });
    expect(cellsOf(after)[at + 1]).toMatchObject({ row: 4, column: 1 });
  });

  it('empties a cell', () => {
    expect(cellsOf(applied([edit({ after: '' })])).some((cell) => cell.row === 2 && cell.column === 2)).toBe(
      false,
    );
  });

  it('leaves the sheets it does not touch as they are', () => {
    expect(applyEdits(workbook, [edit({})])).toHaveProperty('snapshot.sheets.1', workbook.sheets[1]);
  });

  it('writes nothing when a cell holds something else, and names the cell', () => {
    const plan = [edit({}), edit({ row: 3, before: 81 }), edit({ sheet: 'Biểu 09', before: '' })];
    expect(applyEdits(workbook, plan)).toEqual({
      stale: [
        { sheet: 'Biểu 01', row: 3, column: 2 },
        { sheet: 'Biểu 09', row: 2, column: 2 },
      ],
    });
  });

  it('knows a formula and an error by what the cell holds', () => {
    const plan = [
      edit({ row: 4, before: '=SUM(B2:B3)', after: 200 }),
      edit({ sheet: 'Biểu 02', row: 1, before: '#REF!', after: 5 }),
    ];
    const after = applied(plan);
    expect(cellsOf(after).at(-1)).toMatchObject({ value: 200, formula: null });
    expect(cellsOf(after, 1).at(-1)).toMatchObject({ value: 5 });
  });
});

describe('planOf', () => {
  const fixOf = (...edits: CellEdit[]) => ({ fix: { edits } });

  it('lists the edits in order and passes over findings without a fix', () => {
    const [first, second] = [edit({}), edit({ row: 3, before: 80 })];
    expect(planOf([fixOf(first), { fix: null }, fixOf(second)])).toEqual([first, second]);
  });

  it('leaves out whole a fix that touches a cell already written', () => {
    const other = edit({ row: 3, before: 80 });
    expect(planOf([fixOf(edit({})), fixOf(other, edit({ after: 140 }))])).toEqual([edit({})]);
  });

  it('tells the same place on two sheets apart', () => {
    expect(planOf([fixOf(edit({})), fixOf(edit({ sheet: 'Biểu 02' }))])).toHaveLength(2);
  });
});
