import { describe, expect, it } from '@jest/globals';
import { DamagedPart } from '../../../src/hosts/xlsx/damaged-part';
import { inflateAnywhere } from '../../../src/hosts/xlsx/inflate';
import { ReadingBudget } from '../../../src/hosts/xlsx/reading-budget';
import { readingLimits } from '../../../src/hosts/xlsx/reading-limits';
import { compressedBytes, partKey, readZipDirectory, readZipEntry } from '../../../src/hosts/xlsx/zip';
import type { ZipEntry } from '../../../src/hosts/xlsx/zip';
import { zipParts } from './package-builder';

const code = (name: string) => expect.objectContaining({ code: name });

function entryOf(bytes: Uint8Array, name = 'a.xml'): ZipEntry {
  return readZipDirectory(bytes, 100).get(name)!;
}

function textOf(bytes: Uint8Array, entry = entryOf(bytes), limits = {}): string {
  const budget = new ReadingBudget({ ...readingLimits, ...limits });
  return new TextDecoder().decode(readZipEntry(bytes, entry, inflateAnywhere, budget));
}

/** Writes numbers into the central directory record that begins so many bytes before the end of a one-entry zip. */
function patchDirectory(zip: Uint8Array, field: number, value: number, size: 2 | 4): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const at = view.getUint32(bytes.length - 6, true) + field;
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return bytes;
}

describe('readZipDirectory', () => {
  it('lists entries by part name, whatever their case, first slash and kind of slash', () => {
    const zip = zipParts({ 'XL\\Workbook.xml': '1', '/xl/a.xml': '2', '../../etc/passwd': '3' });
    expect([...readZipDirectory(zip, 3).keys()]).toEqual(['xl/workbook.xml', 'xl/a.xml', '../../etc/passwd']);
  });

  it('finds the end before a comment of the archive', () => {
    const zip = zipParts({ 'a.xml': 'một' });
    const commented = new Uint8Array(zip.length + 65_535);
    commented.set(zip);
    expect(textOf(commented)).toBe('một');
  });

  it('reads a file that is a view into a larger buffer', () => {
    const zip = zipParts({ 'a.xml': 'một' });
    const larger = new Uint8Array(zip.length + 20);
    larger.set(zip, 10);
    expect(textOf(larger.subarray(10, 10 + zip.length))).toBe('một');
  });

  it('refuses too many entries', () => {
    const zip = zipParts({ a: '', b: '', c: '' });
    expect(() => readZipDirectory(zip, 2)).toThrow(code('too-large'));
  });

  it('says that it does not read zip64', () => {
    const zip = zipParts({ 'a.xml': 'một' });
    const end = zip.length - 22;
    const many = zip.slice();
    new DataView(many.buffer).setUint16(end + 10, 0xffff, true);
    const far = zip.slice();
    new DataView(far.buffer).setUint32(end + 16, 0xffffffff, true);
    for (const bytes of [
      many,
      far,
      patchDirectory(zip, 20, 0xffffffff, 4),
      patchDirectory(zip, 42, 0xffffffff, 4),
    ]) {
      expect(() => readZipDirectory(bytes, 100)).toThrow(code('unsupported'));
    }
    expect(() => readZipDirectory(many, 100)).toThrow(/zip64/);
  });

  it.each([0, 10, 21])('calls a file of %d bytes damaged', (length) => {
    expect(() => readZipDirectory(new Uint8Array(length), 100)).toThrow(code('damaged'));
  });

  it('calls a directory damaged that is cut off or is none', () => {
    const zip = zipParts({ 'a.xml': 'một', 'b.xml': 'hai' });
    const end = zip.length - 22;
    for (let length = 0; length < zip.length; length += 7) {
      expect(() => readZipDirectory(zip.slice(0, length), 100)).toThrow(code('damaged'));
    }
    const lost = zip.slice();
    new DataView(lost.buffer).setUint32(end + 16, 3, true);
    expect(() => readZipDirectory(lost, 100)).toThrow(code('damaged'));
    expect(() => readZipDirectory(patchDirectory(zip, 28, 60_000, 2), 100)).toThrow(code('damaged'));
  });
});

describe('readZipEntry', () => {
  it.each([0, 6] as const)('reads an entry written at level %d', (level) => {
    expect(textOf(zipParts({ 'a.xml': 'một hai ba một hai ba' }, level))).toBe('một hai ba một hai ba');
  });

  it('refuses content that does not agree with its checksum', () => {
    for (const level of [0, 6] as const) {
      const zip = patchDirectory(zipParts({ 'a.xml': 'một' }, level), 16, 12345, 4);
      expect(() => textOf(zip)).toThrow(DamagedPart);
    }
  });

  it('refuses an entry that lies outside the file, or is none', () => {
    const zip = zipParts({ 'a.xml': 'một' });
    const entry = entryOf(zip);
    expect(() => compressedBytes(zip, { ...entry, offset: zip.length - 10 })).toThrow(DamagedPart);
    expect(() => compressedBytes(zip, { ...entry, offset: 1 })).toThrow(DamagedPart);
    expect(() => compressedBytes(zip, { ...entry, compressedSize: zip.length })).toThrow(/“a.xml”/);
  });

  it('refuses a broken stream and a method it does not know', () => {
    const zip = zipParts({ 'a.xml': 'một' }, 0);
    expect(() => textOf(zip, { ...entryOf(zip), method: 8 })).toThrow(DamagedPart);
    expect(() => textOf(zip, { ...entryOf(zip), method: 9 })).toThrow(/kiểu không đọc được/);
  });

  it('says when an entry is encrypted', () => {
    const zip = zipParts({ 'a.xml': 'một' });
    expect(() => textOf(zip, { ...entryOf(zip), flags: 1 })).toThrow(code('encrypted'));
  });

  it('believes a size that is too large and checks one that is not', () => {
    const zip = zipParts({ 'a.xml': 'x'.repeat(1000) });
    const entry = entryOf(zip);
    expect(() => textOf(zip, { ...entry, size: 2000 }, { partBytes: 1500 })).toThrow(code('too-large'));
    expect(() => textOf(zip, { ...entry, size: 10 }, { partBytes: 999 })).toThrow(code('too-large'));
    expect(textOf(zip, entry, { partBytes: 1000, totalBytes: 1000 })).toHaveLength(1000);
    const stored = zipParts({ 'a.xml': 'x'.repeat(1000) }, 0);
    expect(() => textOf(stored, { ...entryOf(stored), size: 10 }, { totalBytes: 999 })).toThrow(
      code('too-large'),
    );
  });
});

describe('partKey', () => {
  it.each([
    ['/XL\\a.xml', 'xl/a.xml'],
    ['__proto__', '__proto__'],
  ])('%s is %s', (name, key) => expect(partKey(name)).toBe(key));
});
