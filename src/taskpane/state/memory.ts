import type { Ignore } from '../../core/check/ignore';
import type { StateReading, WorkbookState } from '../../core/check/workbook-state';
import type { Correction } from '../../core/tables/corrections';
import { isSameSubject, withCorrection, withoutCorrection } from '../../core/tables/corrections';
import type { KeptCatalogs } from '../../core/tables/kept-catalogs';
import { catalogsBeside, joinCatalogs, noCatalogs } from '../../core/tables/kept-catalogs';
import { HostProblem } from '../../hosts/workbook-host';

/** What the user said of the tables and of what is not to be told: what the workbook keeps, and what this session remembers. */
export interface Memory {
  /** `null` as long as the workbook was not asked. */
  readonly kept: StateReading | null;
  /** Made since the pane, or the page around it, was opened: they hold for the next file of the same form as well. */
  readonly session: readonly Correction[];
  /** The user's own sets of criteria, and which tables follow which: brought since then, likewise. */
  readonly catalogs: KeptCatalogs;
  /** What was ignored since, in this workbook alone: a reason given for one is none for the next. */
  readonly ignored: readonly Ignore[];
}

export const noMemory: Memory = { kept: null, session: [], catalogs: noCatalogs, ignored: [] };

/** The table that a correction speaks of. */
export type Subject = Pick<Correction, 'layout' | 'declared'>;

/** With what the workbook turned out to keep: of the same table its own word, not one of another file. */
export function recalled(memory: Memory, kept: StateReading): Memory {
  const { corrections: own, catalogs: sets } = kept.kind === 'read' ? kept.state : emptyKept;
  const session = memory.session.filter((one) => !own.some((kept) => isSameSubject(kept, one)));
  return { ...memory, kept, session, catalogs: catalogsBeside(memory.catalogs, sets) };
}

const emptyKept = { corrections: [], catalogs: noCatalogs };

export function remembering(memory: Memory, correction: Correction): Memory {
  return {
    ...memory,
    session: withCorrection(memory.session, correction),
    kept: changeKept(memory, (corrections) => withCorrection(corrections, correction)),
  };
}

export function forgetting(memory: Memory, subject: Subject): Memory {
  return {
    ...memory,
    session: withoutCorrection(memory.session, subject),
    kept: changeKept(memory, (corrections) => withoutCorrection(corrections, subject)),
  };
}

function changeKept(
  { kept }: Memory,
  change: (corrections: readonly Correction[]) => readonly Correction[],
): StateReading | null {
  if (kept?.kind !== 'read') return kept;
  return { kind: 'read', state: { ...kept.state, corrections: change(kept.state.corrections) } };
}

/** With sets that were changed, in the workbook as in this session. */
export function withCatalogs(memory: Memory, change: (catalogs: KeptCatalogs) => KeptCatalogs): Memory {
  const { kept } = memory;
  const catalogs = change(memory.catalogs);
  if (kept?.kind !== 'read') return { ...memory, catalogs };
  const state = { ...kept.state, catalogs: change(kept.state.catalogs) };
  return { ...memory, catalogs, kept: { kind: 'read', state } };
}

/** The sets that the next check is to know. */
export function catalogsInForce({ kept, catalogs }: Memory): KeptCatalogs {
  return kept?.kind === 'read' ? joinCatalogs(kept.state.catalogs, catalogs) : catalogs;
}

/** The corrections that the next check is to apply, those of this session last: they were made later. */
export function correctionsInForce(memory: Memory): readonly Correction[] {
  return memory.session.reduce(withCorrection, ownCorrections(memory));
}

/** Those that the workbook keeps, or would if it could be written to. */
export function ownCorrections({ kept }: Memory): readonly Correction[] {
  return kept?.kind === 'read' ? kept.state.corrections : [];
}

/**
 * What may be written into the workbook; `null` where what it holds must be left alone.
 * @throws {HostProblem} when it is not known what it holds
 */
export function stateToKeep({ kept }: Memory): WorkbookState | null {
  if (kept === null)
    throw new HostProblem(
      'failed',
      'Chưa đọc được phần ghi nhớ của sổ.',
      'Đề nghị nhấn Soát lại rồi áp dụng lần nữa.',
    );
  return kept.kind === 'read' ? kept.state : null;
}
