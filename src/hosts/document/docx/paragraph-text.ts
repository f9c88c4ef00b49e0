import { judgeText } from '../../../core/values/charsets/judge-text';
import { legacyFont } from '../../../core/values/charsets/legacy-fonts';
import type { LegacyFont } from '../../../core/values/charsets/legacy-fonts';
import type { RunProperties } from './properties';

/** What decides how the letters of a run read. */
type Look = Pick<RunProperties, 'font' | 'capitals'>;

interface Stretch extends Look {
  text: string;
}

/** The text of one paragraph, gathered run by run: only neighbours in one font together are whole words. */
export class ParagraphText {
  private readonly stretches: Stretch[] = [];

  add(text: string, { font, capitals }: Look): void {
    const last = this.stretches.at(-1);
    if (last && last.font === font && last.capitals === capitals) last.text += text;
    else this.stretches.push({ font, capitals, text });
  }

  /** In Unicode, whatever the fonts stand for. */
  toString(): string {
    return this.stretches
      .map(({ font, capitals, text }) => {
        const read = readIn(legacyFont(font ?? null), text);
        return capitals ? read.toUpperCase() : read;
      })
      .join('');
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
