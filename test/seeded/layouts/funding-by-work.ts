import { amountOf, careers, partOf, works, workTypes } from '../words/works';
import { inWords } from '../words/vietnamese-figures';
import type { World } from '../words/world';
import { chooseSettings } from './funding-settings';
import type { DrawnSheet, Layout } from './layout';
import type { TreeColumn, TreeRow } from './tree-shape';
import { drawTreeTable } from './tree-table';

const numbered = (labels: readonly string[]): readonly TreeRow[] =>
  labels.map((label, i) => ({ index: String(i + 1), label }));

/** Total, then direct capital split in two, then the other sources; three header rows. */
function matrixColumns(world: World, top: readonly string[], prefix = ''): readonly TreeColumn[] {
  const { random } = world;
  const leaf = (key: string, path: readonly string[], zeros: number): TreeColumn => ({
    key: prefix + key,
    path: [...top, ...path],
    holds: 'money',
    amount: () => (random.chance(zeros) ? 0 : amountOf(random, 60, 900)),
  });
  const direct = random.pick(['Vốn đầu tư trực tiếp', 'Ngân sách nhà nước']);
  return [
    {
      key: `${prefix}all`,
      path: [...top, 'Tổng số'],
      holds: {
        kind: 'sum',
        of: ['direct', 'mixed', 'credit', 'business', 'people'].map((key) => prefix + key),
      },
    },
    {
      key: `${prefix}direct`,
      path: [...top, direct, 'Tổng số'],
      holds: { kind: 'sum', of: [`${prefix}central`, `${prefix}local`] },
    },
    leaf('central', [direct, 'NSTW'], 0),
    leaf('local', [direct, 'NSĐP'], 0.1),
    leaf('mixed', ['Vốn lồng ghép'], 0.3),
    leaf('credit', ['Vốn tín dụng'], 0.3),
    leaf('business', ['Vốn doanh nghiệp'], 0.4),
    leaf('people', ['Dân đóng góp'], 0.1),
  ];
}

/** Sums are reckoned from the columns after them, so the inner one has to be reckoned first. */
function drawMatrix(world: World, deep: boolean): DrawnSheet {
  const { random, year } = world;
  const settings = chooseSettings(world);
  const groups: readonly TreeRow[] = [
    { index: 'I', label: 'Hợp phần thứ nhất', rows: numbered(random.some(works, random.int(3, 5))) },
    { index: 'II', label: 'Hợp phần thứ hai', rows: numbered(random.some(careers, random.int(3, 4))) },
  ];
  return drawTreeTable(world, {
    name: 'Huy động',
    heading: { number: '09', title: 'Kết quả huy động và thực hiện nguồn lực đầu tư' },
    ...settings,
    columnNumbers: 'none',
    labelHeading: 'Nội dung thực hiện',
    columns: matrixColumns(world, deep ? [`Kết quả huy động năm ${year}`] : []),
    rows: groups,
  });
}

/** Plan, carried-over, all capital, disbursed, rate, remaining: with the reckoning in the column numbers. */
function drawDisbursement(world: World, declares: boolean): DrawnSheet {
  const { random, year } = world;
  const settings = chooseSettings(world);
  const form = random.pick(['percent', 'percent', 'fraction'] as const);
  const grouped = random.chance(0.5);
  const list = random.some(works, random.int(6, 9));
  const rows: readonly TreeRow[] = grouped
    ? [
        { index: 'I', label: 'Công trình chuyển tiếp', rows: numbered(list.slice(0, 3)) },
        { index: 'II', label: 'Công trình khởi công mới', rows: numbered(list.slice(3)) },
      ]
    : numbered(list);
  return drawTreeTable(world, {
    name: 'Giải ngân',
    heading: { number: '10', title: 'Tình hình giải ngân vốn đầu tư xây dựng nông thôn mới' },
    ...settings,
    labelHeading: random.pick(['Danh mục công trình', 'Tên công trình', 'Danh mục dự án']),
    columnNumbers: declares ? random.pick(['brackets', 'plain']) : settings.columnNumbers,
    columns: [
      {
        key: 'carried',
        path: ['Kế hoạch vốn', `Vốn năm ${year - 1} kéo dài`],
        holds: 'money',
        amount: () => (random.chance(0.4) ? 0 : amountOf(random, 60, 300)),
      },
      {
        key: 'plan',
        path: ['Kế hoạch vốn', `Kế hoạch năm ${year}`],
        holds: 'money',
        amount: () => amountOf(random, 200, 1800),
      },
      {
        key: 'all',
        path: ['Kế hoạch vốn', 'Tổng số'],
        holds: { kind: 'sum', of: ['carried', 'plan'] },
        declares,
      },
      {
        key: 'done',
        path: [random.pick(['Đã giải ngân', 'Giải ngân đến nay', 'Lũy kế giải ngân'])],
        holds: 'money',
        amount: (known) => partOf(random, known['carried']! + known['plan']!, 30, 100),
      },
      {
        key: 'rate',
        path: ['Tỷ lệ giải ngân (%)'],
        holds: { kind: 'rate', done: 'done', plan: 'all', form },
        declares,
      },
      {
        key: 'left',
        path: ['Còn lại chưa giải ngân'],
        holds: { kind: 'difference', from: 'all', minus: ['done'] },
        declares,
      },
    ],
    rows,
    spent: { plan: ['all'], done: 'done' },
  });
}

/** Plan and done of two sources, a plain list. */
function drawPlanAndDone(world: World): DrawnSheet {
  const { random, year } = world;
  return drawTreeTable(world, {
    name: 'Đầu tư công',
    heading: { number: '08', title: 'Kết quả thực hiện vốn đầu tư công' },
    ...chooseSettings(world),
    labelHeading: random.pick(['Công trình', 'CÔNG TRÌNH', 'Lĩnh vực đầu tư']),
    columns: [
      {
        key: 'plan',
        path: [`Kế hoạch năm ${year}`],
        holds: 'money',
        amount: () => amountOf(random, 100, 1500),
      },
      {
        key: 'done',
        path: [`Kết quả thực hiện 6 tháng năm ${year}`],
        holds: 'money',
        amount: (known) => (random.chance(0.15) ? 0 : partOf(random, known['plan']!, 20, 95)),
      },
      { key: 'note', path: ['Ghi chú'], holds: 'text' },
    ],
    rows: numbered(random.some(workTypes, random.int(6, 9))),
    spent: { plan: ['plan'], done: 'done' },
  });
}

/** What is still owed for finished works: nothing, on a clean sheet. */
function drawArrears(world: World): DrawnSheet {
  const { random } = world;
  const drawn = drawTreeTable(world, {
    name: 'Nợ đọng',
    heading: { number: '11', title: 'Tình hình nợ đọng xây dựng cơ bản', withYear: random.chance(0.5) },
    ...chooseSettings(world),
    labelHeading: 'Tên công trình',
    columns: [
      { key: 'invest', path: ['Tổng mức đầu tư'], holds: 'money', amount: () => amountOf(random, 300, 2400) },
      {
        key: 'settled',
        path: ['Giá trị quyết toán'],
        holds: 'money',
        amount: (known) => partOf(random, known['invest']!, 85, 100),
      },
      { key: 'paid', path: ['Vốn đã bố trí'], holds: 'money', amount: (known) => known['settled']! },
      {
        key: 'owed',
        path: [random.pick(['Số còn nợ', 'Nợ đọng', 'Số nợ đọng'])],
        holds: 'money',
        amount: () => 0,
      },
    ],
    rows: numbered(random.some(works, random.int(4, 7))),
  });
  const owed = drawn.meaning.sums.filter(({ total: { column }, grand }) => grand && column === 6);
  for (const { total: at, parts } of owed) drawn.meaning.arrears.push({ total: at, parts });
  return drawn;
}

/** An estimate with its amount in words below. */
function drawInWords(world: World): DrawnSheet {
  const { random } = world;
  const settings = chooseSettings(world);
  const drawn = drawTreeTable(world, {
    name: 'Dự toán',
    heading: { number: '12', title: 'Dự toán kinh phí tổ chức thực hiện' },
    ...settings,
    total: { label: random.pick(['Tổng cộng', 'TỔNG CỘNG']), at: 'bottom' },
    columns: [
      { key: 'amount', path: ['Thành tiền'], holds: 'money', amount: () => amountOf(random, 60, 400) },
    ],
    rows: numbered(random.some(careers, random.int(4, 6))),
  });
  const { paper, meaning } = drawn;
  const { total } = meaning.sums.find(({ grand }) => grand)!;
  const factor = settings.unit!.factor;
  const words = inWords(Math.round(paper.figure(total) * factor));
  const bracket = random.chance(0.5);
  const text = `${bracket ? '(' : ''}${random.pick(['Bằng chữ: ', 'Số tiền bằng chữ: '])}${words[0]!.toUpperCase()}${words.slice(1)} đồng${random.pick(['', './.', ' chẵn'])}${bracket ? ')' : ''}`;
  const row = total.row + 1;
  for (const cell of [...paper.cells.values()].filter((one) => one.row > total.row)) {
    paper.cells.delete(`${cell.row},${cell.column}`);
  }
  const at = paper.put(row, random.pick([1, 2]), text);
  meaning.words.push({ at, amount: total, factor });
  return drawn;
}

export const fundingByWork: readonly Layout[] = [
  { id: 'funding-matrix', kind: 'funding', words: 'works', draw: (world) => [drawMatrix(world, false)] },
  { id: 'funding-matrix-deep', kind: 'funding', words: 'works', draw: (world) => [drawMatrix(world, true)] },
  {
    id: 'funding-disbursement',
    kind: 'funding',
    words: 'works',
    draw: (world) => [drawDisbursement(world, false)],
  },
  {
    id: 'funding-declared',
    kind: 'funding',
    words: 'works',
    draw: (world) => [drawDisbursement(world, true)],
  },
  { id: 'funding-plan-and-done', kind: 'funding', words: 'types', draw: (world) => [drawPlanAndDone(world)] },
  { id: 'funding-arrears', kind: 'funding', words: 'works', draw: (world) => [drawArrears(world)] },
  { id: 'funding-in-words', kind: 'funding', words: 'careers', draw: (world) => [drawInWords(world)] },
];
