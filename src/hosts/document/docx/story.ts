import { DamagedPart } from '../../xlsx/damaged-part';
import type { ReadingBudget } from '../../xlsx/reading-budget';
import type { XmlScanner } from '../../xlsx/xml-scanner';
import type { ListCounter } from './list-counter';
import { OpenFields } from './open-fields';
import { ParagraphText } from './paragraph-text';
import { readParagraphProperties, readRunProperties } from './properties';
import type { ParagraphProperties, RunProperties } from './properties';
import { rowLines } from './row-lines';
import { symbolText } from './symbols';
import { wordAttribute } from './word-attribute';
import type { WordStyles } from './word-styles';

/** What the text of a document depends on beside itself. */
export interface StoryContext {
  readonly styles: WordStyles;
  readonly lists: ListCounter;
  readonly budget: ReadingBudget;
}

/** A table in a table in a text box makes some fifty; a file made to break its reader makes thousands. */
const deepest = 400;

/** What is not seen, or does not belong to the text. */
const skipped: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'sectPr',
  'sdtPr',
  'tblPr',
  'rt',
  'pgNum',
]);

interface Paragraph {
  readonly text: ParagraphText;
  readonly fields: OpenFields;
  /** The lines of its text boxes: they come after it. */
  readonly boxes: string[];
  properties: ParagraphProperties;
  look: RunProperties;
}

/**
 * The lines of the document's text or of its footnotes, one for each paragraph and for each line break within it; a row
 * of a table is one, its cells apart by tabs. Deleted, moved and hidden text is left out; numbers of lists are written out.
 */
export class Story {
  private lines: string[] = [];
  private paragraph: Paragraph | null = null;
  /** A paragraph whose mark was deleted: its text goes on in the next one. */
  private unfinished: Paragraph | null = null;
  /** Of the row that is being read, the lines of each cell so far. */
  private cells: (readonly string[])[] = [];
  /** Whether any text was found since this was last set back. */
  private saidSomething = false;

  private constructor(
    private readonly scanner: XmlScanner,
    private readonly context: StoryContext,
  ) {}

  /** The children of the current element. @throws {DamagedPart} @throws {FileError} too-large */
  static read(scanner: XmlScanner, context: StoryContext): readonly string[] {
    const story = new Story(scanner, context);
    story.readChildren();
    story.finish();
    return story.lines;
  }

  private readChildren(): void {
    const own = this.scanner.level;
    if (own > deepest) throw new DamagedPart('Nội dung tệp lồng nhau quá nhiều lớp.');
    while (this.scanner.nextChild(own)) this.readElement();
  }

  private readElement(): void {
    const { scanner } = this;
    switch (scanner.name) {
      case 'p':
        return this.readParagraph();
      case 'r':
        return this.readRun();
      case 't':
        return this.add(shownText(scanner));
      case 'br':
      case 'cr':
        return this.add('\n');
      case 'tab':
      case 'ptab':
        return this.add('\t');
      case 'noBreakHyphen':
        return this.add('-');
      case 'sym':
        return this.add(
          symbolText(wordAttribute(scanner, 'font') ?? '', wordAttribute(scanner, 'char') ?? ''),
        );
      case 'fldChar':
        return this.paragraph?.fields.pass(wordAttribute(scanner, 'fldCharType'));
      case 'pPr':
        return this.setProperties(readParagraphProperties(scanner));
      case 'tr':
        return this.readRow();
      case 'tc':
        return this.readCell();
      case 'AlternateContent':
        return this.readAlternative();
      case 'txbxContent':
        return this.readTextBox();
      default:
        if (!skipped.has(scanner.name)) this.readChildren();
    }
  }

  private readParagraph(): void {
    this.context.budget.spendItem();
    const outer = this.paragraph;
    const own = this.unfinished ?? newParagraph();
    this.unfinished = null;
    this.paragraph = own;
    this.setProperties({});
    this.readChildren();
    this.paragraph = outer;
    if (this.isMarkGone(own.properties)) this.unfinished = own;
    else this.endParagraph(own);
  }

  /** Without its mark a paragraph goes on in the next one, whether the mark was deleted or is hidden. */
  private isMarkGone({ mark = {}, style }: ParagraphProperties): boolean {
    return mark.deleted === true || this.context.styles.runProperties(mark, style).hidden === true;
  }

  private endParagraph({ text, boxes, properties }: Paragraph): void {
    for (const line of (this.label(properties) + text.toString()).split('\n')) this.lines.push(line);
    for (const line of boxes) this.lines.push(line);
  }

  private finish(): void {
    if (this.unfinished) this.endParagraph(this.unfinished);
    this.unfinished = null;
  }

  private label({ style, list, level }: ParagraphProperties): string {
    const byStyle = this.context.styles.listOf(style);
    const id = list ?? byStyle.list;
    return id === undefined
      ? ''
      : this.context.lists.next({ list: id, level: level ?? byStyle.level, style });
  }

  private setProperties(properties: ParagraphProperties): void {
    if (!this.paragraph) return;
    this.paragraph.properties = properties;
    this.setLook({});
  }

  private setLook(own: RunProperties): void {
    this.paragraph!.look = this.context.styles.runProperties(own, this.paragraph!.properties.style);
  }

  private readRun(): void {
    const own = this.scanner.level;
    const { paragraph } = this;
    const before = paragraph?.look;
    while (this.scanner.nextChild(own)) {
      if (!this.scanner.isNamed('rPr')) this.readElement();
      else if (paragraph) this.setLook(readRunProperties(this.scanner));
    }
    if (paragraph) paragraph.look = before!;
  }

  private add(text: string): void {
    const { paragraph } = this;
    if (!paragraph || paragraph.look.hidden || paragraph.fields.isInstruction) return;
    paragraph.text.add(text, paragraph.look);
    this.saidSomething = true;
  }

  private readRow(): void {
    this.finish();
    const { cells } = this;
    const own: (readonly string[])[] = [];
    this.cells = own;
    this.readUnlessDeleted('trPr', 'del');
    this.cells = cells;
    for (const line of rowLines(own)) this.lines.push(line);
  }

  private readCell(): void {
    const { lines } = this;
    const own: string[] = [];
    this.lines = own;
    const isThere = this.readUnlessDeleted('tcPr', 'cellDel');
    this.finish();
    this.lines = lines;
    if (isThere) this.cells.push(own);
  }

  /** A row or a cell, unless its properties, which come before its content, say that it was deleted: then false. */
  private readUnlessDeleted(properties: string, mark: string): boolean {
    const own = this.scanner.level;
    let isDeleted = false;
    while (this.scanner.nextChild(own)) {
      if (!this.scanner.isNamed(properties)) {
        if (!isDeleted) this.readElement();
        continue;
      }
      const level = this.scanner.level;
      while (this.scanner.nextChild(level)) isDeleted ||= this.scanner.isNamed(mark);
    }
    return !isDeleted;
  }

  /** The same thing in several forms, for programs old and new: the first that says something is read, no other. */
  private readAlternative(): void {
    const own = this.scanner.level;
    const saidBefore = this.saidSomething;
    this.saidSomething = false;
    while (this.scanner.nextChild(own)) if (!this.saidSomething) this.readChildren();
    this.saidSomething ||= saidBefore;
  }

  private readTextBox(): void {
    const { lines, paragraph, unfinished } = this;
    this.lines = paragraph?.boxes ?? lines;
    this.paragraph = null;
    this.unfinished = null;
    this.readChildren();
    this.finish();
    Object.assign(this, { lines, paragraph, unfinished });
  }
}

function newParagraph(): Paragraph {
  return { text: new ParagraphText(), fields: new OpenFields(), boxes: [], properties: {}, look: {} };
}

/** Word drops the white space around a text that does not ask to keep it. */
function shownText(scanner: XmlScanner): string {
  const keepsSpace = scanner.attribute('xml:space') === 'preserve';
  const text = scanner.text().replaceAll('\n', ' ');
  return keepsSpace ? text : text.trim();
}
