/** What the tables of a workbook come to: counts, totals, deadlines. Numbers only; sentences belong to present/. */

export type Verdict = 'met' | 'unmet' | 'not-judged';

export interface IndicatorVerdict {
  readonly code: string;
  readonly row: number;
  readonly verdict: Verdict;
}

export interface CriterionVerdict {
  readonly code: string;
  readonly row: number;
  readonly verdict: Verdict;
  /** What the indicators alone say, whatever the criterion's own status cell states. */
  readonly fromIndicators: Verdict;
  readonly indicators: readonly IndicatorVerdict[];
}

/** The verdicts of one criteria table in its deciding (latest filled) period. */
export interface CriteriaVerdicts {
  readonly criteria: readonly CriterionVerdict[];
}

/** met + unmet + notJudged = total; the unmet and not judged by their codes. */
export interface Count {
  readonly met: number;
  readonly total: number;
  readonly unmet: readonly string[];
  readonly notJudged: readonly string[];
}

export interface CriteriaSummary {
  readonly table: string;
  readonly criteria: Count;
  readonly indicators: Count;
}

export interface FundingSummary {
  readonly table: string;
  readonly unit: string | null;
  /** In the table's unit. */
  readonly columns: readonly { readonly column: number; readonly heading: string; readonly total: number }[];
}

export interface DeadlineEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** "2024-06-30" */
  readonly due: string;
  readonly label: string;
}

export interface DeadlineSummary {
  readonly overdue: number;
  readonly dueSoon: number;
  /** Open tasks by due date, the passed ones first. */
  readonly next: readonly DeadlineEntry[];
}

export interface Summary {
  readonly criteria: readonly CriteriaSummary[];
  readonly funding: readonly FundingSummary[];
  readonly deadlines: DeadlineSummary;
}
