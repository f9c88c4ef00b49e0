import { FileError } from '../file-error';
import { stateIn } from '../state-part';
import { DamagedPart } from './damaged-part';
import { inflateAnywhere } from './inflate';
import type { Inflate } from './inflate';
import { openPackage, readRelationships } from './package-parts';
import type { PackageParts } from './package-parts';
import { ReadingBudget } from './reading-budget';
import { readingLimits } from './reading-limits';
import type { ReadingLimits } from './reading-limits';

/**
 * The state of ours that Excel keeps among the custom XML parts of an .xlsx file; `null` when there is none. Never
 * throws: a part that cannot be read holds none, and the file is read all the same.
 */
export function readStateOf(
  bytes: Uint8Array,
  inflate: Inflate = inflateAnywhere,
  limits: ReadingLimits = readingLimits,
): string | null {
  return readOrNull(() => {
    const parts = openPackage(bytes, inflate, limits, new ReadingBudget(limits));
    for (const part of customXmlParts(parts)) {
      const state = readOrNull(() => stateIn(parts.text(part)));
      if (state !== null) return state;
    }
    return null;
  });
}

function customXmlParts(parts: PackageParts): readonly string[] {
  const targets = (part: string, type: string) =>
    readRelationships(parts, part).flatMap((one) => (one.type === type && one.target ? [one.target] : []));
  return targets('', 'officeDocument').flatMap((main) => targets(main, 'customXml'));
}

function readOrNull(read: () => string | null): string | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedPart || error instanceof FileError) return null;
    throw error;
  }
}
