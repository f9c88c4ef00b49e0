import { useEffect, useRef, useState } from 'react';
import type { ReportText } from '../../core/claims/text/report-text';
import type { ReportOutcome } from '../state/check-report-text';
import { checkReportText } from '../state/check-report-text';
import type { PaneStore } from '../state/pane-store';

/** Where the check of a report stands. */
export interface ReportCheck {
  /** What the report is called; "" before the first. */
  readonly name: string;
  /** What is being done; `null` when nothing is. */
  readonly step: 'reading' | 'checking' | null;
  readonly outcome: ReportOutcome | null;
}

/** The check of one report at a time: a newer one, and leaving the screen, call it off. */
export function useReportCheck(store: PaneStore) {
  const [check, setCheck] = useState<ReportCheck>({ name: '', step: null, outcome: null });
  const work = useRef(new AbortController());
  /** What stood there before the running check, to go back to. */
  const before = useRef(check);
  useEffect(() => () => work.current.abort(), []);

  async function compare(name: string, read: () => Promise<ReportText | { readonly problem: string }>) {
    work.current.abort();
    const { signal } = (work.current = new AbortController());
    if (check.step === null) before.current = check;
    setCheck({ name, step: 'reading', outcome: null });
    const text = await read();
    if (signal.aborted) return;
    setCheck({ name, step: 'checking', outcome: null });
    const outcome = 'problem' in text ? text : await answerOf(checkReportText(text, store.checked(), signal));
    if (outcome && !signal.aborted) setCheck({ name, step: null, outcome });
  }
  function cancel() {
    work.current.abort();
    setCheck(before.current);
  }
  return { check, compare, cancel };
}

/** `null` when the work was called off: whatever else goes wrong with a report, its outcome says. */
function answerOf(work: Promise<ReportOutcome>): Promise<ReportOutcome | null> {
  return work.catch(() => null);
}
