import type { World } from '../words/world';
import type { MoneyUnit } from './frame';
import { moneyUnits } from './frame';
import type { TreeTable } from './tree-shape';

type Settings = Pick<
  TreeTable,
  'unit' | 'indexHeading' | 'labelHeading' | 'totals' | 'columnNumbers' | 'zero' | 'total'
>;

/** What every office does its own way. */
export function chooseSettings(world: World): Settings {
  const { random } = world;
  const totals = random.pick(['typed', 'formulas'] as const);
  return {
    unit: random.pick(moneyUnits),
    indexHeading: random.pick(['TT', 'STT', 'Stt', 'Số TT']),
    labelHeading: random.pick(['Nội dung', 'NỘI DUNG', 'Nội dung thực hiện', 'Chỉ tiêu']),
    totals,
    columnNumbers: random.pick(['none', 'none', 'brackets', 'plain']),
    // "+" and "-" over a dash give #VALUE!, so whoever writes formulas leaves the cell blank or types 0.
    zero: random.pick(totals === 'typed' ? ['', '-', 0] : ['', 0]),
    total: random.chance(0.5)
      ? { label: random.pick(['TỔNG SỐ', 'TỔNG CỘNG', 'Tổng số']), at: 'top' }
      : { label: random.pick(['Tổng cộng', 'TỔNG CỘNG', 'Tổng', 'Cộng']), at: 'bottom' },
  };
}

/** Units in which a column of small amounts still shows more than zeros. */
export const smallUnits: readonly MoneyUnit[] = moneyUnits.filter(({ factor }) => factor <= 1e6);
