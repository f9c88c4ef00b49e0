import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { recogniseTables } from '../../src/core/tables/recognise-tables';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import type { SimulatedExcel } from '../host/simulated-excel';
import { simulatedExcel } from '../host/simulated-excel';
import { axeViolations } from './axe';
import { describeInBrowser } from './describe-in-browser';
import { openExcelPane } from './excel-pane';
import { focusedText, partsThatStickOut, tabTo } from './on-page';

const notice = `THÔNG BÁO
Kết luận của Chủ tịch UBND xã Mẫu tại buổi giao ban
Chủ tịch UBND xã yêu cầu các đơn vị thực hiện tốt các nhiệm vụ sau:
- Công chức Địa chính: Hoàn thành cắm mốc đường thôn Thượng trước ngày 15/1/2020.
- Công chức Văn hóa: Hoàn thành nhà văn hóa thôn Hạ trước ngày 31/1/2020.`;

const sheet = 'Theo dõi nhiệm vụ';
const workbook = readXlsx(readFileSync('assets/samples/xa-mau-2024.xlsx'));

describeInBrowser('a follow-up table in Excel', ({ site, open }) => {
  const openNotice = async (prepare: (excel: SimulatedExcel) => void = () => undefined, width = 350) => {
    const excel = simulatedExcel(workbook, { api: '1.13' });
    prepare(excel);
    const { page, problems } = await open({ viewport: { width, height: 760 } });
    await openExcelPane(page, site().address, excel);
    await page.getByRole('button', { name: 'Soát biểu' }).click();
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
    await page.getByRole('button', { name: 'Báo cáo' }).click();
    await page.getByLabel('Dán lời báo cáo').fill(notice);
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    await page.getByText(/^Nhiệm vụ trong văn bản/).click();
    return { excel, page, problems };
  };
  const add = { name: 'Tạo bảng theo dõi' };
  const overdue = (cell: string) => ({ name: new RegExp(`\\(ô ${cell}\\), đến .* đã quá`) });

  it('is added to the open workbook, shown, and watched from the next check on', async () => {
    const { excel, page, problems } = await openNotice();
    await page.getByRole('button', add).click();
    await page.getByText(`Đã thêm trang "${sheet}"`).first().waitFor();
    expect(excel.sheetNames.at(-1)).toBe(sheet);

    await page.getByRole('button', { name: 'Soát ngay' }).click();
    await page.getByRole('heading', { name: sheet }).waitFor();
    expect(await page.getByRole('button', overdue('F5')).count()).toBe(1);
    expect(await page.getByRole('button', overdue('F6')).count()).toBe(1);
    expect(excel.selection).toBe(`${sheet}!A1`);
    expect(problems).toEqual([]);
  });

  it('tells the user of edits there like anywhere else', async () => {
    const { excel, page } = await openNotice();
    await page.getByRole('button', add).click();
    await page.getByRole('button', { name: 'Soát ngay' }).click();
    await page.getByRole('button', overdue('F5')).waitFor();
    expect(await page.getByText('Bảng vừa được sửa').count()).toBe(0);
    excel.type(sheet, 'G5', 'Đã hoàn thành');
    await page.getByText('Bảng vừa được sửa').waitFor();
    await page.getByRole('button', { name: 'Soát lại' }).click();
    await page.getByRole('button', overdue('F6')).waitFor();
    expect(await page.getByRole('button', overdue('F5')).count()).toBe(0);
  });

  it.each([320, 350])('fits a pane of %i pixels, by keyboard too, and axe finds nothing', async (width) => {
    const { excel, page } = await openNotice(undefined, width);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('summary', { hasText: 'Nhiệm vụ trong văn bản' }).focus();
    await tabTo(page, add.name);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Xem trang' }).waitFor();
    expect(await focusedText(page)).toBe(add.name);
    expect(await axeViolations(page)).toEqual([]);
    expect(await partsThatStickOut(page)).toEqual([]);
    excel.type('Biểu 01', 'A1', 'x');
    await tabTo(page, 'Xem trang');
    await page.keyboard.press('Enter');
    expect(excel.selection).toBe(`${sheet}!A1`);
  });

  it('is offered as a file where the workbook cannot be written to', async () => {
    const { excel, page, problems } = await openNotice((excel) => excel.protectStructure());
    await page.getByRole('button', add).click();
    await page.getByText('Cấu trúc của sổ đang được bảo vệ').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(excel.sheetNames).not.toContain(sheet);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu thành tệp riêng' }).click();
    const saved = readXlsx(new Uint8Array(readFileSync(await (await download).path())));
    expect(recogniseTables(saved).tables.map(({ kind }) => kind)).toEqual(['tasks']);
    expect(problems).toEqual([]);
  });
});
