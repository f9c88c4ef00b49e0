import type { ReadingBudget } from '../../xlsx/reading-budget';
import { XmlScanner } from '../../xlsx/xml-scanner';
import { isSwitchedOn, wholeNumber, wordAttribute } from './word-attribute';

/** How one level of a list is numbered. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2)": the holes are the levels from 1; for a bullet its sign. */
  readonly text: string;
  /** What stands between number and text: "nothing", or anything else for a gap. */
  readonly suffix: string;
  /** The level, from 1, that lets this one begin anew; 0 for none, `null` for any above. */
  readonly restart: number | null;
  /** Whether all numbers in its text are decimal, however their own levels are written. */
  readonly isLegal: boolean;
  /** The paragraph style that stands for this level. */
  readonly style: string | null;
}

/** A kind of list; the levels count from 0. */
export interface ListDesign {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The numbering style that says what this design does not. */
  readonly styleLink: string | null;
}

/** A list of a document: it counts together with all others of its design. */
export interface DocumentList {
  readonly design: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

export interface Numbering {
  readonly designs: ReadonlyMap<string, ListDesign>;
  readonly lists: ReadonlyMap<string, DocumentList>;
}

export const noNumbering: Numbering = { designs: new Map(), lists: new Map() };

/** The numbering part. @throws {DamagedPart} */
export function readNumbering(xml: string, budget: ReadingBudget): Numbering {
  const scanner = new XmlScanner(xml);
  const designs = new Map<string, ListDesign>();
  const lists = new Map<string, DocumentList>();
  const root = scanner.openRoot('numbering');
  while (scanner.nextChild(root)) {
    budget.spendItem();
    if (scanner.isNamed('abstractNum')) {
      designs.set(wordAttribute(scanner, 'abstractNumId') ?? '', readDesign(scanner, budget));
    } else if (scanner.isNamed('num')) {
      lists.set(wordAttribute(scanner, 'numId') ?? '', readList(scanner, budget));
    }
  }
  return { designs, lists };
}

function readDesign(scanner: XmlScanner, budget: ReadingBudget): ListDesign {
  const own = scanner.level;
  const levels = new Map<number, ListLevel>();
  let styleLink: string | null = null;
  while (scanner.nextChild(own)) {
    if (scanner.isNamed('numStyleLink')) styleLink = wordAttribute(scanner, 'val');
    else if (scanner.isNamed('lvl')) {
      budget.spendItem();
      levels.set(levelOf(scanner), readLevel(scanner));
    }
  }
  return { levels, styleLink };
}

function readList(scanner: XmlScanner, budget: ReadingBudget): DocumentList {
  const own = scanner.level;
  const starts = new Map<number, number>();
  const levels = new Map<number, ListLevel>();
  let design = '';
  while (scanner.nextChild(own)) {
    if (scanner.isNamed('abstractNumId')) design = wordAttribute(scanner, 'val') ?? '';
    else if (scanner.isNamed('lvlOverride')) {
      budget.spendItem();
      const level = levelOf(scanner);
      const override = scanner.level;
      while (scanner.nextChild(override)) {
        if (scanner.isNamed('startOverride')) starts.set(level, wholeNumber(scanner) ?? 1);
        else if (scanner.isNamed('lvl')) levels.set(level, readLevel(scanner));
      }
    }
  }
  return { design, starts, levels };
}

function levelOf(scanner: XmlScanner): number {
  return Number(wordAttribute(scanner, 'ilvl') ?? 0);
}

function readLevel(scanner: XmlScanner): ListLevel {
  const own = scanner.level;
  const level = { ...plainLevel };
  while (scanner.nextChild(own)) {
    if (scanner.isNamed('start')) level.start = wholeNumber(scanner) ?? 1;
    else if (scanner.isNamed('numFmt')) level.format = wordAttribute(scanner, 'val') ?? 'decimal';
    else if (scanner.isNamed('lvlText')) level.text = wordAttribute(scanner, 'val') ?? '';
    else if (scanner.isNamed('suff')) level.suffix = wordAttribute(scanner, 'val') ?? '';
    else if (scanner.isNamed('lvlRestart')) level.restart = wholeNumber(scanner);
    else if (scanner.isNamed('isLgl')) level.isLegal = isSwitchedOn(scanner);
    else if (scanner.isNamed('pStyle')) level.style = wordAttribute(scanner, 'val');
  }
  return level;
}

type Changing<T> = { -readonly [K in keyof T]: T[K] };

const plainLevel: Changing<ListLevel> = {
  start: 1,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  restart: null,
  isLegal: false,
  style: null,
};
