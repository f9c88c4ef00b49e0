import type { MarkPlan } from '../../core/present/marks';
import type { CellRef } from '../../core/snapshot/address';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { WorkbookHost } from '../../hosts/workbook-host';
import { hostProblemOf } from './host-problem-of';
import type { PaneState } from './pane-state';
import { firstState, isReviewed } from './pane-state';
import type { PaneEvent } from './reduce-pane';
import { reducePane } from './reduce-pane';
import type { RunCheck } from './run-check';
import type { Step } from './walk-cards';
import { cardAfter } from './walk-cards';

export interface PaneServices {
  readonly host: WorkbookHost;
  readonly runCheck: RunCheck;
  /** "2024-05-15", asked anew for each check: a pane may stay open over midnight. */
  today(): string;
}

/** The pane without its looks: the state, and what the user can do. None of its methods rejects. */
export interface PaneStore {
  getState(): PaneState;
  /** Returns how to stop. */
  subscribe(listener: () => void): () => void;
  send(event: PaneEvent): void;
  /** Reads, checks, shows, marks. */
  check(): Promise<void>;
  cancel(): void;
  /** Checks what was read again for another day; `null` leaves the day to the workbook, else today. */
  checkAsOf(day: string | null): Promise<void>;
  clearMarks(): Promise<void>;
  reveal(place: CellRef): Promise<void>;
  /** Goes to the finding that a step leads to, opens it and shows its cell. `focus` takes the keyboard focus along. */
  step(step: Step, focus: boolean): Promise<void>;
  /** Calls off running work and stops listening to the host. */
  close(): void;
}

export function createPaneStore({ host, runCheck, today }: PaneServices): PaneStore {
  let state = firstState;
  let work = new AbortController();
  /** Marks are set and cleared one after the other, whatever the user presses meanwhile. */
  let marking: Promise<void> = Promise.resolve();
  let watching: Promise<() => void> | null = null;
  const listeners = new Set<() => void>();

  function send(event: PaneEvent): void {
    state = reducePane(state, event);
    for (const listener of listeners) listener();
  }

  /** Runs one piece of work; work that was called off, or overtaken by newer work, falls silent. */
  async function run(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    work.abort();
    const { signal } = (work = new AbortController());
    try {
      await task(signal);
    } catch (error) {
      if (signal.aborted) return;
      const problem = hostProblemOf(error);
      send(problem.code === 'cancelled' ? { type: 'cancelled' } : { type: 'failed', problem });
    }
  }

  async function judge(snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<void> {
    const result = await runCheck(snapshot, { asOf: state.asOf, today: today() }, signal);
    const { presentResult } = await import('./present-result');
    signal.throwIfAborted();
    const { view, marks } = presentResult(result);
    send({ type: 'reviewed', snapshot, view });
    await setMarks(() => mark(marks, signal));
  }

  function setMarks(task: () => Promise<void>): Promise<void> {
    marking = marking.then(task).catch((error: unknown) => {
      send({ type: 'refused', problem: hostProblemOf(error) });
    });
    return marking;
  }

  async function mark(plan: MarkPlan, signal: AbortSignal): Promise<void> {
    if (!signal.aborted) send({ type: 'marked', outcome: await host.mark(plan) });
  }

  /** Begins only after a check that the user asked for: listening counts as a write in Excel. */
  function watch(): void {
    watching ??= host
      .watchEdits(() => send({ type: 'edited' }))
      .catch(() => {
        watching = null;
        return () => undefined;
      });
  }

  async function reveal(place: CellRef): Promise<void> {
    try {
      await host.reveal(place);
    } catch (error) {
      send({ type: 'refused', problem: hostProblemOf(error) });
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    check: () =>
      run(async (signal) => {
        send({ type: 'started' });
        const onProgress = (done: number) => {
          if (!signal.aborted) send({ type: 'read', done });
        };
        const snapshot = await host.readAll({ signal, onProgress });
        signal.throwIfAborted();
        watch();
        send({ type: 'checking' });
        await judge(snapshot, signal);
      }),
    cancel() {
      work.abort();
      send({ type: 'cancelled' });
    },
    async checkAsOf(day) {
      const { screen } = state;
      if (!isReviewed(screen)) return;
      send({ type: 'rechecking', asOf: day });
      await run((signal) => judge(screen.snapshot, signal));
    },
    clearMarks: () =>
      setMarks(async () => {
        await host.clearMarks();
        send({ type: 'cleared' });
      }),
    reveal,
    async step(step, focus) {
      const { screen } = state;
      const card = isReviewed(screen) ? cardAfter(screen, step) : undefined;
      if (!card) return;
      send({ type: 'went-to', key: card.key, open: true, focus });
      await reveal(card.at);
    },
    close() {
      work.abort();
      void watching?.then((stop) => stop());
    },
  };
}
