import type { Correction } from '../core/tables/corrections';
import type { CorrectionSession } from '../taskpane/state/pane-store';

/** What the user corrected, for the files that are opened one after the other as long as the page is open. */
export function correctionSession(): CorrectionSession {
  let kept: readonly Correction[] = [];
  return {
    get corrections() {
      return kept;
    },
    keep(corrections) {
      kept = corrections;
    },
  };
}
