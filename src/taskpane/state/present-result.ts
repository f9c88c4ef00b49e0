import type { CheckResult } from '../../core/check/result';
import type { MarkPlan } from '../../core/present/marks';
import { marksOf } from '../../core/present/marks';
import type { PaneView } from '../../core/present/pane-view';
import { paneView } from '../../core/present/pane-view';
import { rules } from '../../core/rules/index';

/** What the pane shows of a result and what the host is to mark. Loaded with the first check: it knows all the rules. */
export function presentResult(result: CheckResult): { readonly view: PaneView; readonly marks: MarkPlan } {
  return { view: paneView(result, rules), marks: marksOf(result) };
}
