import { FileError } from '../file-error';
import { crc32 } from './crc32';
import { DamagedPart, quoteFromFile } from './damaged-part';
import type { Inflate } from './inflate';
import type { ReadingBudget } from './reading-budget';

/** One entry of the central directory, as the directory states it. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

const signature = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const endSize = 22;
const longestComment = 0xffff;
const encryptedFlag = 1;
const utf8 = new TextDecoder();

/**
 * The entries of a zip by part name (see `partKey`), in the order of the directory; of two with one name the last.
 * Nothing is ever extracted to disk, so a name like "../../x" is a key like any other.
 * @throws {FileError} damaged without a whole directory, too-large above `maxEntries`, unsupported for zip64.
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw zip64();
  if (count > maxEntries) throw new FileError('too-large');

  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== signature.entry) throw new FileError('damaged');
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new FileError('damaged');
    const entry = readEntry(bytes, view, at);
    entries.set(partKey(entry.name), entry);
    at = next;
  }
  return entries;
}

/** Part names are told apart without regard to case; some writers begin them with "/" or separate folders by "\". */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** The compressed bytes of an entry, not copied. @throws {DamagedPart} when the entry does not lie inside the file. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signature.local) throw damaged(entry);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw damaged(entry);
  return bytes.subarray(start, end);
}

/**
 * The bytes of an entry, checked against its checksum.
 * @throws {DamagedPart} when they cannot be had whole.
 * @throws {FileError} too-large when the budget does not allow them, encrypted.
 */
export function readZipEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  inflate: Inflate,
  budget: ReadingBudget,
): Uint8Array {
  if (entry.flags & encryptedFlag) throw new FileError('encrypted');
  if (entry.size > budget.partBytes) throw new FileError('too-large');
  const compressed = compressedBytes(bytes, entry);
  const content =
    entry.method === 0 ? compressed : inflateEntry(compressed, entry, inflate, budget.partBytes);
  budget.spendBytes(content.length);
  if (crc32(content) !== entry.crc) throw damaged(entry);
  return content;
}

function inflateEntry(compressed: Uint8Array, entry: ZipEntry, inflate: Inflate, limit: number): Uint8Array {
  if (entry.method !== 8)
    throw new DamagedPart(`Phần ${quoteFromFile(entry.name)} của tệp nén theo kiểu không đọc được.`);
  try {
    return inflate(compressed, limit);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw damaged(entry);
  }
}

/** The end record stands last but for a comment of the archive. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw new FileError('damaged');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const entry = {
    name: utf8.decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  const has64 =
    entry.compressedSize === 0xffffffff || entry.size === 0xffffffff || entry.offset === 0xffffffff;
  if (has64) throw zip64();
  return entry;
}

function zip64(): FileError {
  return new FileError('unsupported', {
    what: 'Tệp này nén theo kiểu zip64 nên chưa đọc được.',
    todo: 'Đề nghị mở bằng Excel rồi lưu lại.',
  });
}

function damaged(entry: ZipEntry): DamagedPart {
  return new DamagedPart(`Phần ${quoteFromFile(entry.name)} của tệp bị hỏng.`);
}
