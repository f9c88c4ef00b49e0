import { moneyUnits } from '../layouts/frame';
import type { Operator } from './fault';
import { onSheet, pickOne, spot } from './fault';

const conflictingUnits = onSheet(
  'BG107',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const { unitLine, unit } = meaning;
    if (!unitLine || unitLine.column < 3) return null;
    const own = moneyUnits.find(({ name }) => name === unit)!;
    const other = random.pick(moneyUnits.filter(({ factor }) => factor !== own.factor)).name;
    const heading = [...paper.cells.values()].find(
      ({ row, column, value }) => row === unitLine.row + 1 && column >= 3 && typeof value === 'string',
    );
    if (heading && random.chance(0.4)) {
      heading.value = `${heading.value as string} (${other})`;
      return { done: `tiêu đề cột ghi thêm (${other})`, at: spot(drawn, heading) };
    }
    const text = `${random.pick(['ĐVT: ', 'Đơn vị tính: '])}${other}`;
    paper.put(unitLine.row, 1, text);
    return { done: `thêm dòng "${text}"`, at: spot(drawn, unitLine) };
  },
  ['funding', 'roll-up-funding'],
);

/** The sheet of last year was opened, saved under a new name and filled in; its title was forgotten. */
const stalePeriod: Operator = {
  rule: 'BG110',
  plant: (workbook, random) => {
    const year = workbook.asOf.slice(0, 4);
    const stated = workbook.sheets.flatMap((drawn) => drawn.meaning.years.map((place) => ({ drawn, place })));
    if (stated.length < 3) return null;
    const chosen = pickOne(random, stated)!;
    const cell = chosen.drawn.paper.at(chosen.place)!;
    cell.value = String(cell.value).replace(year, String(Number(year) - 1));
    return { done: `tên biểu ghi năm ${Number(year) - 1}`, at: spot(chosen.drawn, chosen.place) };
  },
};

export const frameFaults: readonly Operator[] = [conflictingUnits, stalePeriod];
