import { describe, expect, it } from '@jest/globals';
import { openInWorker } from '../../src/web/open-in-worker';
import type { OpeningAnswer } from '../../src/web/open-worker';

/** A worker of a browser that answers as it is told, or not at all. */
class ToldWorker extends EventTarget {
  isEnded = false;

  constructor(private readonly answer: OpeningAnswer | 'breaks' | null) {
    super();
  }

  postMessage(): void {
    const event =
      this.answer === 'breaks'
        ? Object.assign(new Event('error'), { message: 'gãy' })
        : new MessageEvent('message', { data: this.answer });
    if (this.answer !== null) this.dispatchEvent(event);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const xls = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const other = Uint8Array.of(0x50, 0x4b, 3, 4);
const open = (bytes: Uint8Array, worker: ToldWorker, milliseconds?: number) =>
  openInWorker('a', bytes, () => worker as unknown as Worker, milliseconds);

describe('openInWorker', () => {
  it('gives back the workbook, and ends the worker', async () => {
    const workbook = { title: 'a' } as never;
    const worker = new ToldWorker({ workbook });
    expect(await open(other, worker)).toBe(workbook);
    expect(worker.isEnded).toBe(true);
  });

  it.each([
    ['what the worker found', { problem: 'Tệp rỗng.' }, 'Tệp rỗng.'],
    ['that the worker broke', 'breaks', 'gãy'],
  ] as const)('says %s', async (_, answer, words) => {
    const worker = new ToldWorker(answer);
    await expect(open(other, worker)).rejects.toThrow(words);
    expect(worker.isEnded).toBe(true);
  });

  it('ends the reading of an .xls that takes too long', async () => {
    const worker = new ToldWorker(null);
    await expect(open(xls, worker, 1)).rejects.toThrow('Đọc tệp quá lâu nên đã dừng.');
    expect(worker.isEnded).toBe(true);
  });
});
