const newFunctionPrefix = /_xl(?:fn|ws|pm|udf)\./g;

/**
 * A formula as the file stores it → as people see it, with "=". Functions newer than Excel 2007 are stored with a
 * prefix ("_xlfn.XLOOKUP"); inside quoted texts nothing is touched.
 */
export function readStoredFormula(text: string): string {
  if (!text.includes('_xl')) return `=${text}`;
  const pieces = text
    .split('"')
    .map((piece, i) => (i % 2 === 0 ? piece.replace(newFunctionPrefix, '') : piece));
  return `=${pieces.join('"')}`;
}
