import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { runCheck } from '../../../src/taskpane/state/run-check';

const snapshot = snapshotOfTextGrid('| TT | Nội dung | Vốn |\n| 1 | Đường | 420 |');
const options = { asOf: null, today: '2024-06-03' };

describe('runCheck', () => {
  it('answers as the check does', async () => {
    const result = await runCheck(snapshot, options, new AbortController().signal);
    expect(result).toEqual(checkWorkbook(snapshot, options));
  });

  it('gives the thread back before it begins', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('drawn'));
    await runCheck(snapshot, options, new AbortController().signal);
    order.push('checked');
    expect(order).toEqual(['drawn', 'checked']);
  });

  it('does not begin once it was called off', async () => {
    const work = new AbortController();
    const untouchable = new Proxy(snapshot, {
      get: () => {
        throw new Error('The snapshot was looked at.');
      },
    });
    const running = runCheck(untouchable, options, work.signal);
    work.abort(new Error('called off'));
    await expect(running).rejects.toThrow('called off');
  });
});
