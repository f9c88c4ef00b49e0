import { boxAddress, cellAddress } from '../../snapshot/address';
import type { FigureReading } from '../../tables/money-columns';
import type { Table } from '../../tables/table';
import { readingOf } from '../../tables/table';
import { runsOf } from '../../values/sum-formula';
import type { Fact, FactEdit } from '../define-rule';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';
import type { Place } from '../sums/sum-of-parts';
import { amountIn, refOf } from '../sums/sum-of-parts';
import type { UnitOutlier } from '../sums/unit-outliers';
import { findUnitOutliers } from '../sums/unit-outliers';

/** One figure was typed in đồng in a table of triệu đồng, or the other way round. */
export const unitOutlier = defineRule({
  code: 'KP109',
  slug: 'unit-outlier',
  severity: 'warning',
  looksAt: 'any',
  basis: 'số học',
  title: 'Số liệu nhập nhầm đơn vị tính',
  why: 'Một số ghi theo đơn vị khác với cả bảng làm tổng sai hàng nghìn, hàng triệu lần.',
  silent:
    'Chỉ báo khi nhân hoặc chia đúng 1.000 hay 1.000.000 thì mọi phép cộng đang lệch có ô này đều khớp; không báo khi có ' +
    'hai cách sửa như nhau.',
  messages: {
    outlier: {
      what: 'Dòng "{label}": ô {cell} ghi {stated}; {times} thành {after} thì các tổng ở {totals} khớp.',
      do: 'Kiểm tra đơn vị tính của {cell}; nếu nhập nhầm đơn vị thì sửa thành {after}.',
    },
    'row-outlier': {
      what: 'Dòng "{label}": các ô {cells} đều {times} thì các tổng ở {totals} mới khớp; chẳng hạn {cell} từ {stated} thành {after}.',
      do: 'Kiểm tra đơn vị tính của cả dòng; nếu nhập nhầm đơn vị thì sửa các ô {cells}.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Giải ngân |
| 1 | Ngân sách tỉnh | 3200 | 2500 |
| 2 | Ngân sách xã | 1100000000 | 900 |
| 3 | Nhân dân đóng góp | 700 | 700 |
| | Tổng cộng | 5000 | 4100 |`,
    good: `
ĐVT: triệu đồng
| TT | Nguồn vốn | Kế hoạch | Giải ngân |
| 1 | Ngân sách tỉnh | 3200 | 2500 |
| 2 | Ngân sách xã | 1100 | 900 |
| 3 | Nhân dân đóng góp | 700 | 700 |
| | Tổng cộng | 5000 | 4100 |`,
  },
  *check({ table }) {
    for (const outlier of findUnitOutliers(table)) yield factOf(table, outlier);
  },
  fix: {
    safety: 'ask',
    title: 'Sửa {cell} thành {after}',
    reason: 'Có thể số liệu gốc đúng như vậy và tổng mới sai, nên cần xem lại trước khi đổi đơn vị.',
  },
});

function factOf(table: Table, { places, factor, totals }: UnitOutlier): Fact {
  const figures = places.flatMap((place) => {
    const reading = readingOf(table, place.row, place.column);
    return reading.kind === 'figure' ? [{ place, reading }] : [];
  });
  const { place, reading } = figures[0]!;
  const times = factor > 1 ? `nhân với ${thousands(factor)}` : `chia cho ${thousands(1 / factor)}`;
  const stated = amountIn(reading.unit, reading.interval);
  return {
    messageId: figures.length > 1 ? 'row-outlier' : 'outlier',
    at: refOf(table, place),
    data: {
      cell: cellAddress(place.row, place.column),
      cells: runsOf(figures.map((one) => one.place)).map(boxAddress),
      label: rowName(table, place.row),
      times,
      stated,
      after: { ...stated, amount: Number((stated.amount * factor).toPrecision(15)) },
      totals: totals.map(({ row, column }) => cellAddress(row, column)),
    },
    related: [...figures.slice(1).map((one) => one.place), ...totals].map((one) => refOf(table, one)),
    fix: figures.map((one) => editOf(table, one.place, one.reading, factor)),
  };
}

function thousands(factor: number): string {
  return factor < 1e4 ? '1.000' : '1.000.000';
}

/** A number in the unit that a bare number has in the cell: what was typed with a unit of its own loses it. */
function editOf(
  table: Table,
  { row, column }: Place,
  { figure, unit, asText }: FigureReading,
  factor: number,
): FactEdit {
  const own = table.columns.find((one) => one.column === column)!.unit;
  const isInOwn = asText && own?.dimension === 'money' && unit?.dimension === 'money';
  const scale = isInOwn ? unit.factor / own.factor : 1;
  return {
    at: refOf(table, { row, column }),
    after: Number((figure.value * factor * scale).toPrecision(15)),
  };
}
