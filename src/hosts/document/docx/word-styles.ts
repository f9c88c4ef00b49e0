import type { ReadingBudget } from '../../xlsx/reading-budget';
import { isOn, XmlScanner } from '../../xlsx/xml-scanner';
import { readParagraphProperties, readRunProperties } from './properties';
import type { ParagraphProperties, RunProperties } from './properties';
import { wordAttribute } from './word-attribute';

interface WordStyle {
  readonly basedOn: string | null;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

/** Word itself lets no style lie deeper than ten others; a file made to break its reader chains thousands. */
const longestChain = 32;

/** What a style says of text and paragraphs, together with the styles that it is based on. */
export class WordStyles {
  private readonly styles = new Map<string, WordStyle>();
  private readonly inherited = new Map<string, Pick<WordStyle, 'run' | 'paragraph'>>();
  private defaults: RunProperties = {};
  /** The style of paragraphs that name none. */
  private usual = '';

  /** The styles part, `null` for a document without. @throws {DamagedPart} */
  constructor(xml: string | null, budget: ReadingBudget) {
    if (xml === null) return;
    const scanner = new XmlScanner(xml);
    const root = scanner.openRoot('styles');
    while (scanner.nextChild(root)) {
      budget.spendItem();
      if (scanner.isNamed('docDefaults')) this.defaults = readDefaults(scanner);
      else if (scanner.isNamed('style')) this.readStyle(scanner);
    }
  }

  /** What a run looks like that says `own` itself, in a paragraph of that style. */
  runProperties(own: RunProperties, paragraphStyle: string | undefined): RunProperties {
    const ofRun = own.style === undefined ? {} : this.whole(own.style).run;
    const ofParagraph = this.whole(paragraphStyle ?? this.usual).run;
    return {
      font: own.font ?? ofRun.font ?? ofParagraph.font ?? this.defaults.font,
      hidden: own.hidden ?? ofRun.hidden ?? ofParagraph.hidden ?? this.defaults.hidden,
      raised: own.raised ?? ofRun.raised ?? ofParagraph.raised ?? this.defaults.raised,
      capitals: own.capitals ?? ofRun.capitals ?? ofParagraph.capitals ?? this.defaults.capitals,
    };
  }

  /** The list that paragraphs of a style belong to, as the nearest style says it. */
  listOf(style: string | undefined): ParagraphProperties {
    return this.whole(style ?? this.usual).paragraph;
  }

  private whole(id: string): Pick<WordStyle, 'run' | 'paragraph'> {
    let whole = this.inherited.get(id);
    if (!whole) this.inherited.set(id, (whole = this.inherit(id)));
    return whole;
  }

  private inherit(id: string): Pick<WordStyle, 'run' | 'paragraph'> {
    let { run, paragraph }: Pick<WordStyle, 'run' | 'paragraph'> = { run: {}, paragraph: {} };
    let style = this.styles.get(id);
    for (let step = 0; style && step < longestChain; step++) {
      run = { ...style.run, ...run };
      paragraph = { ...style.paragraph, ...paragraph };
      style = style.basedOn === null ? undefined : this.styles.get(style.basedOn);
    }
    return { run, paragraph };
  }

  private readStyle(scanner: XmlScanner): void {
    const id = wordAttribute(scanner, 'styleId') ?? '';
    if (wordAttribute(scanner, 'type') === 'paragraph' && isOn(wordAttribute(scanner, 'default')))
      this.usual = id;
    const own = scanner.level;
    let basedOn: string | null = null;
    let run: RunProperties = {};
    let paragraph: ParagraphProperties = {};
    while (scanner.nextChild(own)) {
      if (scanner.isNamed('basedOn')) basedOn = wordAttribute(scanner, 'val');
      else if (scanner.isNamed('rPr')) run = readRunProperties(scanner);
      else if (scanner.isNamed('pPr')) paragraph = readParagraphProperties(scanner);
    }
    this.styles.set(id, { basedOn, run, paragraph });
  }
}

function readDefaults(scanner: XmlScanner): RunProperties {
  const own = scanner.level;
  let run: RunProperties = {};
  while (scanner.nextChild(own)) {
    if (!scanner.isNamed('rPrDefault')) continue;
    const level = scanner.level;
    while (scanner.nextChild(level)) if (scanner.isNamed('rPr')) run = readRunProperties(scanner);
  }
  return run;
}
