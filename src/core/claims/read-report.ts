import { readAmountClaims } from './amounts/amount-claims';
import { readAttachmentClaims } from './references/attachment-claims';
import type { Claim } from './claim';
import { readCountClaims } from './counts/count-claims';
import { readDateClaims } from './references/date-claims';
import type { Passage } from './text/passages';
import { readPassages } from './text/passages';
import { readPeriodClaims } from './references/period-claims';
import { readPlaceClaims } from './references/place-claims';
import { readPlaceholderClaims } from './references/placeholder-claims';
import { readShareClaims } from './figures/share-claims';
import { readQuantityClaims } from './figures/quantity-claims';
import { readRatioClaims } from './figures/ratio-claims';
import type { ReportText } from './text/report-text';

/** A report as it was understood. */
export interface ReadReport {
  readonly passages: readonly Passage[];
  /** In reading order. */
  readonly claims: readonly Claim[];
  /** How many figures stand in cells of the report's own tables, and are left alone. */
  readonly inCells: number;
}

/** Each reads the claims of one kind. */
const readers: readonly ((passages: readonly Passage[]) => readonly Claim[])[] = [
  readCountClaims,
  readAmountClaims,
  readShareClaims,
  readAttachmentClaims,
  readDateClaims,
  readPeriodClaims,
  readPlaceClaims,
  readPlaceholderClaims,
  readQuantityClaims,
  readRatioClaims,
];

/** What such a figure means its column says, whether it was planned or reached; from its cell alone it cannot be told. */
const meantByColumn: ReadonlySet<Claim['kind']> = new Set(['count', 'quantity', 'ratio', 'share']);

/** Reads a report: its passages, and what they claim. Never throws, on any text. */
export function readReport(text: ReportText): ReadReport {
  const passages = readPassages(text);
  const all = readers
    .flatMap((read) => read(passages))
    .sort((a, b) => a.span.passage - b.span.passage || a.span.at - b.span.at);
  const claims = all.filter(({ kind, span }) => !meantByColumn.has(kind) || !passages[span.passage]!.isCell);
  return { passages, claims, inCells: all.length - claims.length };
}
