import { describe, expect, it } from '@jest/globals';
import { followUpTable } from '../../../src/core/forms/follow-up-table';
import { addSheet } from '../../../src/hosts/excel/add-sheet';
import { clearMarks } from '../../../src/hosts/excel/clear-marks';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { markCells } from '../../../src/hosts/excel/mark-cells';
import { readAll, readPassively } from '../../../src/hosts/excel/read-workbook';
import { hasExcelApi, oldestExcelApi } from '../../../src/hosts/excel/requirements';
import type { ExcelApi } from '../../../src/hosts/excel/requirements';
import { revealCell } from '../../../src/hosts/excel/reveal-cell';
import { watchEdits } from '../../../src/hosts/excel/watch-edits';
import { readState, writeState } from '../../../src/hosts/excel/workbook-state';
import { simulatedExcel } from '../../host/simulated-excel';
import { makeCell, makeWorkbook } from './make-workbook';
import { work } from './open-excel';

const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
const workbook = makeWorkbook({
  name: 'Biểu 01',
  cells: [makeCell(1, 1, 'a')],
  merges,
  hiddenRows: [[2, 2]],
});
const plan = { groups: [{ sheet: 'Biểu 01', severity: 'error', areas: ['A1'], cells: 1 }] } as const;

/** Every operation of the host, carried out so far that each member it knows is used. */
const operations: readonly {
  name: string;
  requires: ExcelApi;
  run(context: Excel.RequestContext): Promise<unknown>;
}[] = [
  {
    name: 'readPassively',
    requires: readPassively.requires,
    run: (context) => readPassively(context, work()),
  },
  { name: 'readAll', requires: readAll.requires, run: (context) => readAll(context, work()) },
  { name: 'markCells', requires: markCells.requires, run: (context) => markCells(context, plan) },
  { name: 'clearMarks', requires: clearMarks.requires, run: clearMarks },
  {
    name: 'revealCell',
    requires: revealCell.requires,
    run: (context) => revealCell(context, { sheet: 'Biểu 01', row: 1, column: 1 }),
  },
  {
    name: 'watchEdits',
    requires: watchEdits.requires,
    run: (context) =>
      watchEdits(
        context,
        () => undefined,
        () => false,
      ),
  },
  {
    name: 'addSheet',
    requires: addSheet.requires,
    run: (context) => addSheet(context, followUpTable([], 'thông báo')),
  },
  { name: 'readState', requires: readState.requires, run: readState },
  { name: 'writeState', requires: writeState.requires, run: (context) => writeState(context, '{}') },
];

/** Marked and with state, so that each operation finds something to do. */
async function preparedExcel(api: string) {
  const excel = simulatedExcel(workbook, { api });
  excel.layConditionalFormat('Biểu 01', 'A1', { type: 'Custom', formula: '=N("SOATBIEU:1:E")=0' });
  excel.addCustomXml('<soat-bieu xmlns="urn:soat-bieu:state">{"a":1}</soat-bieu>');
  return excel.openPane();
}

describe.each(operations)('$name requires ExcelApi $requires', ({ requires, run }) => {
  it('and does with it', async () => {
    const { Excel } = await preparedExcel(requires);
    await expect(Excel.run(run)).resolves.not.toThrow();
  });

  it('and does not with the one before', async () => {
    const [major, minor] = requires.split('.').map(Number);
    const { Excel } = await preparedExcel(`${major}.${minor! - 1}`);
    await expect(Excel.run(run)).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('and no more than the floor', () => {
    expect(Number(requires.split('.')[1])).toBeLessThanOrEqual(Number(oldestExcelApi.split('.')[1]));
  });
});

describe('an Excel that is too old', () => {
  it('is known as such', () => {
    const paneOf = (api: string) => simulatedExcel(workbook, { api }).openPane();
    expect(hasExcelApi(paneOf('1.12'), oldestExcelApi)).toBe(false);
    expect(hasExcelApi(paneOf('1.13'), oldestExcelApi)).toBe(true);
  });

  it('is told so before anything is sent', async () => {
    const excel = simulatedExcel(workbook, { api: '1.8' });
    await expect(excelHost(excel.openPane()).mark(plan)).rejects.toMatchObject({
      code: 'not-supported',
      message: 'Phiên bản Excel này chưa làm được việc vừa yêu cầu.',
      detail: 'ExcelApi 1.9',
    });
    expect(excel.log.syncs).toBe(0);
  });
});
