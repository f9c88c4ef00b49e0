import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileErrorOf, readFile } from '../../src/cli/read-file';

const failure = (code: string) => Object.assign(new Error(code), { code });

describe('readFile', () => {
  it('gives the bytes', () => {
    const home = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
    writeFileSync(join(home, 'a.xlsx'), 'PK');
    expect([...readFile(join(home, 'a.xlsx'))]).toEqual([0x50, 0x4b]);
    rmSync(home, { recursive: true });
  });

  it('says what cannot be read', () => {
    expect(() => readFile('/không/có.xlsx')).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(() => readFile('package.json/x.xlsx')).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(() => readFile(tmpdir())).toThrow(expect.objectContaining({ code: 'unsupported' }));
    expect(() => readFile('/dev/zero')).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });
});

describe('fileErrorOf', () => {
  it.each([
    ['ENOENT', 'not-found'],
    ['ENAMETOOLONG', 'not-found'],
    ['EACCES', 'no-permission'],
    ['EBUSY', 'no-permission'],
    ['EIO', 'damaged'],
  ])('takes %s for %s', (system, code) => {
    expect(fileErrorOf(failure(system)).code).toBe(code);
  });

  it('names what the system said where the contract has no word for it', () => {
    expect(fileErrorOf(failure('EIO')).message).toContain('(EIO)');
    expect(fileErrorOf('?').message).not.toContain('(');
  });
});
