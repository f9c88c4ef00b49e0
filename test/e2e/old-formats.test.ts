import { expect, it } from '@jest/globals';
import { biffStream, container, font, label, number, xf } from '../hosts/xlsx/legacy/biff-builder';
import { buildOds, numberCell, rowOf, table, textCell } from '../hosts/xlsx/legacy/ods-builder';
import { describeInBrowser } from './describe-in-browser';

/** The readers of the older formats come in scripts of their own, and .xls is read by a library in a worker. */

const xls = container(
  biffStream(
    [font('Arial'), font('Arial', { bold: true }), xf(0, 0), xf(1, 0)],
    [{ name: 'Biểu 01', records: [label(0, 0, 1, 'Nội dung'), number(1, 0, 0, 12.5)] }],
  ),
);
const ods = buildOds({
  tables: table(rowOf(textCell('Nội dung')) + rowOf(numberCell(12.5)), { name: 'Biểu 01' }),
});

describeInBrowser('a workbook of another format', ({ site, open }) => {
  it('is shown as an .xlsx is', async () => {
    const { page, problems } = await open();
    await page.goto(`${site().address}/index.html`);
    for (const [name, bytes] of [
      ['cũ.xls', xls],
      ['mở.ods', ods],
    ] as const) {
      const mimeType = 'application/octet-stream';
      await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
      await page.getByRole('heading', { name }).waitFor();
      await page.getByRole('tab', { name: 'Biểu 01' }).waitFor();
      expect(await page.locator('[data-cell=A1]').textContent()).toBe('Nội dung');
      expect(await page.locator('[data-cell=A2]').textContent()).toBe('12,5');
    }
    expect(problems).toEqual([]);
  });
});
