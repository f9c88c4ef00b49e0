import { XmlScanner } from '../xml-scanner';
import type { ThemeColours } from './colours';
import { officeTheme } from './colours';

/** Cells count the light colour before the dark one, the theme lists them the other way round. */
const order = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2'],
  ...['accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'],
];

/** @throws {DamagedPart} */
export function readThemeColours(xml: string): ThemeColours {
  const scanner = new XmlScanner(xml);
  const found = new Map<string, string>();
  const root = scanner.openRoot('theme');
  while (scanner.nextChild(root)) if (scanner.isNamed('themeElements')) readSchemes(scanner, found);
  return order.map((name, i) => found.get(name) ?? officeTheme[i]!);
}

function readSchemes(scanner: XmlScanner, found: Map<string, string>): void {
  const elements = scanner.level;
  while (scanner.nextChild(elements)) {
    if (!scanner.isNamed('clrScheme')) continue;
    const scheme = scanner.level;
    while (scanner.nextChild(scheme)) {
      const { name, level } = scanner;
      while (scanner.nextChild(level)) {
        // A system colour carries what it last was on the computer that saved the file.
        const colour = scanner.attribute('lastClr') ?? scanner.attribute('val');
        if (colour !== null) found.set(name, colour);
      }
    }
  }
}
