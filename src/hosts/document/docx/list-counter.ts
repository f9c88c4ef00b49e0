import { listNumber } from './list-number';
import type { DocumentList, ListDesign, ListLevel, Numbering } from './numbering';

/** A list item as its paragraph or its style tells it; where neither states the level, the style's name leads to it. */
export interface ListPlace {
  readonly list: string;
  readonly level: number | undefined;
  readonly style: string | undefined;
}

/**
 * Gives the paragraphs of a document, one after the other, the numbers that Word shows before them and stores nowhere.
 * Lists of one design count together, unless one says where it starts.
 */
export class ListCounter {
  /** By design: how far each level has come. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /** @param listOfStyle the list that a numbering style names. */
  constructor(
    private readonly numbering: Numbering,
    private readonly listOfStyle: (style: string) => string | undefined,
  ) {}

  /** "1. ", "a) ", "- ": the next number of a list with the gap behind it; "" for a paragraph outside all lists. */
  next(place: ListPlace): string {
    const list = this.resolve(place.list);
    if (!list) return '';
    const design = this.numbering.designs.get(list.design);
    const level = place.level ?? levelOfStyle(design, place.style);
    const look = levelIn(list, design, level);
    if (!look) return '';
    const label =
      look.format === 'bullet' ? bulletSign(look.text) : this.count(place.list, list, design, level);
    return label === '' || look.suffix === 'nothing' ? label : `${label} `;
  }

  private resolve(id: string): DocumentList | undefined {
    const list = this.numbering.lists.get(id);
    const link = list && this.numbering.designs.get(list.design)?.styleLink;
    const linked = link ? this.listOfStyle(link) : undefined;
    return linked === undefined ? list : (this.numbering.lists.get(linked) ?? list);
  }

  private count(id: string, list: DocumentList, design: ListDesign | undefined, level: number): string {
    const counts = this.countsOf(list.design);
    const key = `${id} ${level}`;
    const startsAnew = list.starts.has(level) && !this.begun.has(key);
    this.begun.add(key);
    const before = startsAnew ? undefined : counts[level];
    counts[level] = before === undefined ? startOf(list, design, level) : before + 1;
    for (let deeper = level + 1; deeper < counts.length; deeper++) {
      const restart = levelIn(list, design, deeper)?.restart ?? deeper;
      if (level < restart) counts[deeper] = undefined;
    }
    const look = levelIn(list, design, level)!;
    return look.text.replace(/%([1-9])/g, (_, hole: string) => {
      const named = Number(hole) - 1;
      counts[named] ??= startOf(list, design, named);
      const format = levelIn(list, design, named)?.format ?? 'decimal';
      return listNumber(counts[named], look.isLegal && format !== 'bullet' ? 'decimal' : format);
    });
  }

  private countsOf(design: string): (number | undefined)[] {
    let counts = this.counts.get(design);
    if (!counts) this.counts.set(design, (counts = []));
    return counts;
  }
}

function levelIn(list: DocumentList, design: ListDesign | undefined, level: number): ListLevel | undefined {
  return list.levels.get(level) ?? design?.levels.get(level);
}

function startOf(list: DocumentList, design: ListDesign | undefined, level: number): number {
  return list.starts.get(level) ?? levelIn(list, design, level)?.start ?? 1;
}

function levelOfStyle(design: ListDesign | undefined, style: string | undefined): number {
  for (const [level, look] of design?.levels ?? [])
    if (style !== undefined && look.style === style) return level;
  return 0;
}

/** Bullets are signs of special fonts; what can be typed ("+") says which level it is. */
function bulletSign(text: string): string {
  return /^[+*]$/.test(text) ? text : '-';
}
