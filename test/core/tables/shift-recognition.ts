import type { Box } from '../../../src/core/snapshot/snapshot';
import type { Recognition } from '../../../src/core/tables/recognise-tables';
import type { Table, TableText } from '../../../src/core/tables/table';

/** What would be recognised if everything stood `rows` lower and `columns` further right. Evidence names rows and is left out. */
export function shiftRecognition(
  { tables, leftovers, texts, corrections }: Recognition,
  rows: number,
  columns: number,
): Recognition {
  const down = <N extends number | null>(row: N) => (row === null ? row : row + rows) as N;
  const right = <N extends number | null>(column: N) => (column === null ? column : column + columns) as N;
  const box = (one: Box): Box => ({
    top: down(one.top),
    left: right(one.left),
    bottom: down(one.bottom),
    right: right(one.right),
  });
  const text = (one: TableText): TableText => ({ ...one, row: down(one.row), column: right(one.column) });
  const shiftTable = (table: Table): Table => {
    const shifted = {
      ...table,
      box: box(table.box),
      title: table.title && text(table.title),
      unitText: table.unitText && text(table.unitText),
      notes: table.notes.map(text),
      headerRows: table.headerRows.map(down),
      columnNumberRow: down(table.columnNumberRow),
      columns: table.columns.map((column) => ({ ...column, column: right(column.column) })),
      rows: table.rows.map((row) => ({
        ...row,
        row: down(row.row),
        labelColumn: right(row.labelColumn),
        parent: down(row.parent),
      })),
      cells: table.cells.map((cell) => ({
        ...cell,
        row: down(cell.row),
        column: right(cell.column),
        lastRow: down(cell.lastRow),
        lastColumn: right(cell.lastColumn),
        formula: null,
      })),
      rowSums: table.rowSums.map((sum) => ({
        ...sum,
        total: down(sum.total),
        parts: sum.parts.map(down),
        columns: sum.columns.map(right),
      })),
      columnSums: table.columnSums.map((sum) => ({
        ...sum,
        total: right(sum.total),
        parts: sum.parts.map(right),
      })),
      evidence: [],
    };
    if (shifted.kind !== 'criteria') return shifted;
    return {
      ...shifted,
      targetColumn: right(shifted.targetColumn),
      periods: shifted.periods.map(({ heading, result, status, metMark, unmetMark }) => ({
        heading,
        result: right(result),
        status: right(status),
        metMark: right(metMark),
        unmetMark: right(unmetMark),
      })),
      criteria: shifted.criteria.map((criterion) => ({
        ...criterion,
        row: down(criterion.row),
        indicators: criterion.indicators.map((one) => ({ ...one, row: down(one.row) })),
      })),
    };
  };
  return {
    tables: tables.map(shiftTable),
    leftovers: leftovers.map((leftover) => ({ ...leftover, box: box(leftover.box) })),
    corrections: {
      origins: corrections.origins.map((origin) => ({ ...origin, top: down(origin.top) })),
      dismissed: corrections.dismissed.map((one) => ({ ...one, box: box(one.box) })),
      notApplied: corrections.notApplied,
    },
    texts: texts.map(({ sheet, legacy, decomposed, links }) => ({
      sheet,
      legacy: legacy.map((one) => ({ ...one, row: down(one.row), column: right(one.column) })),
      decomposed: decomposed.map((one) => ({ ...one, row: down(one.row), column: right(one.column) })),
      links: links.map((one) => ({ ...one, row: down(one.row), column: right(one.column) })),
    })),
  };
}
