import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './describe-in-browser';

describeInBrowser('the page by keyboard alone', ({ site, open }) => {
  it('opens, checks, walks, looks and clears', async () => {
    const { page } = await open();
    await page.goto(`${site().address}/index.html`);
    await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
    await tabTo(page, 'Xem mẫu');
    await page.keyboard.press('Enter');
    await page.getByRole('grid').waitFor();

    await tabTo(page, 'Soát biểu');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();

    await tabTo(page, 'F73');
    await page.keyboard.press('Enter');
    expect(await selectedCell(page)).toBe('F73');
    expect(await focusedText(page)).toContain('F73');
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toContain('F35');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await focusedText(page)).toContain('F73');

    await tabTo(page, 'Xoá mọi dấu', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã xoá mọi dấu').first().waitFor();
    expect(await page.locator('[data-mark]').count()).toBe(0);
  });

  it('leads from part to part with F6, and through the table with the arrows', async () => {
    const { page } = await open();
    await page.goto(site().address);
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
    await page.keyboard.press('F8');
    await page.keyboard.press('F6');
    const parts = [await focusedText(page)];
    await page.keyboard.press('F6');
    parts.push(await focusedText(page));
    await page.keyboard.press('F6');
    parts.push(await focusedText(page));
    expect(parts).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Mở tệp'),
        expect.stringContaining('Đạt'),
        expect.stringContaining('Soát lại'),
      ]),
    );
    while ((await page.evaluate(() => document.activeElement!.getAttribute('role'))) !== 'gridcell')
      await page.keyboard.press('F6');
    expect(await focusedCell(page)).toBe('F73');
    await page.keyboard.press('ArrowLeft');
    expect(await focusedCell(page)).toBe('E73');
    await page.keyboard.press('Control+Home');
    expect(await focusedCell(page)).toBe('A1');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Control+End');
    expect(await isInView(page)).toBe(true);
    await page.keyboard.press('Shift+F6');
    expect(await focusedText(page)).toContain('Mở tệp');
  });

  it('leads from sheet to sheet with the arrows', async () => {
    const { page } = await open();
    await page.goto(site().address);
    await page.getByRole('tab', { name: /Biểu 01/ }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toMatch(/^Biểu 02/);
    await page.keyboard.press('End');
    expect(await focusedText(page)).toMatch(/^Biểu 05/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('grid').getAttribute('aria-label')).toBe('Trang tính Biểu 01');
  });
});

/** Presses Tab until the focus is at something that says this. */
async function tabTo(page: Page, text: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press(key);
    if ((await focusedText(page)).includes(text)) return;
  }
  throw new Error(`Tab does not lead to "${text}"`);
}

async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

async function focusedCell(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement!.getAttribute('data-cell'));
}

async function selectedCell(page: Page): Promise<string | null> {
  return page.locator('[aria-selected=true][data-cell]').getAttribute('data-cell');
}

async function isInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
    return document.activeElement!.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}
