import type { PageOptions } from '../core/present/text/page';
import type { Environment, Output } from './environment';
import { textWidth } from './text-width';

/** Where nobody says how wide the paper is. */
const usual = 100;
const narrowest = 60;
const widest = 120;

/** How a text is to be laid out for an output; colours only on a terminal that wants them. */
export function lookOf(output: Output | null, { noColour }: Environment): PageOptions {
  return {
    colour: (output?.isTerminal ?? false) && !noColour,
    width: Math.min(widest, Math.max(narrowest, output?.width ?? usual)),
    widthOf: textWidth,
  };
}
