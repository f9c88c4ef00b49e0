import type { Paper } from '../paper/paper';
import type { TreeTable } from './tree-shape';

/** Draws the row of column numbers, which may say how a column is reckoned: "(5)=(3)+(4)". */
export function drawColumnNumbers(
  paper: Paper,
  table: TreeTable,
  row: number,
  columnOf: (key: string) => number,
): void {
  const write = (column: number, formula: string) => {
    const bracketed = table.columnNumbers === 'brackets';
    const own = bracketed ? `(${column})` : String(column);
    if (formula === '' && !bracketed) paper.put(row, column, column);
    else paper.put(row, column, formula === '' ? own : `${own}=${formula}`);
  };
  const name = (key: string) =>
    table.columnNumbers === 'brackets' ? `(${columnOf(key)})` : String(columnOf(key));
  write(1, '');
  write(2, '');
  for (const { key, holds, declares } of table.columns) {
    let formula = '';
    if (declares && typeof holds !== 'string') {
      if (holds.kind === 'sum') formula = holds.of.map(name).join('+');
      if (holds.kind === 'difference') formula = [holds.from, ...holds.minus].map(name).join('-');
      if (holds.kind === 'rate')
        formula = `${name(holds.done)}/${name(holds.plan)}${holds.form === 'percent' ? '*100' : ''}`;
    }
    write(columnOf(key), formula);
  }
}
