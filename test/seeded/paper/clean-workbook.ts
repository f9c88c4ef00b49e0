import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import type { Paper, Place } from './paper';

export type Kind = 'criteria' | 'funding' | 'tasks' | 'roll-up';

/** One addition that a table claims. */
export interface Sum {
  readonly total: Place;
  readonly parts: readonly Place[];
  /** The parts stand in rows under each other, or in columns beside each other. */
  readonly across: 'rows' | 'columns';
  /** False for "trong đó": the parts need not fill the whole. */
  readonly complete: boolean;
  /** The total of the whole table. */
  readonly grand: boolean;
}

export interface Rate {
  readonly at: Place;
  readonly done: Place;
  readonly plan: Place;
  /** 100 where the cell holds 85,3; 1 where it holds 0,853 shown as a percentage. */
  readonly scale: 1 | 100;
}

/** A column whose number says how it is reckoned: "(5)=(3)-(4)". */
export interface Declared {
  readonly at: Place;
  readonly kind: 'sum' | 'difference' | 'rate';
}

/** One row of a table with its parts, whatever the table is about. */
export interface Item {
  readonly label: Place;
  readonly index: Place | null;
  /** The rows that are counted together carry the same group. */
  readonly group: string;
  readonly level: number;
  readonly leaf: boolean;
  readonly total: boolean;
  readonly figures: readonly Place[];
}

/** A money column as seen by the rules about plan and done. */
export interface Spent {
  readonly plan: readonly Place[];
  readonly done: Place;
  readonly leaf: boolean;
  /** False for capital that was raised: to raise more than was planned is no mistake. */
  readonly isSpent: boolean;
}

export interface Target {
  readonly comparator: 'at least' | 'at most' | 'stated';
  readonly value: number;
  /** "%", "triệu đồng/người/năm" … */
  readonly unit: string;
}

export interface Indicator {
  readonly code: string;
  readonly label: Place;
  readonly index: Place | null;
  readonly target: Place;
  readonly result: Place;
  /** The status, or the mark for "met". */
  readonly status: Place;
  /** The mark for "not met" where the table has two mark columns. */
  readonly unmetMark: Place | null;
  readonly met: boolean;
  readonly required: Target;
  readonly plan: readonly Place[];
  /** The group of the criterion. */
  readonly criterion: string;
  /** False for the earlier ones of several periods. */
  readonly latest: boolean;
}

export interface Criterion {
  readonly code: string;
  readonly label: Place;
  /** Where the criterion has a status of its own. */
  readonly status: Place | null;
  readonly unmetMark: Place | null;
  readonly met: boolean;
}

/** A stated number of criteria or indicators. */
export interface Count {
  readonly at: Place;
  readonly what: 'criteria' | 'indicators';
  readonly says: 'met' | 'unmet' | 'total' | 'met of total';
  readonly met: number;
  readonly total: number;
  /** The same statement with another figure of those met (or unmet, or of all). */
  readonly restate: (figure: number) => string | number;
  /** Where one line states the criteria and the indicators: the line with both figures. */
  readonly both?: (criteria: number, indicators: number) => string;
}

export interface Task {
  readonly label: Place;
  readonly owner: Place | null;
  readonly deadline: Place | null;
  readonly start: Place | null;
  readonly status: Place | null;
  readonly done: boolean;
}

/** What the one who drew a sheet knows about it. A fault is planted by this, never by looking at the cells. */
export interface Meaning {
  title: Place;
  /** "Kèm theo Báo cáo số …" */
  attached: Place | null;
  unitLine: Place | null;
  unit: string | null;
  sums: Sum[];
  rates: Rate[];
  declared: Declared[];
  items: Item[];
  spent: Spent[];
  /** The cells of leaf rows that hold an amount or a quantity, blank ones left out. */
  figures: Place[];
  shares: { readonly total: Place | null; readonly parts: readonly Place[] }[];
  arrears: { readonly total: Place; readonly parts: readonly Place[] }[];
  words: { readonly at: Place; readonly amount: Place; readonly factor: number }[];
  indicators: Indicator[];
  criteria: Criterion[];
  counts: Count[];
  ratios: { readonly at: Place; readonly part: number; readonly whole: number }[];
  percents: Place[];
  tasks: Task[];
  /** Cells that hold a year in a title or heading. */
  years: Place[];
  /** Rates, shares and differences: what follows from other figures and is no sum. */
  followers: {
    readonly at: Place;
    readonly from: readonly Place[];
    readonly kind: 'rate' | 'difference' | 'share';
  }[];
  /** The day of submission that the sheet states, as Excel stores days. */
  milestone: number | null;
  /** Figures that another sheet of the workbook states too. */
  linked: { readonly here: Place; readonly there: Place }[];
}

export interface Drawn {
  /** What the sheet is about, as RULES.md names the kinds. */
  readonly kind: Kind;
  readonly paper: Paper;
  readonly meaning: Meaning;
}

export interface CleanWorkbook {
  readonly layout: string;
  readonly sheets: readonly Drawn[];
  /** The check is told to follow the imported set of criteria. */
  readonly followsSet: boolean;
  /** The day of the check, ISO. */
  readonly asOf: string;
}

export function emptyMeaning(): Meaning {
  return {
    title: { row: 1, column: 1 },
    attached: null,
    unitLine: null,
    unit: null,
    sums: [],
    rates: [],
    declared: [],
    items: [],
    spent: [],
    figures: [],
    shares: [],
    arrears: [],
    words: [],
    indicators: [],
    criteria: [],
    counts: [],
    ratios: [],
    percents: [],
    tasks: [],
    years: [],
    followers: [],
    milestone: null,
    linked: [],
  };
}

export function copyWorkbook(workbook: CleanWorkbook): CleanWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((drawn) => ({ ...drawn, paper: drawn.paper.copy() })),
  };
}

export function snapshotOf({ sheets }: CleanWorkbook): WorkbookSnapshot {
  return {
    version: 1,
    has: ['values', 'formulas', 'formats', 'fonts', 'merges', 'hidden'],
    date1904: false,
    sheets: sheets.map(({ paper }) => paper.snapshot()),
  };
}
