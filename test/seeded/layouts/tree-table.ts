import { cellAddress } from '../../../src/core/snapshot/address';
import type { CellValue } from '../../../src/core/snapshot/snapshot';
import type { Item } from '../paper/clean-workbook';
import { emptyMeaning } from '../paper/clean-workbook';
import type { Look, Place, Read } from '../paper/paper';
import { add, divide, Paper, roundTo, subtract } from '../paper/paper';
import type { World } from '../words/world';
import { drawFooting, drawHeading, figureFormat, inUnit } from './frame';
import { drawColumnNumbers } from './column-numbers';
import { drawHeader } from './header';
import { sumFormula } from './sum-formula';
import type { Reckoned, TreeColumn, TreeRow, TreeTable } from './tree-shape';
import { byDependence } from './tree-shape';
import type { DrawnSheet } from './layout';

interface Laid {
  readonly tree: TreeRow;
  readonly row: number;
  readonly level: number;
  readonly group: string;
  readonly children: readonly Laid[];
  readonly truth: Record<string, number>;
}

/** Draws a table of figures from the tree of its rows; every figure is rounded from the true amount on its own. */
export function drawTreeTable(world: World, table: TreeTable): DrawnSheet {
  const paper = new Paper(table.name, world.fontName);
  const meaning = emptyMeaning();
  const { random } = world;
  const width = table.columns.length + 2;
  const decimals = table.unit ? random.pick(table.unit.decimals) : 0;
  const unit = table.unit;
  meaning.unit = unit?.name ?? null;
  const heading = { ...table.heading, columns: width, ...(unit && { unit: unit.name }) };
  const top = drawHeading(paper, meaning, world, heading);
  const paths = [[table.indexHeading], [table.labelHeading], ...table.columns.map(({ path }) => path)];
  let next = top + drawHeader(paper, random, top, paths);
  const columnOf = (key: string) => 3 + table.columns.findIndex((column) => column.key === key);
  if (table.columnNumbers !== 'none') drawColumnNumbers(paper, table, next++, columnOf);

  const grandRow = table.total?.at === 'top' ? next++ : null;
  const lay = (trees: readonly TreeRow[], level: number, group: string): Laid[] =>
    trees.map((tree, i) => {
      const row = next++;
      if (tree.lead !== undefined) paper.put(next++, 2, tree.lead);
      const children = lay(tree.rows ?? [], level + 1, `${group}/${i}`);
      return { tree, row, level, group, children, truth: {} };
    });
  const laid = lay(table.rows, 1, '');
  const bottomRow = table.total?.at === 'bottom' ? next++ : null;
  const totalRow = grandRow ?? bottomRow;
  const body: Laid[] = [];
  const walk = (rows: readonly Laid[]) => {
    for (const one of rows) {
      body.push(one);
      walk(one.children);
    }
  };
  walk(laid);

  const totalTruth: Record<string, number> = {};
  const isSummed = (one: Laid) => one.children.length > 0 && one.tree.complete !== false;
  const reckonTruth = (one: Laid) => {
    one.children.forEach(reckonTruth);
    for (const { key, amount, holds } of table.columns) {
      if (!amount || typeof holds !== 'string') continue;
      const inner = one.children.reduce((sum, child) => sum + (child.truth[key] ?? 0), 0);
      one.truth[key] =
        one.children.length === 0
          ? amount(one.truth, one.tree.label)
          : isSummed(one)
            ? inner
            : ofWhichWhole(inner);
    }
  };
  const ofWhichWhole = (inner: number) => inner + random.int(2, 9) * 10_000_000;
  laid.forEach(reckonTruth);
  for (const { key } of table.columns)
    totalTruth[key] = laid.reduce((sum, one) => sum + (one.truth[key] ?? 0), 0);

  const typed = table.totals === 'typed';
  const look = (column: TreeColumn, bold: boolean): Look => ({
    bold,
    format: formatOf(column, decimals),
  });
  const stored = (column: TreeColumn, amount: number) =>
    column.holds === 'count' || !unit
      ? roundTo(amount, column.decimals ?? 0)
      : inUnit(amount, unit, decimals);

  /** Writes what follows from other cells: as a formula, or typed with the figure rounded from the truth. */
  const putDerived = (
    place: Place,
    column: TreeColumn,
    bold: boolean,
    formula: string,
    derive: (read: Read) => CellValue,
    truth: number | null,
  ) => {
    const settled = typed && truth !== null ? truth : derive((at) => paper.value(at));
    paper.put(place.row, place.column, settled, {
      ...look(column, bold),
      formula: typed ? null : formula,
      derive,
    });
  };

  const putSum = (
    place: Place,
    parts: readonly Place[],
    column: TreeColumn,
    truth: number | null,
    across: 'rows' | 'columns',
    grand: boolean,
  ) => {
    putDerived(
      place,
      column,
      across === 'rows',
      sumFormula(parts, random.chance(0.3)),
      (read) => add(parts.map(read)),
      truth,
    );
    meaning.sums.push({ total: place, parts, across, complete: true, grand });
  };

  // Leaves first, so that what follows from them can be reckoned at once; then the groups from the inside out.
  const lines = [...body].reverse();
  for (const one of lines) {
    for (const column of table.columns) {
      const place = { row: one.row, column: columnOf(column.key) };
      if (column.holds === 'text') paper.put(place.row, place.column, one.tree.texts?.[column.key] ?? '');
      if (column.holds !== 'money' && column.holds !== 'count') continue;
      if (column.noTotal && one.children.length > 0) continue;
      const value = stored(column, one.truth[column.key]!);
      if (isSummed(one)) {
        const parts = one.children.map((child) => ({ row: child.row, column: place.column }));
        putSum(place, parts, column, value, 'rows', false);
      } else {
        paper.put(
          place.row,
          place.column,
          value === 0 ? table.zero : value,
          look(column, one.children.length > 0),
        );
        if (one.children.length === 0 && value !== 0) meaning.figures.push(place);
        if (one.children.length > 0) {
          const parts = one.children.map((child) => ({ row: child.row, column: place.column }));
          meaning.sums.push({ total: place, parts, across: 'rows', complete: false, grand: false });
        }
      }
    }
  }
  if (totalRow !== null) {
    for (const column of table.columns) {
      if ((column.holds !== 'money' && column.holds !== 'count') || column.noTotal) continue;
      const parts = laid.map(({ row }) => ({ row, column: columnOf(column.key) }));
      const place = { row: totalRow, column: columnOf(column.key) };
      putSum(place, parts, column, stored(column, totalTruth[column.key]!), 'rows', true);
    }
  }

  const figureRows = [
    ...body.map(({ row, truth, children }) => ({ row, truth, leaf: children.length === 0 })),
  ];
  if (totalRow !== null) figureRows.push({ row: totalRow, truth: totalTruth, leaf: false });
  for (const column of byDependence(table.columns)) {
    if (typeof column.holds === 'string') continue;
    for (const { row, truth } of figureRows) {
      drawReckoned(column, column.holds, row, truth);
    }
    if (column.holds.kind === 'share' && totalRow !== null) {
      meaning.shares.push({
        total: { row: totalRow, column: columnOf(column.key) },
        parts: laid.map(({ row }) => ({ row, column: columnOf(column.key) })),
      });
    }
  }

  function drawReckoned(column: TreeColumn, holds: Reckoned, row: number, truth: Record<string, number>) {
    const place = { row, column: columnOf(column.key) };
    const cell = (key: string) => ({ row, column: columnOf(key) });
    const address = (key: string) => cellAddress(row, columnOf(key));
    const bold = row === totalRow;
    if (holds.kind === 'sum') {
      truth[column.key] = holds.of.reduce((sum, key) => sum + truth[key]!, 0);
      putSum(place, holds.of.map(cell), column, stored(column, truth[column.key]!), 'columns', false);
    } else if (holds.kind === 'difference') {
      truth[column.key] = holds.minus.reduce((left, key) => left - truth[key]!, truth[holds.from]!);
      const formula = `=${address(holds.from)}${holds.minus.map((key) => `-${address(key)}`).join('')}`;
      const derive = (read: Read) =>
        subtract(
          read(cell(holds.from)),
          holds.minus.map((key) => read(cell(key))),
        );
      putDerived(place, column, bold, formula, derive, stored(column, truth[column.key]!));
      meaning.followers.push({ at: place, from: [holds.from, ...holds.minus].map(cell), kind: 'difference' });
    } else {
      const [done, plan] =
        holds.kind === 'rate'
          ? [cell(holds.done), cell(holds.plan)]
          : [cell(holds.of), { row: totalRow!, column: columnOf(holds.of) }];
      const [part, whole] =
        holds.kind === 'rate'
          ? [truth[holds.done]!, truth[holds.plan]!]
          : [truth[holds.of]!, totalTruth[holds.of]!];
      if (whole === 0 || paper.figure(plan) === 0) return;
      const scale = holds.kind === 'rate' && holds.form === 'fraction' ? 1 : 100;
      const kept = scale === 1 ? 3 : 1;
      const formula = `=${cellAddress(done.row, done.column)}/${cellAddress(plan.row, plan.column)}${scale === 1 ? '' : '*100'}`;
      const derive = (read: Read) => {
        const exact = divide(read(done), read(plan), scale);
        return typed && typeof exact === 'number' ? roundTo(exact, kept) : exact;
      };
      putDerived(place, column, bold, formula, derive, typed ? roundTo((part / whole) * scale, kept) : null);
      meaning.followers.push({ at: place, from: [done, plan], kind: holds.kind });
      if (holds.kind === 'rate') meaning.rates.push({ at: place, done, plan, scale });
    }
    if (column.declares) {
      const kind = holds.kind === 'sum' || holds.kind === 'difference' ? holds.kind : 'rate';
      meaning.declared.push({ at: place, kind });
    }
  }

  for (const { tree, row, level, group, children } of body) {
    const bold = children.length > 0;
    const index = tree.index === '' ? null : paper.put(row, 1, indexValue(tree.index), { bold });
    const label = paper.put(row, 2, tree.label, { bold });
    const item: Item = {
      label,
      index,
      group,
      level,
      leaf: !bold,
      total: false,
      figures: table.columns.map(({ key }) => ({ row, column: columnOf(key) })).filter((at) => paper.at(at)),
    };
    meaning.items.push(item);
  }
  if (totalRow !== null) paper.put(totalRow, 2, table.total!.label, { bold: true });
  if (table.spent) {
    for (const { row, leaf } of figureRows) {
      const plan = table.spent.plan.map((key) => ({ row, column: columnOf(key) }));
      const done = { row, column: columnOf(table.spent.done) };
      meaning.spent.push({ plan, done, leaf, isSpent: table.spent.isRaised !== true });
    }
  }
  drawFooting(paper, world, next, width);
  return { paper, meaning };
}

/** "1" is typed as a number, "I" and "1.1" as texts. */
function indexValue(index: string): CellValue {
  return /^\d+$/.test(index) ? Number(index) : index;
}

function formatOf(column: TreeColumn, decimals: number): string {
  if (column.holds === 'count') return figureFormat(column.decimals ?? 0);
  if (typeof column.holds === 'string' || column.holds.kind === 'sum' || column.holds.kind === 'difference') {
    return figureFormat(decimals);
  }
  return column.holds.kind === 'rate' && column.holds.form === 'fraction' ? '0.0%' : '0.0';
}
