import type { CellRef } from '../../snapshot/address';
import type { CriteriaTable } from '../../tables/table';
import type { CountStatement } from '../../values/count-statements';
import { fold } from '../../values/fold';
import type { StatedCounts } from './stated-counts';
import { countRows, countsInColumns, countsInTexts } from './stated-counts';

/** Met, unmet and all of one thing, as a cell or a block of count rows states them. */
export interface CountedWhole {
  readonly of: CountStatement['of'];
  readonly met: Stated;
  readonly unmet: Stated;
  readonly total: Stated;
}

export interface Stated {
  readonly value: number;
  readonly at: CellRef;
}

const thirdGroup =
  /\b(?:khong xet|chua xet|khong thuoc|chua danh gia|khong danh gia|khong ap dung|co ban dat|gan dat)\b/;

/**
 * Every place where the table states all three numbers: in one text, in the count rows of one period, or in all its texts
 * together. None where
 * the table speaks of rows that are neither met nor unmet.
 */
export function countedWholes(table: CriteriaTable): readonly CountedWhole[] {
  const { title, notes } = table;
  const lines = [
    title?.text ?? '',
    ...notes.map(({ text }) => text),
    ...countRows(table).map(({ label }) => label),
  ];
  if (lines.some((line) => thirdGroup.test(fold(line)))) return [];
  const texts = countsInTexts(table);
  const blocks = [
    ...texts.map((text) => [text]),
    ...table.periods.map((period) => countsInColumns(table, period)),
    texts,
  ];
  const wholes = blocks
    .flatMap((block) => [wholeOf('criteria', block), wholeOf('indicators', block)])
    .filter((whole) => whole !== null);
  // What one text states by itself, all of them state again.
  return [...new Map(wholes.map((whole) => [JSON.stringify(whole), whole])).values()];
}

function wholeOf(of: CountStatement['of'], block: readonly StatedCounts[]): CountedWhole | null {
  const [met, unmet, total] = (['met', 'unmet', 'total'] as const).map((state) =>
    statedOnce(of, state, block),
  );
  return met && unmet && total ? { of, met, unmet, total } : null;
}

/** `null` when it is not stated, or with two values: then they speak of two moments or two places. */
function statedOnce(
  of: CountStatement['of'],
  state: CountStatement['state'],
  block: readonly StatedCounts[],
): Stated | null {
  const all = block.flatMap(({ at, statements }) =>
    statements
      .filter((one) => one.of === of)
      .flatMap((one) => valuesOf(one, state).map((value) => ({ value, at }))),
  );
  const [first] = all;
  return first && all.every(({ value }) => value === first.value) ? first : null;
}

/** "đạt 15/19 tiêu chí" states the total as well. */
function valuesOf(one: CountStatement, state: CountStatement['state']): readonly number[] {
  if (one.state === state) return [one.value];
  return state === 'total' && one.total !== null ? [one.total] : [];
}
