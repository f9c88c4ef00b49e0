import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { buildWorkbook, sheetXml } from '../hosts/xlsx/package-builder';
import { axeViolations } from './axe';
import { describeInBrowser } from './describe-in-browser';
import { choose, focusedText, partsThatStickOut, tabTo } from './on-page';

const cell = (value: string | number) => {
  if (value === '') return '<c/>';
  return typeof value === 'number'
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
};
const sheetOf = (...rows: readonly (readonly (string | number)[])[]) =>
  sheetXml(rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join(''));

/** A form whose kind its words do not tell, with a total that does not add up. */
const vague = (month: number, first: number) =>
  sheetOf(
    [`THEO DÕI CÁC THÔN THÁNG ${month}`],
    ['ĐVT: triệu đồng'],
    ['TT', 'Thôn', 'Đợt một', 'Đợt hai'],
    [1, 'Thôn Thượng', first, 30],
    [2, 'Thôn Hạ', 50, 40],
    ['', 'Tổng cộng', first + 50, 75],
  );
const unseen = sheetOf(
  ['DANH SÁCH CÁC HỘ'],
  ['Chủ nhà', 'Nơi ở', 'Được xét'],
  ['Ông A', 'Thôn Thượng', 'có'],
  ['Bà B', 'Thôn Hạ', 'không'],
);

const april = buildWorkbook({
  sheets: [
    { name: 'Thôn T4', xml: vague(4, 20) },
    { name: 'Hộ', xml: unseen },
  ],
});
const may = buildWorkbook({ sheets: [{ name: 'Thôn T5', xml: vague(5, 25) }] });

describeInBrowser('corrections of how tables were understood', ({ site, open }) => {
  const openWorkbook = async (width = 1280) => {
    const { page, problems } = await open({ viewport: { width, height: 800 } });
    await page.goto(`${site().address}/index.html`);
    await choose(page, 'thang-4.xlsx', april);
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
    return { page, problems };
  };

  it('takes the kind that is chosen by keyboard, and gives it up again', async () => {
    const { page, problems } = await openWorkbook();
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toContain(
      'Không thấy chỗ nào cần sửa',
    );
    await tabTo(page, 'Chọn giúp');
    await page.keyboard.press('Enter');
    expect(await focusedText(page)).toContain('Thôn T4');
    expect(await page.getByText('Chưa chắc đây là biểu gì. Anh/chị chọn giúp.').isVisible()).toBe(true);
    await page.getByLabel('Loại biểu').waitFor();
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Sửa cách hiểu');
    await page.keyboard.press('Tab');
    await page.keyboard.type('kinh');
    expect(await page.getByLabel('Loại biểu').inputValue()).toBe('funding');
    expect(await axeViolations(page)).toEqual([]);
    await tabTo(page, 'Áp dụng');
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: /D6.*75.*70/ }).waitFor();
    expect(await focusedText(page)).toContain('Thôn T4');
    expect(await focusedText(page)).toContain('kinh phí');
    expect(await page.getByText('Loại biểu do anh/chị chọn.').isVisible()).toBe(true);
    expect(await page.getByText('Anh/chị đã chọn loại biểu').isVisible()).toBe(true);
    expect(await page.getByRole('status').last().textContent()).toContain('Đã áp dụng. Đã soát xong');
    expect(await page.getByText('Chọn giúp').count()).toBe(0);

    await tabTo(page, 'Sửa cách hiểu');
    await page.keyboard.press('Enter');
    await page.getByLabel('Loại biểu').waitFor();
    await tabTo(page, 'Bỏ chỉnh sửa');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Chọn giúp' }).waitFor();
    expect(await page.getByRole('button', { name: /D6.*75.*70/ }).count()).toBe(0);
    expect(await focusedText(page)).toContain('chưa rõ loại');
    expect(problems).toEqual([]);
  });

  it('knows the form again in the next month’s file of the same page', async () => {
    const { page } = await openWorkbook();
    await chooseFunding(page);
    await choose(page, 'thang-5.xlsx', may);
    await page.getByRole('heading', { name: 'thang-5.xlsx' }).waitFor();
    await page.getByRole('button', { name: /D6.*75.*70/ }).waitFor();
    await page.locator('summary', { hasText: 'Đã soát' }).click();
    await page.getByRole('button', { name: /^Thôn T5/ }).click();
    expect(await page.getByText('Loại biểu do anh/chị chọn.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Sửa cách hiểu' }).click();
    await page.getByRole('button', { name: 'Bỏ chỉnh sửa' }).click();
    await page.getByRole('button', { name: 'Chọn giúp' }).waitFor();
  });

  it('takes a table out, and in again', async () => {
    const { page } = await openWorkbook();
    await page.getByRole('button', { name: 'Chọn giúp' }).click();
    await page.getByLabel('Loại biểu').selectOption('none');
    await page.getByRole('button', { name: 'Áp dụng' }).click();
    await page.getByRole('heading', { name: 'Chưa nhận ra biểu nào' }).waitFor();
    expect(await focusedText(page)).toContain('vùng A3:D6');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bỏ chỉnh sửa' }).click();
    await page.getByRole('button', { name: 'Chọn giúp' }).waitFor();
    expect(await focusedText(page)).toContain('Thôn T4');
  });

  it('is shown where a table is that it did not find', async () => {
    const { page } = await openWorkbook();
    await page.getByRole('button', { name: /^Hộ/ }).click();
    await page.getByLabel('Các cột của bảng: đến cột').waitFor();
    await page.getByLabel('Dòng tiêu đề: từ dòng').fill('20');
    await page.getByLabel('Dòng tiêu đề: đến dòng').fill('21');
    await page.getByRole('button', { name: 'Áp dụng' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('không có chữ tiêu đề nào');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Dòng tiêu đề: từ dòng').fill('2');
    await page.getByLabel('Dòng tiêu đề: đến dòng').fill('2');
    await page.getByRole('button', { name: 'Áp dụng' }).click();
    await page.getByText('Anh/chị đã chọn dòng 2 là dòng tiêu đề').waitFor();
    expect(await focusedText(page)).toContain('Hộ');
    await page.getByRole('button', { name: 'Sửa cách hiểu' }).click();
    await page.getByRole('button', { name: 'Bỏ chỉnh sửa' }).click();
    await page.getByRole('button', { name: /^Hộ –/ }).waitFor();
    expect(await focusedText(page)).toMatch(/^Hộ –/);
  });

  it.each([320, 350])('fits a pane of %i pixels, and axe finds nothing', async (width) => {
    const { page } = await openWorkbook(width);
    await page.getByRole('button', { name: 'Chọn giúp' }).click();
    await page.getByLabel('Loại biểu').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await partsThatStickOut(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sửa cách hiểu' }).click();
    expect(await partsThatStickOut(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });
});

async function chooseFunding(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Chọn giúp' }).click();
  await page.getByLabel('Loại biểu').selectOption('funding');
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await page.getByRole('button', { name: /D6.*75.*70/ }).waitFor();
}
