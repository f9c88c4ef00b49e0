import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './describe-in-browser';

describeInBrowser('a screen of 320 pixels', ({ site, open }) => {
  const openAt = async (path: string) => {
    const { page } = await open({ viewport: { width: 320, height: 640 } });
    await page.goto(`${site().address}${path}`);
    return page;
  };

  it('needs no scrolling sideways before a file is open', async () => {
    const page = await openAt('/index.html');
    await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
    expect(await widthOf(page)).toBe(320);
  });

  it('needs no scrolling sideways with findings and an open card', async () => {
    const page = await openAt('/');
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
    expect(await widthOf(page)).toBe(320);
    await page.keyboard.press('F8');
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    await page.getByRole('button', { name: 'Xem ví dụ' }).click();
    await page.getByRole('region', { name: 'Ví dụ chưa đúng' }).waitFor();
    expect(await widthOf(page)).toBe(320);
    expect(await partsThatStickOut(page)).toEqual([]);
  });

  it('shows the table instead of the pane when a cell is asked for, and back', async () => {
    const page = await openAt('/');
    expect(await page.getByRole('grid').isVisible()).toBe(false);
    await page.getByRole('button', { name: /F73/ }).click();
    await page.locator('[data-cell=F73]').waitFor();
    expect(await page.getByRole('button', { name: 'Soát lại' }).isVisible()).toBe(false);
    expect(await widthOf(page)).toBe(320);
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    expect(await page.getByRole('grid').isVisible()).toBe(false);
    await page.getByRole('button', { name: /F73/, expanded: true }).waitFor();
  });
});

async function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Scrolled parts of the pane that would need scrolling sideways; tables of examples may. */
async function partsThatStickOut(page: Page): Promise<readonly string[]> {
  return page.locator('main').evaluate((main) =>
    [main, ...main.querySelectorAll('*')]
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .filter(
        (element) => !element.closest('[role=region]') && getComputedStyle(element).overflowX !== 'hidden',
      )
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}
