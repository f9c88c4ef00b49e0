import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './browser';
import type { Site } from './site';
import { startSite } from './site';

export interface InBrowser {
  readonly site: () => Site;
  /** A new page that remembers what it asked for and what went wrong in it. */
  open(options?: BrowserContextOptions): Promise<WatchedPage>;
}

export interface WatchedPage {
  readonly page: Page;
  /** The addresses of all requests. */
  readonly requests: readonly string[];
  /** Messages of the console about errors, and errors that nobody caught. */
  readonly problems: readonly string[];
}

/** Starting a browser, a build and a server may take longer than any one step afterwards. */
const patience = 180_000;

const browserOrReason = await openBrowser().catch((error: unknown) => String(error));

/** Tests against the built site in a real browser; left out, with the reason, where none can be started. */
export function describeInBrowser(name: string, define: (inBrowser: InBrowser) => void): void {
  if (typeof browserOrReason === 'string') {
    console.warn(`No browser can be started, so these tests are left out: ${name}\n${browserOrReason}`);
    describe.skip(name, () => it('needs a browser', () => undefined));
    return;
  }
  const browser: Browser = browserOrReason;
  describe(name, () => {
    jest.setTimeout(patience);
    let site: Site | undefined;
    beforeAll(async () => {
      site = await startSite();
    }, patience);
    afterAll(async () => {
      site?.stop();
      await browser.close();
    }, patience);
    define({ site: () => site!, open: (options) => openPage(browser, options) });
  });
}

async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  return { page, requests, problems };
}
