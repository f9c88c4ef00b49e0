import type { CheckedWorkbook } from '../../core/check/check-report';
import { checkReport } from '../../core/check/check-report';
import type { Task } from '../../core/claims/tasks/task';
import { readTasks } from '../../core/claims/tasks/tasks';
import type { ReportText } from '../../core/claims/text/report-text';
import type { ReportView } from '../../core/present/report-view';
import { reportView } from '../../core/present/report-view';

/** A report as the pane shows it, with what it orders. */
export interface CheckedReport {
  readonly view: ReportView;
  readonly tasks: readonly Task[];
}

/** Holds a report against a workbook as it was last checked; without one, against itself alone. */
export function checkedReport(text: ReportText, workbook: CheckedWorkbook | null): CheckedReport {
  const result = checkReport(text, workbook ? [workbook] : []);
  return { view: reportView(result), tasks: readTasks(text).tasks };
}
