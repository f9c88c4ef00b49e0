import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { CellRef } from '../core/snapshot/address';
import type { WorkbookHost } from '../hosts/workbook-host';
import { App } from './app';
import { cardAt } from './state/card-at';
import { isReviewed } from './state/pane-state';
import type { CorrectionSession } from './state/pane-store';
import { createPaneStore } from './state/pane-store';
import type { RunCheck } from './state/run-check';
import { runCheckInWorker } from './state/run-check-in-worker';

export interface MountOptions {
  readonly host: WorkbookHost;
  /** Opens the sample workbook; left out where there is none to offer. */
  readonly sample?: () => void;
  /** The day it is, "2024-05-15"; asked anew for each check. */
  today(): string;
  /** How a snapshot is checked; in a worker where it is left out. */
  readonly runCheck?: RunCheck;
  /** Where corrections outlive this pane; left out where it is the only one. */
  readonly session?: CorrectionSession;
}

/** What an entry can do with the pane it mounted: for the ribbon's commands, and for a file just opened. */
export interface MountedPane {
  /** As if the user had pressed "Soát biểu". */
  check(): Promise<void>;
  /** As if the user had pressed "Xoá mọi dấu". */
  clearMarks(): Promise<void>;
  /** Opens the finding at a cell that the user selected in the table; nothing where there is none. */
  showFinding(place: CellRef): void;
  /** Calls off running work and takes the pane down, for another workbook to be mounted. */
  unmount(): void;
}

/** Draws the pane into an element, which gives it its height. */
export function mountPane(
  element: Element,
  { host, sample, today, runCheck = runCheckInWorker, session }: MountOptions,
): MountedPane {
  const store = createPaneStore({ host, today, runCheck, ...(session && { session }) });
  const root = createRoot(element);
  root.render(
    <FluentProvider theme={webLightTheme} style={{ height: '100%' }}>
      <App store={store} onSample={sample} />
    </FluentProvider>,
  );
  return {
    check: () => store.check(),
    clearMarks: () => store.clearMarks(),
    showFinding(place) {
      const { screen } = store.getState();
      const card = isReviewed(screen) && cardAt(screen, place);
      if (card) store.send({ type: 'went-to', key: card.key, open: true, focus: false });
    },
    unmount() {
      store.close();
      root.unmount();
    },
  };
}
