import type { WriteStream } from 'node:tty';
import type { Output } from './environment';
import { exitCodes } from './exit-codes';

/**
 * A stream of the process to write to. A reader that closes the pipe early, as `head` does, is no mistake; a full disk
 * is one, but the only way left to say so is the exit code.
 */
export function standardOutput(stream: WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = exitCodes.trouble;
  });
  return {
    write: (text) => stream.write(text),
    isTerminal: stream.isTTY,
    width: stream.isTTY ? stream.columns : null,
  };
}
