import * as v from 'valibot';
import { correctionSchema } from '../tables/correction-schema';
import type { Correction } from '../tables/corrections';
import type { KeptCatalogs } from '../tables/kept-catalogs';
import { noCatalogs } from '../tables/kept-catalogs';
import { keptCatalogsSchema } from '../tables/kept-catalogs-schema';
import type { Ignore } from './ignore';
import { ignoreSchema } from './ignore-schema';

/** What of ours travels with the workbook, as JSON. */
export interface WorkbookState {
  readonly version: 1;
  readonly corrections: readonly Correction[];
  readonly ignores: readonly Ignore[];
  /** The day the user named; `null` to leave it to the workbook, else today. */
  readonly asOf: string | null;
  readonly catalogs: KeptCatalogs;
}

export const emptyState: WorkbookState = {
  version: 1,
  corrections: [],
  ignores: [],
  asOf: null,
  catalogs: noCatalogs,
};

/** A state as it was found: one that cannot be read here must be left in the workbook as it is. */
export type StateReading =
  | { readonly kind: 'read'; readonly state: WorkbookState }
  /** Written by a later version of this program. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** Fields that this version does not know are kept with the rest. */
const stateSchema = v.looseObject({
  version: v.literal(1),
  corrections: v.optional(v.array(correctionSchema), []),
  ignores: v.optional(v.array(ignoreSchema), []),
  asOf: v.optional(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  catalogs: v.optional(keptCatalogsSchema, noCatalogs),
});

const newerSchema = v.looseObject({ version: v.pipe(v.number(), v.minValue(2)) });

/** Reads the state of a workbook; `null` stands for a workbook that has none. Never throws, whatever the text. */
export function parseState(stored: string | null): StateReading {
  if (stored === null || stored === '') return { kind: 'read', state: emptyState };
  let json: unknown;
  try {
    json = JSON.parse(stored);
  } catch {
    return { kind: 'unreadable' };
  }
  const read = v.safeParse(stateSchema, json);
  if (read.success) return { kind: 'read', state: read.output };
  return { kind: v.is(newerSchema, json) ? 'newer' : 'unreadable' };
}

/** The text to keep in the workbook; "" when there is nothing to keep, so that nothing of ours stays in the file. */
export function formatState(state: WorkbookState): string {
  const { version, corrections, ignores, asOf, catalogs, ...others } = state;
  const hasCatalogs = catalogs.own.length > 0 || catalogs.said.length > 0;
  const rest = { ...(hasCatalogs && { catalogs }), ...others };
  const isEmpty =
    corrections.length === 0 && ignores.length === 0 && asOf === null && Object.keys(rest).length === 0;
  return isEmpty ? '' : JSON.stringify({ version, corrections, ignores, asOf, ...rest });
}
