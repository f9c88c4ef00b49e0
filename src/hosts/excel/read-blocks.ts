import { boxAddress } from '../../core/snapshot/address';
import type { Box, CellSnapshot } from '../../core/snapshot/snapshot';
import type { HostProblem, Work } from '../workbook-host';
import { cellsIn, cutIntoBlocks, halve } from './cut-into-blocks';
import type { Block } from './cut-into-blocks';
import { cancelledProblem, officeCodeOf, tooLargeProblem } from './host-problems';
import type { PieceCells } from './read-cells';

/** What Excel can give to an add-in, and what the add-in can hold. */
const mostCells = 5_000_000;

export type BlockReader = (block: Block) => Promise<readonly PieceCells[]>;

/**
 * Reads block after block, telling how far it is. Returns the cells of each sheet.
 * @throws {HostProblem} too-large before anything is read, cancelled between two blocks
 */
export async function readBlocks(
  sheets: readonly Excel.Worksheet[],
  used: readonly (Box | null)[],
  { signal, onProgress }: Work,
  read: BlockReader,
): Promise<readonly CellSnapshot[][]> {
  const total = used.reduce((sum, box) => sum + (box ? cellsIn(box) : 0), 0);
  if (total > mostCells) throw tooLarge(sheets, used);
  const cells: CellSnapshot[][] = sheets.map(() => []);
  let done = 0;
  for (const block of cutIntoBlocks(used)) {
    if (signal.aborted) throw cancelledProblem();
    for (const { piece, cells: own } of await readOrHalve(block, read)) {
      for (const cell of own) cells[piece.sheet]!.push(cell);
      done += cellsIn(piece.box);
    }
    onProgress(done / total);
    await letThePaneBreathe();
  }
  return cells;
}

/** Long texts can make a block more than Excel on the web will answer. */
async function readOrHalve(block: Block, read: BlockReader): Promise<readonly PieceCells[]> {
  try {
    return await read(block);
  } catch (error) {
    const halves = officeCodeOf(error) === 'ResponsePayloadSizeLimitExceeded' ? halve(block) : null;
    if (!halves) throw error;
    return [...(await readOrHalve(halves[0], read)), ...(await readOrHalve(halves[1], read))];
  }
}

function tooLarge(sheets: readonly Excel.Worksheet[], used: readonly (Box | null)[]): HostProblem {
  const size = (box: Box | null) => (box ? cellsIn(box) : 0);
  const largest = used.reduce((best, box, i) => (size(box) > size(used[best]!) ? i : best), 0);
  return tooLargeProblem(sheets[largest]!.name, boxAddress(used[largest]!));
}

/** Excel restarts an add-in that does not answer for five seconds. */
function letThePaneBreathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
