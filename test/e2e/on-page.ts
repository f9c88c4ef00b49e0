import type { Page } from 'playwright-core';

/** What the tests in the browser do on a page, and read from it. */

/** Opens a file of the computer, as if it had been picked. */
export async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = 'application/octet-stream';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** Presses Tab until the focus is at something that says this. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await focusedText(page)).includes(text)) return;
  }
  throw new Error(`Tab does not lead to "${text}"`);
}

/** The text of what has the focus; of a select none, for that would be all its options. */
export async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLSelectElement ? '' : (focused?.textContent ?? '');
  });
}

/** What of the pane is wider than its room. */
export async function partsThatStickOut(page: Page): Promise<readonly string[]> {
  return page.locator('main').evaluate((main) =>
    [main, ...main.querySelectorAll('*')]
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).overflowX !== 'hidden')
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}
