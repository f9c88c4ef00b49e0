import { askInParts } from './ask-in-parts';
import { isMarkFormula } from './mark-tag';

export interface SheetMarks {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  /** Our conditional formats on the sheet. */
  readonly marks: readonly Excel.ConditionalFormat[];
}

/**
 * Every sheet with the marks of ours that it carries, whichever session made them: they are known by their tag alone.
 * Rules of the user that Excel cannot read are none of ours. Three requests at most, all pure reads.
 */
export async function findMarks(context: Excel.RequestContext): Promise<readonly SheetMarks[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const onSheets = worksheets.items.map((sheet) => ({
    sheet,
    formats: sheet.getRange().conditionalFormats.load('items/id,items/type'),
  }));
  await context.sync();
  const custom = onSheets.flatMap(({ sheet, formats }) =>
    formats.items.filter(({ type }) => type === 'Custom').map((format) => ({ sheet, format })),
  );
  const formulas = await askInParts(context, custom, ({ format }) => {
    format.load('custom/rule/formula');
    return () => format.custom.rule.formula;
  });
  const ours = custom.filter((_, i) => isMarkFormula(formulas[i] ?? ''));
  return onSheets.map(({ sheet }) => ({
    sheet,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    marks: ours.filter((mark) => mark.sheet === sheet).map((mark) => mark.format),
  }));
}
