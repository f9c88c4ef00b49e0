import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe';
import { describeInBrowser } from './describe-in-browser';

const screens = { wide: { width: 1280, height: 800 }, narrow: { width: 350, height: 700 } };

describeInBrowser('accessibility of the page, as axe sees it', ({ site, open }) => {
  for (const [name, viewport] of Object.entries(screens)) {
    const openAt = async (path: string) => {
      const { page } = await open({ viewport });
      await page.goto(`${site().address}${path}`);
      return page;
    };

    it(`before a file is open, ${name}`, async () => {
      const page = await openAt('/index.html');
      await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    it(`with a file that cannot be read, ${name}`, async () => {
      const page = await openAt('/index.html');
      await page.locator('input[type=file]').setInputFiles('package.json');
      await page.getByRole('alert').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    it(`before the check, ${name}`, async () => {
      const page = await openAt('/index.html');
      await page.getByRole('button', { name: 'Xem mẫu' }).click();
      await page.getByRole('button', { name: 'Soát biểu' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    it(`with findings, a card, help and all that folds open, ${name}`, async () => {
      const page = await openAt('/');
      await page.getByRole('button', { name: /^.*F73/ }).click();
      await showPane(page);
      await page.getByRole('button', { name: 'Xem ví dụ' }).click();
      await page.getByRole('region', { name: 'Ví dụ chưa đúng' }).waitFor();
      await page.getByRole('button', { name: 'Cách dùng' }).click();
      await page.getByText('Shift').first().waitFor();
      for (const summary of await page.locator('details:not([open]) > summary').all()) await summary.click();
      expect(await axeViolations(page)).toEqual([]);
    });

    it(`after the marks were taken away, ${name}`, async () => {
      const page = await openAt('/');
      await page.getByRole('button', { name: 'Xoá mọi dấu' }).click();
      await page.getByText('Đã xoá mọi dấu').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  }

  it('the table alone on a narrow screen', async () => {
    const { page } = await open({ viewport: screens.narrow });
    await page.goto(site().address);
    await page.getByRole('button', { name: 'Xem bảng' }).click();
    await page.getByRole('grid').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

/** On a narrow screen a jump shows the table in place of the pane. */
async function showPane(page: Page): Promise<void> {
  const back = page.getByRole('button', { name: 'Xem kết quả' });
  if (await back.isVisible()) await back.click();
}
