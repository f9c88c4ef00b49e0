/** Pixels along an edge of a square PNG. @throws {Error} when it is neither. */
export function pngSize(bytes: Buffer): number {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || width !== height) throw new Error('No square PNG');
  return width;
}
