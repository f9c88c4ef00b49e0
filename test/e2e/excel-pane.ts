import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SimulatedExcel } from '../host/simulated-excel';

const officeHome = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const manifest = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
const library = readFileSync(join(dirname(manifest), 'dist', 'excel-win32-16.01.js'), 'utf8');

/**
 * Opens the pane as it was built beside a simulated Excel: Microsoft's unmodified client library runs in the page, what
 * it sends is carried out here.
 */
export async function openExcelPane(page: Page, site: string, excel: SimulatedExcel): Promise<void> {
  const bridge = excel.openBridge();
  bridge.onMessageFromHost = (text) => void page.evaluate(answer, text);
  await page.exposeFunction('sendToExcel', (text: string) => bridge.sendMessageToHost(text));
  await page.addInitScript(
    'window._richApiNativeBridge = { sendMessageToHost: (text) => void window.sendToExcel(text) };',
  );
  await page.route(`${officeHome}/**`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: library + surroundings(excel) }),
  );
  await page.goto(`${site}/taskpane.html`);
}

/** Runs in the page. */
function answer(text: string): void {
  const { _richApiNativeBridge: bridge } = globalThis as unknown as {
    _richApiNativeBridge: { onMessageFromHost(text: string): void };
  };
  bridge.onMessageFromHost(text);
}

/** The part of `Office` that office.js would ask the real Excel for; members above its sets throw ApiNotFound. */
function surroundings({ sets, url }: SimulatedExcel): string {
  return `
OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
{
  const sets = ${JSON.stringify(sets)};
  const isSetSupported = (name, version = '0') =>
    name in sets && sets[name].localeCompare(version, 'en', { numeric: true }) >= 0;
  window.Office = {
    HostType: { Excel: 'Excel' },
    context: { requirements: { isSetSupported }, document: { url: ${JSON.stringify(url)} } },
    onReady: (then) => Promise.resolve({ host: 'Excel', platform: 'PC' }).then(then),
  };
}`;
}
