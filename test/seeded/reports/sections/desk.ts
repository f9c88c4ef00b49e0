import type { Drawn } from '../../paper/clean-workbook';
import type { Random } from '../../random';
import type { World } from '../../words/world';
import type { Genre } from '../genres';
import type { Mark, Prose, Slot } from '../prose';

/** What lies before the one who writes a report: the world it speaks of, the pages, the sheets to attach. */
export interface Desk {
  readonly world: World;
  readonly random: Random;
  readonly prose: Prose;
  readonly sheets: Drawn[];
  readonly genre: Genre;
  readonly district: string;
  /** Communes that are mentioned in passing. */
  readonly others: readonly string[];
  /** How many criteria were met a year ago. */
  readonly before: number;
  readonly hasWorkbook: boolean;
  /** How chapters are numbered, and how many there are so far. */
  readonly marks: 'roman' | 'digits';
  chapters: number;
}

export function slot<M extends Mark>(text: string, mark: M): Slot<M> {
  return { text, mark };
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** Opens a chapter: "II. Nhiệm vụ" or "2. Nhiệm vụ". */
export function openChapter(desk: Desk, heading: string): void {
  const number = ++desk.chapters;
  const mark = desk.marks === 'roman' ? romans[number - 1]! : String(number);
  desk.prose.say(
    `${mark}. ${desk.marks === 'roman' && desk.random.chance(0.3) ? heading.toUpperCase() : heading}`,
  );
}
