import { boxAddress } from '../../core/snapshot/address';
import type { Box } from '../../core/snapshot/snapshot';
import { askInParts } from './ask-in-parts';
import { boxOfRange } from './box-of-range';

/** Some rows of one sheet. */
interface Band {
  readonly sheet: number;
  readonly box: Box;
}

/** Excel does not tell more than 512 merged areas of one range: so many rows of even a busy table have fewer. */
const rowsPerBand = 50;

/**
 * The merged areas of every sheet, in reading order; `null` when Excel would not tell them all. Travels as a write: the
 * user can no longer undo what was done before.
 *
 * @param touched for each sheet everything with contents or formats, `null` where there is nothing
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  touched: readonly (Box | null)[],
): Promise<readonly (readonly Box[])[] | null> {
  const whole = touched.flatMap((box, sheet) => (box ? [{ sheet, box }] : []));
  const first = await mergesIn(context, sheets, whole);
  const refused = whole.filter((_, i) => first[i] === undefined);
  const second = await mergesIn(context, sheets, refused.flatMap(cutIntoBands));
  if (second.includes(undefined)) return null;
  const merges = [...first, ...second].flatMap((found) => found ?? []);
  return sheets.map((_, sheet) =>
    merges
      .filter((merge) => merge.sheet === sheet)
      .map((merge) => merge.box)
      .sort((a, b) => a.top - b.top || a.left - b.left),
  );
}

/** For each band its merges, `undefined` where Excel refuses. */
function mergesIn(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  bands: readonly Band[],
): Promise<(readonly Band[] | undefined)[]> {
  return askInParts(context, bands, ({ sheet, box }) => {
    const merged = sheets[sheet]!.getRange(boxAddress(box)).getMergedAreasOrNullObject().load('areaCount');
    const areas = merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return () => (merged.isNullObject ? [] : areas.items.map((area) => ({ sheet, box: boxOfRange(area) })));
  });
}

function cutIntoBands({ sheet, box }: Band): Band[] {
  const count = Math.ceil((box.bottom - box.top + 1) / rowsPerBand);
  return Array.from({ length: count }, (_, i) => {
    const top = box.top + i * rowsPerBand;
    return { sheet, box: { ...box, top, bottom: Math.min(box.bottom, top + rowsPerBand - 1) } };
  });
}
