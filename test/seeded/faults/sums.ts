import { cellAddress } from '../../../src/core/snapshot/address';
import type { Drawn, Sum } from '../paper/clean-workbook';
import type { Paper, Place, Read } from '../paper/paper';
import { add, roundTo } from '../paper/paper';
import type { Random } from '../random';
import type { Operator } from './fault';
import { onSheet, pickOne, samePlace, spot } from './fault';
import { followersOf, slip, spendsTooMuch, tolerance, typedSums } from './figures';

const only = ['funding', 'roll-up'];

/** A cell from which no rate, difference, share or amount in words follows: a slip in it is one mistake. */
function standsAlone({ meaning }: Drawn, place: Place): boolean {
  return (
    followersOf(meaning, place).length === 0 &&
    meaning.shares.length === 0 &&
    !meaning.words.some(({ amount }) => samePlace(amount, place)) &&
    !meaning.arrears.some(({ total }) => total.column === place.column)
  );
}

function mistypedTotal(rule: string, across: Sum['across']): Operator {
  return onSheet(
    rule,
    (drawn, random) => {
      const { paper, meaning } = drawn;
      const sums = typedSums(drawn).filter(
        (sum) =>
          sum.across === across &&
          standsAlone(drawn, sum.total) &&
          // A row of totals is added both ways; there the sum over the rows speaks.
          (across === 'rows' ||
            !meaning.sums.some(
              (other) => other.across === 'rows' && other.grand && other.total.row === sum.total.row,
            )) &&
          !(
            across === 'columns' &&
            meaning.items.some(({ label, leaf }) => label.row === sum.total.row && !leaf)
          ),
      );
      const sum = pickOne(random, sums);
      if (!sum) return null;
      const figure = paper.figure(sum.total);
      const wrong = random.chance(0.25)
        ? forgotten(drawn, random, sum)
        : slip(random, figure, (other) => tolerance(paper, sum, other));
      if (wrong === null) return null;
      if (Math.abs(wrong - figure) <= tolerance(paper, sum, wrong)) return null;
      paper.type(sum.total, wrong);
      if (spendsTooMuch(drawn)) return null;
      return { done: `ghi ${wrong} thay vì ${figure}`, at: spot(drawn, sum.total) };
    },
    only,
  );
}

/** The sum without one of its parts, as when a row was added later. */
function forgotten({ paper }: Drawn, random: Random, { parts }: Sum): number | null {
  const filled = parts.filter((part) => paper.figure(part) !== 0);
  const left = random.pick(filled);
  const rest = add(filled.filter((part) => part !== left).map((part) => paper.figure(part)));
  return typeof rest === 'number' && rest > 0 ? rest : null;
}

const totalDiffers = mistypedTotal('KP101', 'rows');
const rowTotalDiffers = mistypedTotal('KP102', 'columns');

/** Sums over rows whose total is a formula. */
function formulaSums({ paper, meaning }: Drawn): readonly Sum[] {
  return meaning.sums.filter(
    ({ total, parts, across, complete }) =>
      complete &&
      across === 'rows' &&
      parts.length >= 3 &&
      paper.at(total)?.formula?.startsWith('=') === true,
  );
}

const rangeIncomplete = onSheet(
  'KP105',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    if (meaning.words.length > 0) return null;
    const sum = pickOne(
      random,
      formulaSums(drawn).filter(({ total }) => standsAlone(drawn, total)),
    );
    if (!sum) return null;
    const written = wrongFormula(drawn, random, sum);
    if (!written) return null;
    const cell = paper.at(sum.total)!;
    const before = cell.value as number;
    cell.formula = written.formula;
    cell.derive = (read: Read) => add(written.cells.map(read));
    paper.recalculate();
    if (Math.abs((cell.value as number) - before) < 1e-6 || spendsTooMuch(drawn)) return null;
    return { done: `công thức ${written.formula}`, at: spot(drawn, sum.total) };
  },
  only,
);

interface Written {
  readonly formula: string;
  readonly cells: readonly Place[];
}

function wrongFormula(drawn: Drawn, random: Random, { total, parts }: Sum): Written | null {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const run = last.row - first.row === parts.length - 1;
  const address = ({ row, column }: Place) => cellAddress(row, column);
  const area = (from: Place, to: Place): Written => ({
    formula: `=SUM(${address(from)}:${address(to)})`,
    cells: Array.from({ length: to.row - from.row + 1 }, (_, i) =>
      Array.from({ length: to.column - from.column + 1 }, (__, j) => ({
        row: from.row + i,
        column: from.column + j,
      })),
    ).flat(),
  });
  const way = random.pick(['end', 'start', 'chain', 'all rows', 'next column'] as const);
  if (way === 'chain') {
    const left = random.int(0, parts.length - 1);
    const rest = parts.filter((_, i) => i !== left);
    return { formula: `=${rest.map(address).join('+')}`, cells: rest };
  }
  if (!run) {
    // The groups and what they are made of, in one sweep.
    const bottom =
      total.row > last.row ? total.row - 1 : Math.max(...drawn.meaning.items.map(({ label }) => label.row));
    return way === 'all rows' ? area(first, { ...last, row: bottom }) : null;
  }
  if (way === 'end') return area(first, { ...last, row: last.row - 1 });
  if (way === 'start') return area({ ...first, row: first.row + 1 }, last);
  const beside = { row: last.row, column: last.column + 1 };
  if (way !== 'next column' || typeof drawn.paper.value(beside) !== 'number') return null;
  return area(first, beside);
}

const typedTotal = onSheet(
  'KP106',
  (drawn, random) => {
    const filled = ({ parts }: Sum) => parts.filter((part) => drawn.paper.figure(part) !== 0).length > 1;
    const sum = pickOne(random, formulaSums(drawn).filter(filled));
    if (!sum) return null;
    drawn.paper.type(sum.total, drawn.paper.value(sum.total));
    return { done: 'gõ đè số lên công thức', at: spot(drawn, sum.total) };
  },
  ['funding'],
  ['funding'],
);

const hiddenRow = onSheet(
  'KP110',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const sums = meaning.sums.filter(
      ({ across, parts, complete }) => across === 'rows' && complete && parts.length >= 3,
    );
    const sum = pickOne(random, sums);
    if (!sum) return null;
    const { row, column } = random.pick(sum.parts);
    const item = meaning.items.find(({ label }) => label.row === row)!;
    if (!item.leaf || paper.figure({ row, column }) === 0) return null;
    paper.hiddenRows.push([row, row]);
    // Whichever figure of a total's row is named, the row is the same.
    const totals = new Set(
      meaning.sums.filter((other) => other.across === 'rows').map(({ total }) => total.row),
    );
    const over = [...paper.cells.values()]
      .filter((cell) => totals.has(cell.row))
      .map((cell) => spot(drawn, cell));
    return { done: `ẩn dòng ${row}`, at: spot(drawn, sum.total), orAt: over };
  },
  only,
);

const ofWhich = onSheet(
  'KP112',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const sum = pickOne(
      random,
      meaning.sums.filter(({ complete }) => !complete),
    );
    if (!sum) return null;
    const part = sum.parts[0]!;
    const whole = paper.figure(sum.total);
    const more = Number((whole * (1 + random.int(10, 60) / 100)).toPrecision(4));
    if (more - whole <= tolerance(paper, sum)) return null;
    paper.type(part, more);
    return { done: `"trong đó" ${more} lớn hơn ${whole}`, at: spot(drawn, part) };
  },
  ['funding-of-which'],
);

/** The parts carry decimals that their format hides, and that add up to one more. */
const displayedDiffers = onSheet(
  'KP113',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    if (meaning.unit === 'đồng' || meaning.unit === null || meaning.words.length > 0) return null;
    const leafRows = new Set(meaning.items.filter(({ leaf }) => leaf).map(({ label }) => label.row));
    const sums = meaning.sums.filter(
      ({ across, parts, complete, total }) =>
        across === 'rows' &&
        complete &&
        parts.length >= 3 &&
        standsAlone(drawn, total) &&
        parts.every(({ row }) => leafRows.has(row)),
    );
    const sum = pickOne(
      random,
      sums.filter(({ parts }) => parts.every((part) => followersOf(meaning, part).length === 0)),
    );
    if (!sum || !sum.parts.every((part) => paper.figure(part) > 2)) return null;
    if (meaning.sums.some((other) => other.complete && !displaysAgree(paper, other))) return null;
    for (const place of [...sum.parts, sum.total]) paper.at(place)!.format = '#,##0';
    for (const part of sum.parts) paper.type(part, Math.floor(paper.figure(part)) + 0.4);
    paper.settle();
    const over = meaning.sums.filter(({ complete }) => complete);
    if (spendsTooMuch(drawn)) return null;
    return {
      done: 'định dạng che phần lẻ',
      at: spot(drawn, sum.total),
      orAt: over.map(({ total }) => spot(drawn, total)),
    };
  },
  ['funding'],
);

/** Whether the figures as they are printed add up. */
function displaysAgree(paper: Paper, { total, parts }: Sum): boolean {
  const digits = paper.at(total)?.format.split('.')[1]?.length ?? 0;
  const shown = (place: Place) => roundTo(paper.figure(place), digits);
  return Math.abs(parts.reduce((sum, part) => sum + shown(part), 0) - shown(total)) < 1e-6;
}

const totalMissing = onSheet(
  'KP115',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const sums = meaning.sums.filter(
      ({ total, parts, complete, grand, across }) =>
        complete &&
        (grand || (across === 'rows' && paper.at(total)?.formula === null)) &&
        parts.filter((part) => paper.figure(part) !== 0).length >= 2 &&
        followersOf(meaning, total).length === 0 &&
        standsAlone(drawn, total),
    );
    const sum = pickOne(random, sums);
    if (!sum) return null;
    paper.type(sum.total, '');
    paper.recalculate();
    return { done: 'xoá số tổng', at: spot(drawn, sum.total) };
  },
  only,
);

export const sumFaults: readonly Operator[] = [
  totalDiffers,
  rowTotalDiffers,
  rangeIncomplete,
  typedTotal,
  hiddenRow,
  ofWhich,
  displayedDiffers,
  totalMissing,
];
