import { describe, expect, it } from '@jest/globals';
import { excelApis } from './excel-apis';
import { makeCell, makeWorkbook } from './make-workbook';
import { openExcel, work } from './open-excel';

const workbook = makeWorkbook(
  { name: 'Biểu 01', cells: [makeCell(1, 1, 'a')] },
  { name: 'Biểu 02' },
  { name: 'Ẩn', visibility: 'hidden' },
  { name: 'Ẩn kỹ', visibility: 'veryHidden' },
);
const place = { sheet: 'Biểu 02', row: 12, column: 28 };

describe.each(excelApis)('going to a cell, ExcelApi %s', (api) => {
  it('brings its sheet to the front and selects it', async () => {
    const { excel, host } = openExcel(workbook, { api });
    await host.reveal(place);
    expect(excel.selection).toBe('Biểu 02!AB12');
    expect(excel.log).toMatchObject({ syncs: 3, writes: 0 });
  });

  it.each([
    [
      'renamed',
      (excel: { rename(sheet: string, name: string): void }) => excel.rename('Biểu 02', 'Biểu hai'),
    ],
    ['deleted', (excel: { remove(sheet: string): void }) => excel.remove('Biểu 02')],
  ])('says so when the sheet was %s since the check', async (_, change) => {
    const { excel, host } = openExcel(workbook, { api });
    change(excel);
    await expect(host.reveal(place)).rejects.toMatchObject({
      code: 'sheet-missing',
      message: 'Trong tệp không còn trang tính “Biểu 02”.',
      advice: 'Trang tính đã được đổi tên hoặc xoá sau lần soát; đề nghị bấm Soát lại.',
    });
    expect(excel.selection).toBe('Biểu 01!A1');
  });

  it('says so when the sheet is deleted at that very moment', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.beforeRequest(2, () => excel.remove('Biểu 02'));
    await expect(host.reveal(place)).rejects.toMatchObject({
      code: 'sheet-missing',
      message: 'Một trang tính vừa bị xoá hoặc thay đổi trong khi đang làm.',
    });
  });

  it('says how to show a hidden sheet', async () => {
    const { excel, host } = openExcel(workbook, { api });
    await expect(host.reveal({ ...place, sheet: 'Ẩn' })).rejects.toMatchObject({
      code: 'sheet-hidden',
      message: 'Trang tính “Ẩn” đang ẩn nên chưa chuyển đến được.',
      advice: 'Đề nghị bấm chuột phải vào tên một trang tính, chọn Unhide (Bỏ ẩn), rồi bấm lại.',
    });
    await expect(host.reveal({ ...place, sheet: 'Ẩn kỹ' })).rejects.toMatchObject({
      code: 'sheet-hidden',
      advice: 'Trang này được ẩn kỹ, danh sách Unhide không có; đề nghị người lập tệp cho hiện lại.',
    });
    excel.setVisibility('Ẩn', 'Visible');
    await host.reveal({ ...place, sheet: 'Ẩn' });
    expect(excel.selection).toBe('Ẩn!AB12');
  });

  it('says so when another workbook is in front', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.bringAnotherWorkbookToFront();
    await expect(host.reveal(place)).rejects.toMatchObject({
      code: 'another-workbook',
      message: 'Một tệp Excel khác đang mở phía trước nên chưa chuyển đến ô được.',
      advice: 'Đề nghị bấm vào cửa sổ của tệp đang soát, rồi bấm lại.',
      detail: expect.stringContaining('GeneralException'),
    });
    // Nothing else needs the front.
    await host.readAll(work());
    await host.mark({ groups: [{ sheet: 'Biểu 01', severity: 'error', areas: ['A1'], cells: 1 }] });
    await host.clearMarks();
  });

  it('waits until the user has finished typing', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.startEditingCell();
    const going = host.reveal(place);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(excel.selection).toBe('Biểu 01!A1');
    excel.finishEditingCell();
    await going;
    expect(excel.selection).toBe('Biểu 02!AB12');
  });

  it('says so where Excel cannot wait', async () => {
    const { excel, host } = openExcel(workbook, { api, delaysForCellEdit: false });
    excel.startEditingCell();
    await expect(host.reveal(place)).rejects.toMatchObject({ code: 'cell-being-edited' });
  });
});
