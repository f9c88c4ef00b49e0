import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseToOverwrite } from '../../src/cli/refuse-to-overwrite';
import { UsageError } from '../../src/cli/usage-error';

describe('refuseToOverwrite', () => {
  it('lets a result go anywhere else', () => {
    expect(() => refuseToOverwrite('kq.json', [{ path: 'a.xlsx', error: null }])).not.toThrow();
  });

  it('keeps every workbook, also one that is not checked', () => {
    for (const name of ['b.xlsx', 'b.XLS', 'b.xlsm', 'b.ods'])
      expect(() => refuseToOverwrite(name, [])).toThrow(UsageError);
  });

  it('keeps a checked file under whatever name', () => {
    const home = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
    writeFileSync(join(home, 'biểu'), '');
    symlinkSync(join(home, 'biểu'), join(home, 'kq.txt'));
    const files = [{ path: join(home, 'biểu'), error: null }];
    expect(() => refuseToOverwrite(join(home, 'kq.txt'), files)).toThrow(UsageError);
    rmSync(home, { recursive: true });
  });
});
