import { describe, expect, it } from '@jest/globals';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { cellsPerBlock } from '../../../src/hosts/excel/cut-into-blocks';
import { excelApis } from './excel-apis';
import { fullSheet, makeCell, makeWorkbook } from './make-workbook';
import { openExcel, work } from './open-excel';
import { sampleWorkbooks } from './sample-workbooks';

/** A workbook that has everything a snapshot can hold. */
const rich = makeWorkbook(
  {
    name: "Biểu 01 'xã'",
    cells: [
      makeCell(2, 2, 'TT', { bold: true }),
      makeCell(2, 3, 45_000.5, { format: 'dd/mm/yyyy', font: '.VnTime' }),
      makeCell(3, 2, { error: '#REF!' }, { formula: '=A1/0' }),
      makeCell(3, 3, '#REF!'),
      makeCell(4, 2, true),
      makeCell(4, 3, '', { formula: '=IF(C2>0,"","x")' }),
      makeCell(5, 2, '=B2', { format: '@' }),
      makeCell(5, 4, 30, { formula: '=SUM(C2:C3)', format: '#,##0', bold: true }),
    ],
    merges: [
      { top: 1, left: 1, bottom: 1, right: 9 },
      { top: 2, left: 3, bottom: 2, right: 4 },
      { top: 40, left: 2, bottom: 42, right: 3 },
    ],
    hiddenRows: [
      [3, 3],
      [1_500, 1_501],
      [1_048_576, 1_048_576],
    ],
    hiddenColumns: [
      [1, 1],
      [7, 16_384],
    ],
  },
  { name: 'Ẩn', visibility: 'hidden', cells: [makeCell(1, 1, 'a')], hiddenRows: [[1, 1_048_576]] },
  { name: 'Ẩn kỹ', visibility: 'veryHidden', cells: [makeCell(7, 16_384, -1e-9)] },
  { name: 'Trống', merges: [{ top: 4, left: 4, bottom: 5, right: 5 }] },
);

const passiveLook = { font: null, bold: false };

function asReadPassively(full: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...full,
    has: ['values', 'formulas', 'formats'],
    sheets: full.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, ...passiveLook })),
      ...{ merges: [], hiddenRows: [], hiddenColumns: [] },
    })),
  };
}

describe.each(excelApis)('reading the workbook, ExcelApi %s', (api) => {
  it.each(sampleWorkbooks)('reads the sample $name as from the file', async ({ fromFile }) => {
    expect(await openExcel(fromFile, { api }).host.readAll(work())).toEqual(fromFile);
    expect(await openExcel(fromFile, { api }).host.readPassively(work())).toEqual(asReadPassively(fromFile));
  });

  it('reads dates, errors, blanks, odd texts, fonts, merges, hidden lines and hidden sheets', async () => {
    expect(await openExcel(rich, { api }).host.readAll(work())).toEqual(rich);
    expect(await openExcel(rich, { api }).host.readPassively(work())).toEqual(asReadPassively(rich));
  });

  it('sends no write when it reads passively, and gives every reference back', async () => {
    const { excel, host } = openExcel(rich, { api });
    await host.readPassively(work());
    expect(excel.log).toMatchObject({ writes: 0, undoStacksLost: 0 });
    await host.readAll(work());
    expect(excel.log.writes).toBeGreaterThan(0);
    expect(excel.keptReferences).toBe(0);
  });

  it('reads an empty workbook', async () => {
    const empty = makeWorkbook({ name: 'Trang tính 1' });
    const { excel, host } = openExcel(empty, { api });
    const told: number[] = [];
    expect(await host.readAll(work((done) => told.push(done)))).toEqual(empty);
    expect(told).toEqual([]);
    excel.log.clear();
    await host.readPassively(work());
    expect(excel.log.syncs).toBe(2);
  });
});

describe('the work of reading', () => {
  const api = '1.13';
  const columns = 10;
  /** As many cells as fill so many blocks; most are blank, which counts all the same. */
  const blocks = (count: number) =>
    makeWorkbook({ cells: [makeCell(1, 1, 'a'), makeCell((count * cellsPerBlock) / columns, columns, 'z')] });

  async function syncsOf(snapshot: WorkbookSnapshot, how: 'readAll' | 'readPassively'): Promise<number> {
    const { excel, host } = openExcel(snapshot, { api });
    await host[how](work());
    return excel.log.syncs;
  }

  it('takes one round trip a block and two beside when passive, two a block and five beside when full', async () => {
    for (const count of [1, 3]) {
      expect(await syncsOf(blocks(count), 'readPassively')).toBe(count + 2);
      expect(await syncsOf(blocks(count), 'readAll')).toBe(2 * count + 5);
    }
  });

  it('takes three more where lines are hidden, wherever and however many', async () => {
    const hiddenRows = Array.from({ length: 300 }, (_, i) => [i * 3_000 + 2, i * 3_000 + 2] as const);
    const cells = fullSheet(3, 3, () => 'x');
    const scattered = makeWorkbook({ cells, hiddenRows }, { cells, hiddenColumns: [[4, 5]] });
    expect(await syncsOf(scattered, 'readAll')).toBe(2 + 5 + 3);
  });

  it('reads a province: 600 small sheets share their round trips', async () => {
    const sheets = Array.from({ length: 600 }, (_, i) => ({
      name: `Xã ${i}`,
      cells: fullSheet(10, 12, () => i),
    }));
    const province = makeWorkbook(...sheets);
    expect(await syncsOf(province, 'readPassively')).toBe(2 + Math.ceil((600 * 120) / cellsPerBlock));
  });

  it('stays below the 5 MB that Excel on the web answers', async () => {
    const figures = makeWorkbook({ cells: fullSheet(5_000, columns, (row) => row * 1_234_567.125) });
    const { excel, host } = openExcel(figures, { api });
    await host.readAll(work());
    expect(excel.log.largestAnswer).toBeLessThan(5_000_000);
  });

  it('asks for less where long texts would exceed them', async () => {
    const wordy = makeWorkbook(
      { cells: fullSheet(60, 2, (row) => `${row} giải pháp `.repeat(40)) },
      { cells: [makeCell(1, 1, 'a')] },
    );
    const { host } = openExcel(wordy, { api, mostAnswerBytes: 20_000 });
    expect(await host.readAll(work())).toEqual(wordy);
  });

  it('says so where one row alone exceeds them', async () => {
    const { host } = openExcel(makeWorkbook({ cells: [makeCell(1, 1, 'x'.repeat(30_000))] }), {
      api,
      mostAnswerBytes: 20_000,
    });
    await expect(host.readPassively(work())).rejects.toMatchObject({
      code: 'too-large',
      message: 'Tệp có quá nhiều dữ liệu để đọc một lần.',
      detail: expect.stringContaining('ResponsePayloadSizeLimitExceeded'),
    });
  });

  it('refuses more than five million cells before it reads any, naming the sheet', async () => {
    const bloated = makeWorkbook(
      { name: 'Trống' },
      { name: 'Biểu 01', cells: [makeCell(1, 1, 'a')] },
      { name: 'Biểu 02', cells: [makeCell(1, 1, 'a'), makeCell(1_000_000, 6, 0)] },
    );
    const { excel, host } = openExcel(bloated, { api });
    await expect(host.readAll(work())).rejects.toMatchObject({
      code: 'too-large',
      message: 'Tệp có hơn 5 triệu ô để đọc; nhiều nhất là trang tính “Biểu 02” (A1:F1000000).',
    });
    expect(excel.log.syncs).toBe(2);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await openExcel(blocks(4), { api }).host.readPassively(work((done) => told.push(done)));
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('stops between blocks when called off', async () => {
    const { excel, host } = openExcel(blocks(4), { api });
    const controller = new AbortController();
    const reading = host.readAll({ signal: controller.signal, onProgress: () => controller.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled', message: 'Đã dừng theo yêu cầu.' });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(excel.log.syncs).toBe(2 + 2);
  });

  it('does not begin when it is called off already', async () => {
    const { host } = openExcel(blocks(1), { api });
    const reading = host.readAll({ signal: AbortSignal.abort(), onProgress: () => undefined });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('says so when a sheet is deleted meanwhile', async () => {
    const snapshot = makeWorkbook(
      ...[1, 2].map((i) => ({ name: `Biểu ${i}`, cells: fullSheet(5_000, columns, () => i) })),
    );
    const { excel, host } = openExcel(snapshot, { api });
    const reading = host.readPassively(work((done) => done < 1 && excel.remove('Biểu 2')));
    await expect(reading).rejects.toMatchObject({
      code: 'sheet-missing',
      message: 'Một trang tính vừa bị xoá hoặc thay đổi trong khi đang làm.',
      detail: "ItemNotFound: The requested resource doesn't exist.",
    });
  });

  it('finds more merges than Excel tells at once', async () => {
    const merges = Array.from({ length: 1_300 }, (_, i) => ({
      top: i + 1,
      left: 2,
      bottom: i + 1,
      right: 3,
    }));
    const snapshot = makeWorkbook(
      { cells: fullSheet(1_300, 4, () => 'x'), merges },
      { merges: merges.slice(0, 2) },
    );
    expect(
      (await openExcel(snapshot, { api }).host.readAll(work())).sheets.map((sheet) => sheet.merges.length),
    ).toEqual([1_300, 2]);
  });

  it('says that it has no merges where Excel will not tell them all', async () => {
    const crowded = Array.from({ length: 600 }, (_, i) => ({
      top: 2,
      left: 2 * i + 1,
      bottom: 2,
      right: 2 * i + 2,
    }));
    const title = { top: 1, left: 1, bottom: 1, right: 8 };
    const read = await openExcel(makeWorkbook({ merges: [title, ...crowded] }), { api }).host.readAll(work());
    expect(read.has).toEqual(['values', 'formulas', 'formats', 'fonts', 'hidden']);
    expect(read.sheets[0]!.merges).toEqual([]);
  });

  it('knows the workbook whose dates count from 1904', async () => {
    const old = {
      ...makeWorkbook({ cells: [makeCell(1, 1, 43_000, { format: 'dd/mm/yyyy' })] }),
      date1904: true,
    };
    const { host } = openExcel(old, { api });
    expect(await host.readAll(work())).toEqual(old);
    expect((await host.readPassively(work())).date1904).toBe(true);
  });
});

describe('a cell being typed in', () => {
  const snapshot = makeWorkbook({ cells: [makeCell(1, 1, 'a')] });
  const problem = {
    code: 'cell-being-edited',
    message: 'Excel đang chờ nhập xong một ô nên chưa làm được.',
    advice: 'Đề nghị nhấn Enter để ghi, hoặc Esc để thôi nhập, rồi bấm lại.',
    detail: expect.stringContaining('InvalidOperationInCellEditMode'),
  };

  it('holds up a passive reading', async () => {
    const { excel, host } = openExcel(snapshot, { api: '1.13' });
    excel.startEditingCell();
    await expect(host.readPassively(work())).rejects.toMatchObject(problem);
  });

  it('lets a reading that the user asked for wait', async () => {
    const { excel, host } = openExcel(snapshot, { api: '1.13' });
    excel.startEditingCell();
    const reading = host.readAll(work());
    await new Promise((resolve) => setTimeout(resolve, 5));
    excel.finishEditingCell();
    expect(await reading).toEqual(snapshot);
  });

  it('holds it up where Excel cannot wait', async () => {
    const { excel, host } = openExcel(snapshot, { api: '1.13', delaysForCellEdit: false });
    excel.startEditingCell();
    await expect(host.readAll(work())).rejects.toMatchObject(problem);
  });

  it('lets the user call the wait off', async () => {
    const { excel, host } = openExcel(snapshot, { api: '1.13' });
    excel.startEditingCell();
    const controller = new AbortController();
    const reading = host.readAll({ ...work(), signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});
