import type { CheckedWorkbook } from '../core/check/check-report';
import { checkReport } from '../core/check/check-report';
import type { ReportOutcome } from '../core/present/check-run';
import { readDocument } from '../hosts/document/read-document';
import { FileError } from '../hosts/file-error';
import { inflateWithNode } from '../hosts/xlsx/inflate-node';
import { readFile } from './read-file';

/**
 * Reads one report and holds it against the workbooks. Never throws, so that the reports after it are still checked.
 * @param rules the only rules to run; empty for all
 */
export async function checkReportFile(
  path: string,
  workbooks: readonly CheckedWorkbook[],
  rules: readonly string[],
  onCrash: (error: unknown) => void,
): Promise<ReportOutcome> {
  try {
    const text = await readDocument(readFile(path), path, inflateWithNode);
    return {
      path,
      error: null,
      result: checkReport(text, workbooks, rules.length > 0 ? { only: rules } : {}),
    };
  } catch (error) {
    if (!(error instanceof FileError)) onCrash(error);
    const { code, message } = error instanceof FileError ? error : new FileError('damaged', unexpected);
    return { path, error: { code, message } };
  }
}

const unexpected = {
  what: 'Văn bản có chỗ khác thường khiến việc soát phải dừng lại.',
  todo: 'Đề nghị dán phần lời vào một tệp .txt mới rồi soát lại.',
};
