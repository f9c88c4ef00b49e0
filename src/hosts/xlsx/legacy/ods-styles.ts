import type { ReadingBudget } from '../reading-budget';
import { plainStyle } from '../styles';
import type { CellStyle } from '../styles';
import type { XmlScanner } from '../xml-scanner';
import { formatCodeOf, readOdsNumberFormat } from './ods-number-format';
import type { OdsNumberFormat } from './ods-number-format';

/** One style as the file writes it; `null` for what it leaves to its parent. */
interface StoredStyle {
  readonly parent: string | null;
  readonly font: string | null;
  readonly bold: boolean | null;
  readonly format: string | null;
  /** Whether a sheet of that style is shown. */
  readonly shows: boolean;
}

/** A chain of parents is never longer in a real file; a hostile one may run in circles. */
const longestChain = 16;

/** The styles of an .ods, collected from its two parts, and resolved when a cell asks for one. */
export class OdsStyles {
  private readonly fonts = new Map<string, string>();
  private readonly formats = new Map<string, OdsNumberFormat>();
  private readonly stored = new Map<string, StoredStyle>();
  private readonly resolved = new Map<string, CellStyle>();
  private defaults: StoredStyle | null = null;

  constructor(private readonly budget: ReadingBudget) {}

  /** Reads one child of a part's root element, if it holds styles. @throws {DamagedPart} */
  readSection(scanner: XmlScanner): void {
    if (scanner.isNamed('font-face-decls')) this.readFonts(scanner);
    else if (scanner.isNamed('styles') || scanner.isNamed('automatic-styles')) this.readStyles(scanner);
  }

  cellStyle(name: string): CellStyle {
    const known = this.resolved.get(name);
    if (known) return known;
    const style = this.resolve(`table-cell ${name}`);
    this.resolved.set(name, style);
    return style;
  }

  showsSheet(name: string): boolean {
    return this.stored.get(`table ${name}`)?.shows ?? true;
  }

  private resolve(key: string): CellStyle {
    let { font, bold, format }: Pick<StoredStyle, 'font' | 'bold' | 'format'> = {
      font: null,
      bold: null,
      format: null,
    };
    let style = this.stored.get(key);
    for (let step = 0; style && step < longestChain; step++) {
      font ??= style.font;
      bold ??= style.bold;
      format ??= style.format;
      style = style.parent === null ? undefined : this.stored.get(`table-cell ${style.parent}`);
    }
    font ??= this.defaults?.font ?? null;
    const number = this.formats.get(format ?? this.defaults?.format ?? '');
    return {
      font: font === null ? null : (this.fonts.get(font) ?? font),
      bold: bold ?? this.defaults?.bold ?? false,
      format: number ? formatCodeOf(number, this.formats) : plainStyle.format,
    };
  }

  private readFonts(scanner: XmlScanner): void {
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      this.budget.spendItem();
      const family = scanner.attribute('svg:font-family');
      if (family !== null) this.fonts.set(scanner.attribute('style:name') ?? '', firstFamily(family));
    }
  }

  private readStyles(scanner: XmlScanner): void {
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      this.budget.spendItem();
      const name = scanner.attribute('style:name') ?? '';
      const family = scanner.attribute('style:family');
      if (scanner.isNamed('style')) this.stored.set(`${family} ${name}`, readStyle(scanner));
      else if (scanner.isNamed('default-style') && family === 'table-cell')
        this.defaults = readStyle(scanner);
      else if (scanner.name.endsWith('-style')) this.formats.set(name, readOdsNumberFormat(scanner));
    }
  }
}

function readStyle(scanner: XmlScanner): StoredStyle {
  const parent = scanner.attribute('style:parent-style-name');
  const format = scanner.attribute('style:data-style-name');
  let font: string | null = null;
  let bold: boolean | null = null;
  let shows = true;
  const level = scanner.level;
  while (scanner.nextChild(level)) {
    if (scanner.isNamed('text-properties')) {
      const family = scanner.attribute('fo:font-family');
      font = scanner.attribute('style:font-name') ?? (family === null ? null : firstFamily(family));
      bold = boldOf(scanner.attribute('fo:font-weight'));
    } else if (scanner.isNamed('table-properties')) shows = scanner.attribute('table:display') !== 'false';
  }
  return { parent, font, bold, format, shows };
}

/** "bold", or a weight as Excel counts it too. */
function boldOf(weight: string | null): boolean | null {
  return weight === null ? null : weight === 'bold' || Number(weight) >= 700;
}

/** "'Times New Roman', serif" → "Times New Roman". */
function firstFamily(families: string): string {
  const quote = families[0];
  if (quote === "'" || quote === '"') return families.slice(1, endOrAll(families, quote));
  return families.slice(0, endOrAll(families, ',')).trim();
}

function endOrAll(text: string, mark: string): number {
  const end = text.indexOf(mark, 1);
  return end < 0 ? text.length : end;
}
