import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseSnapshot } from '../../../src/core/snapshot/snapshot';
import { inflateWithNode } from '../../../src/hosts/xlsx/inflate-node';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { oracleValues, snapshotValues } from './oracle';

/** Real workbooks stand beside the repository on the machines of those who may have them, and nowhere else. */
const folder = join(import.meta.dirname, '../../../../shared/corpus');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];

describe('real workbooks', () => {
  if (files.length === 0) {
    it('are not at hand', () => {
      console.info(`Không có tệp .xlsx nào trong ${folder}: bỏ qua phần kiểm tra trên biểu thật.`);
      expect(files).toEqual([]);
    });
    return;
  }

  it.each(files)('%s reads as another reader reads it', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const snapshot = readXlsx(bytes, inflateWithNode);
    expect(snapshot.sheets.filter(({ unreadable }) => unreadable !== null)).toEqual([]);
    expect(snapshotValues(snapshot)).toEqual(await oracleValues(bytes));
    expect(readXlsx(bytes)).toEqual(snapshot);
    expect(parseSnapshot(snapshot)).toEqual(snapshot);
  });
});
