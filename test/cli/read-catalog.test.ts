import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { CheckArguments } from '../../src/cli/arguments';
import { readArguments } from '../../src/cli/arguments';
import { readCatalog } from '../../src/cli/read-catalog';
import { UsageError } from '../../src/cli/usage-error';
import { writeCatalog } from '../../src/core/catalogs/catalog';
import { shippedCatalogs } from '../../src/core/catalogs/shipped-catalogs';

const folder = mkdtempSync(join(tmpdir(), 'catalogs-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (...options: string[]) =>
  readCatalog(readArguments(['check', 'a.xlsx', ...options]) as CheckArguments);

const complaint = (...options: string[]) => {
  try {
    read(...options);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  throw new Error('no complaint');
};

describe('readCatalog', () => {
  it('leaves the choice to the tables', () => {
    expect(read()).toEqual({ own: [], id: null });
  });

  it('knows the shipped sets by their ids', () => {
    const id = 'qd-318-2022-xa-ntm';
    expect(read('--catalog', id, '--region', 'BTB')).toEqual({ own: [], id });
  });

  it('reads a set of one’s own from a file, which any region suits', () => {
    const own = { ...shippedCatalogs()[0]!, id: 'own', regions: [] };
    const path = join(folder, 'own.json');
    writeFileSync(path, writeCatalog(own));
    expect(read('--catalog', path, '--region', 'BTB')).toEqual({ own: [own], id: 'own' });
  });

  it('lists the sets there are', () => {
    const sentence = complaint('--catalog', 'qd-999');
    for (const { id } of shippedCatalogs()) expect(sentence).toContain(id);
  });

  it('refuses a file that holds no set, and one that cannot be read', () => {
    const path = join(folder, 'other.json');
    writeFileSync(path, '{}');
    expect(complaint('--catalog', path)).toBe(
      `Không dùng được bộ tiêu chí "${path}": đây không phải bộ tiêu chí do Soát Biểu lưu ra.`,
    );
    expect(complaint('--catalog', folder)).toContain('Không đọc được bộ tiêu chí');
  });

  it('refuses a region that the set does not have', () => {
    expect(complaint('--catalog', 'qd-318-2022-xa-ntm', '--region', 'nhom1')).toContain('TDMNPB');
  });
});
