/** A stretch of a report that states something, and what its writer knows about it. Faults are planted by this. */
export type Mark =
  | CountMark
  | AmountMark
  | ShareMark
  | {
      readonly is: 'date';
      readonly iso: string;
    }
  | {
      /** "xã Mẫu An", where the report speaks of its own commune. */
      readonly is: 'place';
    }
  | {
      /** The symbol of a document; `id` is the document's own, so that two mentions can be told to be one. */
      readonly is: 'symbol';
      readonly id: string;
      readonly number: string;
      readonly code: string;
      readonly day: string;
    }
  | {
      /** "2021-2025" behind "giai đoạn". */
      readonly is: 'period';
      readonly of: string;
      readonly from: number;
      readonly to: number;
    }
  | {
      /** When a task is due: the row of the task table that says the same. */
      readonly is: 'deadline';
      readonly iso: string;
      readonly task: string;
    }
  | {
      /** "(có biểu kèm theo)", "Biểu số 02": where the workbook holds the table. */
      readonly is: 'attachment';
      readonly table: 'criteria' | 'funding' | 'tasks';
    }
  | {
      /** The number or the day in the heading. */
      readonly is: 'heading';
      readonly part: 'number' | 'day' | 'month';
    };

/** A count of criteria or indicators. */
export interface CountMark {
  readonly is: 'count';
  /** "chỉ tiêu" are those within the criteria. */
  readonly what: 'criteria' | 'indicators';
  readonly says: 'met' | 'unmet';
  /** "xã nông thôn mới": which of the report's sets. */
  readonly set: string;
  readonly value: number;
  /** Of how many, whether it is written beside it or not. */
  readonly total: number;
  readonly write: (value: number) => string;
  /** Counts with the same statement stand in one sentence. */
  readonly statement: string;
  /** Whether the workbook holds the table of this set. */
  readonly inTable: boolean;
}

/** A share of the people, with their head count. */
export interface ShareMark {
  readonly is: 'share';
  readonly percent: number;
  readonly count: number;
  /** The same share with another head count. */
  readonly write: (count: number) => string;
}

/** An amount of money. */
export interface AmountMark {
  readonly is: 'amount';
  /** In đồng. */
  readonly value: number;
  readonly write: (value: number) => string;
  /** The list it belongs to, and as what; `null` where it stands alone. */
  readonly list: { readonly id: string; readonly role: 'total' | 'part'; readonly complete: boolean } | null;
  /** The words in which both the text and the table name it. */
  readonly label: string;
  readonly inTable: boolean;
  /** The last place that its writing shows, in đồng. */
  readonly step: number;
}

export interface Slot<M extends Mark = Mark> {
  text: string;
  readonly mark: M;
}

export type Piece = string | Slot;

/** A report while it is being written, and while a fault is being planted in it: paragraphs of words and slots. */
export class Prose {
  readonly paragraphs: Piece[][] = [];

  say(...pieces: Piece[]): void {
    this.paragraphs.push(pieces);
  }

  slots<K extends Mark['is']>(is: K): readonly Slot<Extract<Mark, { is: K }>>[] {
    return this.paragraphs
      .flat()
      .filter((piece): piece is Slot => typeof piece !== 'string')
      .filter((slot): slot is Slot<Extract<Mark, { is: K }>> => slot.mark.is === is);
  }

  copy(): Prose {
    const other = new Prose();
    for (const pieces of this.paragraphs)
      other.say(...pieces.map((piece) => (typeof piece === 'string' ? piece : { ...piece })));
    return other;
  }
}

/** How the lines of a page come to be. */
export interface Page {
  /** At most so many letters in a line; `null` where every paragraph is one line. */
  readonly width: number | null;
  /** A blank line after every line, as some programs take text out of pages. */
  readonly blankLines: boolean;
  /** What programs leave in a text: soft hyphens in words, spaces that do not break. */
  readonly traces: 'none' | 'soft-hyphens' | 'fixed-spaces';
  /** How the number of a page is written, after how many lines of text; `null` where there is none. */
  readonly numbers: { readonly every: number; readonly write: (page: number) => string } | null;
}

export interface Printed {
  readonly lines: readonly string[];
  /** The number of the line on which a slot begins, from 1. */
  readonly lineOf: ReadonlyMap<Slot, number>;
}

/** The lines of a report on a page, and where its slots stand on it. */
export function print({ paragraphs }: Prose, { width, blankLines, traces, numbers }: Page): Printed {
  const lines: string[] = [];
  const lineOf = new Map<Slot, number>();
  let page = 1;
  let filled = 0;
  for (const pieces of paragraphs) {
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
    const starts = wrap(text, width);
    const numbered = starts.map((start, i) => {
      if (numbers && ++filled > numbers.every * page) lines.push(numbers.write(++page));
      lines.push(leaveTraces(text.slice(start, starts[i + 1]).trimEnd(), traces));
      const number = lines.length;
      if (blankLines) lines.push('');
      return number;
    });
    let at = 0;
    for (const piece of pieces) {
      if (typeof piece !== 'string')
        lineOf.set(piece, numbered[starts.findLastIndex((start) => start <= at)]!);
      at += (typeof piece === 'string' ? piece : piece.text).length;
    }
  }
  return { lines, lineOf };
}

/** Where the lines of a paragraph begin, broken at spaces. */
function wrap(text: string, width: number | null): readonly number[] {
  const starts = [0];
  if (width === null) return starts;
  let space = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at - starts.at(-1)! > width && space > starts.at(-1)!) starts.push(space + 1);
    if (text[at] === ' ') space = at;
  }
  return starts;
}

/** In every third long word, or between a figure and what it counts. */
function leaveTraces(line: string, traces: Page['traces']): string {
  if (traces === 'fixed-spaces') return line.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
  if (traces === 'none') return line;
  let words = 0;
  return line.replace(/\p{L}{4,}/gu, (word) =>
    ++words % 3 === 0 ? `${word.slice(0, 2)}\u00ad${word.slice(2)}` : word,
  );
}
