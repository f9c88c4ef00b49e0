import { shortFigure } from '../words/vietnamese-figures';
import type { Operator } from './fault';
import { onSheet, pickOne, spot } from './fault';
import { latestOf } from './verdicts';

const only = ['criteria-whole-set'];

const indicatorMissing = onSheet(
  'TC101',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    // A met one among others: its criterion's verdict stays what it was.
    const all = latestOf(drawn);
    const left = pickOne(
      random,
      all.filter((one) => one.met && all.filter(({ criterion }) => criterion === one.criterion).length > 1),
    );
    const criterion = meaning.criteria.find(({ code }) => code === left?.criterion);
    if (!left || !criterion) return null;
    const { row } = left.label;
    for (const cell of [...paper.cells.values()].filter((one) => one.row === row)) paper.type(cell, '');
    paper.shiftRows(row + 1, -1);
    return {
      done: `bỏ chỉ tiêu ${left.code}`,
      at: spot(drawn, criterion.label),
      moved: { sheet: paper.name, from: row, by: -1 },
    };
  },
  only,
);

const indicatorUnknown = onSheet(
  'TC102',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const criterion = random.pick(meaning.criteria.slice(1));
    const last = latestOf(drawn)
      .filter((one) => one.criterion === criterion.code)
      .at(-1)!;
    const row = last.label.row + 1;
    paper.shiftRows(row, 1);
    const number = Number(last.code.split('.')[1]) + 1;
    if (last.index) paper.put(row, last.index.column, `${criterion.code}.${number}`);
    const text = random.pick([
      'Có mô hình thôn thông minh đi vào hoạt động',
      'Tỷ lệ tuyến đường có hoa và biển tên',
      'Có câu lạc bộ dân ca hoạt động thường xuyên',
    ]);
    const label = paper.put(row, last.label.column, text);
    paper.put(row, last.target.column, 'Đạt');
    paper.put(row, last.result.column, 'Đạt');
    const met = latestOf(drawn).find((one) => one.met)!;
    paper.put(
      row,
      last.status.column,
      paper.value(met.label.row < row ? met.status : { ...met.status, row: met.status.row + 1 }),
    );
    return {
      done: `thêm chỉ tiêu "${text}"`,
      at: spot(drawn, label),
      moved: { sheet: paper.name, from: row, by: 1 },
    };
  },
  only,
);

/** The target is another than that of the set; the verdict holds for both. */
const targetDiffers = onSheet(
  'TC103',
  (drawn, random) => {
    const { paper } = drawn;
    const one = pickOne(
      random,
      latestOf(drawn).filter(
        ({ met, required }) => met && required.comparator !== 'stated' && required.value !== 100,
      ),
    );
    if (!one) return null;
    const { comparator, value } = one.required;
    const other = comparator === 'at most' ? value + 1 : value - random.pick([1, 3, 5]);
    const text = String(paper.value(one.target));
    paper.type(one.target, text.replace(shortFigure(value), shortFigure(other)));
    return { done: `yêu cầu ghi ${other} thay vì ${value}`, at: spot(drawn, one.target) };
  },
  only,
);

export const criteriaSetFaults: readonly Operator[] = [indicatorMissing, indicatorUnknown, targetDiffers];
