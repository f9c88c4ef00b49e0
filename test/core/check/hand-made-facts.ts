import type { CellRef } from '../../../src/core/snapshot/address';
import { cellAddress, parseCellAddress } from '../../../src/core/snapshot/address';
import type { RuleFact } from '../../../src/core/check/run-rules';
import type { Fact } from '../../../src/core/rules/define-rule';
import type { Table } from '../../../src/core/tables/table';
import { sampleRule } from '../rules/sample-rule';

/** Facts as rules would yield them, for the tests of what is done with them. */

export function cellIn(table: Table, address: string): CellRef {
  return { sheet: table.sheet, ...parseCellAddress(address)! };
}

export function factOf(table: Table, code: string, at: string, other: Partial<Fact> = {}): RuleFact {
  const rule = sampleRule({ code, slug: code.toLowerCase() });
  const data = { cell: at, stated: 0, after: 0 };
  return { rule, table, fact: { messageId: 'negative', at: cellIn(table, at), data, ...other } };
}

/** A sum that does not hold: the total speaks. */
export function breachOf(table: Table, code: string, total: string, ...parts: string[]): RuleFact {
  const cells = parts.map((part) => cellIn(table, part));
  return factOf(table, code, total, { breach: { total: cellIn(table, total), parts: cells } });
}

export const addressOf = ({ row, column }: CellRef) => cellAddress(row, column);
