import type { Ignore } from '../../core/check/ignore';
import type { FindingKind } from '../../core/present/finding-kinds';
import type { PaneView } from '../../core/present/pane-view';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { AddedSheet, HostProblem, MarkOutcome } from '../../hosts/workbook-host';
import type { Memory } from './memory';
import { noMemory } from './memory';
import type { IgnoringState } from './reduce-ignoring';
import type { UnderstoodState } from './reduce-understood';

/** All that the pane knows. One reducer changes it (reduce-pane.ts), one store carries out the work (pane-store.ts). */
export interface PaneState {
  readonly screen: Screen;
  /** The day the user named; `null` to leave it to the workbook, else today. */
  readonly asOf: string | null;
  readonly memory: Memory;
  /** What the user must know about the last action, above the screen. */
  readonly notice: Notice | null;
  /** What a screen reader is to say next. */
  readonly announcement: string;
}

export type Screen = FirstRun | Running | Reviewed | Failed;

export interface FirstRun {
  readonly name: 'first-run';
}

export interface Running {
  readonly name: 'running';
  readonly step: 'reading' | 'checking';
  /** How much of the workbook has been read, between 0 and 1. */
  readonly done: number;
  /** Whether the user edited cells since the work began. */
  readonly edited: boolean;
  /** The results that stood on the screen, to go back to. */
  readonly before: Reviewed | null;
}

/** A finished check: something found, nothing found, or no table recognised. */
export interface Reviewed {
  readonly name: 'findings' | 'nothing-found' | 'nothing-recognised';
  readonly snapshot: WorkbookSnapshot;
  readonly view: PaneView;
  /** The user edited cells since; the results are those of before. */
  readonly stale: boolean;
  /** Being checked again for another day, without reading anew. */
  readonly rechecking: boolean;
  readonly list: ListState;
  readonly understood: UnderstoodState;
  readonly ignoring: IgnoringState;
}

export interface Failed {
  readonly name: 'failed';
  readonly problem: HostProblem;
  readonly before: Reviewed | null;
}

export type Notice =
  | { readonly kind: 'problem'; readonly problem: HostProblem }
  | { readonly kind: 'not-marked'; readonly refused: MarkOutcome['refused'] }
  | { readonly kind: 'cleared' }
  /** It can be gone to, and checked with the rest, with one press. */
  | { readonly kind: 'sheet-added'; readonly added: AddedSheet }
  /** What was just ignored can be told again with one press. */
  | { readonly kind: 'ignored'; readonly ignore: Ignore; readonly count: number }
  /** What was corrected or ignored holds for this session only. */
  | { readonly kind: 'not-kept'; readonly problem: HostProblem }
  /** What the workbook keeps was left alone: a later version wrote it, or it cannot be read. */
  | { readonly kind: 'not-recalled'; readonly why: 'newer' | 'unreadable' };

/** Where the user is in the list of findings. */
export interface ListState {
  /** The card that Tab leads to; `null` before the first move. */
  readonly current: string | null;
  /** The card that shows why and what to do. */
  readonly open: string | null;
  readonly folded: readonly FindingKind[];
  /** How many cards of a section are drawn; a workbook may have thousands. */
  readonly shown: Readonly<Record<FindingKind, number>>;
  /** The card that takes the keyboard focus, by the last move of the keyboard; `null` after anything else. */
  readonly focus: { readonly key: string; readonly move: number } | null;
  readonly moves: number;
}

/** Cards drawn at first, and again with each "Xem thêm". */
export const cardsAtOnce = 50;

export const startOfList: ListState = {
  current: null,
  open: null,
  folded: [],
  shown: { sure: cardsAtOnce, likely: cardsAtOnce, unmet: cardsAtOnce, note: cardsAtOnce },
  focus: null,
  moves: 0,
};

export const firstState: PaneState = {
  screen: { name: 'first-run' },
  asOf: null,
  memory: noMemory,
  notice: null,
  announcement: '',
};

export function isReviewed(screen: Screen): screen is Reviewed {
  return 'view' in screen;
}
