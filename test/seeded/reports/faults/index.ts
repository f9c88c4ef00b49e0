import { amountFaults } from './amounts';
import { countFaults } from './counts';
import type { ReportOperator } from './report-fault';
import { shareFaults } from './shares';
import { wordingFaults } from './wording';

/** One way to go wrong for each rule about the words of a report. */
export const reportOperators: readonly ReportOperator[] = [
  ...countFaults,
  ...amountFaults,
  ...shareFaults,
  ...wordingFaults,
];
