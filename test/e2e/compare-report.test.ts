import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { recogniseTables } from '../../src/core/tables/recognise-tables';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { axeViolations } from './axe';
import { describeInBrowser } from './describe-in-browser';
import { choose, focusedText, partsThatStickOut } from './on-page';

const notice = `THÔNG BÁO
Kết luận của Chủ tịch UBND huyện Mẫu tại buổi làm việc với xã Mẫu
Chủ tịch UBND huyện yêu cầu các đơn vị thực hiện tốt các nhiệm vụ sau:
1. Các phòng cấp huyện:
- Phòng Văn hóa: Hướng dẫn xã hoàn thành nhà văn hóa thôn Thượng trước ngày 30/6/2024.
- Phòng Nông nghiệp: Chủ trì, phối hợp với UBND xã trồng cây xanh, hoàn thành trước ngày 31/8/2024.
2. UBND xã Mẫu báo cáo kết quả về UBND huyện trước ngày 20 hàng tháng.`;

const folder = 'assets/samples/';
const workbook = readFileSync(`${folder}xa-mau-2024.xlsx`);
const clean = readFileSync(`${folder}xa-mau-2024-bao-cao.txt`);
const faulty = readFileSync(`${folder}xa-mau-2024-bao-cao-loi.txt`, 'utf8');

describeInBrowser('a report beside its tables', ({ site, open }) => {
  const openReport = async (width = 350) => {
    const { page, problems } = await open({ viewport: { width, height: 760 } });
    await page.goto(`${site().address}/index.html`);
    await choose(page, 'xa-mau-2024.xlsx', workbook);
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
    await page.getByRole('button', { name: 'Báo cáo' }).click();
    await page.getByRole('heading', { name: 'Báo cáo' }).waitFor();
    return { page, problems };
  };

  it('shows every figure of a right report as agreeing', async () => {
    const { page, problems } = await openReport();
    await page.getByLabel('Tệp báo cáo').setInputFiles({
      name: 'bao-cao.txt',
      mimeType: 'text/plain',
      buffer: clean,
    });
    await page.getByText(/số khớp biểu · 0 số khác/).waitFor();
    expect(await page.getByText('Không thấy chỗ nào cần sửa trong phần đã soát.').isVisible()).toBe(true);
    await page.getByText(/^Khớp biểu \(\d+\)$/).click();
    expect(await page.getByText('Biểu: 14.808.000.000').isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  it('marks the words at fault in a pasted report and leads to the cell', async () => {
    const { page, problems } = await openReport(1280);
    expect(await focusedText(page)).toBe('Báo cáo');
    await page.getByLabel('Dán lời báo cáo').fill(faulty);
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    await page.getByRole('status').filter({ hasText: 'số khác' }).waitFor();
    expect(await page.locator('mark').first().textContent()).toBe('16/19');
    await page.getByRole('button', { name: 'Xem ô Biểu 01, A91' }).click();
    expect(await page.getByRole('tab', { name: 'Biểu 01', selected: true }).count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it('leads from a fault to its words in the report, and from any figure there to its cell', async () => {
    const { page, problems } = await openReport(1280);
    await page.getByLabel('Dán lời báo cáo').fill(faulty);
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    await page.getByRole('button', { name: 'Xem trong báo cáo' }).first().click();
    expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe('16/19: sai');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByText('Biểu ghi 51').isVisible()).toBe(true);
    await page.getByRole('button', { name: '3.886.000.000 đồng: khớp biểu' }).click();
    await page.getByRole('button', { name: /^Xem ô Biểu 03/ }).click();
    expect(await page.getByRole('tab', { name: 'Biểu 03', selected: true }).count()).toBe(1);
    await page.getByRole('tab', { name: 'Kết quả' }).click();
    expect(await page.getByRole('button', { name: 'Xem trong báo cáo' }).first().isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  it.each([320, 350])('fits a pane of %i pixels, and axe finds nothing', async (width) => {
    const { page } = await openReport(width);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Dán lời báo cáo').fill(faulty);
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    await page.getByRole('status').filter({ hasText: 'số khác' }).waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await partsThatStickOut(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Lời văn' }).click();
    await page.getByRole('button', { name: /^1\.500\.000\.000 tỷ đồng: sai/ }).click();
    await page.getByRole('button', { name: 'Xem ví dụ' }).and(page.locator(':visible')).click();
    await page.getByText('Mã: BC105').waitFor();
    expect(await partsThatStickOut(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('lists what a notice orders and makes the table to follow it up', async () => {
    const { page, problems } = await openReport();
    await page.getByLabel('Dán lời báo cáo').fill(notice);
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    await page.getByText(/^Nhiệm vụ trong văn bản/).click();
    expect(await page.getByText('Phòng Văn hóa · hạn 30/6/2024 · dòng 5').isVisible()).toBe(true);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tạo bảng theo dõi' }).click();
    const path = await (await download).path();
    const snapshot = readXlsx(new Uint8Array(readFileSync(path)));
    const { tables } = recogniseTables(snapshot);
    expect(tables.map(({ kind }) => kind)).toEqual(['tasks']);
    expect(problems).toEqual([]);
  });

  it('says in a sentence why a file is no report, and goes back to the findings', async () => {
    const { page } = await openReport();
    await page.getByLabel('Tệp báo cáo').setInputFiles({
      name: 'anh.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/^Đây là tệp ảnh/);
    await page.getByRole('button', { name: 'Về kết quả soát biểu' }).click();
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
  });
});
