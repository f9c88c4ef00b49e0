import type { PaneView } from '../../core/present/pane-view';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { AddedSheet, HostProblem, MarkOutcome } from '../../hosts/workbook-host';
import { isSameIgnore } from '../../core/check/ignore';
import type { StateReading } from '../../core/check/workbook-state';
import type { Memory } from './memory';
import { recalled } from './memory';
import type { Asked } from './reduce-ignoring';
import { cardToFocus, keepIgnoring, startOfIgnoring } from './reduce-ignoring';
import type { Corrected, UnderstoodEvent } from './reduce-understood';
import { keepUnderstood, reduceUnderstood, startOfUnderstood } from './reduce-understood';
import { noticeWords, problemWords, reviewedWords, spokenProgress } from './announcements';
import type { ListState, Notice, PaneState, Reviewed, Running, Screen } from './pane-state';
import { isReviewed, startOfList } from './pane-state';
import type { ListEvent } from './reduce-list';
import { goTo, keepPlace, reduceList } from './reduce-list';

export type PaneEvent =
  | { readonly type: 'started' }
  | { readonly type: 'read'; readonly done: number }
  | { readonly type: 'checking' }
  | { readonly type: 'rechecking'; readonly asOf: string | null }
  | { readonly type: 'reviewed'; readonly snapshot: WorkbookSnapshot; readonly view: PaneView }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly problem: HostProblem }
  | { readonly type: 'went-back' }
  | { readonly type: 'edited' }
  | { readonly type: 'marked'; readonly outcome: MarkOutcome }
  | { readonly type: 'cleared' }
  | { readonly type: 'sheet-added'; readonly added: AddedSheet }
  | { readonly type: 'refused'; readonly problem: HostProblem }
  | { readonly type: 'notice-closed' }
  | { readonly type: 'recalled'; readonly kept: StateReading }
  /** The user corrected how a table was understood; it is being checked again. */
  | { readonly type: 'corrected'; readonly memory: Memory; readonly corrected: Corrected }
  /** The user ignored a finding, or wants it told again; it is being checked again. */
  | { readonly type: 'ignoring'; readonly memory: Memory; readonly asked: Asked }
  | { readonly type: 'not-kept'; readonly problem: HostProblem }
  | UnderstoodEvent
  | ListEvent;

/** The pane after an event. An event that no longer fits the screen changes nothing: answers may come late. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return started(state);
    case 'read':
      return advance(state, { done: event.done });
    case 'checking':
      return advance(state, { step: 'checking' });
    case 'rechecking':
      return { ...changeReviewed(state, () => ({ rechecking: true })), asOf: event.asOf, notice: null };
    case 'reviewed':
      return reviewed(state, event.snapshot, event.view);
    case 'cancelled':
      return { ...wentBack(state), announcement: 'Đã huỷ.' };
    case 'failed':
      return failed(state, event.problem);
    case 'went-back':
      return wentBack(state);
    case 'edited':
      return edited(state);
    case 'marked':
      return event.outcome.refused.length === 0
        ? state
        : notify(state, { kind: 'not-marked', refused: event.outcome.refused });
    case 'cleared':
      return notify(state, { kind: 'cleared' });
    case 'sheet-added':
      return notify(edited(state), { kind: 'sheet-added', added: event.added });
    case 'refused':
      return notify(state, { kind: 'problem', problem: event.problem });
    case 'notice-closed':
      return { ...state, notice: null };
    case 'recalled':
      return recall(state, event.kept);
    case 'corrected':
      return corrected(state, event);
    case 'ignoring':
      return ignoring(state, event);
    case 'not-kept':
      return notify(state, { kind: 'not-kept', problem: event.problem });
    case 'table-opened':
    case 'table-closed':
    case 'form-toggled':
      return changeReviewed(state, (screen) => ({ understood: reduceUnderstood(screen.understood, event) }));
    default:
      return changeReviewed(state, (screen) => ({ list: reduceList(screen, event) }));
  }
}

function started(state: PaneState): PaneState {
  const screen: Running = {
    name: 'running',
    step: 'reading',
    done: 0,
    edited: false,
    before: resultsOf(state.screen),
  };
  return { ...state, screen, notice: null, announcement: spokenProgress(screen) };
}

/** The results to go back to, wherever the user is now. */
function resultsOf(screen: Screen): Reviewed | null {
  if (isReviewed(screen)) return screen.rechecking ? { ...screen, rechecking: false } : screen;
  return screen.name === 'first-run' ? null : screen.before;
}

function advance(state: PaneState, change: Partial<Running>): PaneState {
  if (state.screen.name !== 'running') return state;
  const screen = { ...state.screen, ...change };
  return { ...state, screen, announcement: spokenProgress(screen) };
}

function reviewed(state: PaneState, snapshot: WorkbookSnapshot, view: PaneView): PaneState {
  const before = resultsOf(state.screen);
  const { screen: now } = state;
  const ignored = before?.ignoring ?? startOfIgnoring;
  const card = cardToFocus(ignored, view);
  const screen: Reviewed = {
    name: nameOf(view),
    snapshot,
    view,
    stale: now.name === 'running' ? now.edited : before !== null && before.stale,
    rechecking: false,
    list: before ? listAfter(before, view, card) : startOfList,
    understood: before ? keepUnderstood(before.understood, view.understood) : startOfUnderstood,
    ignoring: keepIgnoring(ignored, card),
  };
  const applied = before?.understood.corrected ? 'Đã áp dụng. ' : '';
  const told = { ...state, screen, announcement: applied + reviewedWords(screen) };
  return ignored.asked ? tellIgnored(told, ignored.asked, view) : told;
}

/** Where the user is in a new list: as before, unless something left it or came back. */
function listAfter(
  { list, ignoring: { asked } }: Reviewed,
  { sections }: PaneView,
  card: string | null,
): ListState {
  const kept = keepPlace(list, sections);
  if (card === null) return kept;
  return goTo(kept, sections, { key: card, open: asked?.what === 'look-again', focus: true });
}

/** What became of it comes first; then the results; last what could not be kept, which must not be missed. */
function tellIgnored(state: PaneState, { what, ignore }: Asked, view: PaneView): PaneState {
  const { notice: trouble, announcement } = state;
  const count = view.ignored.find((one) => isSameIgnore(one.ignore, ignore))?.cards.length ?? 0;
  const done: Notice | null = what === 'ignore' ? { kind: 'ignored', ignore, count } : null;
  const words = [
    done ? noticeWords(done) : 'Đã soát lại mục này.',
    announcement,
    ...(trouble ? [noticeWords(trouble)] : []),
  ];
  return { ...state, notice: trouble ?? done, announcement: words.join(' ') };
}

function nameOf({ total, understood }: PaneView): Reviewed['name'] {
  if (understood.tables.length === 0) return 'nothing-recognised';
  return total === 0 ? 'nothing-found' : 'findings';
}

function failed(state: PaneState, problem: HostProblem): PaneState {
  return {
    ...state,
    screen: { name: 'failed', problem, before: resultsOf(state.screen) },
    announcement: problemWords(problem),
  };
}

function wentBack(state: PaneState): PaneState {
  return { ...state, screen: resultsOf(state.screen) ?? { name: 'first-run' } };
}

/** Edits made while the workbook is being read may or may not be in what was read: the results count as old. */
function edited(state: PaneState): PaneState {
  const { screen } = state;
  if (screen.name === 'running') return { ...state, screen: { ...screen, edited: true } };
  return changeReviewed(state, () => ({ stale: true }));
}

/** What is said of a state that must be left alone is said once, before the results. */
function recall(state: PaneState, kept: StateReading): PaneState {
  const known = { ...state, memory: recalled(state.memory, kept) };
  return kept.kind === 'read' ? known : notify(known, { kind: 'not-recalled', why: kept.kind });
}

function corrected(
  state: PaneState,
  { memory, corrected: table }: PaneEvent & { type: 'corrected' },
): PaneState {
  const checking = changeReviewed(state, ({ understood }) => ({
    rechecking: true,
    understood: { ...understood, corrected: table },
  }));
  return { ...checking, memory, notice: notRecalled(memory) };
}

function ignoring(state: PaneState, { memory, asked }: PaneEvent & { type: 'ignoring' }): PaneState {
  const checking = changeReviewed(state, (screen) => ({
    rechecking: true,
    ignoring: { ...screen.ignoring, asked },
  }));
  return { ...checking, memory, notice: notRecalled(memory) };
}

function notRecalled({ kept }: Memory): Notice | null {
  return kept === null || kept.kind === 'read' ? null : { kind: 'not-recalled', why: kept.kind };
}

function notify(state: PaneState, notice: Notice): PaneState {
  return { ...state, notice, announcement: noticeWords(notice) };
}

function changeReviewed(state: PaneState, change: (screen: Reviewed) => Partial<Reviewed>): PaneState {
  const { screen } = state;
  return isReviewed(screen) ? { ...state, screen: { ...screen, ...change(screen) } } : state;
}
