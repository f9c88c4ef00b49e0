import { describe, expect, it } from '@jest/globals';
import { unzipSync, strFromU8 } from 'fflate';
import { readTasks } from '../../../../src/core/claims/tasks/tasks';
import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { followUpTable } from '../../../../src/core/forms/follow-up-table';
import type { FormCell, SheetForm } from '../../../../src/core/forms/sheet-form';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/core/snapshot/snapshot';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables';
import { inflateWithNode } from '../../../../src/hosts/xlsx/inflate-node';
import { writeNewWorkbook } from '../../../../src/hosts/xlsx/new-workbook/write-new-workbook';
import { readXlsx } from '../../../../src/hosts/xlsx/read-xlsx';
import { labelled, numbered } from '../../../core/claims/tasks/notices';

/** What a reader is to see of a form. */
function sheetOf({ name, cells, merges }: SheetForm): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    unreadable: null,
    cells: cells.flatMap(({ row, column, value, look }) =>
      value === null || value === ''
        ? []
        : [
            {
              row,
              column,
              value,
              format: look === 'date' ? 'dd/mm/yyyy' : 'General',
              formula: null,
              font: 'Times New Roman',
              bold: look === 'title' || look === 'heading',
            },
          ],
    ),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function form(cells: readonly FormCell[], name = 'Biểu'): SheetForm {
  return { name, cells, widths: [10, 20], heights: new Map([[2, 40]]), merges: [], headerRows: [1, 1] };
}

async function read(forms: readonly SheetForm[]): Promise<WorkbookSnapshot> {
  return readXlsx(writeNewWorkbook(forms), inflateWithNode);
}

const table = followUpTable(readTasks(labelled).tasks, 'văn bản "tb.docx"');

describe('a new workbook', () => {
  it('is read back as the form that was written', async () => {
    const snapshot = await read([table]);
    expect(snapshot.date1904).toBe(false);
    expect(snapshot.sheets).toStrictEqual([sheetOf(table)]);
  });

  it('holds any text, several sheets, and names with marks', async () => {
    const texts = [
      'a < b & "c"',
      ' hai  dấu cách ',
      'dòng\nhai',
      '=1+1',
      '_x000D_',
      '\u0007\ud800',
      'ệ😀',
      '',
    ];
    const first = form(texts.map((value, i) => ({ row: i + 1, column: 1, value, look: 'text' })));
    const second = form([{ row: 1, column: 2, value: -1.5, look: 'centred' }], 'Xã "Mẫu" & \'thôn\'');
    expect((await read([first, second])).sheets).toStrictEqual([sheetOf(first), sheetOf(second)]);
  });

  it('is the same, byte by byte, each time', () => {
    expect(writeNewWorkbook([table])).toStrictEqual(writeNewWorkbook([table]));
  });

  it('prints across on A4, one page wide, with the headings on every page', () => {
    const parts = unzipSync(writeNewWorkbook([form([], "Thôn 'Thượng'")]));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain("'Thôn ''Thượng'''!$1:$1");
    expect(strFromU8(unzipSync(writeNewWorkbook([table]))['xl/worksheets/sheet1.xml']!)).toMatch(
      /<row r="5" ht="[\d.]+" customHeight="1">/,
    );
  });
});

describe('the follow-up table in a workbook', () => {
  it('is recognised with all its columns', async () => {
    const { tables } = recogniseTables(await read([table]));
    expect(tables).toHaveLength(1);
    const [{ kind, columns, rows, confidence }] = tables as [(typeof tables)[number]];
    expect(kind).toBe('tasks');
    expect(confidence).toBeGreaterThan(0.9);
    expect(columns.map(({ role }) => role)).toStrictEqual([
      'index',
      'task',
      'owner',
      'cooperators',
      'target',
      'deadline',
      'progress',
      'note',
    ]);
    expect(rows.filter(({ role }) => role === 'task')).toHaveLength(readTasks(labelled).tasks.length);
  });

  /** What is said of the table, by rule, with the cells. */
  async function findings(forms: SheetForm, asOf: string): Promise<Record<string, string[]>> {
    const snapshot = await read([forms]);
    const options = { asOf, today: asOf, catalogs: [], catalog: null, region: null, corrections: [] };
    const found: Record<string, string[]> = {};
    for (const { rule, at } of checkWorkbook(snapshot, options).findings)
      (found[rule] ??= []).push(`${String.fromCharCode(64 + at.column)}${at.row}`);
    return found;
  }

  it('is watched: what is overdue, due soon, without a day or an owner', async () => {
    const { tasks } = readTasks(numbered);
    const found = await findings(followUpTable(tasks, 'thông báo'), '2030-12-20');
    const rowsWhere = (is: (task: (typeof tasks)[number]) => boolean, column: string) =>
      tasks.flatMap((task, i) => (is(task) ? [`${column}${i + 5}`] : []));
    expect(found['TH103']).toStrictEqual(rowsWhere(({ due }) => due !== null && due < '2030-12-20', 'F'));
    expect(found['TH104']).toStrictEqual(rowsWhere(({ due }) => due === '2030-12-31', 'F'));
    expect(found['TH109']).toStrictEqual(rowsWhere(({ owner }) => owner === null, 'C'));
    expect(found['TH105']).toStrictEqual(
      rowsWhere(({ dueText }) => dueText === null || dueText.startsWith('trong thời hạn'), 'F'),
    );
    expect(Object.keys(found).sort()).toStrictEqual(['TH103', 'TH104', 'TH105', 'TH109']);
  });

  it('tells a day that no calendar has', async () => {
    const [task] = readTasks(labelled).tasks;
    const impossible = { ...task!, due: null, dueText: 'trước ngày 31/6/2031' };
    const found = await findings(
      followUpTable([task!, impossible, ...readTasks(labelled).tasks], 'x'),
      '2031-04-14',
    );
    expect(found['TH102']).toStrictEqual(['F6']);
  });
});
