import type { Environment, Output } from '../../src/cli/environment';

/** An environment that remembers what was written. */
export interface RecordedEnvironment extends Environment {
  readonly written: { readonly out: string[]; readonly err: string[] };
}

/** By default a pipe, and a day in May. */
export function recordedEnvironment(
  { isTerminal, width }: Pick<Output, 'isTerminal' | 'width'> = { isTerminal: false, width: null },
): RecordedEnvironment {
  const written = { out: [] as string[], err: [] as string[] };
  return {
    written,
    out: { write: (text) => written.out.push(text), isTerminal, width },
    err: { write: (text) => written.err.push(text), isTerminal, width },
    today: '2024-05-20',
    version: '9.9.9',
    noColour: false,
    debug: false,
  };
}
