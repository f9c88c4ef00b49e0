import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './describe-in-browser';
import { expectedFindings, faultySample } from './expected-findings';

describeInBrowser('reviewing a workbook on the page', ({ site, open }) => {
  it('shows every finding of the command line as a card, and its cell as a mark', async () => {
    const { page, requests, problems } = await open();
    await openSample(page, site().address);
    await page.getByRole('button', { name: 'Soát biểu' }).click();
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();

    const findings = expectedFindings(faultySample);
    expect(findings.length).toBeGreaterThan(30);
    expect(await cardTexts(page)).toEqual(
      expect.arrayContaining(findings.map(({ cell, message }) => `${cell} ${message}`)),
    );
    expect(await cardTexts(page)).toHaveLength(findings.length);

    const cells = new Set(findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect(await markedCells(page)).toEqual([...cells].sort());
    expect(problems).toEqual([]);
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((request) => new URL(request).origin !== site().address)).toEqual([]);
  });

  it('opens the sample checked at the first address', async () => {
    const { page, problems } = await open();
    await page.goto(site().address);
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
    expect(await page.title()).toBe('xa-mau-2024-loi.xlsx · Soát Biểu');
    expect(await cardTexts(page)).toHaveLength(expectedFindings(faultySample).length);
    expect(problems).toEqual([]);
  });

  it('opens a chosen file and checks it', async () => {
    const { page } = await open();
    await page.goto(`${site().address}/index.html`);
    await page.locator('input[type=file]').setInputFiles('assets/samples/xa-mau-2024.xlsx');
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
    const findings = expectedFindings('assets/samples/xa-mau-2024.xlsx');
    expect(await cardTexts(page)).toHaveLength(findings.length);
  });

  it('opens a file that is dropped on the page', async () => {
    const { page } = await open();
    await page.goto(`${site().address}/index.html`);
    await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
    const dropped = await page.evaluateHandle(
      (base64) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], 'thả vào.xlsx'));
        return transfer;
      },
      readFileSync(faultySample, 'base64'),
    );
    await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: dropped });
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('heading', { name: 'thả vào.xlsx' }).waitFor();
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
  });

  it('goes to the cell of a card, on whichever sheet', async () => {
    const { page } = await open();
    await page.goto(site().address);
    await page.getByRole('button', { name: /F73/ }).click();
    expect(await selectedCell(page)).toBe('F73');
    await page
      .getByRole('button', { name: /C16.*Tổng/ })
      .first()
      .click();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toMatch(/^Biểu 03/);
    expect(await selectedCell(page)).toBe('C16');
    expect(await isInView(page, 'C16')).toBe(true);
  });

  it('opens the card of a marked cell that is pressed in the table', async () => {
    const { page } = await open();
    await page.goto(site().address);
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
    await page.getByRole('tab', { name: /Biểu 03/ }).click();
    await page.locator('[data-cell=C16]').click();
    await page.getByRole('button', { name: /C16/, expanded: true }).waitFor();
  });

  it('leaves the keyboard in the pane when a card leads to a cell', async () => {
    const { page } = await open();
    await page.goto(site().address);
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
    await page.locator('[data-cell=C12]').click();
    expect(await page.evaluate(() => document.activeElement!.getAttribute('data-cell'))).toBe('C12');
    for (const cell of [/F73/, /C16/]) {
      await page.getByRole('button', { name: cell }).first().click();
      await page.locator('[data-cell][aria-selected=true]').waitFor();
      expect(await page.evaluate(() => document.activeElement!.textContent)).toMatch(cell);
    }
  });

  it('walks the findings by keyboard alone', async () => {
    const { page } = await open();
    await page.goto(site().address);
    await page.getByRole('button', { name: 'Soát lại' }).waitFor();
    const findings = expectedFindings(faultySample);
    const visited = new Set<string>();
    for (let step = 0; step < findings.length; step++) {
      await page.keyboard.press('F8');
      visited.add(`${await currentSheet(page)}!${await selectedCell(page)}`);
    }
    expect(visited.size).toBe(new Set(findings.map(({ sheet, cell }) => `${sheet}!${cell}`)).size);
    await page.keyboard.press('Shift+F8');
    await page.keyboard.press('Escape');
    expect(await page.locator('li button[aria-expanded=true]').count()).toBe(0);
  });

  it('takes every mark away', async () => {
    const { page } = await open();
    await page.goto(site().address);
    await page.getByRole('button', { name: 'Xoá mọi dấu' }).click();
    await page.getByText('Đã xoá mọi dấu').first().waitFor();
    expect(await markedCells(page)).toEqual([]);
  });
});

async function openSample(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/index.html`);
  await page.getByRole('button', { name: 'Xem mẫu' }).click();
  await page.getByRole('grid').waitFor();
}

/** "F73 Chỉ tiêu 17.6 …" of each card. */
async function cardTexts(page: Page): Promise<readonly string[]> {
  const cards = page.locator('[data-finding] > button');
  await cards.first().waitFor();
  return cards.evaluateAll((buttons) =>
    buttons.map((button) => {
      const text = button.querySelector('span:nth-of-type(2)')!;
      const [cell, ...rest] = [...text.childNodes].map((node) => node.textContent!.trim());
      return `${cell} ${rest.join('')}`;
    }),
  );
}

async function currentSheet(page: Page): Promise<string> {
  return page
    .getByRole('grid')
    .evaluate((grid) => grid.getAttribute('aria-label')!.replace('Trang tính ', ''));
}

async function selectedCell(page: Page): Promise<string | null> {
  return page.locator('[aria-selected=true][data-cell]').getAttribute('data-cell');
}

async function isInView(page: Page, cell: string): Promise<boolean> {
  return page.locator(`[data-cell=${cell}]`).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return seen !== null && element.contains(seen);
  });
}

/** "Biểu 01!F73" of each marked cell of the workbook, all sheets scrolled through. */
async function markedCells(page: Page): Promise<readonly string[]> {
  const marked: string[] = [];
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    const sheet = await currentSheet(page);
    const cells = await page.getByRole('grid').evaluate(async (grid) => {
      const scroller = grid.parentElement!;
      const found = new Set<string>();
      for (let top = 0; top < scroller.scrollHeight; top += scroller.clientHeight / 2) {
        scroller.scrollTop = top;
        await new Promise((resolve) => setTimeout(resolve, 60));
        for (const cell of grid.querySelectorAll('[data-mark]')) found.add(cell.getAttribute('data-cell')!);
      }
      return [...found];
    });
    marked.push(...cells.map((cell) => `${sheet}!${cell}`));
  }
  return marked.sort();
}
