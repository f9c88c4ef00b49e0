import { describe, expect, it } from '@jest/globals';
import type { Output } from '../../src/cli/environment';
import { progressOn } from '../../src/cli/progress';

function recorder(isTerminal: boolean, width: number | null): { output: Output; written: string[] } {
  const written: string[] = [];
  return { output: { write: (text) => written.push(text), isTerminal, width }, written };
}

describe('progressOn', () => {
  it('moves one line on a terminal and takes it away', () => {
    const { output, written } = recorder(true, 24);
    const progress = progressOn(output, 30);
    progress.show(2, 'xã-mẫu-rất-dài.xlsx');
    progress.clear();
    expect(written).toEqual(['\r\u001b[2KĐang soát 3/30: xã-mẫu…', '\r\u001b[2K']);
  });

  it.each([
    ['for a single file', true, 1],
    ['where nobody looks on', false, 30],
  ])('is silent %s', (_, isTerminal, total) => {
    const { output, written } = recorder(isTerminal, null);
    const progress = progressOn(output, total);
    progress.show(0, 'a.xlsx');
    progress.clear();
    expect(written).toEqual([]);
  });
});
