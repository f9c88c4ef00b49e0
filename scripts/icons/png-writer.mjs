// @ts-check
import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const eightBits = 8;
const redGreenBlueAlpha = 6;

/**
 * A square picture as a PNG.
 * @param {Uint8Array} pixels four bytes each: red, green, blue, alpha
 * @param {number} size pixels along an edge
 */
export function pngBytes(pixels, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = eightBits;
  header[9] = redGreenBlueAlpha;
  const rowLength = size * 4;
  // Each row begins with the number of its filter; 0 is none.
  const rows = Buffer.alloc(size * (rowLength + 1));
  for (let row = 0; row < size; row++)
    rows.set(pixels.subarray(row * rowLength, (row + 1) * rowLength), row * (rowLength + 1) + 1);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
