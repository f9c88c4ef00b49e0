import { judgeText } from '../../../core/values/charsets/judge-text';
import type { TextJudgement } from '../../../core/values/charsets/judge-text';

/** Vietnamese text in Unicode has, within a few words, a letter that is beyond Latin-1. */
const beyondLatin1 = /[\p{Mn}\u0100-\u024f\u1e00-\u1eff]/u;
const latin1Letter = /[\u00a1-\u00ff]/;

/**
 * Lines as they came out of a text without fonts, with those that are written in TCVN3 or VNI turned into Unicode. A line
 * that could be either goes with the sure ones of its text.
 */
export function decodeLegacyLines(lines: readonly string[]): readonly string[] {
  const judged = lines.map(judgeLine);
  const count = (kind: TextJudgement['kind']) =>
    judged.filter((judgement) => judgement?.kind === kind).length;
  const legacy = count('legacy');
  if (legacy === 0) return lines;
  const isMostlyLegacy = legacy > count('unicode');
  return lines.map((line, i) => {
    const judgement = judged[i];
    if (!judgement || !('reading' in judgement)) return line;
    return judgement.kind === 'legacy' || isMostlyLegacy ? (judgement.reading.text ?? line) : line;
  });
}

const unicode: TextJudgement = { kind: 'unicode' };

function judgeLine(line: string): TextJudgement | null {
  if (beyondLatin1.test(line)) return unicode;
  return latin1Letter.test(line) ? judgeText(line, null) : null;
}
