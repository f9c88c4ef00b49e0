import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { buildWorkbook, sheetXml } from '../hosts/xlsx/package-builder';
import { axeViolations } from './axe';
import { describeInBrowser } from './describe-in-browser';
import { choose, focusedText, partsThatStickOut, tabTo } from './on-page';

const cell = (value: string) => (value === '' ? '<c/>' : `<c t="inlineStr"><is><t>${value}</t></is></c>`);
const rowsOf = (target: string) => [
  ['TT', 'Nội dung tiêu chí', 'Mức yêu cầu', 'Kết quả'],
  ['1', 'Giao thông', '', ''],
  ['1.1', 'Tỷ lệ đường thôn được cứng hóa', target, '85%'],
  ['1.2', 'Tỷ lệ đường ngõ được cứng hóa', '≥ 70%', '72%'],
];
const bookOf = (title: string, target: string) => {
  const rows = [[title], ...rowsOf(target)].map((row) => `<row>${row.map(cell).join('')}</row>`);
  return buildWorkbook({ sheets: [{ name: 'Biểu 01', xml: sheetXml(rows.join('')) }] });
};

const district = bookOf('BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI HUYỆN MẪU', '≥ 80%');
/** A commune that asks itself for less than its district does. */
const commune = bookOf('KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI', '≥ 60%');
const lower = /C4 ghi mức yêu cầu ≥ 60%, bộ tiêu chí "Bộ của huyện Mẫu" là ≥ 80%/;

describeInBrowser('sets of criteria', ({ site, open }) => {
  const openWorkbook = async (name: string, bytes: Uint8Array, width = 1280) => {
    const opened = await open({ viewport: { width, height: 800 }, acceptDownloads: true });
    await opened.page.goto(`${site().address}/index.html`);
    await choose(opened.page, name, bytes);
    await opened.page.getByRole('button', { name: 'Soát lại' }).waitFor();
    return opened;
  };

  it('go from a table of the district by a file into the workbook of a commune', async () => {
    const { page } = await openWorkbook('huyen.xlsx', district);
    await openTable(page);
    await page.getByRole('button', { name: 'Dùng biểu này làm bộ tiêu chí' }).click();
    await page.getByLabel('Tên bộ tiêu chí').fill('Bộ của huyện Mẫu');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lưu bộ tiêu chí' }).click();
    await page.getByText('Theo Bộ của huyện Mẫu, do anh/chị chọn.').waitFor();
    await page.getByRole('button', { name: /^Bộ tiêu chí riêng/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu ra tệp' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bo-tieu-chi-bo-cua-huyen-mau.json');
    expect(await axeViolations(page)).toEqual([]);
    const saved = await readFile(await download.path());

    const { page: other, problems } = await openWorkbook('xa.xlsx', commune);
    await openShelf(other);
    const input = other.getByLabel('Tệp bộ tiêu chí');
    await input.setInputFiles({
      name: 'bo.json',
      mimeType: 'application/json',
      buffer: saved.subarray(0, 99),
    });
    expect(await other.getByRole('alert').textContent()).toContain('bị hỏng hoặc chép thiếu');
    await input.setInputFiles({ name: 'bo.json', mimeType: 'application/json', buffer: saved });
    await other.getByLabel('Tên bộ tiêu chí').waitFor();
    expect(await axeViolations(other)).toEqual([]);
    await other.getByRole('button', { name: 'Lưu bộ tiêu chí' }).click();
    await other.getByRole('button', { name: lower }).waitFor();
    expect(await focusedText(other)).toContain('Bộ tiêu chí riêng1 bộ');
    expect(problems).toEqual([]);
  });

  it('are pasted, and chosen by keyboard', async () => {
    const { page } = await openWorkbook('xa.xlsx', commune);
    await openShelf(page);
    await page.getByRole('button', { name: 'Dán bảng tiêu chí' }).click();
    const pasted = rowsOf('≥ 80%').map((row) => row.join('\t'));
    await page.getByLabel(/^Dán bảng vào đây/).fill(pasted.join('\r\n'));
    await page.getByRole('button', { name: 'Đọc bảng' }).click();
    await page.getByLabel('Tên bộ tiêu chí').fill('Bộ của huyện Mẫu');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: lower }).waitFor();

    await openTable(page);
    await tabTo(page, 'Đổi bộ tiêu chí');
    await page.keyboard.press('Enter');
    await page.getByLabel('Theo bộ tiêu chí').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('không');
    await tabTo(page, 'Áp dụng');
    await page.keyboard.press('Enter');
    await page.getByText('Không đối chiếu với bộ nào, do anh/chị chọn.').waitFor();
    expect(await page.getByRole('button', { name: lower }).count()).toBe(0);
    expect(await focusedText(page)).toContain('Biểu 01');
  });

  it('hold for the next file of the page', async () => {
    const { page } = await openWorkbook('huyen.xlsx', district);
    await openTable(page);
    await page.getByRole('button', { name: 'Dùng biểu này làm bộ tiêu chí' }).click();
    await page.getByLabel('Tên bộ tiêu chí').fill('Bộ của huyện Mẫu');
    await page.getByRole('button', { name: 'Lưu bộ tiêu chí' }).click();
    await page.getByText('Theo Bộ của huyện Mẫu, do anh/chị chọn.').waitFor();
    await choose(page, 'xa.xlsx', commune);
    await page.getByRole('button', { name: lower }).waitFor();
  });

  it.each([320, 350])('fit a pane of %i pixels', async (width) => {
    const { page } = await openWorkbook('xa.xlsx', commune, width);
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await partsThatStickOut(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
    };
    await openTable(page);
    await page.getByRole('button', { name: 'Đổi bộ tiêu chí' }).click();
    await page.getByLabel('Theo bộ tiêu chí').selectOption({ label: 'Xã NTM, 318/QĐ-TTg (2021 - 2025)' });
    await page.getByLabel('Vùng, nhóm xã').waitFor();
    await fits();
    await page.getByRole('button', { name: 'Dùng biểu này làm bộ tiêu chí' }).click();
    await page.getByLabel('Tên bộ tiêu chí').waitFor();
    await fits();
    await page.getByRole('button', { name: 'Lưu bộ tiêu chí' }).click();
    await page.getByText('do anh/chị chọn.').waitFor();
    await page.getByRole('button', { name: /^Bộ tiêu chí riêng/ }).click();
    await page.getByRole('button', { name: 'Lưu ra tệp' }).click();
    await page.getByRole('button', { name: 'Dán bảng tiêu chí' }).click();
    await fits();
    await page.getByRole('button', { name: 'Đổi tên' }).click();
    await fits();
    await page.getByRole('button', { name: 'Xoá', exact: true }).click();
    await fits();
  });
});

async function unfold(page: Page): Promise<void> {
  const list = page.locator('details', { hasText: 'Đã soát' });
  if (!(await list.evaluate((details) => (details as HTMLDetailsElement).open)))
    await list.locator('summary').click();
}

async function openTable(page: Page): Promise<void> {
  await unfold(page);
  await page.getByRole('button', { name: /^Biểu 01 ·/ }).click();
}

async function openShelf(page: Page): Promise<void> {
  await unfold(page);
  await page.getByRole('button', { name: /^Bộ tiêu chí riêng/ }).click();
  await page.getByRole('button', { name: 'Mở bộ tiêu chí…' }).waitFor();
}
