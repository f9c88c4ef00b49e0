import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { CheckAnswer } from '../../../src/taskpane/state/check-worker';

const snapshot = snapshotOfTextGrid('| TT | Nội dung | Vốn |\n| 1 | Đường | 420 |');
const options = { asOf: null, today: '2024-06-03' };
const answers: CheckAnswer[] = [];
const scope = Object.assign(new EventTarget(), {
  postMessage: (answer: CheckAnswer) => answers.push(answer),
});
const ask = (data: unknown) => {
  scope.dispatchEvent(new MessageEvent('message', { data }));
  return answers.at(-1)!;
};

describe('check-worker', () => {
  beforeAll(async () => {
    Object.assign(globalThis, { self: scope });
    await import('../../../src/taskpane/state/check-worker');
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'self');
  });

  it('answers a question with the result of the check', () => {
    expect(ask({ snapshot, options })).toEqual({ result: checkWorkbook(snapshot, options) });
  });

  it('answers with what broke, where something did', () => {
    expect(ask({ snapshot: null, options })).toMatchObject({ broke: expect.stringContaining('TypeError') });
  });
});
