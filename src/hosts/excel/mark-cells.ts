import type { MarkGroup, MarkPlan } from '../../core/present/marks';
import type { MarkOutcome } from '../workbook-host';
import { findMarks } from './find-marks';
import type { SheetMarks } from './find-marks';
import { markFills, markTextColour } from './mark-colours';
import { markFormula } from './mark-tag';
import { operation } from './requirements';

/** Excel refuses lists of addresses beyond 8,192 characters; 200 of the longest areas make 4,400. */
const areasPerFormat = 200;

/**
 * Lays the plan over the cells as conditional formats, in place of all earlier marks of ours. The cells' own formats
 * are never touched, a protected sheet is left as it is. Four requests at most, the last of them a write.
 */
export const markCells = operation('1.9', async (context, plan: MarkPlan): Promise<MarkOutcome> => {
  const found = await findMarks(context);
  const sheets = new Map(found.map((each) => [each.name, each]));
  for (const { isProtected, marks } of found) if (!isProtected) for (const mark of marks) mark.delete();
  const open = plan.groups.filter(({ sheet }) => sheets.get(sheet)?.isProtected === false);
  for (const group of open) mark(sheets.get(group.sheet)!.sheet, group);
  await context.sync();
  return { marked: open.reduce((sum, { cells }) => sum + cells, 0), refused: refusals(plan, found) };
});

function mark(sheet: Excel.Worksheet, { areas, severity }: MarkGroup): void {
  for (let i = 0; i < areas.length; i += areasPerFormat) {
    const chunk = areas.slice(i, i + areasPerFormat).join(',');
    const { custom } = sheet.getRanges(chunk).conditionalFormats.add('Custom');
    custom.rule.formula = markFormula(severity);
    custom.format.fill.color = markFills[severity];
    custom.format.font.color = markTextColour;
  }
}

function refusals(plan: MarkPlan, found: readonly SheetMarks[]): MarkOutcome['refused'] {
  const wanted = new Set(plan.groups.map(({ sheet }) => sheet));
  const known = new Set(found.map(({ name }) => name));
  const gone = [...wanted].filter((sheet) => !known.has(sheet));
  const shut = found.filter(
    ({ name, isProtected, marks }) => isProtected && (wanted.has(name) || marks.length > 0),
  );
  return [
    ...shut.map(({ name, marks }) => ({
      sheet: name,
      why: `Trang tính đang được bảo vệ nên ${marks.length > 0 ? 'còn dấu của lần soát trước' : 'chưa đánh dấu được'}.`,
    })),
    ...gone.map((sheet) => ({ sheet, why: 'Trang tính đã được đổi tên hoặc xoá sau lần soát.' })),
  ];
}
