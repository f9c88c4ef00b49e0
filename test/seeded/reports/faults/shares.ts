import type { ReportFault, ReportOperator } from './report-fault';
import { pickOne } from './report-fault';

export const shareFaults: readonly ReportOperator[] = [
  {
    rule: 'BC114',
    plant: ({ prose }, random): ReportFault | null => {
      const shares = prose.slots('share');
      const chosen = pickOne(random, shares);
      if (!chosen) return null;
      const { count, percent, write } = chosen.mark;
      // A share in whole percents leaves room: more than it and its neighbours leave.
      const room = Math.max(...shares.map(({ mark }) => 1 / mark.percent)) + 1 / percent;
      const wrong = Math.round(count * (1 + room + random.int(2, 20) / 100));
      chosen.text = write(wrong);
      return { done: `${count} người viết thành ${wrong}`, at: chosen, orAt: shares };
    },
  },
];
