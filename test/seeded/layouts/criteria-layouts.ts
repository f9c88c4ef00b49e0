import { emptyMeaning } from '../paper/clean-workbook';
import { Paper } from '../paper/paper';
import { openDay, owners, writeDay } from '../words/deadline-words';
import type { World } from '../words/world';
import type { CriteriaOptions } from './criteria-options';
import { drawCriteriaTable } from './criteria-table';
import { drawFooting, drawHeading } from './frame';
import { drawHeader } from './header';
import type { DrawnSheet, Layout } from './layout';

const plain: CriteriaOptions = {
  rows: 'own',
  marks: 'status',
  periods: 1,
  planColumns: false,
  unitColumn: false,
  groups: false,
  whole: false,
  counts: 'none',
};

function draw(world: World, options: Partial<CriteriaOptions>): DrawnSheet {
  const title = world.random.pick([
    'Kết quả thực hiện bộ tiêu chí xã nông thôn mới',
    'Kết quả tự đánh giá các tiêu chí nông thôn mới',
    // The imported set is one for communes, not for advanced ones.
    `Đánh giá mức độ đạt tiêu chí xã nông thôn mới${options.whole ? '' : ' nâng cao'}`,
  ]);
  return drawCriteriaTable(world, { ...plain, ...options }, title);
}

/** The table of all indicators, and on a second sheet those that are not met. */
function drawWithUnmetList(world: World): readonly DrawnSheet[] {
  const { random } = world;
  const main = draw(world, {
    whole: true,
    rows: random.pick(['own', 'merged']),
    counts: random.pick(['none', 'below-line']),
  });
  const paper = new Paper('Chưa đạt', world.fontName);
  const meaning = emptyMeaning();
  const headings = [
    'TT',
    'Nội dung chỉ tiêu',
    'Yêu cầu',
    'Kết quả',
    'Đánh giá',
    'Thời hạn hoàn thành',
    'Đơn vị chủ trì',
  ];
  const columns = headings.length;
  let row = drawHeading(paper, meaning, world, {
    number: '02',
    title: 'Danh sách chỉ tiêu chưa đạt',
    columns,
  });
  row += drawHeader(
    paper,
    random,
    row,
    headings.map((heading) => [heading]),
  );
  for (const one of main.meaning.indicators.filter(({ met }) => !met)) {
    const result = main.paper.at(one.result)!;
    const text = String(main.paper.value(one.label)).replace(/^[\d.]+ /, '');
    paper.put(row, 1, one.code);
    const label = paper.put(row, 2, text);
    const target = paper.put(row, 3, main.paper.value(one.target));
    const here = paper.put(row, 4, result.value, { format: result.format });
    const status = paper.put(row, 5, main.paper.value(one.status));
    const day = writeDay(random, 'texts', openDay(random, world.asOf));
    const plan = [paper.put(row, 6, day.value), paper.put(row, 7, random.pick(owners))];
    meaning.indicators.push({ ...one, label, index: null, target, result: here, status, plan });
    meaning.linked.push({ here, there: one.result });
    row++;
  }
  drawFooting(paper, world, row, columns);
  return meaning.indicators.length < 2 ? [main] : [main, { paper, meaning }];
}

const layout = (id: string, options: Partial<CriteriaOptions>, followsSet = false): Layout => ({
  followsSet,
  id,
  kind: 'criteria',
  words: 'criteria',
  draw: (world) => [draw(world, options)],
});

export const criteriaLayouts: readonly Layout[] = [
  layout('criteria-own-rows', {}),
  layout('criteria-merged', { rows: 'merged' }),
  layout('criteria-first-row', { rows: 'first' }),
  layout('criteria-two-marks', { marks: 'two-marks' }),
  layout('criteria-two-marks-merged', { rows: 'merged', marks: 'two-marks' }),
  layout('criteria-periods', { periods: 2, unitColumn: true }),
  layout('criteria-plan', { planColumns: true }),
  layout('criteria-plan-merged', { rows: 'merged', planColumns: true, counts: 'below-line' }),
  layout('criteria-whole-set', { whole: true }, true),
  layout('criteria-whole-set-groups', { whole: true, groups: true, unitColumn: true }, true),
  layout('criteria-groups', { groups: true, counts: 'below-rows' }),
  layout('criteria-counts-above', { counts: 'above' }),
  layout('criteria-counts-below', { counts: 'below-line' }),
  layout('criteria-count-rows', { counts: 'below-rows', unitColumn: true }),
  layout('criteria-met-unmet-total', { counts: 'met-unmet-total', groups: true }),
  {
    id: 'criteria-unmet-list',
    kind: 'criteria',
    words: 'criteria',
    followsSet: true,
    draw: drawWithUnmetList,
  },
];
