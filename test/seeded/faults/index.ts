import { amountFaults } from './amounts';
import { cellFaults } from './cells';
import { criteriaFaults } from './criteria';
import { criteriaSetFaults } from './criteria-set';
import type { Operator } from './fault';
import { frameFaults } from './frames';
import { sumFaults } from './sums';
import { taskFaults } from './tasks';

/** One operator a rule, by code. */
export const operators: readonly Operator[] = [
  ...cellFaults,
  ...frameFaults,
  ...criteriaFaults,
  ...criteriaSetFaults,
  ...sumFaults,
  ...amountFaults,
  ...taskFaults,
].sort((a, b) => (a.rule < b.rule ? -1 : 1));
