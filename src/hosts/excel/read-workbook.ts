import type { Box, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot/snapshot';
import { layers } from '../../core/snapshot/snapshot';
import type { Work } from '../workbook-host';
import { boxOfRange, boxProperties } from './box-of-range';
import { readBlocks } from './read-blocks';
import { readCells, readFonts, withFonts } from './read-cells';
import { readDateSystem } from './read-date-system';
import { readHiddenLines } from './read-hidden-lines';
import { readMerges } from './read-merges';
import { operation } from './requirements';

interface Layout {
  readonly sheets: readonly Excel.Worksheet[];
  /** Around the cells with contents; `null` for an empty sheet. */
  readonly used: readonly (Box | null)[];
  /** Around everything with contents or formats. */
  readonly touched: readonly (Box | null)[];
}

/** Values, formulas and number formats of every sheet, hidden ones too. Pure reads: the user's undo stack stays. */
export const readPassively = operation('1.4', async (context, work: Work): Promise<WorkbookSnapshot> => {
  const { sheets, used } = await readLayout(context);
  const cells = await readBlocks(sheets, used, work, (block) => readCells(context, sheets, block));
  const none = { merges: [], hiddenRows: [], hiddenColumns: [] };
  return {
    version: 1,
    has: ['values', 'formulas', 'formats'],
    date1904: false,
    sheets: sheets.map((sheet, i) => ({ ...headOf(sheet), cells: cells[i]!, ...none })),
  };
});

/** Everything a snapshot can hold. Some of it travels as writes: only after the user pressed a button. */
export const readAll = operation('1.13', async (context, work: Work): Promise<WorkbookSnapshot> => {
  const { sheets, used, touched } = await readLayout(context);
  const cells = await readBlocks(sheets, used, work, async (block) => {
    const pieces = await readCells(context, sheets, block);
    const fonts = await readFonts(context, sheets, block);
    return pieces.map((piece, i) => withFonts(piece, fonts[i]!));
  });
  const hidden = await readHiddenLines(context, sheets);
  const merges = await readMerges(context, sheets, touched);
  const date1904 = await readDateSystem(context);
  return {
    version: 1,
    has: merges ? layers : layers.filter((layer) => layer !== 'merges'),
    date1904,
    sheets: sheets.map((sheet, i) => ({
      ...headOf(sheet),
      cells: cells[i]!,
      merges: merges?.[i] ?? [],
      ...hidden[i]!,
    })),
  };
});

async function readLayout(context: Excel.RequestContext): Promise<Layout> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const sheets = worksheets.items;
  const ask = (valuesOnly: boolean) =>
    sheets.map((sheet) => sheet.getUsedRangeOrNullObject(valuesOnly).load(boxProperties));
  const used = ask(true);
  const touched = ask(false);
  await context.sync();
  return { sheets, used: used.map(boxOf), touched: touched.map(boxOf) };
}

const boxOf = (range: Excel.Range) => (range.isNullObject ? null : boxOfRange(range));

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function headOf({
  name,
  visibility,
}: Excel.Worksheet): Pick<SheetSnapshot, 'name' | 'visibility' | 'unreadable'> {
  return { name, visibility: visibilities[visibility], unreadable: null };
}
