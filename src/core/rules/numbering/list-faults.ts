import type { NumberedRow } from '../../tables/numbered-lists';
import { fold } from '../../values/fold';

/** Where a numbered list does not go on as it should. */
export interface ListFault {
  readonly kind: 'repeated' | 'misplaced' | 'skipped';
  readonly at: NumberedRow;
  /** The row before it in the list. */
  readonly above: NumberedRow;
  /** From where the list must be counted again. */
  readonly from: NumberedRow;
}

/** The faults of a list, how often its count begins anew, and how many of its numbers follow the one above. */
export interface JudgedList {
  readonly items: readonly NumberedRow[];
  readonly faults: readonly ListFault[];
  readonly restarts: number;
  readonly following: number;
}

export const numberOf = ({ parts }: NumberedRow) => parts.at(-1)!;

/** Letters that many lists leave out: f, j and w, and the capital I, which reads as a Roman number. */
const rareLetters = [6, 9, 10, 23];

/** Whether a number goes on after another one; đ stands between d and e, and many lists leave it out. */
function follows(above: number, next: NumberedRow): boolean {
  const number = numberOf(next);
  if (next.style !== 'letter' && next.style !== 'small-letter') return number === above + 1;
  if (number <= above) return false;
  for (let between = Math.floor(above) + 1; between < number; between++)
    if (!rareLetters.includes(between)) return false;
  return true;
}

/** The rows of a list, those left out that state the item above once more, in another unit or for another year. */
export function itemsOf(list: readonly NumberedRow[]): readonly NumberedRow[] {
  return list.filter((one, i) => {
    const above = list[i - 1];
    return !above || numberOf(above) !== numberOf(one) || !isSameItem(one, above);
  });
}

function isSameItem({ row: { label } }: NumberedRow, { row: above }: NumberedRow): boolean {
  return label === '' || fold(label) === fold(above.label);
}

/**
 * Walks a list of at least one row. A 1 with which the count begins anew is no fault, nor is a smaller number after other rows, which may belong to a list
 * around this one. A wrong number between two right ones is one fault, and so is an item in another's place.
 */
export function judgeList(items: readonly NumberedRow[]): JudgedList {
  const faults = new Set<ListFault>();
  /** Numbers that came too early, and those left out so far. */
  const early = new Set<number>();
  const leftOut = new Map<number, ListFault>();
  let following = 0;
  let restarts = 0;
  let above = numberOf(items[0]!);
  for (let i = 1; i < items.length; i++) {
    const [before, at] = [items[i - 1]!, items[i]!];
    const number = numberOf(at);
    const next = items[i + 1] && numberOf(items[i + 1]!);
    const blame = (kind: ListFault['kind'], from = at) => {
      const fault = { kind, at, above: before, from };
      faults.add(fault);
      return fault;
    };
    if (follows(above, at) || isFilled(above, number, early)) following++;
    else if (beginsAnew(at, next)) restarts++;
    else if (next === above + 2) {
      blame(number === above ? 'repeated' : 'misplaced');
      above++;
      continue;
    } else if (number > above && next === above + 1) {
      blame('misplaced');
      early.add(number);
      continue;
    } else if (number === above) blame('repeated');
    else if (number > above) {
      const skip = blame('skipped');
      for (let between = above + 1; between < number; between++) leftOut.set(between, skip);
    } else {
      const skip = leftOut.get(number);
      if (skip) {
        faults.delete(skip);
        blame('misplaced', skip.at);
        continue;
      }
      if (at.cell.row === before.cell.row + 1) blame('misplaced');
      else restarts++;
    }
    above = number;
  }
  return { items, faults: [...faults], restarts, following };
}

function isFilled(above: number, number: number, early: ReadonlySet<number>): boolean {
  if (number <= above) return false;
  for (let between = above + 1; between < number; between++) if (!early.has(between)) return false;
  return true;
}

/** 1 behind other numbers, with 2 or nothing to come; 2.1 never begins anew, for it stands under one 2. */
export function beginsAnew(one: NumberedRow, next: number | undefined): boolean {
  return one.parts.length === 1 && numberOf(one) === 1 && (next === undefined || next <= 2);
}
