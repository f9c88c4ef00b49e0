import type { ReadingBudget } from '../reading-budget';
import { isOn, XmlScanner } from '../xml-scanner';
import type { BorderLine, CellBorders, CellLook, FontLook } from './appearance';
import { noBorders, plainFont, plainLook } from './appearance';
import type { ThemeColours } from './colours';
import { readColour } from './colours';

/** Points to pixels at 100 %. */
export const pixelsPerPoint = 96 / 72;

const lines: ReadonlyMap<string, BorderLine> = new Map([
  ['thin', 'thin'],
  ['hair', 'dotted'],
  ['dotted', 'dotted'],
  ['dashed', 'dashed'],
  ['dashDot', 'dashed'],
  ['dashDotDot', 'dashed'],
  ['medium', 'medium'],
  ['mediumDashed', 'dashed'],
  ['mediumDashDot', 'dashed'],
  ['mediumDashDotDot', 'dashed'],
  ['slantDashDot', 'dashed'],
  ['thick', 'thick'],
  ['double', 'double'],
]);

/** The looks that cells refer to by number, and the font that column widths are measured in. @throws {DamagedPart} */
export function readCellLooks(
  xml: string,
  theme: ThemeColours,
  budget: ReadingBudget,
): { readonly looks: readonly CellLook[]; readonly normalFont: FontLook } {
  return new LooksReader(new XmlScanner(xml), theme, budget).read();
}

class LooksReader {
  private fonts: readonly FontLook[] = [];
  private fills: readonly (string | null)[] = [];
  private borders: readonly CellBorders[] = [];
  private looks: readonly CellLook[] = [];

  constructor(
    private readonly scanner: XmlScanner,
    private readonly theme: ThemeColours,
    private readonly budget: ReadingBudget,
  ) {}

  read() {
    const { scanner } = this;
    const root = scanner.openRoot('styleSheet');
    while (scanner.nextChild(root)) {
      if (scanner.isNamed('fonts')) this.fonts = this.readAll('font', () => this.readFont());
      else if (scanner.isNamed('fills')) this.fills = this.readAll('fill', () => this.readFill());
      else if (scanner.isNamed('borders')) this.borders = this.readAll('border', () => this.readBorders());
      else if (scanner.isNamed('cellXfs')) this.looks = this.readAll('xf', () => this.readLook());
    }
    const looks = this.looks.length > 0 ? this.looks : [plainLook];
    return { looks, normalFont: this.fonts[0] ?? plainFont };
  }

  private readAll<T>(name: string, read: () => T): readonly T[] {
    const { scanner } = this;
    const level = scanner.level;
    const all: T[] = [];
    while (scanner.nextChild(level)) {
      if (!scanner.isNamed(name)) continue;
      this.budget.spendItem();
      all.push(read());
    }
    return all;
  }

  private readFont(): FontLook {
    const { scanner } = this;
    const level = scanner.level;
    let font = plainFont;
    while (scanner.nextChild(level)) {
      const value = scanner.attribute('val');
      if (scanner.isNamed('sz')) font = { ...font, size: Number(value) * pixelsPerPoint || plainFont.size };
      else if (scanner.isNamed('i')) font = { ...font, italic: isOn(value ?? '1') };
      else if (scanner.isNamed('strike')) font = { ...font, strike: isOn(value ?? '1') };
      else if (scanner.isNamed('u')) font = { ...font, underline: value !== 'none' };
      else if (scanner.isNamed('color')) font = { ...font, colour: readColour(scanner, this.theme) };
    }
    return font;
  }

  private readFill(): string | null {
    const { scanner } = this;
    const level = scanner.level;
    let fill: string | null = null;
    while (scanner.nextChild(level)) {
      if (!scanner.isNamed('patternFill')) continue;
      const type = scanner.attribute('patternType') ?? 'none';
      const pattern = scanner.level;
      while (scanner.nextChild(pattern)) {
        // A pattern of dots or lines is shown by the colour that it lies on.
        const isSeen = type === 'solid' ? scanner.isNamed('fgColor') : scanner.isNamed('bgColor');
        if (isSeen && type !== 'none') fill = readColour(scanner, this.theme);
      }
    }
    return fill;
  }

  private readBorders(): CellBorders {
    const { scanner } = this;
    const level = scanner.level;
    let borders = noBorders;
    while (scanner.nextChild(level)) {
      const line = lines.get(scanner.attribute('style') ?? '') ?? null;
      if (scanner.name in noBorders) borders = { ...borders, [scanner.name]: line };
    }
    return borders;
  }

  private readLook(): CellLook {
    const { scanner } = this;
    const number = (attribute: string) => Number(scanner.attribute(attribute) ?? 0);
    let look: CellLook = {
      ...plainLook,
      font: this.fonts[number('fontId')] ?? plainFont,
      fill: this.fills[number('fillId')] ?? null,
      borders: this.borders[number('borderId')] ?? noBorders,
    };
    const level = scanner.level;
    while (scanner.nextChild(level)) {
      if (scanner.isNamed('alignment')) look = { ...look, ...readAlignment(scanner) };
    }
    return look;
  }
}

const horizontals: ReadonlyMap<string, CellLook['horizontal']> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['right', 'right'],
  ['justify', 'justify'],
  ['distributed', 'justify'],
]);

function readAlignment(scanner: XmlScanner) {
  const vertical = scanner.attribute('vertical');
  const rotation = Number(scanner.attribute('textRotation') ?? 0);
  return {
    horizontal: horizontals.get(scanner.attribute('horizontal') ?? '') ?? plainLook.horizontal,
    vertical:
      vertical === 'top' || vertical === 'bottom' ? vertical : vertical === null ? 'bottom' : 'center',
    wraps: isOn(scanner.attribute('wrapText')),
    indent: Math.min(Number(scanner.attribute('indent') ?? 0) || 0, 15),
    // Beyond 90 the file counts clockwise.
    rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
  } as const;
}
