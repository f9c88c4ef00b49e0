import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { utils, write } from '@lokalise/xlsx';
import {
  compoundFileContents,
  compoundFileStream,
  isCompoundFile,
} from '../../../src/hosts/xlsx/compound-file';
import { buildCompoundFile } from './compound-builder';
import { container } from './legacy/biff-builder';

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

describe('compoundFileStream', () => {
  const content = Uint8Array.from({ length: 200_000 }, (_, i) => (i * i) % 251);

  it('joins the sectors of a stream', () => {
    expect(compoundFileStream(container(content), ['Book', 'Workbook'])).toEqual(content);
    expect(compoundFileStream(container(content), ['Book'])).toBeNull();
  });

  it('gives what there is of a last sector that was cut short', () => {
    const file = container(content.slice(0, 1000));
    const stream = compoundFileStream(file.slice(0, -24 - 100), ['Workbook'])!;
    expect(stream).toHaveLength(1000);
    expect(stream.slice(0, 900)).toEqual(content.slice(0, 900));
  });

  it('finds a short stream among the others', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'A');
    const file = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const view = new DataView(file.buffer);
    const stream = compoundFileStream(file, ['Workbook'])!;
    expect(stream.length).toBeLessThan(view.getUint32(56, true));
    // The stream begins as all workbooks do, and ends with the record that ends a part.
    expect([...stream.slice(0, 2), ...stream.slice(-4)]).toEqual([0x09, 0x08, 0x0a, 0, 0, 0]);
    // A chain of short sectors that runs in circles.
    const table = (view.getUint32(60, true) + 1) * 512;
    for (let i = 0; i < 128; i++) view.setUint32(table + 4 * i, 0, true);
    expect(compoundFileStream(file, ['Workbook'])).toBeNull();
  });

  it('gives up on a chain that runs in circles', () => {
    const file = container(content.slice(0, 1000));
    const view = new DataView(file.buffer);
    view.setUint32(512 + 4 * 3, 2, true);
    expect(compoundFileStream(file, ['Workbook'])).toBeNull();
  });
});
