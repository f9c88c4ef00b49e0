import type { Catalog } from '../../core/catalogs/catalog';
import type { CheckResult } from '../../core/check/result';
import type { MarkPlan } from '../../core/present/marks';
import { marksOf } from '../../core/present/marks';
import type { PaneView } from '../../core/present/pane-view';
import { paneView } from '../../core/present/pane-view';
import type { Correction } from '../../core/tables/corrections';
import { isSameSubject } from '../../core/tables/corrections';
import { rules } from '../../core/rules/index';

/**
 * What the pane shows of a result and what the host is to mark. Loaded with the first check: it knows all the rules.
 * @param own the corrections that the workbook keeps: one of another file need not fit here, and is not told of
 * @param catalogs the user's own sets of criteria
 */
export function presentResult(
  result: CheckResult,
  own: readonly Correction[],
  catalogs: readonly Catalog[],
): { readonly view: PaneView; readonly marks: MarkPlan } {
  const notApplied = result.corrections.notApplied.filter((one) =>
    own.some((kept) => isSameSubject(kept, one)),
  );
  const corrections = { ...result.corrections, notApplied };
  return { view: paneView({ ...result, corrections }, rules, catalogs), marks: marksOf(result) };
}
