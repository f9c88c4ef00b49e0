import { readAmountClaims } from './amount-claims';
import { readAttachmentClaims } from './attachment-claims';
import type { Claim } from './claim';
import { readCountClaims } from './count-claims';
import { readDateClaims } from './date-claims';
import type { Passage } from './passages';
import { readPassages } from './passages';
import { readPeriodClaims } from './period-claims';
import { readPlaceClaims } from './place-claims';
import { readPlaceholderClaims } from './placeholder-claims';
import { readShareClaims } from './share-claims';
import { readQuantityClaims } from './quantity-claims';
import { readRatioClaims } from './ratio-claims';
import type { ReportText } from './report-text';

/** A report as it was understood. */
export interface ReadReport {
  readonly passages: readonly Passage[];
  /** In reading order. */
  readonly claims: readonly Claim[];
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

/** Reads a report: its passages, and what they claim. Never throws, on any text. */
export function readReport(text: ReportText): ReadReport {
  const passages = readPassages(text);
  const claims = readers
    .flatMap((read) => read(passages))
    .sort((a, b) => a.span.passage - b.span.passage || a.span.at - b.span.at);
  return { passages, claims };
}
