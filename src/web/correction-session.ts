import type { Ignore } from '../core/check/ignore';
import type { Correction } from '../core/tables/corrections';
import type { KeptCatalogs } from '../core/tables/kept-catalogs';
import { noCatalogs } from '../core/tables/kept-catalogs';
import type { CorrectionSession } from '../taskpane/state/pane-store';

/** What the user said of the files that are opened one after the other, as long as the page is open. */
export interface PageSession {
  /** @param title the name of the file: opened again, as after an edit in Excel, it is the same one */
  ofFile(title: string): CorrectionSession;
}

/** Corrections and sets of criteria go on to every file; a reason to ignore something holds for its own file alone. */
export function pageSession(): PageSession {
  let corrections: readonly Correction[] = [];
  let catalogs: KeptCatalogs = noCatalogs;
  const ignores = new Map<string, readonly Ignore[]>();
  return {
    ofFile: (title) => ({
      get corrections() {
        return corrections;
      },
      keep(kept) {
        corrections = kept;
      },
      get catalogs() {
        return catalogs;
      },
      keepCatalogs(kept) {
        catalogs = kept;
      },
      get ignores() {
        return ignores.get(title) ?? [];
      },
      keepIgnores(kept) {
        ignores.set(title, kept);
      },
    }),
  };
}
