import type { CheckedWorkbook } from '../../core/check/check-report';
import type { ReportText } from '../../core/claims/text/report-text';
import { askWorker } from './ask-worker';
import type { CheckedReport } from './checked-report';
import { nextTask } from './next-task';

/** A checked report, or the sentence that says why it could not be checked. */
export type ReportOutcome = CheckedReport | { readonly problem: string };

const broke =
  'Văn bản có chỗ khác thường khiến việc soát phải dừng lại. Đề nghị dán phần lời vào ô phía trên.';

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

/**
 * Holds a report against the workbook as it was last checked; without one, against itself alone. In a worker of its own;
 * on the page's thread where there is none. Rejects when it is called off.
 */
export async function checkReportText(
  text: ReportText,
  workbook: CheckedWorkbook | null,
  signal: AbortSignal,
): Promise<ReportOutcome> {
  const question = { text, workbook: workbook && asAttachment(workbook) };
  const answer = await askWorker(question, signal);
  if (answer) return 'broke' in answer ? { problem: broke } : answer.result;
  const { checkedReport } = await import('./checked-report');
  await nextTask();
  signal.throwIfAborted();
  try {
    return checkedReport(text, workbook);
  } catch {
    return { problem: broke };
  }
}

/** What was found wrong in the workbook says nothing of a report, and need not be copied for its worker. */
function asAttachment({ path, result }: CheckedWorkbook): CheckedWorkbook {
  return { path, result: { ...result, findings: [], ignores: [], leftovers: [] } };
}
