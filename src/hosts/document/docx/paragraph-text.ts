import { judgeText } from '../../../core/values/charsets/judge-text';
import { legacyFont } from '../../../core/values/charsets/legacy-fonts';
import type { LegacyFont } from '../../../core/values/charsets/legacy-fonts';
import { isReferenceMark } from '../text/reference-marks';
import type { RunProperties } from './properties';

/** What decides how the letters of a run read. */
type Look = Pick<RunProperties, 'font' | 'capitals' | 'raised'>;

interface Stretch extends Look {
  text: string;
}

/** The text of one paragraph, gathered run by run: only neighbours in one font together are whole words. */
export class ParagraphText {
  private readonly stretches: Stretch[] = [];

  add(text: string, { font, capitals, raised }: Look): void {
    const last = this.stretches.at(-1);
    const isAlike = last && last.font === font && last.capitals === capitals && last.raised === raised;
    if (isAlike) last.text += text;
    else this.stretches.push({ font, capitals, raised, text });
  }

  /** In Unicode, whatever the fonts stand for; without the raised figures that refer to notes. */
  toString(): string {
    let line = '';
    for (const { font, capitals, raised, text } of this.stretches) {
      const read = readIn(legacyFont(font ?? null), text);
      if (!raised || !isReferenceMark(read, line)) line += capitals ? read.toUpperCase() : read;
    }
    return line;
  }
}

function readIn(font: LegacyFont | null, text: string): string {
  if (!font) return text;
  const judgement = judgeText(text, font.charset);
  if (judgement.kind === 'unicode') return text;
  const isLegacy =
    judgement.kind === 'legacy' || (judgement.kind === 'open' && judgement.leaning === 'legacy');
  const read = isLegacy ? (judgement.reading.text ?? text) : text;
  return font.capitals ? read.toUpperCase() : read;
}
