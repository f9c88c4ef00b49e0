/**
 * The other workbooks that a formula takes figures from, by the names it gives them: ['Nguồn vốn.xlsx'] for
 * ='D:\Biểu\[Nguồn vốn.xlsx]Tổng hợp'!C5, ['1'] for =[1]Biểu!C5. Columns of a table in brackets are none.
 */
export function externalWorkbooks(formula: string): readonly string[] {
  if (!formula.includes('[')) return [];
  const names = formula
    .replace(/"[^"]*"/g, '""')
    .split('!')
    .slice(0, -1)
    .flatMap((before) => (before.endsWith("'") ? inQuotes(before) : bare.exec(before)?.[1]) ?? []);
  return [...new Set(names)];
}

/** [Nguồn.xlsx]Biểu, [1]Biểu, [1]: the name of a sheet without signs, or none for a name of the workbook. */
const bare = /\[([^[\]]+)\][\p{L}\p{N}_.]*$/u;

/** The bracket in the last quoted piece of a text that ends with a quote; a quote in a name is written twice. */
function inQuotes(before: string): string | undefined {
  const quoted = before.slice(0, -1).replaceAll("''", '\u0000');
  const inside = quoted.slice(quoted.lastIndexOf("'") + 1);
  return /\[([^[\]]+)\]/.exec(inside)?.[1]?.replaceAll('\u0000', "'");
}
