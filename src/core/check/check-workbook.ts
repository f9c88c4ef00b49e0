import type { Catalog } from '../catalogs/catalog';
import { shippedCatalogs } from '../catalogs/shipped-catalogs';
import type { Rule } from '../rules/define-rule';
import { rules as allRules } from '../rules/index';
import type { WorkbookSnapshot } from '../snapshot/snapshot';
import { judgeTables, summarise } from '../summary/summarise';
import type { Correction } from '../tables/corrections';
import type { CatalogChoice } from '../tables/propose-catalog';
import { proposeCatalogs } from '../tables/propose-catalog';
import { recogniseTables } from '../tables/recognise-tables';
import type { SaidCatalog } from '../tables/said-catalogs';
import { saidOfTables } from '../tables/said-catalogs';
import { applyIgnores } from './apply-ignores';
import { decideAsOf } from './as-of';
import { coverSheets } from './coverage';
import type { Ignore } from './ignore';
import { makeFindings } from './make-findings';
import { tellOneMistakeOnce } from './one-mistake';
import type { CheckResult } from './result';
import { runRules } from './run-rules';
import { figuresOf } from './sum-repair';

export interface CheckOptions {
  /** The day the check speaks of; `null` to take the day the workbook states, else today. */
  readonly asOf: string | null;
  readonly today: string;
  /** The codes of the rules to run; all of them when it is left out. */
  readonly only?: readonly string[];
  /** How many days before a deadline the warning begins. */
  readonly dueSoonDays?: number;
  /** The day the dossier must be submitted; left out, each table is held against the day it states itself. */
  readonly milestone?: string;
  readonly ignores?: readonly Ignore[];
  /** What the user said of tables that were not recognised rightly. */
  readonly corrections?: readonly Correction[];
  /** The user's own sets of criteria, beside those that the program ships. */
  readonly catalogs?: readonly Catalog[];
  /** What the user said of the sets that single tables follow. */
  readonly saidCatalogs?: readonly SaidCatalog[];
  /** The id of the set that the tables follow, where the user says so for all of them. */
  readonly catalog?: string | null;
  /** The region or group of the commune, a key of the set's regions. */
  readonly region?: string | null;
}

const usualDueSoonDays = 15;

/** The whole arc, from what was read to what is told. @param rules those of the list, unless a test brings its own */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
  rules: readonly Rule[] = allRules,
): CheckResult {
  const { asOf: given, today, only, dueSoonDays = usualDueSoonDays, ignores = [] } = options;
  const { tables, leftovers, texts, corrections } = recogniseTables(snapshot, options.corrections);
  const { asOf, asOfFrom } = decideAsOf(given, today, tables);
  const verdicts = judgeTables(tables);
  const said = saidOfTables(tables, corrections.origins, options.saidCatalogs ?? []);
  const catalogs = proposeCatalogs(tables, { ...catalogChoice(options), said });
  const summary = summarise(tables, verdicts, asOf, dueSoonDays);

  const chosen = only ? rules.filter((rule) => only.includes(rule.code)) : rules;
  const about = { catalogs, asOf, dueSoonDays, milestone: options.milestone ?? null };
  const run = runRules(chosen, { tables, texts, has: snapshot.has, verdicts, ...about });
  const told = tellOneMistakeOnce(run.facts, figuresOf(tables));
  const { findings, uses } = applyIgnores(
    makeFindings(told, snapshot),
    only ? ignores.filter(({ rule }) => only.includes(rule)) : ignores,
    { sheets: snapshot.sheets.map(({ name }) => name), tables, origins: corrections.origins },
  );

  const sheets = coverSheets(snapshot, tables, leftovers, corrections.dismissed);
  const coverage = { sheets, rules: run.coverage };
  const follows = [...catalogs].map(([table, { catalog, confidence, evidence, isCertain, region }]) => {
    return { table, catalog, confidence, evidence, isCertain, region };
  });
  const recognised = { tables, leftovers, corrections, catalogs: follows, saidCatalogs: said };
  return { asOf, asOfFrom, ...recognised, findings, ignores: uses, coverage, summary };
}

/** The user's own sets stand before the shipped ones. */
function catalogChoice({ catalogs = [], catalog = null, region = null }: CheckOptions): CatalogChoice {
  return { catalogs: [...catalogs, ...shippedCatalogs()], chosen: catalog, region };
}
