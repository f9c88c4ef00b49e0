import { clipText } from '../core/present/text/fit-text';
import type { Output } from './environment';
import { textWidth } from './text-width';

export interface Progress {
  /** Says that the file at this place of the list (from 0) is being checked. */
  show(place: number, path: string): void;
  /** Leaves the terminal as it was. */
  clear(): void;
}

const silent: Progress = { show: () => undefined, clear: () => undefined };

/** One line that moves while several files are checked; nothing at all where nobody looks on. */
export function progressOn(output: Output, total: number): Progress {
  if (!output.isTerminal || total < 2) return silent;
  const width = (output.width ?? 80) - 1;
  return {
    show: (place, path) =>
      output.write(`\r\u001b[2K${clipText(`Đang soát ${place + 1}/${total}: ${path}`, width, textWidth)}`),
    clear: () => output.write('\r\u001b[2K'),
  };
}
