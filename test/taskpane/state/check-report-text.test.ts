import { afterEach, describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { checkReportText } from '../../../src/taskpane/state/check-report-text';
import { checkedReport } from '../../../src/taskpane/state/checked-report';
import type { Answer, ReportQuestion } from '../../../src/taskpane/state/check-worker';
import type { CheckedReport } from '../../../src/taskpane/state/checked-report';

const options = { asOf: null, today: '2024-06-03' };
const grid = '| TT | Nội dung | Kế hoạch vốn |\n| 1 | Đường | -420 |';
const workbook = { path: 'xa.xlsx', result: checkWorkbook(snapshotOfTextGrid(grid), options) };
const text = { lines: ['Xã đạt 15/19 tiêu chí, còn 5 tiêu chí chưa đạt.'] };
const { signal } = new AbortController();

/** A worker that answers as the test tells it to. */
function withWorker(answer: (question: ReportQuestion) => Answer<CheckedReport> | 'silence'): void {
  class FakeWorker extends EventTarget {
    postMessage(question: ReportQuestion) {
      const data = answer(structuredClone(question));
      if (data !== 'silence') queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    }
    terminate() {}
  }
  Object.assign(globalThis, { Worker: FakeWorker });
}

describe('checkReportText', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Worker');
  });

  it('asks a worker, which need not know what is wrong in the workbook', async () => {
    const asked: ReportQuestion[] = [];
    withWorker((question) => {
      asked.push(question);
      return { result: checkedReport(question.text, question.workbook) };
    });
    expect(workbook.result.findings).not.toEqual([]);
    expect(await checkReportText(text, workbook, signal)).toEqual(checkedReport(text, workbook));
    expect(asked[0]!.workbook!.result.findings).toEqual([]);
  });

  it('says in a sentence that a check broke, wherever it ran', async () => {
    withWorker(() => ({ broke: 'TypeError: x is undefined' }));
    const broke = { problem: expect.stringMatching(/^Văn bản có chỗ khác thường/) };
    expect(await checkReportText(text, null, signal)).toEqual(broke);
    Reflect.deleteProperty(globalThis, 'Worker');
    expect(await checkReportText({ lines: [null as unknown as string] }, null, signal)).toEqual(broke);
  });

  it('checks on the thread of the page where there are no workers, but draws first', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('drawn'));
    const outcome = await checkReportText(text, workbook, signal);
    order.push('checked');
    expect(outcome).toEqual(checkedReport(text, workbook));
    expect(order).toEqual(['drawn', 'checked']);
  });

  it('is called off in the worker, and before it begins on the page', async () => {
    withWorker(() => 'silence');
    for (const prepare of [() => undefined, () => Reflect.deleteProperty(globalThis, 'Worker')]) {
      prepare();
      const work = new AbortController();
      const running = checkReportText(text, workbook, work.signal);
      work.abort(new Error('called off'));
      await expect(running).rejects.toThrow('called off');
    }
  });
});
