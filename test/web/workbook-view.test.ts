import { describe, expect, it } from '@jest/globals';
import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { createWorkbookView } from '../../src/web/workbook-view';

const snapshot = snapshotOfTextGrid('### Ẩn\n| a |\n### Biểu 01\n| b |\n### Biểu 02\n| c |');
const [hidden, ...others] = snapshot.sheets;
const workbook = { ...snapshot, sheets: [{ ...hidden!, visibility: 'hidden' as const }, ...others] };

describe('the view of a workbook', () => {
  it('begins at the first sheet that can be seen', () => {
    expect(createWorkbookView(workbook).getState()).toMatchObject({ sheet: 'Biểu 01', jumps: 0 });
    expect(createWorkbookView({ ...workbook, sheets: [workbook.sheets[0]!] }).getState().sheet).toBe('Ẩn');
  });

  it('goes to a cell that the pane asks for, again and again', () => {
    const view = createWorkbookView(workbook);
    let jumps = 0;
    const stop = view.watchJumps(() => void jumps++);
    view.showCell({ sheet: 'Biểu 02', row: 3, column: 4 });
    view.showCell({ sheet: 'Biểu 02', row: 3, column: 4 });
    stop();
    view.showCell({ sheet: 'Biểu 01', row: 1, column: 1 });
    expect(jumps).toBe(2);
    expect(view.getState()).toMatchObject({ sheet: 'Biểu 01', jumps: 3 });
    expect(view.getState().selected.get('Biểu 02')).toEqual({ row: 3, column: 4 });
  });

  it('shows hidden lines when a jump leads to one, and when the user asks', () => {
    const hidden = snapshotOfTextGrid('| a | b |\n~| c | d |\n| e | f |');
    const sheet = { ...hidden.sheets[0]!, hiddenColumns: [[2, 2]] as const };
    const jumpTo = (row: number, column: number) => {
      const view = createWorkbookView({ ...hidden, sheets: [sheet] });
      view.showCell({ sheet: sheet.name, row, column });
      return view.getState().showsHidden;
    };
    expect([jumpTo(1, 1), jumpTo(2, 1), jumpTo(3, 2), jumpTo(3, 1)]).toEqual([false, true, true, false]);
    const view = createWorkbookView(hidden);
    view.showCell({ sheet: 'gone', row: 1, column: 1 });
    expect(view.getState().showsHidden).toBe(false);
    view.showHidden(true);
    expect(view.getState().showsHidden).toBe(true);
  });

  it('follows the user without a jump, and tells whoever listens', () => {
    const view = createWorkbookView(workbook);
    let told = 0;
    const stop = view.subscribe(() => void told++);
    view.select({ sheet: 'Biểu 01', row: 2, column: 2 });
    view.showSheet('Biểu 02');
    stop();
    view.showMarks({ groups: [{ sheet: 'Biểu 01', severity: 'error', areas: ['A1'], cells: 1 }] });
    expect(told).toBe(2);
    expect(view.getState()).toMatchObject({ sheet: 'Biểu 02', jumps: 0 });
    expect(view.getState().marks.get('Biểu 01')!.at(1, 1)).toBe('error');
  });
});
