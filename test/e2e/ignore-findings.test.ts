import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { workbookWithState } from '../cli/workbook-with-state';
import { axeViolations } from './axe';
import { describeInBrowser } from './describe-in-browser';
import { choose, focusedText, partsThatStickOut, tabTo } from './on-page';

/** Two totals that do not add up, and a note; next month the figures and a heading are others. */
const month = (number: number, wrong: number) =>
  workbookWithState(
    'Biểu 03',
    [
      ['TỔNG HỢP KINH PHÍ'],
      ['ĐVT: triệu đồng'],
      ['TT', 'Nội dung', 'Kế hoạch', 'Huy động', `Giải ngân tháng ${number}`, 'Ngân sách tỉnh'],
      [1, 'Đường thôn Thượng', 20, 11, 3, 5],
      [2, 'Nhà văn hóa thôn Hạ', 50, 13, 40, 6],
      [3, 'Kênh thôn Trung', 30, 14, 15, 7],
      ['', 'Tổng cộng', 100, 38, wrong, 25],
    ],
    null,
  );
const may = month(5, 75);
const cardAt = (page: Page, cell: string) => page.locator('li[data-finding]', { hasText: cell });
const heading = (page: Page) => page.locator('main h1').first().textContent();
const said = (page: Page) => page.getByRole('status').last().textContent();

describeInBrowser('what the user ignores', ({ site, open }) => {
  const openWorkbook = async (width = 1280) => {
    const { page, problems } = await open({ viewport: { width, height: 800 } });
    await page.goto(`${site().address}/index.html`);
    await choose(page, 'bieu.xlsx', may);
    await page.getByRole('button', { name: 'Soát lại', exact: true }).waitFor();
    return { page, problems };
  };
  const openForm = async (page: Page, cell: string) => {
    await cardAt(page, cell).locator('button').first().click();
    await cardAt(page, cell).getByRole('button', { name: 'Bỏ qua' }).click();
    await page.getByLabel('Lý do').waitFor();
  };

  it('leaves the list by keyboard alone, and comes back', async () => {
    const { page, problems } = await openWorkbook();
    expect(await heading(page)).toBe('2 sai · 0 cần xem lại · 1 lưu ý');
    await page.keyboard.press('F8');
    await tabTo(page, 'Bỏ qua');
    await page.keyboard.press('Enter');
    await page.getByLabel('Lý do').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Đề nghị ghi lý do, vài chữ cũng được.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.type('huyện cho để ngoài');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'Quy tắc này trong Biểu 03 (2 chỗ)' }).isChecked()).toBe(
      true,
    );
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('radio', { name: 'Chỉ chỗ này (ô E7)' }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await page.getByText('Đã bỏ qua (1)').waitFor();
    expect(await heading(page)).toBe('1 sai · 0 cần xem lại · 1 lưu ý · 1 đã bỏ qua');
    expect(await cardAt(page, 'E7').count()).toBe(0);
    expect(await said(page)).toContain('Đã bỏ qua 1 chỗ. Đã soát xong: 1 sai');
    expect(await focusedText(page)).toContain('F7');
    expect(await axeViolations(page)).toEqual([]);

    await tabTo(page, 'Đã bỏ qua (1)');
    await page.keyboard.press('Enter');
    await page.getByText('huyện cho để ngoài').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await tabTo(page, 'Soát lại mục này');
    await page.keyboard.press('Enter');
    await cardAt(page, 'E7').waitFor();
    expect(await focusedText(page)).toContain('E7');
    expect(await said(page)).toContain('Đã soát lại mục này.');
    expect(await page.getByText('Đã bỏ qua').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('is a whole rule too, takes its marks off the sheet, and is undone with one press', async () => {
    const { page } = await openWorkbook();
    const marks = () => page.locator('[data-mark]').count();
    expect(await marks()).toBe(3);
    await openForm(page, 'E7');
    await page.getByLabel('Lý do').fill('bảng nháp');
    await page.getByRole('radio', { name: 'Quy tắc này trong cả tệp (2 chỗ)' }).check();
    await page.locator('form').getByRole('button', { name: 'Bỏ qua' }).click();
    await page.getByText('Đã bỏ qua (2)').waitFor();
    expect(await focusedText(page)).toContain('C7');
    expect(await marks()).toBe(1);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await cardAt(page, 'E7').waitFor();
    expect(await focusedText(page)).toContain('E7');
    expect(await marks()).toBe(3);
  });

  it('may be all there is: then the focus goes to what is ignored', async () => {
    const { page } = await openWorkbook();
    for (const [cell, count] of [
      ['F7', 1],
      ['E7', 2],
      ['C7', 3],
    ] as const) {
      await openForm(page, cell);
      await page.getByLabel('Lý do').fill('bảng nháp');
      await page.locator('form').getByRole('button', { name: 'Bỏ qua' }).click();
      await page.getByText(`Đã bỏ qua (${count})`).waitFor();
    }
    expect(await heading(page)).toBe('Ngoài 3 chỗ đã bỏ qua, không thấy chỗ nào cần sửa');
    expect(await focusedText(page)).toBe('Đã bỏ qua (3)');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('stays away when the file is opened again with other figures, and not in another file', async () => {
    const { page } = await openWorkbook();
    await openForm(page, 'E7');
    await page.getByLabel('Lý do').fill('huyện cho để ngoài');
    await page.locator('form').getByRole('button', { name: 'Bỏ qua' }).click();
    await page.getByText('Đã bỏ qua (1)').waitFor();
    await choose(page, 'bieu.xlsx', month(6, 81));
    await page.getByText('Đã bỏ qua (1)').click();
    expect(await page.getByText('huyện cho để ngoài').isVisible()).toBe(true);
    expect(await page.getByText('tháng 6').count()).toBeGreaterThan(0);
    await choose(page, 'xa-khac.xlsx', month(6, 81));
    await page.getByRole('heading', { name: 'xa-khac.xlsx' }).waitFor();
    await cardAt(page, 'E7').waitFor();
    expect(await page.getByText('Đã bỏ qua').count()).toBe(0);
  });

  it('is given up with Escape, which leaves the card open', async () => {
    const { page } = await openWorkbook();
    await openForm(page, 'E7');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Lý do').count()).toBe(0);
    expect(await focusedText(page)).toBe('Bỏ qua');
    expect(await page.getByRole('button', { name: 'Xem ô' }).isVisible()).toBe(true);
  });

  it.each([320, 350])('fits a pane of %i pixels, and axe finds nothing', async (width) => {
    const { page } = await openWorkbook(width);
    // A page this narrow shows the cell instead of the pane.
    await cardAt(page, 'E7').locator('button').first().click();
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    await cardAt(page, 'E7').getByRole('button', { name: 'Bỏ qua' }).click();
    await page.getByLabel('Lý do').waitFor();
    expect(await partsThatStickOut(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await page
      .getByLabel('Lý do')
      .fill('huyện cho để ngoài vì nguồn này do cấp trên quyết toán riêng, xã không tổng hợp');
    await page.locator('form').getByRole('button', { name: 'Bỏ qua' }).click();
    await page.getByText('Đã bỏ qua (1)').click();
    expect(await partsThatStickOut(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });
});
