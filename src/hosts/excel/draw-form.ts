import type { FormCell, FormLook, SheetForm } from '../../core/forms/sheet-form';
import { cellRectangles } from '../../core/present/cell-rectangles';
import { boxAddress } from '../../core/snapshot/address';
import type { Box } from '../../core/snapshot/snapshot';
import { dayFormat, formColours, formFont, lookStyles } from '../form-looks';
import { cellInput } from './cell-input';

/** Excel refuses lists of addresses beyond 8,192 characters; 200 of the longest areas make 4,400. */
const areasAtOnce = 200;

/** A zero of the form's font at its usual size, in points: columns are measured in these. */
const pointsPerCharacter = 6;

/** Asks for all that stands on the sheet and how it looks; carried out by the caller's sync. */
export function drawForm(sheet: Excel.Worksheet, form: SheetForm, date1904: boolean): void {
  const { cells, widths, heights, merges, headerRows } = form;
  const grid = gridOf(form);
  const range = sheet.getRange(boxAddress(grid.box));
  range.numberFormat = grid.of((cell) => (lookStyles[cell.look].isDay ? dayFormat : null));
  range.values = grid.of((cell) => cellInput(cell, date1904));
  range.format.font.name = formFont;
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Center';
  for (const [look, own] of groupBy(cells, ({ look }) => look)) drawLook(sheet, look, own);
  for (const box of cellRectangles(cells.filter(({ look }) => lookStyles[look].ruled))) rule(sheet, box);
  for (const [i, width] of widths.entries()) {
    const column = { top: 1, left: i + 1, bottom: 1, right: i + 1 };
    sheet.getRange(boxAddress(column)).format.columnWidth = width * pointsPerCharacter;
  }
  for (const [height, rows] of groupBy([...heights], ([, height]) => height)) {
    const first = rows.map(([row]) => ({ row, column: 1 }));
    for (const format of formatsOf(sheet, first)) format.rowHeight = height;
  }
  for (const box of merges) sheet.getRange(boxAddress(box)).merge();
  sheet.freezePanes.freezeRows(headerRows[1]);
}

function drawLook(sheet: Excel.Worksheet, look: FormLook, cells: readonly FormCell[]): void {
  const { size, bold, italic, shaded, horizontal } = lookStyles[look];
  for (const format of formatsOf(sheet, cells)) {
    format.font.size = size;
    format.font.bold = bold;
    format.font.italic = italic;
    format.horizontalAlignment = horizontal === 'left' ? 'Left' : 'Center';
    if (shaded) format.fill.color = `#${formColours.shade}`;
  }
}

/** The formats of the cells, together as far as Excel takes them at once. */
function formatsOf(
  sheet: Excel.Worksheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Excel.RangeFormat[] {
  const areas = cellRectangles(cells).map(boxAddress);
  return Array.from({ length: Math.ceil(areas.length / areasAtOnce) }, (_, i) => {
    const chunk = areas.slice(i * areasAtOnce, (i + 1) * areasAtOnce);
    return sheet.getRanges(chunk.join(',')).format;
  });
}

/** Draws lines around the cells of a box. Excel refuses lines between columns or rows where there is but one. */
function rule(sheet: Excel.Worksheet, box: Box): void {
  const { borders } = sheet.getRange(boxAddress(box)).format;
  const sides = [
    ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
    ...(box.right > box.left ? (['InsideVertical'] as const) : []),
    ...(box.bottom > box.top ? (['InsideHorizontal'] as const) : []),
  ];
  for (const side of sides) {
    const line = borders.getItem(side);
    line.style = 'Continuous';
    line.color = `#${formColours.line}`;
  }
}

/** The form as one box from A1, whose cells can be asked for row by row; where there is none, the answer is `null`. */
function gridOf({ cells, widths }: SheetForm) {
  const bottom = cells.reduce((last, { row }) => Math.max(last, row), 1);
  const box: Box = { top: 1, left: 1, bottom, right: widths.length };
  const of = <T>(answer: (cell: FormCell) => T | null): (T | null)[][] => {
    const rows = Array.from({ length: bottom }, () => widths.map((): T | null => null));
    for (const cell of cells) rows[cell.row - 1]![cell.column - 1] = answer(cell);
    return rows;
  };
  return { box, of };
}

function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
