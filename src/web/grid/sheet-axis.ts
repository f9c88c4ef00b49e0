/** Lines that are not drawn one by one: hidden in the file, or a long stretch without anything. */
export interface Gap {
  readonly kind: 'hidden' | 'blank';
  readonly first: number;
  readonly last: number;
}

export interface AxisPlan {
  /** The last line to be shown; lines count from 1. */
  readonly last: number;
  /** Lines that hold something, ascending. */
  readonly used: readonly number[];
  /** Runs to be left out, ascending and apart. */
  readonly hidden: readonly (readonly [number, number])[];
  sizeOf(line: number): number;
  readonly gapSize: number;
}

/** A stray value in the last row of a sheet must not cost a million rows. */
const longestBlank = 100;

/** The rows of a sheet from top to bottom, or its columns from left to right: entries that are lines or gaps. */
export class SheetAxis {
  private readonly firsts: number[] = [];
  private readonly starts: number[] = [];
  private readonly gaps = new Map<number, Gap>();
  /** Pixels of all entries together. */
  readonly total: number;

  constructor(plan: AxisPlan) {
    let start = 0;
    for (const entry of entriesOf(plan)) {
      const index = this.firsts.push(typeof entry === 'number' ? entry : entry.first) - 1;
      this.starts.push(start);
      if (typeof entry !== 'number') this.gaps.set(index, entry);
      start += typeof entry === 'number' ? plan.sizeOf(entry) : plan.gapSize;
    }
    this.total = start;
  }

  get count(): number {
    return this.firsts.length;
  }

  /** `null` for a gap. */
  lineAt(index: number): number | null {
    return this.gaps.has(index) ? null : this.firsts[index]!;
  }

  gapAt(index: number): Gap | undefined {
    return this.gaps.get(index);
  }

  startOf(index: number): number {
    return this.starts[index] ?? this.total;
  }

  sizeOf(index: number): number {
    return this.startOf(index + 1) - this.startOf(index);
  }

  /** The entry that shows a line, or the gap that holds it; the last one for lines beyond the end. */
  indexOf(line: number): number {
    let low = 0;
    let high = this.firsts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.firsts[middle]! <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Pixels from the first line's start to the last line's end. */
  extent(first: number, last: number): number {
    return this.startOf(this.indexOf(last) + 1) - this.startOf(this.indexOf(first));
  }

  /** The first line that is drawn; 1 where there is none. */
  get firstLine(): number {
    return this.lineAt(0) ?? this.step(this.firsts[0] ?? 1, 1);
  }

  get lastLine(): number {
    const last = this.count - 1;
    return this.lineAt(last) ?? this.step(this.firsts[last] ?? 1, -1);
  }

  /** The line that a step of so many lines leads to, gaps passed over; the outermost line holds. */
  step(line: number, by: number): number {
    const direction = Math.sign(by);
    let index = this.indexOf(line);
    let reached = line;
    for (let left = Math.abs(by); left > 0;) {
      index += direction;
      if (index < 0 || index >= this.count) break;
      const next = this.lineAt(index);
      if (next === null) continue;
      reached = next;
      left--;
    }
    return reached;
  }
}

function* entriesOf({ last, used, hidden }: AxisPlan): Generator<number | Gap> {
  let nextUsed = 0;
  let nextHidden = 0;
  for (let line = 1; line <= last;) {
    while (nextHidden < hidden.length && hidden[nextHidden]![1] < line) nextHidden++;
    while (nextUsed < used.length && used[nextUsed]! < line) nextUsed++;
    const [hiddenFrom, hiddenTo] = hidden[nextHidden] ?? [last + 1, last];
    if (hiddenFrom <= line) {
      yield { kind: 'hidden', first: line, last: hiddenTo };
      line = hiddenTo + 1;
      continue;
    }
    const blankTo = Math.min(used[nextUsed] ?? last + 1, hiddenFrom, last + 1) - 1;
    if (blankTo - line >= longestBlank) {
      yield { kind: 'blank', first: line, last: blankTo };
      line = blankTo + 1;
    } else yield line++;
  }
}
