import type { Box } from '../../core/snapshot/snapshot';

/** Some whole rows of one sheet's used range. */
export interface Piece {
  /** The sheet's place in the workbook. */
  readonly sheet: number;
  readonly box: Box;
}

/** What one request reads. */
export type Block = readonly Piece[];

/** Excel on the web answers with 5 MB at most: 100 bytes a cell, usually enough for four layers. */
export const cellsPerBlock = 50_000;

/** Cuts the used ranges into blocks of whole rows; small sheets share one. */
export function cutIntoBlocks(used: readonly (Box | null)[]): readonly Block[] {
  const blocks: Piece[][] = [];
  let room = 0;
  for (const [sheet, box] of used.entries()) {
    if (box === null) continue;
    const width = box.right - box.left + 1;
    for (let top = box.top; top <= box.bottom;) {
      if (room < width) {
        blocks.push([]);
        room = cellsPerBlock;
      }
      const bottom = Math.min(box.bottom, top + Math.floor(room / width) - 1);
      blocks.at(-1)!.push({ sheet, box: { ...box, top, bottom } });
      room -= (bottom - top + 1) * width;
      top = bottom + 1;
    }
  }
  return blocks;
}

/** The block in two; `null` when it is a single row. */
export function halve(block: Block): readonly [Block, Block] | null {
  const [piece] = block;
  if (block.length > 1) {
    const middle = Math.floor(block.length / 2);
    return [block.slice(0, middle), block.slice(middle)];
  }
  const { sheet, box } = piece!;
  if (box.top === box.bottom) return null;
  const bottom = Math.floor((box.top + box.bottom) / 2);
  return [[{ sheet, box: { ...box, bottom } }], [{ sheet, box: { ...box, top: bottom + 1 } }]];
}

export const cellsIn = ({ top, left, bottom, right }: Box) => (bottom - top + 1) * (right - left + 1);
