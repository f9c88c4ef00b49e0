import type { AttachmentCell } from './attachment';

/** A claim beside the cell that says the same thing, or why there is none. */
export type Comparison =
  | {
      /** "rounds": one figure can be rounded to the other. */
      readonly status: 'agrees' | 'rounds' | 'differs';
      readonly at: AttachmentCell;
      /** What the tables come to, in the claim's own unit; in words where the cell stands for the whole table. */
      readonly value: number | string;
      /** What else is worth knowing, in Vietnamese: how far two rounded figures lie apart. */
      readonly note?: string;
    }
  | {
      readonly status: 'not-compared';
      /** Vietnamese, for "chưa đối chiếu". */
      readonly why: string;
      readonly note?: string;
    };

export function notCompared(why: string): Comparison {
  return { status: 'not-compared', why };
}
