import { hiddenIn } from './hidden-lines';
import { RichApiError } from './rich-api-error';
import type { CellModel, Run } from './workbook-model';

/** The answer of getCellProperties for one cell: the parts of the format that were asked for. */
export function cellProperties({ font, bold, fontColor, fill }: CellModel, wanted: unknown): unknown {
  return pick({ format: { font: { name: font, bold, color: fontColor }, fill: { color: fill } } }, wanted);
}

/** The answer of getRowProperties and getColumnProperties: one entry a line. */
export function lineProperties(
  property: 'rowHidden' | 'columnHidden',
  hidden: readonly Run[],
  first: number,
  last: number,
  wanted: unknown,
): unknown[] {
  const near = hidden.filter(([from, to]) => from <= last && to >= first);
  return Array.from({ length: last - first + 1 }, (_, i) =>
    pick({ [property]: hiddenIn(near, first + i, first + i) }, wanted),
  );
}

function pick(all: unknown, wanted: unknown): unknown {
  if (wanted === true) return all;
  return Object.fromEntries(
    Object.entries(wanted as object).map(([name, inner]) => {
      const known = (all as Record<string, unknown>)[name];
      if (known === undefined)
        throw new RichApiError('NotImplemented', `The simulated Excel knows no property "${name}" here.`);
      return [name, pick(known, inner)];
    }),
  );
}
