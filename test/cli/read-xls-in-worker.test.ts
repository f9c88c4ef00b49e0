import { describe, expect, it } from '@jest/globals';
import { Worker } from 'node:worker_threads';
import { readXlsInWorker } from '../../src/cli/read-xls-in-worker';

/** A worker that runs these lines of JavaScript; `port` leads back to us. */
const workerOf = (lines: string, memory = 64) => {
  const prelude = "const port = require('node:worker_threads').parentPort;";
  return new Worker(prelude + lines, { eval: true, resourceLimits: { maxOldGenerationSizeMb: memory } });
};
const bytes = Uint8Array.of(1, 2, 3);
const snapshot = { version: 1, has: [], date1904: false, sheets: [] };
const whenEnded = (worker: Worker) => new Promise((resolve) => worker.once('exit', resolve));

describe('readXlsInWorker', () => {
  it('gives the bytes to the worker, and back what it answers', async () => {
    const lines = `port.once('message', (bytes) => port.postMessage({ snapshot: ${JSON.stringify(snapshot)}, sum: bytes.length }))`;
    const worker = workerOf(lines);
    const ended = whenEnded(worker);
    expect(await readXlsInWorker(bytes, () => worker)).toEqual(snapshot);
    await ended;
  });

  it('makes the error that the worker found its own', async () => {
    const answer = { code: 'encrypted', sentences: { what: 'Có mật khẩu.', todo: 'Bỏ mật khẩu.' } };
    const worker = workerOf(`port.postMessage(${JSON.stringify(answer)})`);
    await expect(readXlsInWorker(bytes, () => worker)).rejects.toMatchObject({
      code: 'encrypted',
      message: 'Có mật khẩu. Bỏ mật khẩu.',
    });
  });

  it('ends a worker that would go on for ever', async () => {
    const worker = workerOf('for (;;);');
    const ended = whenEnded(worker);
    await expect(readXlsInWorker(bytes, () => worker, 20)).rejects.toMatchObject({
      code: 'too-large',
      message: 'Đọc tệp quá lâu nên đã dừng. Đề nghị mở bằng Excel rồi lưu lại dạng .xlsx.',
    });
    await ended;
  });

  it('survives a worker that takes all the memory it may have', async () => {
    const worker = workerOf('const all = []; for (;;) all.push(Array(1000).fill(all.length + 0.5));', 16);
    await expect(readXlsInWorker(bytes, () => worker)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('says that a file is damaged where the worker itself broke on it', async () => {
    const worker = workerOf("throw new TypeError('gãy');");
    await expect(readXlsInWorker(bytes, () => worker)).rejects.toMatchObject({ code: 'damaged' });
  });
});
