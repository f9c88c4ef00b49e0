import type { CleanWorkbook, Drawn } from '../paper/clean-workbook';
import { randomOf, seedOf } from '../random';
import { inventWorld } from '../words/world';
import { criteriaLayouts } from './criteria-layouts';
import { fundingBySource } from './funding-by-source';
import { fundingByWork } from './funding-by-work';
import { fundingLinked } from './funding-linked';
import type { Layout } from './layout';
import { rollUps } from './roll-up';
import { taskLayouts } from './task-table';

export const layouts: readonly Layout[] = [
  ...criteriaLayouts,
  ...fundingBySource,
  ...fundingByWork,
  ...fundingLinked,
  ...rollUps,
  ...taskLayouts,
];

/**
 * A clean workbook whose first sheet follows the layout given, beside up to three others that name other things.
 * @param seed names the workbook: the same one gives the same cells
 */
export function drawWorkbook(layout: Layout, seed: string): CleanWorkbook {
  const random = randomOf(seedOf(seed));
  const world = inventWorld(random);
  const draw = ({ draw: drawSheets, kind }: Layout): readonly Drawn[] =>
    drawSheets(world).map((sheet) => ({ ...sheet, kind }));
  const sheets: Drawn[] = [...draw(layout)];
  const used = new Set([layout.words]);
  const others = random.pick([0, 0, 1, 1, 2, 3]);
  for (let i = 0; i < others; i++) {
    const other = random.pick(layouts);
    if (used.has(other.words)) continue;
    used.add(other.words);
    sheets.push(...draw(other));
  }
  nameApart(sheets);
  return { layout: layout.id, sheets, asOf: world.asOf, followsSet: layout.followsSet === true };
}

/** No two sheets of a workbook may be named alike. */
function nameApart(sheets: readonly Drawn[]): void {
  const names = new Set<string>();
  for (const { paper } of sheets) {
    const wanted = paper.name;
    for (let i = 2; names.has(paper.name); i++) paper.name = `${wanted} (${i})`;
    names.add(paper.name);
  }
}
