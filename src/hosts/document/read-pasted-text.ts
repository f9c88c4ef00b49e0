import type { ReportText } from '../../core/claims/report-text';
import { decodeLegacyLines } from './text/legacy-lines';
import { linesOf } from './text/text-lines';

/** A report from the clipboard, or typed. Text copied out of an old document may still be in TCVN3 or VNI. */
export function readPastedText(text: string): ReportText {
  return { lines: decodeLegacyLines(linesOf(text)) };
}
