import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileError } from '../../../src/hosts/file-error';
import { inflateAnywhere } from '../../../src/hosts/xlsx/inflate';
import { inflateWithNode } from '../../../src/hosts/xlsx/inflate-node';
import { bombOf } from './bomb';

describe.each([
  ['inflateAnywhere', inflateAnywhere],
  ['inflateWithNode', inflateWithNode],
])('%s', (_, inflate) => {
  it('gives back what was deflated', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(new Uint8Array(inflate(deflateRawSync(bytes), bytes.length))).toEqual(bytes);
      }),
    );
  });

  it('gives back more than one step of it', () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => ((i * i * 7919) % 251) ^ (i >> 8));
    const compressed = deflateRawSync(bytes);
    expect(compressed.length).toBeGreaterThan(32 * 1024);
    expect(Buffer.from(inflate(compressed, bytes.length)).equals(bytes)).toBe(true);
  });

  it('stops at the limit', () => {
    const compressed = deflateRawSync(new Uint8Array(1001));
    expect(inflate(compressed, 1001)).toHaveLength(1001);
    expect(() => inflate(compressed, 1000)).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(() => inflate(compressed, 0)).toThrow(FileError);
  });

  it('stops a bomb long before its end', () => {
    expect(() => inflate(bombOf(4096), 1024 * 1024)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('throws something else on data that is no deflate stream, or ends early', () => {
    const isOther = (outcome: unknown) => !(outcome instanceof Uint8Array) && !(outcome instanceof FileError);
    const thrownBy = (compressed: Uint8Array) => {
      try {
        return inflate(compressed, 1e6);
      } catch (error) {
        return error;
      }
    };
    const compressed = deflateRawSync(Buffer.from('một hai ba bốn năm sáu bảy tám chín mười'));
    expect(isOther(thrownBy(compressed.subarray(0, 20)))).toBe(true);
    expect(isOther(thrownBy(Uint8Array.from([0xff, 0xff, 0xff])))).toBe(true);
  });
});
