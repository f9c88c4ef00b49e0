import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runOperation } from '../../../src/hosts/excel/run-operation';
import { quietAfterEdit, watchEdits } from '../../../src/hosts/excel/watch-edits';
import { simulatedExcel } from '../../host/simulated-excel';
import { excelApis } from './excel-apis';
import { makeCell, makeWorkbook } from './make-workbook';
import { openExcel } from './open-excel';

const workbook = makeWorkbook({ name: 'Biểu 01', cells: [makeCell(1, 1, 'a')] }, { name: 'Biểu 02' });

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Lets events on their way arrive. */
const arrive = () => new Promise((resolve) => setImmediate(resolve));

describe.each(excelApis)('watching edits, ExcelApi %s', (api) => {
  it('tells once of edits close together, on any sheet', async () => {
    const { excel, host } = openExcel(workbook, { api });
    let told = 0;
    await host.watchEdits(() => told++);
    excel.type('Biểu 01', 'B2', 5);
    await arrive();
    jest.advanceTimersByTime(quietAfterEdit - 1);
    excel.type('Biểu 02', 'C3', 'x');
    await arrive();
    jest.advanceTimersByTime(quietAfterEdit - 1);
    expect(told).toBe(0);
    jest.advanceTimersByTime(1);
    expect(told).toBe(1);
    excel.type('Biểu 01', 'B2', 6);
    await arrive();
    jest.advanceTimersByTime(quietAfterEdit);
    expect(told).toBe(2);
  });

  it('leaves the undo stack alone', async () => {
    const { excel, host } = openExcel(workbook, { api });
    await host.watchEdits(() => undefined);
    expect(excel.log).toMatchObject({ syncs: 1, undoStacksLost: 0 });
  });

  it('stops, also between an edit and the telling', async () => {
    const { excel, host } = openExcel(workbook, { api });
    let told = 0;
    const stop = await host.watchEdits(() => told++);
    excel.type('Biểu 01', 'B2', 5);
    await arrive();
    stop();
    stop();
    await arrive();
    jest.advanceTimersByTime(quietAfterEdit);
    excel.type('Biểu 01', 'B2', 6);
    await arrive();
    jest.advanceTimersByTime(quietAfterEdit);
    expect(told).toBe(0);
    expect(excel.log.syncs).toBe(2);
  });

  it('is silent after a stop that Excel refused', async () => {
    const { excel, host } = openExcel(workbook, { api });
    let told = 0;
    const stop = await host.watchEdits(() => told++);
    excel.startEditingCell();
    stop();
    await arrive();
    excel.finishEditingCell();
    excel.type('Biểu 01', 'B2', 6);
    await arrive();
    jest.advanceTimersByTime(quietAfterEdit);
    expect(told).toBe(0);
  });

  it('ignores what we write ourselves', async () => {
    const excel = simulatedExcel(workbook, { api });
    const pane = excel.openPane();
    let told = 0;
    let writing = true;
    await runOperation(
      pane,
      { delayForCellEdit: false },
      watchEdits,
      () => told++,
      () => writing,
    );
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Biểu 01').getRange('B2:C2').values = [[1, 2]];
      await context.sync();
    });
    await arrive();
    writing = false;
    jest.advanceTimersByTime(quietAfterEdit);
    expect(told).toBe(0);
    excel.type('Biểu 01', 'B2', 6);
    await arrive();
    jest.advanceTimersByTime(quietAfterEdit);
    expect(told).toBe(1);
  });

  it('is not disturbed by marks and state', async () => {
    const { excel, host } = openExcel(workbook, { api });
    let told = 0;
    await host.watchEdits(() => told++);
    await host.mark({ groups: [{ sheet: 'Biểu 01', severity: 'error', areas: ['A1'], cells: 1 }] });
    await host.writeState('{}');
    await arrive();
    jest.advanceTimersByTime(quietAfterEdit);
    expect(told).toBe(0);
    excel.type('Biểu 01', 'B2', 6);
    await arrive();
    jest.advanceTimersByTime(quietAfterEdit);
    expect(told).toBe(1);
  });
});
