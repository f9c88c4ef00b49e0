import type { Browser } from 'playwright-core';

const script = '../../scripts/open-browser.mjs';

/** An installed Chrome, Edge or Chromium, else an unpacked one; rejects where none can be started. */
export async function openBrowser(): Promise<Browser> {
  const { openBrowser: open } = (await import(script)) as { openBrowser: () => Promise<Browser> };
  return open();
}
