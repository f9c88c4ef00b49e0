/** What reading one .xls may cost: the library that reads it counts nothing itself. */
export const legacyLimits = {
  /** The largest real workbooks at hand take two seconds; a slow office computer gets thirty times that. */
  milliseconds: 60_000,
  /** Mebibytes of memory, in the command line; 5 million cells, the most that are kept, fill about as much. */
  memory: 1024,
  /** Bytes of the file where no worker can be started and so none be ended: the single-file page. */
  bytesWithoutWorker: 16 * 1024 * 1024,
} as const;
