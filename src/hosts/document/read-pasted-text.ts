import type { ReportText } from '../../core/claims/text/report-text';
import { decodeLegacyLines } from './text/legacy-lines';
import { readPrivateSigns } from './text/private-signs';
import { linesOf } from './text/text-lines';
import { refuseEndlessText } from './text-length';

/** A report from the clipboard, or typed. Text copied out of an old document may still be in TCVN3 or VNI. @throws {FileError} too-large */
export function readPastedText(text: string): ReportText {
  const lines = linesOf(text);
  refuseEndlessText(lines);
  return { lines: decodeLegacyLines(lines).map(readPrivateSigns) };
}
