import { describe, expect, it } from '@jest/globals';
import type { Ignore } from '../../../src/core/check/ignore';
import { emptyState } from '../../../src/core/check/workbook-state';
import { ignoresInForce, ignoring, lookingAgain } from '../../../src/taskpane/state/ignored-memory';
import type { Memory } from '../../../src/taskpane/state/memory';
import { noMemory, recalled, stateToKeep } from '../../../src/taskpane/state/memory';

const ignore = (rule: string, reason = 'x'): Ignore => ({ kind: 'rule', rule, reason });
const [a, b] = [ignore('KP101'), ignore('KP102')];
const keeping = (...ignores: readonly Ignore[]): Memory =>
  recalled(noMemory, { kind: 'read', state: { ...emptyState, asOf: '2024-05-15', ignores } });

describe('what the pane remembers to ignore', () => {
  it('goes into what is to be kept, and leaves the rest of that as it is', () => {
    const memory = ignoring(keeping(a), b);
    expect(stateToKeep(memory)).toEqual({ ...emptyState, asOf: '2024-05-15', ignores: [a, b] });
    expect(ignoresInForce(memory)).toEqual([a, b]);
    const without = lookingAgain(memory, a);
    expect(stateToKeep(without)!.ignores).toEqual([b]);
    expect(ignoresInForce(without)).toEqual([b]);
  });

  it('takes the reason that the workbook keeps before that of this session', () => {
    const session = { ...noMemory, ignored: [ignore('KP101', 'cũ'), b] };
    const memory = recalled(session, { kind: 'read', state: { ...emptyState, ignores: [a] } });
    expect(ignoresInForce(memory)).toEqual([a, b]);
  });

  it('holds for the session where the workbook’s own cannot be read', () => {
    for (const memory of [noMemory, recalled(noMemory, { kind: 'newer' })]) {
      const later = ignoring(memory, a);
      expect(later.kept).toBe(memory.kept);
      expect(ignoresInForce(later)).toEqual([a]);
      expect(ignoresInForce(lookingAgain(later, a))).toEqual([]);
    }
  });
});
