/** What reading one .xls may cost: the library that reads it counts nothing itself. */
export const legacyLimits = {
  /** A file of a million cells takes some ten seconds, an office's own less than one; slow computers get their time. */
  milliseconds: 60_000,
  /** Mebibytes of memory, in the command line: enough for well over a million cells. */
  memory: 1024,
  /** Bytes of the file where no worker can be started and so none be ended: the single-file page. */
  bytesWithoutWorker: 16 * 1024 * 1024,
} as const;
