import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { checkedReport } from '../../../src/taskpane/state/checked-report';

const snapshot = snapshotOfTextGrid('| TT | Nội dung | Vốn |\n| 1 | Đường | 420 |');
const options = { asOf: null, today: '2024-06-03' };
const lines = ['Xã đạt 15/19 tiêu chí, còn 5 tiêu chí chưa đạt.'];
const scope = Object.assign(new EventTarget(), {
  answered: (() => undefined) as (answer: unknown) => void,
  postMessage: (answer: unknown) => scope.answered(answer),
});
const ask = (data: unknown) =>
  new Promise((resolve) => {
    scope.answered = resolve;
    scope.dispatchEvent(new MessageEvent('message', { data }));
  });

describe('check-worker', () => {
  beforeAll(async () => {
    Object.assign(globalThis, { self: scope });
    await import('../../../src/taskpane/state/check-worker');
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'self');
  });

  it('answers a question with the result of the check', async () => {
    expect(await ask({ snapshot, options })).toEqual({ result: checkWorkbook(snapshot, options) });
  });

  it('answers with a report held against a workbook, or against itself', async () => {
    const workbook = { path: 'xa.xlsx', result: checkWorkbook(snapshot, options) };
    for (const beside of [workbook, null])
      expect(await ask({ text: { lines }, workbook: beside })).toEqual({
        result: checkedReport({ lines }, beside),
      });
  });

  it('answers with what broke, where something did', async () => {
    const broke = { broke: expect.stringContaining('TypeError') };
    expect(await ask({ snapshot: null, options })).toMatchObject(broke);
    expect(await ask({ text: null, workbook: null })).toMatchObject(broke);
  });
});
