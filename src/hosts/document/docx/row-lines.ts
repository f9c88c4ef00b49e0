/**
 * The lines of a table's row, given those of each cell: one, its cells apart by tabs, where no cell has more than one line
 * that says something. Else cells are columns of text, as in the heading of an official letter, and keep their lines.
 */
export function rowLines(cells: readonly (readonly string[])[]): readonly string[] {
  if (cells.length === 0) return [];
  const said = cells.map((cell) => cell.filter((line) => line.trim() !== ''));
  return said.every((cell) => cell.length <= 1) ? [said.flat().join('\t')] : cells.flat();
}
