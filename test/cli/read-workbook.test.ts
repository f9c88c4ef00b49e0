import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/cli/read-workbook';

const sample = unzipSync(readFileSync('assets/samples/xa-mau-2024.xlsx'));

/** The sample with the sheets chosen by `isBroken` cut off in the middle. */
function breakSheets(isBroken: (part: string) => boolean): Uint8Array {
  const parts = Object.entries(sample).map(([part, bytes]) => [
    part,
    part.startsWith('xl/worksheets/sheet') && isBroken(part)
      ? strToU8('<worksheet><sheetData><row r="1"><c')
      : bytes,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

async function readFrom(bytes: Uint8Array) {
  const home = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  try {
    writeFileSync(join(home, 'a.xlsx'), bytes);
    return await readWorkbook(join(home, 'a.xlsx'));
  } finally {
    rmSync(home, { recursive: true });
  }
}

describe('readWorkbook', () => {
  it('reads on when one sheet cannot be read', async () => {
    const { snapshot } = await readFrom(breakSheets((part) => part.endsWith('sheet1.xml')));
    expect(snapshot.sheets.map(({ unreadable }) => unreadable !== null)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('refuses a workbook of which no sheet can be read, with the reason', async () => {
    await expect(readFrom(breakSheets(() => true))).rejects.toThrow(
      expect.objectContaining({
        code: 'damaged',
        message: expect.stringContaining('Không đọc được trang tính nào.'),
      }),
    );
  });
});
