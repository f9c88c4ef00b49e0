// @ts-check
// Takes the pictures of the documentation from the built site: the page, and each state of the pane at 350 pixels.
// usage: node scripts/take-screenshots.mjs [folder]
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingOf } from './build/hosting.mjs';
import { openBrowser } from './open-browser.mjs';
import { contributionsSheet } from './samples/contributions-sheet.mjs';
import { xlsxBytes } from './samples/xlsx-writer.mjs';
import { serve } from './serve.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} Picture
 * @property {string} name
 * @property {{ width: number, height: number }} screen
 * @property {string} [address]
 * @property {boolean} [paneOnly] leaves out what the page puts around the pane
 * @property {(page: Page) => Promise<unknown>} prepare
 */

const folder = process.argv[2] ?? 'docs/images';
const wide = { width: 1280, height: 800 };
const narrow = { width: 350, height: 720 };

const soundTable = xlsxBytes({ title: 'Biểu 04', sheets: [contributionsSheet().finish()] });
const noTable = xlsxBytes({
  title: 'Ghi chú',
  sheets: [
    {
      ...contributionsSheet().finish(),
      name: 'Ghi chú',
      cells: [{ row: 1, column: 1, style: {}, value: 'Danh bạ các thôn: hỏi văn phòng.' }],
      merges: [],
    },
  ],
});

/** A table whose words do not tell what kind it is. */
const vagueTable = xlsxBytes({
  title: 'Biểu 06',
  sheets: [
    {
      ...contributionsSheet().finish(),
      name: 'Biểu 06',
      cells: [
        ['BIỂU 06. THEO DÕI CÁC THÔN'],
        ['TT', 'Thôn', 'Đợt một', 'Đợt hai'],
        [1, 'Thôn Thượng', 20, 30],
        [2, 'Thôn Hạ', 50, 40],
      ].flatMap((row, y) => row.map((value, x) => ({ row: y + 1, column: x + 1, style: {}, value }))),
      merges: [],
    },
  ],
});

/** @param {Page} page @param {string} name @param {Uint8Array} bytes */
function choose(page, name, bytes) {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** @param {Page} page @param {string | RegExp} name */
const press = (page, name) => page.getByRole('button', { name }).first().click();
/** @param {Page} page */
const checked = (page) => page.getByRole('button', { name: 'Soát lại' }).waitFor();

/** @param {Page} page */
async function openCard(page) {
  await checked(page);
  await page.keyboard.press('F8');
  await press(page, 'Xem kết quả');
}

/** @param {Page} page */
async function compareReport(page) {
  await checked(page);
  await press(page, 'Báo cáo');
  const report = readFileSync('assets/samples/xa-mau-2024-bao-cao-loi.txt', 'utf8');
  await page.getByLabel('Dán lời báo cáo').fill(report);
  await press(page, 'Đối chiếu');
  const counts = page.getByText(/số khớp biểu/);
  await counts.evaluate((line) => line.scrollIntoView());
}

/** @type {readonly Picture[]} */
const pictures = [
  {
    name: 'page',
    screen: wide,
    address: '?mau',
    async prepare(page) {
      await checked(page);
      await press(page, /C16/);
    },
  },
  {
    name: 'page-welcome',
    screen: wide,
    prepare: (page) => page.getByRole('button', { name: 'Chọn tệp' }).waitFor(),
  },
  {
    name: 'page-narrow-table',
    screen: narrow,
    address: '?mau',
    async prepare(page) {
      await checked(page);
      await press(page, /F73/);
    },
  },
  {
    name: 'pane-first-run',
    screen: narrow,
    paneOnly: true,
    async prepare(page) {
      await press(page, 'Xem mẫu');
      await page.getByRole('button', { name: 'Soát biểu' }).waitFor();
    },
  },
  {
    name: 'pane-running',
    screen: narrow,
    paneOnly: true,
    async prepare(page) {
      await press(page, 'Xem mẫu');
      await page.getByRole('button', { name: 'Soát biểu' }).waitFor();
      // The scripts of the check never arrive, so the pane goes on working.
      await page.route('**/*.js', () => undefined);
      await press(page, 'Soát biểu');
      await page.getByRole('progressbar').waitFor();
    },
  },
  { name: 'pane-findings', screen: narrow, address: '?mau', paneOnly: true, prepare: checked },
  { name: 'pane-finding-open', screen: narrow, address: '?mau', paneOnly: true, prepare: openCard },
  {
    name: 'pane-rule-help',
    screen: narrow,
    address: '?mau',
    paneOnly: true,
    async prepare(page) {
      await openCard(page);
      await press(page, 'Xem ví dụ');
      await page.getByRole('region', { name: 'Ví dụ chưa đúng' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'pane-nothing-found',
    screen: narrow,
    paneOnly: true,
    async prepare(page) {
      await choose(page, 'bieu-04.xlsx', soundTable);
      await checked(page);
    },
  },
  {
    name: 'pane-table-form',
    screen: { ...narrow, height: 1160 },
    paneOnly: true,
    async prepare(page) {
      await choose(page, 'bieu-06.xlsx', vagueTable);
      await checked(page);
      await press(page, 'Chọn giúp');
      await page.getByLabel('Loại biểu').waitFor();
    },
  },
  {
    name: 'pane-table-catalog',
    screen: { ...narrow, height: 640 },
    address: '?mau',
    paneOnly: true,
    async prepare(page) {
      await checked(page);
      await page.locator('summary', { hasText: 'Đã soát' }).click();
      await press(page, /^Biểu 01 ·/);
      await press(page, 'Đổi bộ tiêu chí');
      await page.getByLabel('Theo bộ tiêu chí').waitFor();
      await page.getByText('Bộ tiêu chí', { exact: true }).evaluate((label) => label.scrollIntoView());
    },
  },
  {
    name: 'pane-report-text',
    screen: narrow,
    address: '?mau',
    paneOnly: true,
    async prepare(page) {
      await compareReport(page);
      await page.getByRole('button', { name: 'Xem trong báo cáo' }).first().click();
    },
  },
  {
    name: 'pane-nothing-recognised',
    screen: narrow,
    paneOnly: true,
    async prepare(page) {
      await choose(page, 'ghi-chu.xlsx', noTable);
      await checked(page);
    },
  },
  {
    name: 'pane-failed',
    screen: narrow,
    paneOnly: true,
    async prepare(page) {
      await press(page, 'Xem mẫu');
      await page.getByRole('button', { name: 'Soát biểu' }).waitFor();
      await page.route('**/*.js', (route) => route.abort());
      await press(page, 'Soát biểu');
      await page.getByText('trục trặc').first().waitFor();
    },
  },
];

mkdirSync(folder, { recursive: true });
const { officeSource } = hostingOf(process.env);
const site = await serve({ root: 'dist/web', officeSource }, 0);
const browser = await openBrowser();
for (const { name, screen, address = '', paneOnly = false, prepare } of pictures) {
  const context = await browser.newContext({ viewport: screen, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(2024, 4, 15, 9));
  await page.goto(`http://localhost:${site.port}/index.html${address}`);
  await prepare(page);
  await page.mouse.move(0, 0);
  const shown = paneOnly ? page.locator('[data-region]').last() : page;
  await shown.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  // The context stays open: a Chromium of one process would end with it.
  await page.close();
}
await browser.close();
await site.close();
