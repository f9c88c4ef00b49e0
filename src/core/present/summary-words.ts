import type { CriteriaSummary, DeadlineSummary } from '../summary/summary';

/** "Đạt 15/19 tiêu chí · 51/57 chỉ tiêu" */
export function metWords({ criteria, indicators }: CriteriaSummary): string {
  return `Đạt ${criteria.met}/${criteria.total} tiêu chí · ${indicators.met}/${indicators.total} chỉ tiêu`;
}

/** "2 việc đã quá hạn · 1 việc sắp đến hạn" */
export function deadlineWords({ overdue, dueSoon }: DeadlineSummary): string {
  return `${overdue} việc đã quá hạn · ${dueSoon} việc sắp đến hạn`;
}
