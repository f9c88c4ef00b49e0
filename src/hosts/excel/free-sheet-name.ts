/** Excel's own limit, in UTF-16 units. */
const longestName = 31;

/**
 * A name that Excel accepts for a new sheet, as near to the wanted one as can be: without the signs it forbids, short
 * enough, and numbered where the name is taken. @param taken the names of all sheets, hidden ones too
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map(comparable));
  const allowed = wanted.normalize('NFC').replace(/[:\\/?*[\]\p{Cc}]/gu, '-');
  let name = cut(allowed, longestName);
  for (let number = 2; names.has(comparable(name)); number++) {
    const ending = ` (${number})`;
    name = cut(allowed, longestName - ending.length) + ending;
  }
  return name;
}

/** Excel takes names that differ in capitals alone for the same. */
const comparable = (name: string) => name.normalize('NFC').toLowerCase();

/** A name may not begin or end with an apostrophe; half of a pair of units is no letter. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^[\s']+/, '')
    .trimEnd()
    .replace(/'$/, '’');
}
