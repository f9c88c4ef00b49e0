/** A method of ArrayBuffer that came after the oldest Node and browsers that we run in. */
interface Transferring {
  transferToFixedLength?: (this: ArrayBuffer, length: number) => ArrayBuffer;
}

/** The library for PDF shortens its buffers by it: without, it breaks off a page's drawing at the first font. */
export function letBuffersTransfer(): void {
  const buffers = ArrayBuffer.prototype as Transferring;
  buffers.transferToFixedLength ??= function shortened(length) {
    return this.slice(0, length);
  };
}
