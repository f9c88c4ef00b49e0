import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { buildWorkbook, sheetXml } from '../hosts/xlsx/package-builder';
import { axeViolations } from './axe';
import { describeInBrowser } from './describe-in-browser';

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (cell: string, value: number) => `<c r="${cell}"><v>${value}</v></c>`;

/** A table with a total in a hidden row that is not the sum of its parts, and a stray value far below. */
const hiddenTotal = sheetXml(
  `<row r="1">${text('A1', 'BIỂU 07. KINH PHÍ THỰC HIỆN NĂM 2023')}</row>` +
    `<row r="2">${text('A2', 'ĐVT: triệu đồng')}</row>` +
    `<row r="3">${text('A3', 'TT')}${text('B3', 'Nguồn vốn')}${text('C3', 'Kế hoạch')}${text('D3', 'Thực hiện')}</row>` +
    `<row r="4">${number('A4', 1)}${text('B4', 'Ngân sách tỉnh')}${number('C4', 100)}${number('D4', 90)}</row>` +
    `<row r="5">${number('A5', 2)}${text('B5', 'Ngân sách xã')}${number('C5', 200)}${number('D5', 180)}</row>` +
    `<row r="6">${number('A6', 3)}${text('B6', 'Nhân dân đóng góp')}${number('C6', 300)}${number('D6', 290)}</row>` +
    `<row r="7" hidden="1">${text('B7', 'Tổng cộng')}${number('C7', 700)}${number('D7', 560)}</row>` +
    `<row r="1048576">${text('B1048576', 'lạc')}</row>`,
  {
    before: '<cols><col min="5" max="7" width="9" hidden="1"/></cols>',
    after: '<mergeCells><mergeCell ref="A1:D1"/></mergeCells>',
  },
);

/** Its first row is hidden, and so is the beginning of a merged area. */
const hiddenStart = sheetXml(
  `<row r="1" hidden="1">${text('A1', 'gộp')}${text('B1', 'ẩn')}</row><row r="2">${text('B2', 'hiện')}</row>`,
  { after: '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>' },
);

const workbook = buildWorkbook({
  sheets: [
    { name: 'Biểu 07', xml: hiddenTotal },
    { name: 'Trống', xml: sheetXml('') },
    { name: 'Hỏng', xml: '<worksheet><sheetData><row' },
    { name: 'Ẩn đầu', xml: hiddenStart },
    { name: 'Cất đi', xml: sheetXml(`<row r="1">${text('A1', 'ghi chú')}</row>`), state: 'hidden' },
  ],
});

describeInBrowser('a workbook with hidden, blank, empty and broken parts', ({ site, open }) => {
  const openWorkbook = async () => {
    const { page, problems } = await open();
    await page.goto(`${site().address}/index.html`);
    await choose(page, 'biểu 07.xlsx', Buffer.from(workbook));
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
    return { page, problems };
  };

  it('leaves a seam where rows are hidden or blank, and shows hidden ones when asked', async () => {
    const { page, problems } = await openWorkbook();
    await page.getByText('… 1 dòng ẩn').waitFor();
    await page.getByText('… 1.048.568 dòng trống').waitFor();
    await page.locator('[data-cell=B1048576]').waitFor();
    expect(await page.locator('[data-cell=C7]').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('switch', { name: 'Hiện dòng, cột ẩn' }).click();
    expect(await page.locator('[data-cell=C7]').textContent()).toContain('700');
    expect(await page.getByText('dòng ẩn').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('shows a hidden row when a finding leads there', async () => {
    const { page } = await openWorkbook();
    await page
      .getByRole('button', { name: /C7.*700/ })
      .first()
      .click();
    await page.locator('[data-cell=C7][aria-selected=true]').waitFor();
    expect(await page.getByRole('switch').isChecked()).toBe(true);
  });

  it('can be walked where the first row is hidden', async () => {
    const { page } = await openWorkbook();
    await page.getByRole('tab', { name: 'Ẩn đầu' }).click();
    const stop = page.locator('[role=gridcell][tabindex="0"]');
    expect(await stop.getAttribute('data-cell')).toBe('A1');
    expect(await stop.textContent()).toBe('gộp');
    await stop.click();
    await page.keyboard.press('ArrowRight');
    expect(await stop.getAttribute('data-cell')).toBe('B2');
    await page.keyboard.press('ArrowUp');
    expect(await stop.getAttribute('data-cell')).toBe('B2');
  });

  it('says of a sheet that it is empty, hidden or cannot be read', async () => {
    const { page } = await openWorkbook();
    await page.getByRole('tab', { name: 'Trống' }).click();
    await page.getByText('Trang này không có dữ liệu.').waitFor();
    await page.getByRole('tab', { name: 'Hỏng' }).click();
    await page.getByText('Dữ liệu bị hỏng hoặc bị cắt cụt.').first().waitFor();
    await page.getByRole('tab', { name: 'Cất đi ẩn' }).click();
    await page.locator('[data-cell=A1]').waitFor();
  });

  it('keeps what is open when another file cannot be read', async () => {
    const { page } = await openWorkbook();
    await choose(page, 'ghi chú.docx', Buffer.from('không phải'));
    expect(await page.getByRole('alert').textContent()).toMatch(/không phải/);
    expect(await page.getByRole('heading', { name: 'biểu 07.xlsx' }).isVisible()).toBe(true);
  });
});

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}
