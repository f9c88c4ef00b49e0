import { DamagedPart, quoteFromFile } from './damaged-part';
import type { Inflate } from './inflate';
import type { ReadingBudget } from './reading-budget';
import type { ReadingLimits } from './reading-limits';
import { XmlScanner } from './xml-scanner';
import { partKey, readZipDirectory, readZipEntry } from './zip';

/** The parts of an OOXML package, read when asked for. */
export interface PackageParts {
  has(part: string): boolean;
  /** @throws {DamagedPart} when the part is missing or broken. @throws {FileError} when the budget is spent. */
  text(part: string): string;
}

export interface Relationship {
  readonly id: string;
  /** The last step of its type: "worksheet", "sharedStrings" …; the same for transitional and strict packages. */
  readonly type: string;
  /** The part meant, as a name from the package's root; `null` when it lies outside the package. */
  readonly target: string | null;
}

/** @throws {FileError} when the bytes are no zip that can be read. */
export function openPackage(
  bytes: Uint8Array,
  inflate: Inflate,
  limits: ReadingLimits,
  budget: ReadingBudget,
): PackageParts {
  const entries = readZipDirectory(bytes, limits.entries);
  return {
    has: (part) => entries.has(partKey(part)),
    text(part) {
      const entry = entries.get(partKey(part));
      if (!entry) throw new DamagedPart(`Tệp thiếu phần ${quoteFromFile(part)}.`);
      return decodeText(readZipEntry(bytes, entry, inflate, budget));
    },
  };
}

/** Where it is stated what a part refers to. */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** What a part refers to; the package itself is the part "". @throws {DamagedPart} when that is not stated. */
export function readRelationships(parts: PackageParts, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const scanner = new XmlScanner(parts.text(relationshipsPart(part)));
  const relationships: Relationship[] = [];
  const root = scanner.openRoot('Relationships');
  while (scanner.nextChild(root)) {
    const target = scanner.attribute('Target') ?? '';
    relationships.push({
      id: scanner.attribute('Id') ?? '',
      type: lastStep(scanner.attribute('Type') ?? ''),
      target: scanner.attribute('TargetMode') === 'External' ? null : resolveTarget(folder, target),
    });
  }
  return relationships;
}

/** "../media/a.png" seen from "xl/drawings/" → "xl/media/a.png". Steps above the root stay at the root. */
export function resolveTarget(folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const utf8 = new TextDecoder();
function lastStep(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return encoding === 'utf-8' ? utf8.decode(bytes) : new TextDecoder(encoding).decode(bytes);
}
