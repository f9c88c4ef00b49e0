import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compoundFileContents, isCompoundFile } from '../../../src/hosts/xlsx/compound-file';
import { buildCompoundFile } from './compound-builder';

describe('compoundFileContents', () => {
  it('names what stands at the top, and nothing deeper', () => {
    const names = ['EncryptionInfo', 'EncryptedPackage', 'DataSpaces', 'A', 'B', 'Storage'];
    const file = buildCompoundFile(names, { nested: ['Workbook', 'Book'] });
    expect(isCompoundFile(file)).toBe(true);
    expect(compoundFileContents(file)).toEqual(new Set(names));
  });

  it('reads an empty container', () => {
    expect(compoundFileContents(buildCompoundFile([]))).toEqual(new Set());
  });

  it('follows the list of allocation sectors beyond the header', () => {
    // One list sector stands after the directory and names the allocation sector once more.
    const small = buildCompoundFile(['Workbook']);
    const file = new Uint8Array(small.length + 512);
    file.set(small);
    const view = new DataView(file.buffer);
    const listSector = small.length / 512 - 1;
    view.setUint32(68, listSector, true);
    view.setUint32(small.length + 508, 0xfffffffe, true);
    expect(compoundFileContents(file)).toEqual(new Set(['Workbook']));
    view.setUint32(small.length + 508, listSector, true);
    expect(compoundFileContents(file)).toBeNull();
  });

  it('reads large sectors', () => {
    const small = buildCompoundFile(['Workbook']);
    const file = new Uint8Array(4096 * 3);
    file.set(small.subarray(0, 512));
    file.set(small.subarray(512, 1024), 4096);
    file.set(small.subarray(1024), 8192);
    new DataView(file.buffer).setUint16(30, 12, true);
    expect(compoundFileContents(file)).toEqual(new Set(['Workbook']));
  });

  it('gives up on a file that is cut off, and on chains in circles', () => {
    const file = buildCompoundFile(['Workbook', 'B', 'C', 'D', 'E']);
    for (const length of [8, 40, 500, 700, 1100])
      expect(compoundFileContents(file.slice(0, length))).toBeNull();
    const circle = file.slice();
    new DataView(circle.buffer).setUint32(512 + 4, 1, true);
    expect(compoundFileContents(circle)).toBeNull();
    const unlisted = file.slice();
    new DataView(unlisted.buffer).setUint32(48, 20_000, true);
    expect(compoundFileContents(unlisted)).toBeNull();
    const noDirectory = file.slice();
    new DataView(noDirectory.buffer).setUint32(48, 0xfffffffe, true);
    expect(compoundFileContents(noDirectory)).toBeNull();
  });

  it('visits every entry once, even when entries lead to each other', () => {
    const file = buildCompoundFile(['A', 'B']);
    const view = new DataView(file.buffer);
    view.setUint32(1024 + 2 * 128 + 68, 1, true);
    expect(compoundFileContents(file)).toEqual(new Set(['A', 'B']));
  });

  it('never throws on a mutated file', () => {
    const file = buildCompoundFile(['A', 'Workbook', 'C', 'D', 'E', 'F'], { nested: ['N'] });
    const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const mutated = file.slice();
        for (const [at, byte] of changes) mutated[at] = byte;
        expect(() => compoundFileContents(mutated)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
