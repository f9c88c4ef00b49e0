import { describe, expect, it } from '@jest/globals';
import type { MarkGroup, MarkPlan } from '../../../src/core/present/marks';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { markFills } from '../../../src/hosts/excel/mark-colours';
import { cellAddress } from '../../../src/core/snapshot/address';
import type { SimulatedExcel } from '../../host/simulated-excel';
import { excelApis } from './excel-apis';
import { fullSheet, makeCell, makeWorkbook } from './make-workbook';
import { openExcel } from './open-excel';

const workbook = makeWorkbook(
  { name: 'Biểu 01', cells: fullSheet(20, 5, (row, column) => row * column) },
  { name: 'Biểu 02', cells: [makeCell(1, 1, 'a')] },
  { name: 'Ẩn', visibility: 'hidden', cells: [makeCell(1, 1, 'a')] },
  { name: 'Ẩn kỹ', visibility: 'veryHidden', cells: [makeCell(1, 1, 'a')] },
);

const group = (sheet: string, severity: MarkGroup['severity'], ...areas: string[]): MarkGroup => ({
  ...{ sheet, severity, areas },
  cells: areas.length,
});
const plan: MarkPlan = {
  groups: [
    group('Biểu 01', 'error', 'B2', 'C4'),
    group('Biểu 01', 'warning', 'D5'),
    group('Biểu 02', 'info', 'A1'),
    group('Ẩn', 'error', 'A1'),
    group('Ẩn kỹ', 'error', 'A1'),
  ],
};
const none: MarkPlan = { groups: [] };

/** What users do to their sheets before we come. */
function decorate(excel: SimulatedExcel): void {
  excel.decorate('Biểu 01', 'B2:C3', { type: 'Custom', formula: '=$B2>10' });
  excel.decorate('Biểu 01', 'A1:E20', { type: 'ColorScale', formula: '' });
  excel.decorate('Biểu 01', 'D5', { type: 'Custom', formula: '=$D5=0', readable: false });
  excel.decorate('Biểu 02', 'A1', { type: 'CellValue', formula: '=5' });
}

/** The marks as the user sees them: which areas in which colours, in no order. */
function looks(excel: SimulatedExcel, sheet: string) {
  return excel
    .conditionalFormats(sheet)
    .map(({ areas, formula, fill, fontColor }) => ({ areas, formula, fill, fontColor }));
}

describe.each(excelApis)('marking and clearing, ExcelApi %s', (api) => {
  it('lays conditional formats over the cells and nothing else', async () => {
    const { excel, host } = openExcel(workbook, { api });
    expect(await host.mark(plan)).toEqual({ marked: 6, refused: [] });
    expect(looks(excel, 'Biểu 01')).toEqual([
      { areas: ['D5'], formula: '=N("SOATBIEU:1:W")=0', fill: markFills.warning, fontColor: '#000000' },
      { areas: ['B2', 'C4'], formula: '=N("SOATBIEU:1:E")=0', fill: markFills.error, fontColor: '#000000' },
    ]);
    expect(looks(excel, 'Biểu 02')).toEqual([
      { areas: ['A1'], formula: '=N("SOATBIEU:1:I")=0', fill: markFills.info, fontColor: '#000000' },
    ]);
    expect(excel.conditionalFormats('Ẩn kỹ')).toHaveLength(1);
    expect(excel.keptReferences).toBe(0);
  });

  it('replaces the marks of the run before', async () => {
    const { excel, host } = openExcel(workbook, { api });
    decorate(excel);
    await host.mark(plan);
    const once = ['Biểu 01', 'Biểu 02', 'Ẩn', 'Ẩn kỹ'].map((sheet) => looks(excel, sheet));
    await host.mark(plan);
    expect(['Biểu 01', 'Biểu 02', 'Ẩn', 'Ẩn kỹ'].map((sheet) => looks(excel, sheet))).toEqual(once);
    expect(await host.mark({ groups: [group('Biểu 02', 'error', 'A1')] })).toEqual({
      marked: 1,
      refused: [],
    });
    expect(looks(excel, 'Biểu 01').map(({ formula }) => formula)).toEqual(['=$B2>10', '', '=$D5=0']);
  });

  it('clears without a trace, also in a later session', async () => {
    const { excel, host } = openExcel(workbook, { api });
    decorate(excel);
    const before = excel.appearance();
    await host.mark(plan);
    expect(excel.appearance()).not.toEqual(before);
    await host.clearMarks();
    expect(excel.appearance()).toEqual(before);

    await host.mark(plan);
    await excelHost(excel.openPane()).clearMarks();
    expect(excel.appearance()).toEqual(before);
  });

  it('clears what copying multiplied, and marks of another version', async () => {
    const { excel, host } = openExcel(workbook, { api });
    const before = excel.appearance() as { conditionalFormats: unknown }[];
    await host.mark(plan);
    for (const formula of ['=N("SOATBIEU:1:E")=0', '=N("SOATBIEU:12:X")=0', ' = N( "SOATBIEU:2:E" ) = 0']) {
      excel.layConditionalFormat('Biểu 02', 'C7:D9', { type: 'Custom', formula });
    }
    await host.clearMarks();
    expect(excel.appearance()).toEqual(before);
  });
});

describe('the work of marking', () => {
  const api = '1.13';

  it('marks 1,000 scattered cells with less than 20 KB of requests, in three round trips and one write', async () => {
    const areas = Array.from({ length: 1_000 }, (_, i) => cellAddress(3 * i + 1, (i % 20) + 1));
    const big = makeWorkbook({ name: 'Biểu 01', cells: fullSheet(10, 10, () => 1) });
    const { excel, host } = openExcel(big, { api });
    const plan = { groups: [group('Biểu 01', 'error', ...areas)] };
    const bytesOfMarking = async () => {
      excel.log.clear();
      expect(await host.mark(plan)).toEqual({ marked: 1_000, refused: [] });
      await new Promise((resolve) => setTimeout(resolve, 5));
      return excel.log.bytes;
    };
    const first = await bytesOfMarking();
    expect(first).toBeLessThanOrEqual(20_000);
    expect(excel.log).toMatchObject({ syncs: 3, writes: 1 });
    const formats = excel.conditionalFormats('Biểu 01');
    expect(formats.map((format) => format.areas.length)).toEqual([200, 200, 200, 200, 200]);
    expect(formats.flatMap((format) => format.areas).sort()).toEqual([...areas].sort());

    // Finding the marks of the run before, and removing them, costs little more.
    expect(await bytesOfMarking()).toBeLessThanOrEqual(first + 5_000);
    expect(excel.log).toMatchObject({ syncs: 4, writes: 1 });
    expect(excel.conditionalFormats('Biểu 01')).toHaveLength(5);
  });

  it('keeps below the longest list of addresses that Excel takes', async () => {
    const areas = Array.from({ length: 400 }, (_, i) => `XEE${1_040_000 + 2 * i}:XFD${1_040_000 + 2 * i}`);
    const { host } = openExcel(workbook, { api });
    expect(await host.mark({ groups: [group('Biểu 01', 'error', ...areas)] })).toMatchObject({ marked: 400 });
  });

  it('does not ask for the rule of a format that has none', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.layConditionalFormat('Biểu 01', 'A1', { type: 'ColorScale', formula: '' });
    excel.layConditionalFormat('Biểu 01', 'A1', { type: 'Custom', formula: '=$A1>1' });
    await host.clearMarks();
    expect(excel.log.syncs).toBe(3);
  });

  it('writes nothing when there is nothing to clear', async () => {
    const { excel, host } = openExcel(workbook, { api });
    decorate(excel);
    await host.clearMarks();
    expect(excel.log.writes).toBe(0);
  });

  it('waits until the user has finished typing', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.startEditingCell();
    const marking = host.mark(plan);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(excel.conditionalFormats('Biểu 02')).toEqual([]);
    excel.finishEditingCell();
    await marking;
    expect(excel.conditionalFormats('Biểu 02')).toHaveLength(1);
  });

  it('leaves the marks as they were when it may not wait', async () => {
    const { excel, host } = openExcel(workbook, { api, delaysForCellEdit: false });
    await host.mark(plan);
    const marked = excel.appearance();
    excel.startEditingCell();
    await expect(host.clearMarks()).rejects.toMatchObject({ code: 'cell-being-edited' });
    await expect(host.mark(none)).rejects.toMatchObject({ code: 'cell-being-edited' });
    expect(excel.appearance()).toEqual(marked);
  });
});

describe('sheets that cannot be marked', () => {
  const api = '1.13';

  it('are left as they are when protected, and named with the reason', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.setProtected('Biểu 01', true);
    expect(await host.mark(plan)).toEqual({
      marked: 3,
      refused: [{ sheet: 'Biểu 01', why: 'Trang tính đang được bảo vệ nên chưa đánh dấu được.' }],
    });
    expect(excel.conditionalFormats('Biểu 01')).toEqual([]);
  });

  it('are named when they keep marks from before they were protected', async () => {
    const { excel, host } = openExcel(workbook, { api });
    await host.mark(plan);
    excel.setProtected('Biểu 01', true);
    expect(await host.mark(none)).toEqual({
      marked: 0,
      refused: [{ sheet: 'Biểu 01', why: 'Trang tính đang được bảo vệ nên còn dấu của lần soát trước.' }],
    });
    expect(looks(excel, 'Biểu 01')).toHaveLength(2);
    expect(looks(excel, 'Biểu 02')).toEqual([]);
  });

  it('are named when their marks cannot be cleared; the others are cleared', async () => {
    const { excel, host } = openExcel(workbook, { api });
    await host.mark(plan);
    excel.setProtected('Biểu 01', true);
    excel.setProtected('Ẩn', true);
    await expect(host.clearMarks()).rejects.toMatchObject({
      code: 'sheet-protected',
      message: 'Chưa xoá được dấu ở trang tính đang được bảo vệ: “Biểu 01”, “Ẩn”.',
      advice: 'Đề nghị bỏ bảo vệ (Review > Unprotect Sheet), rồi bấm Xoá mọi dấu lần nữa.',
    });
    expect(looks(excel, 'Biểu 02')).toEqual([]);
    excel.setProtected('Biểu 01', false);
    excel.setProtected('Ẩn', false);
    await host.clearMarks();
    expect(looks(excel, 'Biểu 01')).toEqual([]);
  });

  it('are named when they were renamed or deleted since the check', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.rename('Biểu 01', 'Biểu số 1');
    excel.remove('Biểu 02');
    const why = 'Trang tính đã được đổi tên hoặc xoá sau lần soát.';
    expect(await host.mark(plan)).toEqual({
      marked: 2,
      refused: [
        { sheet: 'Biểu 01', why },
        { sheet: 'Biểu 02', why },
      ],
    });
  });

  it('say so in one sentence when Excel refuses the write itself', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.beforeRequest(3, () => excel.setProtected('Biểu 01', true));
    await expect(host.mark(plan)).rejects.toMatchObject({
      code: 'sheet-protected',
      message: 'Excel không cho ghi vì trang tính hoặc tệp đang được bảo vệ.',
      detail: expect.stringContaining('AccessDenied'),
    });
  });
});
