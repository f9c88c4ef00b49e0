import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import type { Task } from '../../../src/core/claims/tasks/task';
import { readTasks } from '../../../src/core/claims/tasks/tasks';
import { followUpTable } from '../../../src/core/forms/follow-up-table';
import type { FormCell, SheetForm } from '../../../src/core/forms/sheet-form';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import { quietAfterEdit } from '../../../src/hosts/excel/watch-edits';
import { inflateWithNode } from '../../../src/hosts/xlsx/inflate-node';
import { writeNewWorkbook } from '../../../src/hosts/xlsx/new-workbook/write-new-workbook';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { labelled, numbered } from '../../core/claims/tasks/notices';
import { excelApis } from './excel-apis';
import { makeCell, makeWorkbook } from './make-workbook';
import { openExcel, work } from './open-excel';

const api = '1.13';
const workbook = makeWorkbook(
  { name: 'Biểu 01', cells: [makeCell(1, 1, 'a')] },
  { name: 'Ẩn kỹ', visibility: 'veryHidden' },
);
const { tasks } = readTasks(labelled);
const table = followUpTable(tasks, 'văn bản "tb.docx"');
const { name } = table;

function form(cells: readonly FormCell[], more: Partial<SheetForm> = {}): SheetForm {
  const rest = { name: 'Biểu', widths: [10, 20], heights: new Map<number, number>(), merges: [] };
  return { ...rest, cells, headerRows: [1, 1], ...more };
}

const texts = (...values: readonly (string | null)[]) =>
  form(values.map((value, i) => ({ row: i + 1, column: 1, value, look: 'text' })));

function many(count: number): SheetForm {
  const task = (i: number): Task => ({ ...tasks[i % tasks.length]!, line: i });
  return followUpTable(
    Array.from({ length: count }, (_, i) => task(i)),
    'thông báo',
  );
}

describe.each(excelApis)('a sheet added in Excel, ExcelApi %s', (api) => {
  it('is read back as the same form written into a file', async () => {
    const { excel, host } = openExcel(workbook, { api });
    expect(await host.addSheet!(table)).toEqual({ sheet: name, isSetForPrint: true });
    const { sheets } = await host.readAll(work());
    expect(sheets.slice(0, 2)).toEqual((await openExcel(workbook, { api }).host.readAll(work())).sheets);
    const { sheets: written } = await readXlsx(writeNewWorkbook([table]), inflateWithNode);
    expect(sheets.slice(2)).toStrictEqual(written);
    expect(excel.keptReferences).toBe(0);
  });

  it('is recognised with all its columns, and watched', async () => {
    const { tasks: due } = readTasks(numbered);
    const { host } = openExcel(workbook, { api });
    await host.addSheet!(followUpTable(due, 'thông báo'));
    const snapshot = await host.readAll(work());
    const [found] = recogniseTables(snapshot).tables;
    expect(found).toMatchObject({ sheet: name, kind: 'tasks' });
    expect(found!.columns.map(({ role }) => role)).toStrictEqual([
      'index',
      'task',
      'owner',
      'cooperators',
      'target',
      'deadline',
      'progress',
      'note',
    ]);
    const findings = (asOf: string) =>
      checkWorkbook(snapshot, { asOf, today: asOf }).findings.map(({ rule, at }) => `${rule} ${at.row}`);
    const rowsWhere = (rule: string, is: (task: Task) => boolean) =>
      due.flatMap((task, i) => (is(task) ? [`${rule} ${i + 5}`] : []));
    const unowned = rowsWhere('TH109', ({ owner }) => owner === null);
    expect(findings('2030-01-01')).toEqual(expect.arrayContaining(unowned));
    expect(findings('2030-01-01').filter((one) => one.startsWith('TH103'))).toEqual([]);
    const overdue = rowsWhere('TH103', ({ due }) => due !== null && due < '2030-12-20');
    expect(overdue).not.toEqual([]);
    expect(findings('2030-12-20').filter((one) => one.startsWith('TH103'))).toEqual(overdue);
  });
});

describe('the look of an added sheet', () => {
  it('is that of a table to print', async () => {
    const { excel, host } = openExcel(workbook, { api });
    await host.addSheet!(table);
    const last = 4 + tasks.length;
    const plain = { italic: false, size: 12, wrapText: true, vertical: 'Center' };
    const line = 'Continuous #7F7F7F';
    const box = { top: line, bottom: line, left: line, right: line };
    const lookOf = (address: string) => excel.cell(name, address);
    expect(lookOf('A1')).toMatchObject({
      bold: true,
      fill: '',
      look: { ...plain, size: 14, horizontal: 'Center' },
    });
    expect(lookOf('A1').look).not.toHaveProperty('top');
    expect(lookOf('A2').look).toMatchObject({ ...plain, italic: true, horizontal: 'Center' });
    expect(lookOf('B4')).toMatchObject({
      font: 'Times New Roman',
      bold: true,
      fill: '#F2F2F2',
      look: { ...plain, ...box, horizontal: 'Center' },
    });
    for (const row of [5, last]) {
      expect(lookOf(`A${row}`).look).toEqual({ ...plain, ...box, horizontal: 'Center' });
      expect(lookOf(`B${row}`)).toMatchObject({
        bold: false,
        look: { ...plain, ...box, horizontal: 'Left' },
      });
      // Left open, to be filled in by hand.
      expect(lookOf(`G${row}`)).toMatchObject({ value: '', look: { ...plain, ...box, horizontal: 'Left' } });
    }
    expect(lookOf(`A${last + 1}`).look).toEqual({});
  });

  it('has the widths and heights of the form, its title merged, its headings in sight and on every page', async () => {
    const { excel, host } = openExcel(workbook, { api });
    await host.addSheet!(table);
    const { columnWidths, rowHeights, page, ...rest } = excel.layout(name);
    expect([...columnWidths.values()]).toEqual(table.widths.map((width) => width * 6));
    expect(new Map([...rowHeights].sort(([a], [b]) => a - b))).toEqual(table.heights);
    expect(rest).toEqual({ frozenRows: 4, merges: ['A1:H1', 'A2:H2'] });
    expect(page).toEqual({
      printTitleRows: '$4:$4',
      rightFooter: '&P/&N',
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      orientation: 'Landscape',
      paperSize: 'A4',
      leftMargin: expect.closeTo(42.48),
      rightMargin: expect.closeTo(28.08),
      topMargin: expect.closeTo(42.48),
      bottomMargin: expect.closeTo(45.36),
      headerMargin: expect.closeTo(21.6),
      footerMargin: expect.closeTo(21.6),
    });
  });

  it('draws a table of one column or one row, too', async () => {
    const { excel, host } = openExcel(workbook, { api });
    const line = 'Continuous #7F7F7F';
    await host.addSheet!(texts('một', 'hai'));
    expect(excel.cell('Biểu', 'A1').look).toMatchObject({ top: line, bottom: line, left: line, right: line });
    await host.addSheet!(
      form([
        { row: 1, column: 1, value: 'một', look: 'text' },
        { row: 1, column: 2, value: 'hai', look: 'text' },
      ]),
    );
    expect(excel.cell('Biểu (2)', 'A1').look).toMatchObject({ top: line, left: line, right: line });
  });
});

describe('what stands on an added sheet', () => {
  it.each([
    '=1+1',
    '+84 912',
    '-5',
    '- việc',
    '@SUM(A1)',
    '30/6/2031',
    '3-4',
    '1.250',
    '85 %',
    'TRUE',
    "'trích'",
    '≥ 85 %',
    'Dòng 7',
    ' hai  dấu cách ',
    'dòng\nhai',
  ])('keeps %j as the text it is', async (text) => {
    const { excel, host } = openExcel(workbook, { api });
    await host.addSheet!(texts(text));
    expect(excel.cell('Biểu', 'A1')).toMatchObject({ value: text, formula: null, format: 'General' });
  });

  it('leaves blank what the form leaves blank', async () => {
    const { excel, host } = openExcel(workbook, { api });
    await host.addSheet!(texts('', null));
    expect([excel.cell('Biểu', 'A1').value, excel.cell('Biểu', 'A2').value]).toEqual(['', '']);
  });

  it.each([false, true])('has real days, in the system of the workbook (1904: %s)', async (date1904) => {
    const { excel, host } = openExcel({ ...workbook, date1904 }, { api });
    await host.addSheet!(
      form([
        { row: 1, column: 1, value: 47_999, look: 'date' },
        { row: 1, column: 2, value: 7, look: 'index' },
      ]),
    );
    const day = excel.cell('Biểu', 'A1');
    expect(day).toMatchObject({ value: date1904 ? 47_999 - 1_462 : 47_999, format: 'dd/mm/yyyy' });
    expect(excel.cell('Biểu', 'B1')).toMatchObject({ value: 7, format: 'General' });
  });
});

describe('the name of an added sheet', () => {
  it('is numbered where it is taken, by a sheet that nobody sees too', async () => {
    const { excel, host } = openExcel(makeWorkbook({}, { name, visibility: 'veryHidden' }), { api });
    expect(await host.addSheet!(table)).toMatchObject({ sheet: `${name} (2)` });
    expect(await host.addSheet!(table)).toMatchObject({ sheet: `${name} (3)` });
    expect(excel.sheetNames).toEqual(['Biểu 1', name, `${name} (2)`, `${name} (3)`]);
  });

  it('is one that Excel accepts', async () => {
    const { host } = openExcel(workbook, { api });
    const wanted = 'Theo dõi: nhiệm vụ [quý I/2031] của xã';
    expect(await host.addSheet!({ ...table, name: wanted })).toMatchObject({
      sheet: 'Theo dõi- nhiệm vụ -quý I-2031-',
    });
  });
});

describe('the work of adding a sheet', () => {
  it('is five requests, however long the form, and 100 bytes a row beside its words', async () => {
    const bytes = async (count: number) => {
      const { excel, host } = openExcel(workbook, { api });
      await host.addSheet!(many(count));
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(excel.log.syncs).toBe(5);
      const words = JSON.stringify(many(count).cells.map(({ value }) => value));
      return excel.log.bytes - Buffer.byteLength(words);
    };
    expect((await bytes(600)) - (await bytes(100))).toBeLessThan(500 * 100);
  });

  it('writes every row of a form that the library cuts into several writes', async () => {
    const { host } = openExcel(workbook, { api });
    const long = many(600);
    await host.addSheet!(long);
    const { sheets } = await host.readAll(work());
    const { sheets: written } = await readXlsx(writeNewWorkbook([long]), inflateWithNode);
    expect(sheets[2]).toStrictEqual(written[0]);
  });

  it('waits until the user has finished typing', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.startEditingCell();
    const adding = host.addSheet!(table);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(excel.sheetNames).toHaveLength(2);
    excel.finishEditingCell();
    expect(await adding).toEqual({ sheet: name, isSetForPrint: true });
  });
});

describe('a sheet that cannot be added', () => {
  const refused = async (
    prepare: (excel: ReturnType<typeof openExcel>['excel']) => void,
    delaysForCellEdit = true,
  ) => {
    const { excel, host } = openExcel(workbook, { api, delaysForCellEdit });
    prepare(excel);
    const problem: unknown = await host.addSheet!(table).then(
      () => null,
      (error: unknown) => error,
    );
    expect(excel.sheetNames).toEqual(['Biểu 01', 'Ẩn kỹ']);
    return problem;
  };

  it('is not where the structure of the workbook is protected', async () => {
    expect(await refused((excel) => excel.protectStructure())).toMatchObject({
      code: 'workbook-protected',
      message: 'Cấu trúc của sổ đang được bảo vệ nên chưa thêm được trang tính.',
      advice: 'Đề nghị bỏ bảo vệ (Review > Protect Workbook) rồi bấm lại, hoặc lưu bảng thành tệp riêng.',
    });
  });

  it('is not where it would be lost with the window', async () => {
    expect(await refused((excel) => excel.makeReadOnly())).toMatchObject({
      code: 'read-only',
      message: 'Sổ đang mở ở chế độ chỉ đọc nên chưa thêm được trang tính.',
      advice: 'Đề nghị lưu sổ thành tệp khác (Save As) rồi bấm lại, hoặc lưu bảng thành tệp riêng.',
    });
  });

  it('is not while the user types, where this Excel cannot wait', async () => {
    expect(await refused((excel) => excel.startEditingCell(), false)).toMatchObject({
      code: 'cell-being-edited',
    });
  });

  it('is not when the structure is protected meanwhile', async () => {
    const protect = (excel: ReturnType<typeof openExcel>['excel']) =>
      excel.beforeRequest(3, () => excel.protectStructure());
    expect(await refused(protect)).toMatchObject({
      code: 'sheet-protected',
      detail: expect.stringContaining('AccessDenied'),
    });
  });

  it('is not when another comes to bear its name meanwhile, and that one stays', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.beforeRequest(3, () => excel.rename('Biểu 01', name));
    await expect(host.addSheet!(table)).rejects.toMatchObject({
      code: 'failed',
      message: 'Trong sổ đã có trang cùng tên mà khung này chưa thấy, nên chưa thêm được.',
    });
    expect(excel.sheetNames).toEqual([name, 'Ẩn kỹ']);
  });

  it('leaves no half of itself behind when Excel refuses what stands on it', async () => {
    const tooHigh = form([{ row: 1, column: 1, value: 'một', look: 'text' }], {
      heights: new Map([[1, 500]]),
    });
    const { excel, host } = openExcel(workbook, { api });
    await expect(host.addSheet!(tooHigh)).rejects.toMatchObject({ code: 'failed' });
    expect(excel.sheetNames).toEqual(['Biểu 01', 'Ẩn kỹ']);
    expect(excel.log.syncs).toBe(5);
  });

  it('tells why, even where the half cannot be taken away again', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.beforeRequest(4, () => {
      excel.protectStructure();
      excel.setProtected(name, true);
    });
    await expect(host.addSheet!(table)).rejects.toMatchObject({ code: 'sheet-protected' });
    expect(excel.sheetNames).toHaveLength(3);
  });

  it('stays, and says so, where only the page cannot be set', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.removePrinter();
    expect(await host.addSheet!(table)).toEqual({ sheet: name, isSetForPrint: false });
    expect(excel.layout(name).page).toMatchObject({ printTitleRows: '$4:$4', orientation: 'Landscape' });
    expect(excel.cell(name, 'B4').value).toBe('Nội dung công việc');
  });
});

describe.each(excelApis)('the watch over edits, ExcelApi %s', (api) => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const arrive = () => new Promise((resolve) => setImmediate(resolve));

  it('takes an added sheet for none, and sees what the user types there', async () => {
    const { excel, host } = openExcel(workbook, { api });
    let told = 0;
    await host.watchEdits(() => told++);
    await host.addSheet!(many(300));
    await arrive();
    jest.advanceTimersByTime(quietAfterEdit);
    expect(told).toBe(0);
    excel.type(name, 'G5', 'Đã xong');
    await arrive();
    jest.advanceTimersByTime(quietAfterEdit);
    expect(told).toBe(1);
  });
});
