import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe';
import { describeInBrowser } from './describe-in-browser';
import { expectedFindings, faultySample } from './expected-findings';

const officeFiles = 'node_modules/@microsoft/office-js/dist';
const officeHome = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const internetExplorer = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const firstEdge = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64.0 Safari/537.36 Edge/17.17134';

describeInBrowser('the other pages', ({ site, open }) => {
  describe('the single file, opened from a disk', () => {
    const address = pathToFileURL('dist/web/soat-bieu.html').href;

    it('checks the sample without asking anything of anyone', async () => {
      const { page, requests, problems } = await open();
      await page.goto(`${address}?mau`);
      await page.getByRole('button', { name: 'Soát lại' }).waitFor();
      expect(await page.locator('[data-finding] > button').count()).toBe(
        expectedFindings(faultySample).length,
      );
      expect(requests.filter((request) => !request.startsWith('data:'))).toEqual([`${address}?mau`]);
      expect(problems).toEqual([]);
    });

    it('opens a chosen file, and goes to a cell', async () => {
      const { page, problems } = await open();
      await page.goto(address);
      await page.locator('input[type=file]').setInputFiles(faultySample);
      await page.getByRole('button', { name: /F73/ }).click();
      await page.locator('[data-cell=F73][aria-selected=true]').waitFor();
      expect(problems).toEqual([]);
    });

    it('says why a file cannot be opened', async () => {
      const { page } = await open();
      await page.goto(address);
      await page.locator('input[type=file]').setInputFiles('package.json');
      expect(await page.getByRole('alert').textContent()).toMatch(/không phải bảng tính/);
    });
  });

  describe('the pane of the add-in', () => {
    for (const [name, userAgent] of Object.entries({ internetExplorer, firstEdge })) {
      it(`shows ${name} what to do instead, and loads nothing that it cannot run`, async () => {
        const { page, requests } = await open({ userAgent, viewport: { width: 350, height: 700 } });
        await page.goto(`${site().address}/taskpane.html`);
        await page.getByText('Bản Excel trên máy này chưa chạy được bảng soát.').waitFor();
        expect(scriptsIn(requests)).toEqual([`${site().address}/legacy-gate.js`]);
        expect(await page.getByRole('link', { name: 'trang soát biểu' }).getAttribute('href')).toBe(
          'index.html',
        );
        expect(await axeViolations(page)).toEqual([]);
      });
    }

    it('says that it belongs into Excel when it is opened elsewhere', async () => {
      const { page } = await open();
      await serveOfficeJs(page);
      await page.goto(`${site().address}/taskpane.html`);
      await page.getByText('Đây là bảng soát nằm trong Excel').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    it('says so when Office.js cannot be had', async () => {
      const { page } = await open();
      await page.route(`${officeHome}/**`, (route) => route.abort());
      await page.goto(`${site().address}/taskpane.html`);
      await page.getByText('Chưa tải được đủ bảng soát').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    it('asks for nothing but its own files and Office.js', async () => {
      const { page, requests } = await open();
      await serveOfficeJs(page);
      await page.goto(`${site().address}/taskpane.html`);
      await page.getByText('Đây là bảng soát nằm trong Excel').waitFor();
      const foreign = requests.filter((request) => !request.startsWith(site().address));
      expect(new Set(foreign.map((request) => new URL(request).origin))).toEqual(
        new Set(['https://appsforoffice.microsoft.com']),
      );
    });
  });

  it('says in the dialog of a command why it was not carried out', async () => {
    const { page } = await open();
    await serveOfficeJs(page);
    await page.goto(
      `${site().address}/commands.html?loi=${encodeURIComponent('Trang tính đang được bảo vệ.')}`,
    );
    await page.getByText('Trang tính đang được bảo vệ.').waitFor();
  });
});

/** Office.js as Microsoft serves it. */
async function serveOfficeJs(page: Page): Promise<void> {
  await page.route(`${officeHome}/**`, (route) =>
    route.fulfill({ path: route.request().url().replace(officeHome, officeFiles) }),
  );
}

function scriptsIn(requests: readonly string[]): readonly string[] {
  return requests.filter((request) => request.endsWith('.js'));
}
