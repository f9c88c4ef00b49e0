import type { CellRef } from '../snapshot/address';
import type { Layer } from '../snapshot/snapshot';
import type { CriteriaVerdicts } from '../summary/summary';
import type { ProposedCatalog } from '../tables/propose-catalog';
import type { SheetTexts } from '../tables/sheet-texts';
import type { Table, TableKind } from '../tables/table';

/** The contract of a rule. A rule reads recognised tables, never the raw grid, and yields facts, never sentences. */

export type Severity = 'error' | 'warning' | 'info';

/**
 * What fills a template's hole: text as it is; numbers are written the Vietnamese way; a list is joined with ", ".
 * An amount carries its unit, so that the sentence can name it.
 */
export type DataValue =
  string | number | readonly string[] | { readonly amount: number; readonly unit: string | null };

/**
 * A cell to write. `after` is a constant, or a formula that starts with "="; `value` is what the formula gives. Text
 * written over a font of an old charset gets a Unicode font along with it (check/make-findings.ts).
 */
export interface FactEdit {
  readonly at: CellRef;
  readonly after: string | number;
  readonly value?: number | string;
  /** The cell's whole row must be blank, else the fix is not offered: for lines written under a table. */
  readonly inBlankRow?: true;
}

export interface Fact {
  readonly messageId: string;
  readonly at: CellRef;
  readonly data: Readonly<Record<string, DataValue>>;
  readonly related?: readonly CellRef[];
  /** Only where the rule speaks with two severities. */
  readonly severity?: Severity;
  readonly fix?: readonly FactEdit[];
  /**
   * The sum relation that failed, for rules about sums: the check decides from all of them which cell is the one
   * mistake (check/one-mistake.ts).
   */
  readonly breach?: Breach;
}

/** A relation total = Σ parts (− Σ less) that does not hold. */
export interface Breach {
  readonly total: CellRef;
  readonly parts: readonly CellRef[];
  /** What is taken away from the parts: "còn lại = kế hoạch − giải ngân". */
  readonly less?: readonly CellRef[];
}

/** What a rule may look at, beside the table it is called for. */
export interface RuleContext<T extends Table = Table> {
  readonly table: T;
  /** All tables of the workbook, in reading order. */
  readonly tables: readonly Table[];
  /** What the table's criteria and indicators came to; `null` for other kinds. */
  readonly verdicts: CriteriaVerdicts | null;
  /** The set of criteria that the table follows; `null` where it is none or not known. */
  readonly catalog: ProposedCatalog | null;
  /** The proposals for all tables of the workbook, by table id. */
  readonly catalogs: ReadonlyMap<string, ProposedCatalog>;
  /** "2024-05-15": the day the check speaks of. */
  readonly asOf: string;
  /** How many days before a deadline the warning begins. */
  readonly dueSoonDays: number;
  /** "2024-09-30": the day the dossier must be submitted, when the user has set it. */
  readonly milestone: string | null;
}

/** What a rule may look at that speaks of a sheet as a whole. */
export interface SheetContext {
  readonly sheet: SheetTexts;
}

/** The rule could not be applied to this table; the reason goes into the coverage, in Vietnamese. */
export class NotRun {
  constructor(readonly why: string) {}
}

/** A small table drawn with "|" between cells, as test/core/rules/text-grid.ts reads it. */
export type TextGrid = string;

export interface Example {
  readonly bad: TextGrid;
  readonly good: TextGrid;
  /** A table that the user took for their own set of criteria, where the rule holds tables against one. */
  readonly catalog?: TextGrid;
}

export interface RuleMessage {
  /** What is wrong and where: one sentence with {holes}. */
  readonly what: string;
  /** What to do, a sentence that begins with a verb. */
  readonly do: string;
}

/** What every rule says of itself. */
export interface RuleText {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  /** Document and article, or "số học". */
  readonly basis: string;
  readonly title: string;
  readonly why: string;
  /** When it stays silent on purpose, for the help page. */
  readonly silent: string;
  readonly messages: Readonly<Record<string, RuleMessage>>;
  readonly fix?: {
    readonly safety: 'safe' | 'ask';
    /** The button, with {holes}: "Sửa thành {after}". */
    readonly title: string;
    /** Why it is safe, or why the user must look first. */
    readonly reason: string;
  };
}

/** A rule about the tables of a workbook. */
export interface Rule extends RuleText {
  /** The kinds of tables it is called for; "any" for all of them; "sheet" where it is called once for each sheet. */
  readonly looksAt: 'any' | 'sheet' | readonly TableKind[];
  /** Layers of the snapshot without which it cannot speak; where one was not read the rule is "not-run". */
  readonly needs?: readonly Layer[];
  readonly examples: Example;
  /** Called with what `looksAt` asks for: a table, or a sheet. */
  check(context: RuleContext | SheetContext): Iterable<Fact | NotRun>;
}

type Definition = Omit<Rule, 'looksAt' | 'check'>;

/** Declares a rule about sheets. */
export function defineRule(
  rule: Definition & {
    readonly looksAt: 'sheet';
    check(context: SheetContext): Iterable<Fact | NotRun>;
  },
): Rule;
/** Declares a rule about tables. The generic keeps `check` typed by the kinds it looks at. */
export function defineRule<const K extends TableKind>(
  rule: Definition & {
    readonly looksAt: 'any' | readonly K[];
    check(context: RuleContext<Extract<Table, { kind: K }>>): Iterable<Fact | NotRun>;
  },
): Rule;
export function defineRule(rule: unknown): Rule {
  return Object.freeze(rule) as Rule;
}
