import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../../src/core/claims/read-report';
import { claimContext } from '../../../src/core/present/claim-context';

function contextsOf(...lines: string[]): string[] {
  const report = readReport({ lines });
  return report.claims.map((claim) => {
    const { before, words, after } = claimContext(report, claim);
    return `${before}[${words}]${after}`;
  });
}

describe('claimContext', () => {
  it('is the sentence, however short', () => {
    expect(contextsOf('Mở đầu. Xã đạt 15/19 tiêu chí. Kết thúc.')).toEqual(['Xã đạt [15/19] tiêu chí']);
    expect(contextsOf('Xã đạt 15/19 tiêu chí')).toEqual(['Xã đạt [15/19] tiêu chí']);
  });

  it('is cut between words where the sentence is long', () => {
    const long = 'từ ngữ kéo dài thêm nữa '.repeat(8);
    const [one] = contextsOf(`${long}xã đạt 15/19 tiêu chí ${long}`);
    expect(one).toMatch(/^… .{10,60}\[15\/19\].{10,60} …$/u);
  });
});
