import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { Recognition } from '../../../src/core/tables/recognise-tables';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';
import type { Table } from '../../../src/core/tables/table';
import { boxAddress, columnLetters } from '../../../src/core/snapshot/address';

/** What is recognised in a workbook drawn as a text grid. */
export function recognise(grid: string): Recognition {
  return recogniseTables(snapshotOfTextGrid(grid));
}

/** The only table of a grid. @throws when there is none, or more than one. */
export function tableOf(grid: string): Table {
  const { tables } = recognise(grid);
  if (tables.length !== 1) throw new Error(`Lưới có ${tables.length} bảng, cần đúng một`);
  return tables[0]!;
}

/** Where the tables of a grid stand: ["A2:D6"]. */
export function boxesOf(grid: string): readonly string[] {
  return recognise(grid).tables.map(({ box }) => boxAddress(box));
}

/** "A index, B item, C plan #": the columns in one line, # where they hold figures. */
export function columnsDrawn(table: Table): string {
  return table.columns
    .map(({ column, role, figures }) => `${columnLetters(column)} ${role}${figures ? ' #' : ''}`)
    .join(', ');
}

/** "7 group 1 <null": each row's number, role, level and parent. */
export function rowsDrawn(table: Table): readonly string[] {
  return table.rows.map(
    ({ row, role, level, parent }) => `${row} ${role} ${level}${parent === null ? '' : ` < ${parent}`}`,
  );
}

/** "9 = 3 + 6 [C D] (words)": the sums down the columns. */
export function rowSumsDrawn(table: Table): readonly string[] {
  return table.rowSums.map(
    ({ total, parts, relation, columns, knownBy }) =>
      `${total} ${relation === 'sum' ? '=' : '≥'} ${parts.join(' + ')} [${columns.map(columnLetters).join(' ')}] (${knownBy})`,
  );
}

/** "C = D + E (2/3)": the sums across the columns, with how many rows fit of those compared. */
export function columnSumsDrawn(table: Table): readonly string[] {
  return table.columnSums.map(
    ({ total, parts, relation, fits, compared }) =>
      `${columnLetters(total)} ${relation === 'sum' ? '=' : '≥'} ${parts.map(columnLetters).join(' + ')} (${fits}/${compared})`,
  );
}
