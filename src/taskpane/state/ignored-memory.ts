import type { Ignore } from '../../core/check/ignore';
import { isSameIgnore, withIgnore, withoutIgnore } from '../../core/check/ignore';
import type { Memory } from './memory';

export function ignoring(memory: Memory, ignore: Ignore): Memory {
  return change(memory, (ignores) => withIgnore(ignores, ignore));
}

export function lookingAgain(memory: Memory, ignore: Ignore): Memory {
  return change(memory, (ignores) => withoutIgnore(ignores, ignore));
}

/** Both in this session, which may be all there is, and in what the workbook keeps. */
function change(
  { kept, ignored, ...rest }: Memory,
  changed: (ignores: readonly Ignore[]) => readonly Ignore[],
): Memory {
  const next = { ...rest, ignored: changed(ignored) };
  if (kept?.kind !== 'read') return { ...next, kept };
  const { state } = kept;
  return { ...next, kept: { ...kept, state: { ...state, ignores: changed(state.ignores) } } };
}

/** What the next check is to ignore: what the workbook keeps, then what only this session knows. */
export function ignoresInForce({ kept, ignored }: Memory): readonly Ignore[] {
  const own = kept?.kind === 'read' ? kept.state.ignores : [];
  return [...own, ...ignored.filter((one) => !own.some((other) => isSameIgnore(one, other)))];
}
