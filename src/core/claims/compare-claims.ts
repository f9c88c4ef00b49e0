import type { Attachment } from './attachment';
import type { Claim } from './claim';
import { compareCounts } from './compare-counts';
import type { Comparison } from './comparison';
import { notCompared } from './comparison';
import { isFigure } from './figure-claims';
import type { ReadReport } from './read-report';

export type { Comparison } from './comparison';

/** Each looks up the claims of one kind. */
const comparers: readonly ((
  report: ReadReport,
  attachments: readonly Attachment[],
) => ReadonlyMap<Claim, Comparison>)[] = [compareCounts];

/** Looks up every claim in the tables of the attachments. What cannot be matched for sure is not compared; nothing is guessed. */
export function compareClaims(
  report: ReadReport,
  attachments: readonly Attachment[],
): ReadonlyMap<Claim, Comparison> {
  const nowhere = notCompared('Không thấy số này trong biểu nào.');
  const alone = notCompared('Chưa có biểu nào đi cùng báo cáo.');
  const noFigure = notCompared('Không phải số liệu của biểu.');
  const found =
    attachments.length === 0 ? [] : comparers.flatMap((compare) => [...compare(report, attachments)]);
  const comparisons = new Map(found);
  return new Map(
    report.claims.map((claim) => [
      claim,
      comparisons.get(claim) ?? (!isFigure(claim) ? noFigure : attachments.length === 0 ? alone : nowhere),
    ]),
  );
}
