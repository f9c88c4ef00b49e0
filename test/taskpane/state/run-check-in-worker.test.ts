import { afterEach, describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { CheckResult } from '../../../src/core/check/result';
import type { Answer, WorkbookQuestion } from '../../../src/taskpane/state/check-worker';
import { runCheckInWorker } from '../../../src/taskpane/state/run-check-in-worker';

const snapshot = snapshotOfTextGrid('| TT | Nội dung | Vốn |\n| 1 | Đường | 420 |');
const options = { asOf: null, today: '2024-06-03' };
const signal = new AbortController().signal;

/** A worker that answers as the test tells it to. */
class FakeWorker extends EventTarget {
  static answer: (question: WorkbookQuestion) => Answer<CheckResult> | 'broken script' | 'silence';
  static terminated = 0;
  postMessage(question: WorkbookQuestion) {
    const answer = FakeWorker.answer(structuredClone(question));
    if (answer === 'broken script') queueMicrotask(() => this.dispatchEvent(new Event('error')));
    else if (answer !== 'silence')
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: answer })));
  }
  terminate() {
    FakeWorker.terminated += 1;
  }
}

function withWorker(answer: typeof FakeWorker.answer) {
  FakeWorker.answer = answer;
  FakeWorker.terminated = 0;
  Object.assign(globalThis, { Worker: FakeWorker });
}

describe('runCheckInWorker', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Worker');
  });

  it('hands the question over as plain data and the answer back, and ends the worker', async () => {
    withWorker((question) => ({ result: checkWorkbook(question.snapshot, question.options) }));
    expect(await runCheckInWorker(snapshot, options, signal)).toEqual(checkWorkbook(snapshot, options));
    expect(FakeWorker.terminated).toBe(1);
  });

  it('passes on what broke in the worker', async () => {
    withWorker(() => ({ broke: 'TypeError: x is undefined' }));
    await expect(runCheckInWorker(snapshot, options, signal)).rejects.toThrow('x is undefined');
    expect(FakeWorker.terminated).toBe(1);
  });

  it('ends the worker at once when it is called off', async () => {
    withWorker(() => 'silence');
    const work = new AbortController();
    const running = runCheckInWorker(snapshot, options, work.signal);
    work.abort(new Error('called off'));
    await expect(running).rejects.toThrow('called off');
    expect(FakeWorker.terminated).toBe(1);
  });

  it('checks on the thread of the page where the script of the worker cannot be loaded', async () => {
    withWorker(() => 'broken script');
    expect(await runCheckInWorker(snapshot, options, signal)).toEqual(checkWorkbook(snapshot, options));
  });

  it('and where there are no workers at all', async () => {
    expect(await runCheckInWorker(snapshot, options, signal)).toEqual(checkWorkbook(snapshot, options));
  });
});
