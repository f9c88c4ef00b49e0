import { describe, expect, it } from '@jest/globals';
import { joinRuns } from '../../../src/hosts/xlsx/line-runs';
import type { LineRun } from '../../../src/hosts/xlsx/line-runs';

describe('joinRuns', () => {
  it.each<[LineRun[], LineRun[]]>([
    [[], []],
    [[[3, 3]], [[3, 3]]],
    [
      [
        [3, 3],
        [4, 4],
        [6, 7],
      ],
      [
        [3, 4],
        [6, 7],
      ],
    ],
    [
      [
        [9, 9],
        [1, 5],
        [2, 3],
      ],
      [
        [1, 5],
        [9, 9],
      ],
    ],
    [
      [
        [1, 5],
        [1, 16384],
      ],
      [[1, 16384]],
    ],
  ])('%j becomes %j', (runs, joined) => expect(joinRuns(runs)).toEqual(joined));
});
