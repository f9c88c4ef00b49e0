import { Inflate as InflateStream } from 'fflate';
import { FileError } from '../file-error';

/**
 * Inflates raw deflate data. Bytes are counted while they come out, never trusted from a header.
 * @throws {FileError} too-large as soon as there are more than `limit` bytes; any other error when the data is damaged.
 */
export type Inflate = (compressed: Uint8Array, limit: number) => Uint8Array;

/** Deflate expands at most 1,032 times, so one step can overshoot the limit by some 16 MB and no more. */
const step = 16 * 1024;

/** Runs anywhere, the browser included. */
export const inflateAnywhere: Inflate = (compressed, limit) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new InflateStream((chunk) => {
    size += chunk.length;
    if (size > limit) throw new FileError('too-large');
    chunks.push(chunk);
  });
  for (let start = 0; start < compressed.length; start += step) {
    const end = start + step;
    stream.push(compressed.subarray(start, end), end >= compressed.length);
  }
  return joinChunks(chunks, size);
};

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
