import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

it('says how to load the add-in by hand where it cannot do it', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/excel.mjs'], {
    encoding: 'utf8',
    // No certificate lies here, so that no Excel is opened on a computer that has one.
    env: { ...process.env, DEV_CERTS: mkdtempSync(join(tmpdir(), 'soat-bieu-')) },
  });
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^(?:Máy này không có Excel|Chưa )/);
  expect(stdout).toContain('Cách nạp bằng tay:');
  expect(stdout).toContain('manifest.xml');
});
