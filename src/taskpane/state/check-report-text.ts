import type { CheckedWorkbook } from '../../core/check/check-report';
import type { ReportText } from '../../core/claims/text/report-text';
import type { Task } from '../../core/claims/tasks/task';
import type { ReportView } from '../../core/present/report-view';

/** A checked report with what it orders, or the sentence that says why it could not be checked. */
export type ReportOutcome =
  { readonly view: ReportView; readonly tasks: readonly Task[] } | { readonly problem: string };

const broke =
  'Văn bản có chỗ khác thường khiến việc soát phải dừng lại. Đề nghị dán phần lời vào ô bên dưới.';

/** Reads a report's file. Its readers are loaded with the first file. */
export async function readReportFile(file: File): Promise<ReportText | { readonly problem: string }> {
  const [{ readDocument }, { FileError }] = await Promise.all([
    import('../../hosts/document/read-document'),
    import('../../hosts/file-error'),
  ]);
  try {
    return await readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    return { problem: error instanceof FileError ? error.message : broke };
  }
}

/** Takes what was pasted for a report's lines. */
export async function readReportWords(words: string): Promise<ReportText | { readonly problem: string }> {
  const { readPastedText } = await import('../../hosts/document/read-pasted-text');
  try {
    return readPastedText(words);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : broke };
  }
}

/** Holds a report against the workbook as it was last checked; without one, against itself alone. */
export async function checkReportText(
  text: ReportText,
  workbook: CheckedWorkbook | null,
): Promise<ReportOutcome> {
  const [{ checkReport }, { reportView }, { readTasks }] = await Promise.all([
    import('../../core/check/check-report'),
    import('../../core/present/report-view'),
    import('../../core/claims/tasks/tasks'),
  ]);
  try {
    const { tasks } = readTasks(text);
    return { view: reportView(checkReport(text, workbook ? [workbook] : [])), tasks };
  } catch {
    return { problem: broke };
  }
}
