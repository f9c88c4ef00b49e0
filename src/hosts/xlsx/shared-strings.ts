import type { ReadingBudget } from './reading-budget';
import { readRichText } from './rich-text';
import { XmlScanner } from './xml-scanner';

/** The texts that cells refer to by number. @throws {DamagedPart} */
export function readSharedStrings(xml: string, budget: ReadingBudget): readonly string[] {
  const scanner = new XmlScanner(xml);
  const strings: string[] = [];
  const root = scanner.openRoot('sst');
  while (scanner.nextChild(root)) {
    if (!scanner.isNamed('si')) continue;
    budget.spendItem();
    strings.push(readRichText(scanner));
  }
  return strings;
}
