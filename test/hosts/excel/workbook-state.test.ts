import { describe, expect, it } from '@jest/globals';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { excelApis } from './excel-apis';
import { makeWorkbook } from './make-workbook';
import { openExcel } from './open-excel';

const workbook = makeWorkbook({ name: 'Biểu 01' });

describe.each(excelApis)('the state in the workbook, ExcelApi %s', (api) => {
  it('is null at first and leaves nothing behind', async () => {
    const { excel, host } = openExcel(workbook, { api });
    expect(await host.readState()).toBeNull();
    await host.writeState('');
    expect(excel.log.writes).toBe(0);
  });

  it('comes back as it was written, also in a later session', async () => {
    const { excel, host } = openExcel(workbook, { api });
    const state = JSON.stringify({
      ignores: [{ reason: 'Huyện cho "để trống" <năm sau> & ]]>\n' }],
      asOf: '2024-05-15',
    });
    await host.writeState(state);
    expect(await excelHost(excel.openPane()).readState()).toBe(state);
    await host.writeState('{"asOf":null}');
    expect(await host.readState()).toBe('{"asOf":null}');
    expect(excel.customXml).toEqual(['<soat-bieu xmlns="urn:soat-bieu:state">{"asOf":null}</soat-bieu>']);
    await host.writeState('');
    expect(excel.customXml).toEqual([]);
  });

  it('is read without a write, and written only when it changes', async () => {
    const { excel, host } = openExcel(workbook, { api });
    await host.writeState('{}');
    excel.log.clear();
    await host.writeState('{}');
    await host.readState();
    expect(excel.log.writes).toBe(0);
  });

  it('is written into a workbook that is open to be read only, but not without saying so', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.makeReadOnly();
    await expect(host.writeState('{}')).rejects.toMatchObject({
      code: 'read-only',
      message: 'Sổ đang mở ở chế độ chỉ đọc.',
    });
    expect(await host.readState()).toBe('{}');
  });

  it('is one again after two people made one each, and leaves foreign parts alone', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.addCustomXml('<other xmlns="urn:other">1</other>');
    excel.addCustomXml('<soat-bieu xmlns="urn:soat-bieu:state">{"a":1}</soat-bieu>');
    excel.addCustomXml('<soat-bieu xmlns="urn:soat-bieu:state">{"b":1}</soat-bieu>');
    expect(await host.readState()).toBe('{"a":1}');
    await host.writeState('{"c":1}');
    expect(excel.customXml).toEqual([
      '<other xmlns="urn:other">1</other>',
      '<soat-bieu xmlns="urn:soat-bieu:state">{"c":1}</soat-bieu>',
    ]);
  });

  it('counts as none where the part is not as we write it', async () => {
    const { excel, host } = openExcel(workbook, { api });
    excel.addCustomXml('<soat-bieu xmlns="urn:soat-bieu:state"/>');
    expect(await host.readState()).toBeNull();
  });
});
