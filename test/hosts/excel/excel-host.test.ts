import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { marksOf } from '../../../src/core/present/marks';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { excelApis } from './excel-apis';
import { openExcel, work } from './open-excel';
import { sampleWorkbooks } from './sample-workbooks';

const check = (snapshot: WorkbookSnapshot) => checkWorkbook(snapshot, { asOf: null, today: '2024-05-15' });

describe.each(excelApis)('a check in Excel with ExcelApi %s', (api) => {
  it.each(sampleWorkbooks)(
    'gives for $name what the file gives, full and after an edit taken back',
    async ({ fromFile }) => {
      const { host } = openExcel(fromFile, { api });
      const expected = JSON.stringify(check(fromFile));
      expect(JSON.stringify(check(await host.readAll(work())))).toBe(expected);
      expect(JSON.stringify(check(await host.readPassively(work())))).toBe(expected);
    },
  );

  it('of the faulty sample marks its cells, goes to each finding, and leaves no trace', async () => {
    const { fromFile } = sampleWorkbooks[1]!;
    const { excel, host } = openExcel(fromFile, { api });
    const before = excel.appearance();
    const result = check(await host.readAll(work()));
    const plan = marksOf(result);
    expect(await host.mark(plan)).toEqual({
      marked: plan.groups.reduce((sum, { cells }) => sum + cells, 0),
      refused: [],
    });
    for (const { at } of result.findings) {
      await host.reveal(at);
      expect(excel.selection.startsWith(`${at.sheet}!`)).toBe(true);
    }
    await host.clearMarks();
    expect(excel.appearance()).toEqual(before);
  });
});

it('knows the workbook by its name', () => {
  const { fromFile } = sampleWorkbooks[0]!;
  const { host } = openExcel(fromFile, { api: '1.13', url: 'C:\\Xã\\Biểu.xlsx' });
  expect(host).toMatchObject({ name: 'excel', title: 'Biểu.xlsx' });
});
