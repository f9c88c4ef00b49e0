import type { Table } from '../tables/table';
import { summariseCriteria } from './criteria-summary';
import { summariseDeadlines } from './deadline-summary';
import { summariseFunding } from './funding-summary';
import type { CriteriaVerdicts, Summary } from './summary';
import { judgeCriteria } from './verdicts';

/** The verdicts of the criteria tables of a workbook, by table id. */
export function judgeTables(tables: readonly Table[]): ReadonlyMap<string, CriteriaVerdicts> {
  const verdicts = new Map<string, CriteriaVerdicts>();
  for (const table of tables) if (table.kind === 'criteria') verdicts.set(table.id, judgeCriteria(table));
  return verdicts;
}

/** What the tables of a workbook come to. `verdicts` are those of `judgeTables`. */
export function summarise(
  tables: readonly Table[],
  verdicts: ReadonlyMap<string, CriteriaVerdicts>,
  asOf: string,
  dueSoonDays: number,
): Summary {
  return {
    criteria: tables.flatMap((table) =>
      table.kind === 'criteria' ? [summariseCriteria(table, verdicts.get(table.id)!)] : [],
    ),
    funding: tables.flatMap((table) => (table.kind === 'funding' ? [summariseFunding(table)] : [])),
    deadlines: summariseDeadlines(tables, asOf, dueSoonDays),
  };
}
