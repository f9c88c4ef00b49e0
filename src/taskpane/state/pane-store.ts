import type { CheckedWorkbook } from '../../core/check/check-report';
import type { Ignore } from '../../core/check/ignore';
import { isSameIgnore } from '../../core/check/ignore';
import type { MarkPlan } from '../../core/present/marks';
import type { GivenHeader } from '../../core/tables/corrected-header';
import type { Correction } from '../../core/tables/corrections';
import type { KeptCatalogs } from '../../core/tables/kept-catalogs';
import type { TableKind } from '../../core/tables/table';
import type { CellRef } from '../../core/snapshot/address';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { WorkbookHost } from '../../hosts/workbook-host';
import type { AddSheet } from './add-sheet';
import { sheetAdder } from './add-sheet';
import { hostProblemOf } from './host-problem-of';
import { ignoresInForce, ignoring, lookingAgain } from './ignored-memory';
import type { Memory, Subject } from './memory';
import {
  catalogsInForce,
  correctionsInForce,
  forgetting,
  noMemory,
  ownCorrections,
  remembering,
  stateToKeep,
  withCatalogs,
} from './memory';
import type { PaneState } from './pane-state';
import { firstState, isReviewed } from './pane-state';
import type { PaneEvent } from './reduce-pane';
import { reducePane } from './reduce-pane';
import type { Asked } from './reduce-ignoring';
import { cardsAround } from './reduce-ignoring';
import type { Corrected } from './reduce-understood';
import type { RunCheck } from './run-check';
import type { Step } from './walk-cards';
import { cardAfter, walkableCards } from './walk-cards';
import { ignoresWhere, keepsCatalogsWhere, keepsWhere } from './kept-where';

export interface PaneServices {
  readonly host: WorkbookHost;
  readonly runCheck: RunCheck;
  /** "2024-05-15", asked anew for each check: a pane may stay open over midnight. */
  today(): string;
  /** The corrections made on other files of the same page, and what becomes of them; left out where there is one file. */
  readonly session?: CorrectionSession;
}

/** What the user said of the tables, and what is ignored in this file, outliving a pane: the page mounts one for each file. */
export interface CorrectionSession {
  readonly corrections: readonly Correction[];
  keep(corrections: readonly Correction[]): void;
  readonly catalogs: KeptCatalogs;
  keepCatalogs(catalogs: KeptCatalogs): void;
  readonly ignores: readonly Ignore[];
  keepIgnores(ignores: readonly Ignore[]): void;
}

/** The pane without its looks: the state, and what the user can do. None of its methods rejects. */
export interface PaneStore {
  getState(): PaneState;
  /** Vietnamese: how long a correction holds. */
  readonly keepsWhere: string;
  /** Vietnamese: how long a set of criteria is kept. */
  readonly keepsCatalogsWhere: string;
  /** Vietnamese: who will see what is ignored, and how long it is. */
  readonly ignoresWhere: string;
  /** Returns how to stop. */
  subscribe(listener: () => void): () => void;
  send(event: PaneEvent): void;
  /** Reads, checks, shows, marks. */
  check(): Promise<void>;
  cancel(): void;
  /** Checks what was read again for another day; `null` leaves the day to the workbook, else today. */
  checkAsOf(day: string | null): Promise<void>;
  clearMarks(): Promise<void>;
  /** Takes the user's word for a table, checks what was read again and keeps the correction in the workbook. */
  correct(correction: Correction, table: Corrected): Promise<void>;
  /** Goes back to what the recogniser makes of a table. */
  undoCorrection(subject: Subject, table: Corrected): Promise<void>;
  /** Takes the user's word that a table has its header there; false when nothing stands there to find it by. */
  declare(sheet: string, header: GivenHeader, kind: TableKind | null): Promise<boolean>;
  /** Changes the user's own sets, or which table follows which; checks what was read again and keeps it in the workbook. */
  changeCatalogs(change: (catalogs: KeptCatalogs) => KeptCatalogs, changed: Corrected): Promise<void>;
  /** Keeps quiet about what a card says from now on, checks again and keeps that in the workbook. */
  ignore(ignore: Ignore, key: string): Promise<void>;
  /** Tells again what was ignored. */
  lookAgain(ignore: Ignore): Promise<void>;
  reveal(place: CellRef): Promise<void>;
  /** The results on the screen count as old from then on. `null` where the workbook is only shown. */
  readonly addSheet: AddSheet | null;
  /** The workbook as it was last checked, for the report that it belongs to; `null` before the first check. */
  checked(): CheckedWorkbook | null;
  /** Goes to the finding that a step leads to, opens it and shows its cell. `focus` takes the keyboard focus along. */
  step(step: Step, focus: boolean): Promise<void>;
  /** Calls off running work and stops listening to the host. */
  close(): void;
}

export function createPaneStore({ host, runCheck, today, session }: PaneServices): PaneStore {
  let state: PaneState = { ...firstState, memory: memoryOf(session) };
  let work = new AbortController();
  let checked: CheckedWorkbook | null = null;
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
    const corrections = correctionsInForce(state.memory);
    const { own: catalogs, said: saidCatalogs } = catalogsInForce(state.memory);
    const said = { corrections, catalogs, saidCatalogs, ignores: ignoresInForce(state.memory) };
    const result = await runCheck(snapshot, { asOf: state.asOf, today: today(), ...said }, signal);
    const { presentResult } = await import('./present-result');
    signal.throwIfAborted();
    checked = { path: host.title, result };
    const { view, marks } = presentResult(result, ownCorrections(state.memory), catalogs);
    send({ type: 'reviewed', snapshot, view });
    await setMarks(() => mark(marks, signal));
  }

  /** Asks the workbook once; what it cannot tell is asked again at the next check. */
  async function recall(): Promise<void> {
    if (state.memory.kept !== null) return;
    const { parseState } = await import('../../core/check/workbook-state');
    // Nothing is overwritten that was not read, and a check needs none of it.
    const stored = await host.readState().catch(() => undefined);
    if (stored !== undefined) send({ type: 'recalled', kept: parseState(stored) });
  }

  async function keep(): Promise<void> {
    const { formatState } = await import('../../core/check/workbook-state');
    try {
      const kept = stateToKeep(state.memory);
      if (!kept) return;
      await host.writeState(formatState(kept));
    } catch (error) {
      send({ type: 'not-kept', problem: hostProblemOf(error) });
    }
  }

  /** Checks under the changed memory, and writes it down; the one does not wait for the other. */
  async function checkCorrected(memory: Memory, corrected: Corrected): Promise<void> {
    const { screen } = state;
    if (!isReviewed(screen)) return;
    send({ type: 'corrected', memory, corrected });
    session?.keep(memory.session);
    session?.keepCatalogs(memory.catalogs);
    await Promise.all([run((signal) => judge(screen.snapshot, signal)), keep()]);
  }

  /** As with a correction: the list shrinks or grows by checking again what was read. */
  async function checkIgnoring(memory: Memory, asked: Asked): Promise<void> {
    const { screen } = state;
    if (!isReviewed(screen)) return;
    send({ type: 'ignoring', memory, asked });
    session?.keepIgnores(memory.ignored);
    await Promise.all([run((signal) => judge(screen.snapshot, signal)), keep()]);
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
    keepsWhere: keepsWhere[host.name],
    keepsCatalogsWhere: keepsCatalogsWhere[host.name],
    ignoresWhere: ignoresWhere[host.name],
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
        await recall();
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
    correct: (correction, table) => checkCorrected(remembering(state.memory, correction), table),
    undoCorrection: (subject, table) => checkCorrected(forgetting(state.memory, subject), table),
    changeCatalogs: (change, changed) => checkCorrected(withCatalogs(state.memory, change), changed),
    async declare(name, header, kind) {
      const { screen } = state;
      if (!isReviewed(screen)) return false;
      const { declareTable } = await import('../../core/tables/declare-table');
      const sheet = screen.snapshot.sheets.find((one) => one.name === name);
      const correction = sheet && declareTable(sheet, header);
      if (!correction) return false;
      const said = kind === null ? correction : { ...correction, kind };
      await checkCorrected(remembering(state.memory, said), { id: null, sheet: name });
      return true;
    },
    async ignore(ignore, key) {
      const { screen, memory } = state;
      if (!isReviewed(screen)) return;
      const next = cardsAround(walkableCards(screen), key);
      await checkIgnoring(ignoring(memory, ignore), { what: 'ignore', ignore, next });
    },
    async lookAgain(ignore) {
      const { screen, memory } = state;
      if (!isReviewed(screen)) return;
      const entry = screen.view.ignored.find((one) => isSameIgnore(one.ignore, ignore));
      const next = entry?.cards.map(({ key }) => key) ?? [];
      await checkIgnoring(lookingAgain(memory, ignore), { what: 'look-again', ignore, next });
    },
    reveal,
    addSheet: sheetAdder(host, send),
    checked: () => checked,
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

function memoryOf(session: CorrectionSession | undefined): Memory {
  if (!session) return noMemory;
  const { corrections, catalogs, ignores } = session;
  return { ...noMemory, session: corrections, catalogs, ignored: ignores };
}
