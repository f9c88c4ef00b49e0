import { describe, expect, it } from '@jest/globals';
import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { simulatedExcel } from './simulated-excel';

const workbook = snapshotOfTextGrid(`
### Báo cáo
| Mã | Số tiền |
| A01 | 1500000 {#,##0} |
| A02 | =10+20 → 30 |
### Trống
| |`);

/** A batch in a fresh pane; what it throws is what Excel's own library makes of it. */
function run<T>(batch: (context: Excel.RequestContext) => Promise<T>, api = '1.13'): Promise<T> {
  return simulatedExcel(workbook, { api }).openPane().Excel.run(batch);
}

describe('the simulated Excel', () => {
  it('answers what was loaded', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Báo cáo');
      const used = sheet
        .getUsedRangeOrNullObject(true)
        .load('address,values,formulas,text,numberFormat,valueTypes');
      await context.sync();
      expect(used.address).toBe("'Báo cáo'!A1:B3");
      expect(used.values).toEqual([
        ['Mã', 'Số tiền'],
        ['A01', 1_500_000],
        ['A02', 30],
      ]);
      expect(used.formulas[2]).toEqual(['A02', '=10+20']);
      expect(used.text[1]).toEqual(['A01', '1.500.000']);
      expect(used.numberFormat[1]).toEqual(['General', '#,##0']);
      expect(used.valueTypes[2]).toEqual(['String', 'Double']);
    });
  });

  it('catches a forgotten load', async () => {
    const forgetful = run(async (context) => {
      const range = context.workbook.worksheets.getItem('Báo cáo').getRange('A1').load('values');
      await context.sync();
      return range.formulas;
    });
    await expect(forgetful).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('catches a forgotten sync', async () => {
    const hasty = run(async (context) => context.workbook.worksheets.getItem('Báo cáo').load('name').name);
    await expect(hasty).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('catches a member above its requirement set', async () => {
    const names = (context: Excel.RequestContext) => {
      context.workbook.worksheets
        .getItem('Báo cáo')
        .getRange('A1')
        .getMergedAreasOrNullObject()
        .load('areaCount');
      return context.sync();
    };
    await expect(run(names, '1.12')).rejects.toMatchObject({ code: 'ApiNotFound' });
    await expect(run(names, '1.13')).resolves.toBeUndefined();
  });

  it('names the statement that it refused', async () => {
    const shapeless = run(async (context) => {
      context.workbook.worksheets.getItem('Báo cáo').getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    await expect(shapeless).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { statement: expect.stringContaining('.values = ...') },
    });
    const missing = run(async (context) => {
      context.workbook.worksheets.getItem('Không có').load('name');
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('answers null for more than five million cells, and for what is not there', async () => {
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      const columns = sheets.getItem('Báo cáo').getRange('A:F').load('values');
      const gone = sheets.getItemOrNullObject('Không có').load('name');
      const range = gone.getRange('A1').load('values');
      await context.sync();
      expect(columns.values).toBeNull();
      expect(gone.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  it('refuses an object of an earlier batch', async () => {
    const { Excel } = simulatedExcel(workbook, { api: '1.13' }).openPane();
    const range = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Báo cáo').getRange('A1').load('values');
      await context.sync();
      return cell;
    });
    const late = Excel.run(range, async (context) => {
      range.load('text');
      await context.sync();
    });
    await expect(late).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });

  it('refuses a load without names, and what it does not know, instead of guessing', async () => {
    const vague = run(async (context) => {
      context.workbook.worksheets.getItem('Báo cáo').getRange('A1').load();
      await context.sync();
    });
    await expect(vague).rejects.toMatchObject({ code: 'NotImplemented' });
    const unknown = run(async (context) => {
      context.workbook.worksheets.getItem('Báo cáo').freezePanes.unfreeze();
      await context.sync();
    });
    await expect(unknown).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'The simulated Excel does not know SimFreezePanes.Unfreeze.',
    });
    const unknownProperty = run(async (context) => {
      context.workbook.worksheets.getItem('Báo cáo').getRange('A1').getCellProperties({ address: true });
      await context.sync();
    });
    await expect(unknownProperty).rejects.toMatchObject({ code: 'NotImplemented' });
  });

  it('counts a fill as a change of the look, and refuses it on a protected sheet', async () => {
    const excel = simulatedExcel(workbook, { api: '1.13' });
    const { Excel } = excel.openPane();
    const before = excel.appearance();
    const paint = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Báo cáo').getRange('A1').format.fill.color = '#FF0000';
        await context.sync();
      });
    await paint();
    expect(excel.appearance()).not.toEqual(before);
    expect(excel.log).toMatchObject({ writes: 1, undoStacksLost: 1 });
    excel.setProtected('Báo cáo', true);
    await expect(paint()).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('tells cells that agree on a colour from cells that do not', async () => {
    const excel = simulatedExcel(workbook, { api: '1.13' });
    excel.decorate('Báo cáo', 'A1', { type: 'Custom', formula: '=TRUE' });
    await excel.openPane().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Báo cáo');
      const [own, mixed] = [sheet.getRange('A1').format.fill, sheet.getRange('A1:B1').format.fill];
      own.load('color');
      mixed.load('color');
      await context.sync();
      expect(own.color).toBe('#FFFF00');
      expect(mixed.color).toBeNull();
    });
  });

  it('makes of a text put into a cell what Excel makes of it', async () => {
    const excel = simulatedExcel(workbook, { api: '1.13' });
    const typed = ['=A1', '+84', '85 %', '1.250', '31/3/2031', 'true', "'85 %", 'Đạt 85 %'];
    await excel.openPane().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Trống').getRange('A1:H1').values = [typed];
      await context.sync();
    });
    const cells = [...'ABCDEFGH'].map((column) => excel.cell('Trống', `${column}1`));
    expect(cells.map(({ value, formula }) => formula ?? value)).toEqual([
      '=A1',
      '+84',
      0.85,
      1.25,
      47_938,
      true,
      '85 %',
      'Đạt 85 %',
    ]);
  });

  it('adds no sheet under a name that is taken or that it forbids, nor where the structure is protected', async () => {
    const excel = simulatedExcel(workbook, { api: '1.13' });
    const { Excel } = excel.openPane();
    const add = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
    await expect(add('BÁO CÁO')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    await expect(add('Quý 1/2')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(add('x'.repeat(32))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await add('Mới');
    expect(excel.log.syncs).toBe(4);
    excel.protectStructure();
    await expect(add('Khác')).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(excel.sheetNames).toEqual(['Báo cáo', 'Trống', 'Mới']);
  });

  it('refuses to select on a sheet that is not in front, and to bring a hidden one there', async () => {
    const select = run(async (context) => {
      context.workbook.worksheets.getItem('Trống').getRange('A1').select();
      await context.sync();
    });
    await expect(select).rejects.toMatchObject({ code: 'GeneralException' });
    const excel = simulatedExcel(workbook, { api: '1.13' });
    excel.setVisibility('Trống', 'Hidden');
    const activate = excel.openPane().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Trống').activate();
      await context.sync();
    });
    await expect(activate).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('shows no rule of another type as a custom one', async () => {
    const excel = simulatedExcel(workbook, { api: '1.13' });
    excel.layConditionalFormat('Báo cáo', 'A1', { type: 'ColorScale', formula: '' });
    const peek = excel.openPane().Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Báo cáo').getRange().conditionalFormats;
      formats.load('items/custom/rule/formula');
      await context.sync();
    });
    await expect(peek).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('refuses a list of addresses that is too long, or none', async () => {
    const ask = (addresses: string) =>
      run(async (context) => {
        context.workbook.worksheets.getItem('Báo cáo').getRanges(addresses).load('areaCount');
        await context.sync();
      });
    await expect(ask(Array.from({ length: 2_100 }, () => 'A10').join(','))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    await expect(ask('A1,hai')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(ask('A1,B:C,4:5')).resolves.toBeUndefined();
  });
});
