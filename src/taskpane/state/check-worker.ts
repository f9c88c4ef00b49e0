import type { CheckedWorkbook } from '../../core/check/check-report';
import type { CheckOptions } from '../../core/check/check-workbook';
import { checkWorkbook } from '../../core/check/check-workbook';
import type { CheckResult } from '../../core/check/result';
import type { ReportText } from '../../core/claims/text/report-text';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { CheckedReport } from './checked-report';
import { errorDetail } from './error-detail';

/** The worker's side of ask-worker.ts: one question, one answer. */

export interface WorkbookQuestion {
  readonly snapshot: WorkbookSnapshot;
  readonly options: CheckOptions;
}

export interface ReportQuestion {
  readonly text: ReportText;
  /** The workbook that the report belongs to; `null` where it comes alone. */
  readonly workbook: CheckedWorkbook | null;
}

export type Question = WorkbookQuestion | ReportQuestion;

/** What comes of a question of a kind. */
export type AnswerTo<Q extends Question> = Q extends WorkbookQuestion ? CheckResult : CheckedReport;

export type Answer<Result> = { readonly result: Result } | { readonly broke: string };

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((found) => self.postMessage(found));
});

async function answer(question: Question): Promise<Answer<CheckResult | CheckedReport>> {
  try {
    if ('snapshot' in question) return { result: checkWorkbook(question.snapshot, question.options) };
    const { checkedReport } = await import('./checked-report');
    return { result: checkedReport(question.text, question.workbook) };
  } catch (error) {
    return { broke: errorDetail(error) };
  }
}
