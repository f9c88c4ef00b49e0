/** Where a command writes to: a terminal, a pipe or a file. */
export interface Output {
  write(text: string): unknown;
  readonly isTerminal: boolean;
  /** In columns; `null` when it is no terminal. */
  readonly width: number | null;
}

/** What the commands know of the world; only main.ts reads it from the process. */
export interface Environment {
  readonly out: Output;
  readonly err: Output;
  /** "2024-05-15", in the time zone of this machine. */
  readonly today: string;
  readonly version: string;
  /** The user asked for no colours (NO_COLOR), or the terminal has none. */
  readonly noColour: boolean;
  /** Show the stack of an unexpected error (SOAT_BIEU_DEBUG). */
  readonly debug: boolean;
}
