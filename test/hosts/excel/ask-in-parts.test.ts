import { describe, expect, it } from '@jest/globals';
import { askInParts } from '../../../src/hosts/excel/ask-in-parts';
import { simulatedExcel } from '../../host/simulated-excel';
import { makeWorkbook } from './make-workbook';

const workbook = makeWorkbook({ name: 'A' }, { name: 'B' }, { name: 'C' });

/** Asks for sheets by name, which Excel refuses for names it does not know. */
async function askForSheets(names: readonly string[], excel = simulatedExcel(workbook, { api: '1.13' })) {
  const answers = await excel.openPane().Excel.run((context) =>
    askInParts(context, names, (name) => {
      const sheet = context.workbook.worksheets.getItem(name).load('name');
      return () => sheet.name;
    }),
  );
  return { answers, syncs: excel.log.syncs };
}

describe('asking in parts', () => {
  it('asks all at once', async () => {
    expect(await askForSheets(['C', 'A', 'B'])).toEqual({ answers: ['C', 'A', 'B'], syncs: 1 });
  });

  it('asks nothing about nothing', async () => {
    expect(await askForSheets([])).toEqual({ answers: [], syncs: 0 });
  });

  it('leaves only the refused without an answer', async () => {
    expect((await askForSheets(['A', 'x', 'B', 'C', 'y'])).answers).toEqual([
      'A',
      undefined,
      'B',
      'C',
      undefined,
    ]);
  });

  it('gives up on an Excel that refuses again and again', async () => {
    const names = Array.from({ length: 5_000 }, (_, i) => `x${i}`);
    const { answers, syncs } = await askForSheets(names);
    expect(answers).toEqual(names.map(() => undefined));
    expect(syncs).toBeLessThan(120);
  });

  it('does not take a cell being typed in for a refusal', async () => {
    const excel = simulatedExcel(workbook, { api: '1.13' });
    excel.startEditingCell();
    await expect(askForSheets(['A', 'B'], excel)).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    expect(excel.log.syncs).toBe(1);
  });
});
