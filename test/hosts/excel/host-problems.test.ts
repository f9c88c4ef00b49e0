import { describe, expect, it } from '@jest/globals';
import { hostProblemOf } from '../../../src/hosts/excel/host-problems';
import { HostProblem, hostProblemCodes } from '../../../src/hosts/workbook-host';

describe('what goes wrong in Excel', () => {
  it.each([
    ['InactiveWorkbook', 'another-workbook'],
    ['InvalidSelection', 'another-workbook'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['OperationCellsExceedLimit', 'too-large'],
    ['RangeExceedsLimit', 'too-large'],
    ['ItemAlreadyExists', 'failed'],
    ['ApiNotFound', 'not-supported'],
    ['AccessDenied', 'sheet-protected'],
    ['SomethingNew', 'failed'],
  ])('%s is told as %s, with the words of Office kept', (code, told) => {
    const problem = hostProblemOf(Object.assign(new Error('As Office says it.'), { code }));
    expect(problem).toBeInstanceOf(HostProblem);
    expect(problem).toMatchObject({ code: told, detail: `${code}: As Office says it.` });
    expect(problem.message).toMatch(/\.$/);
    expect(problem.advice).toMatch(/\.$/);
    expect(hostProblemCodes).toContain(problem.code);
  });

  it.each([
    [new TypeError('x is not a function'), 'x is not a function'],
    ['a text', 'a text'],
    [undefined, 'undefined'],
    [null, 'null'],
  ])('%p, which is no error of Office, keeps what it says', (thrown, detail) => {
    expect(hostProblemOf(thrown)).toMatchObject({ code: 'failed', detail });
  });

  it('is told once', () => {
    const problem = new HostProblem('sheet-missing', 'a', 'b');
    expect(hostProblemOf(problem)).toBe(problem);
  });
});
