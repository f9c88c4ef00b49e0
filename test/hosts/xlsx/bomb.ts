import { constants, deflateRawSync } from 'node:zlib';
import { readZipDirectory } from '../../../src/hosts/xlsx/zip';
import { zipParts } from './package-builder';
import type { Part } from './package-builder';

const mebibyte = 1024 * 1024;

/** A deflate stream that inflates to so many MiB of spaces; made in no time, because its blocks repeat. */
export function bombOf(mebibytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(mebibyte, ' '), {
    level: 9,
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  const lastBlock = Buffer.from([3, 0]);
  return Buffer.concat([...Array<Buffer>(mebibytes).fill(block), lastBlock]);
}

/** Zips parts of which one is a deflate stream already, and says of it that it inflates to `size` bytes. */
export function zipWithStream(
  parts: Record<string, Part>,
  name: string,
  stream: Uint8Array,
  size: number,
): Uint8Array {
  const zip = zipParts({ ...parts, [name]: stream }, 0);
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let at = view.getUint32(zip.length - 6, true);
  for (const key of readZipDirectory(zip, 1000).keys()) {
    if (key === name) {
      view.setUint16(at + 10, 8, true);
      view.setUint32(at + 24, size, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
