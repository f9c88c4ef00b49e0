import type { Attachment } from './attachment';
import type { Claim } from '../claim';
import { compareAmounts } from './compare-amounts';
import { compareCounts } from './compare-counts';
import { compareDeadlines } from './compare-deadlines';
import type { Comparison } from './comparison';
import { notCompared } from './comparison';
import { isFigure } from '../figure-claims';
import type { ReadReport } from '../read-report';

export type { Comparison } from './comparison';

/** Each looks up the claims of one kind. */
const comparers: readonly ((
  report: ReadReport,
  attachments: readonly Attachment[],
) => ReadonlyMap<Claim, Comparison>)[] = [compareCounts, compareAmounts, compareDeadlines];

/** Looks up every claim in the tables of the attachments. What cannot be matched for sure is not compared; nothing is guessed. */
export function compareClaims(
  report: ReadReport,
  attachments: readonly Attachment[],
): ReadonlyMap<Claim, Comparison> {
  const comparisons = new Map(comparers.flatMap((compare) => [...compare(report, attachments)]));
  return new Map(
    report.claims.map((claim) => {
      const found = comparisons.get(claim) ?? (isFigure(claim) ? nowhere : nameless);
      return [claim, attachments.length === 0 && isFigure(claim) ? { ...found, ...alone } : found];
    }),
  );
}

const nowhere = notCompared('Không thấy số này trong biểu nào.');
const nameless = notCompared('Không phải số liệu của biểu.');
const alone = notCompared('Chưa có biểu nào đi cùng báo cáo.');
