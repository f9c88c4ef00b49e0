import { amountOf, careers, partOf, works } from '../words/works';
import type { World } from '../words/world';
import { chooseSettings } from './funding-settings';
import type { DrawnSheet, Layout } from './layout';
import type { TreeColumn, TreeRow } from './tree-shape';
import { drawTreeTable } from './tree-table';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

function sources(world: World): readonly TreeRow[] {
  const { random } = world;
  const upper = random.chance(0.4);
  const name = (text: string) => (upper ? text.toUpperCase() : text);
  const child = (label: string, i: number): TreeRow => ({ index: String(i + 1), label });
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['Ngân sách trung ương', ['Vốn đầu tư phát triển', 'Kinh phí sự nghiệp']],
    [
      'Ngân sách địa phương',
      random.some(['Ngân sách tỉnh', 'Ngân sách huyện', 'Ngân sách xã'], random.int(2, 3)),
    ],
    ['Vốn lồng ghép các chương trình, dự án', []],
    ['Vốn tín dụng', []],
    ['Vốn doanh nghiệp, hợp tác xã', []],
    ['Huy động từ cộng đồng và người dân', ['Tiền mặt', 'Ngày công và hiện vật quy đổi']],
  ];
  return random.some(groups, random.int(4, 6)).map(([label, parts], i) => ({
    index: roman[i]!,
    label: name(label),
    rows: parts.map(child),
  }));
}

function yearColumns(world: World): readonly TreeColumn[] {
  const { random, year } = world;
  const plan: TreeColumn = {
    key: 'plan',
    path: [`Kế hoạch năm ${year}`],
    holds: 'money',
    amount: () => amountOf(random),
  };
  const done: TreeColumn = {
    key: 'done',
    path: [random.pick([`Kết quả huy động năm ${year}`, `Thực hiện năm ${year}`])],
    holds: 'money',
    amount: (known) => partOf(random, known['plan']!, 55, 100),
  };
  return [plan, done];
}

function drawBySource(world: World): DrawnSheet {
  return drawTreeTable(world, {
    name: 'Biểu 03',
    heading: {
      number: '03',
      title: world.random.pick([
        'Tổng hợp nguồn vốn thực hiện xây dựng nông thôn mới',
        'Kết quả huy động nguồn lực xây dựng nông thôn mới',
      ]),
    },
    ...chooseSettings(world),
    columns: yearColumns(world),
    rows: sources(world),
    spent: { plan: ['plan'], done: 'done', isRaised: true },
  });
}

function drawBySourceWithRates(world: World): DrawnSheet {
  const { random } = world;
  const declares = random.chance(0.6);
  const settings = chooseSettings(world);
  return drawTreeTable(world, {
    name: 'Nguon von',
    heading: { number: '3', title: 'Kết quả huy động vốn xây dựng nông thôn mới' },
    ...settings,
    columnNumbers: declares ? random.pick(['brackets', 'plain']) : settings.columnNumbers,
    columns: [
      ...yearColumns(world),
      {
        key: 'rate',
        path: [random.pick(['Tỷ lệ (%)', 'Tỷ lệ TH/KH (%)', 'Đạt tỷ lệ %'])],
        holds: { kind: 'rate', done: 'done', plan: 'plan', form: 'percent' },
        declares,
      },
    ],
    rows: sources(world),
    spent: { plan: ['plan'], done: 'done', isRaised: true },
  });
}

function drawShares(world: World): DrawnSheet {
  const { random } = world;
  const settings = chooseSettings(world);
  const labels = random.some(
    [
      'Ngân sách cấp trên',
      'Ngân sách xã',
      'Vốn tín dụng',
      'Doanh nghiệp hỗ trợ',
      'Nhân dân đóng góp',
      'Con em xa quê ủng hộ',
    ],
    random.int(4, 6),
  );
  return drawTreeTable(world, {
    name: 'Cơ cấu vốn',
    heading: { number: '04', title: 'Cơ cấu nguồn vốn xây dựng nông thôn mới' },
    ...settings,
    total: settings.total,
    columns: [
      { key: 'amount', path: ['Số tiền'], holds: 'money', amount: () => amountOf(random, 100, 900) },
      {
        key: 'share',
        path: [random.pick(['Cơ cấu (%)', 'Tỷ trọng (%)'])],
        holds: { kind: 'share', of: 'amount' },
      },
    ],
    rows: labels.map((label, i) => ({ index: String(i + 1), label })),
  });
}

/** A > I > 1 > "-", as finance forms nest their rows. */
function drawDeep(world: World): DrawnSheet {
  const { random, year } = world;
  const leaves = (labels: readonly string[], mark: string): readonly TreeRow[] =>
    labels.map((label) => ({ index: mark, label }));
  const numbered = (labels: readonly string[]): readonly TreeRow[] =>
    labels.map((label, i) => ({ index: String(i + 1), label }));
  const mark = random.pick(['-', '+']);
  const some = numbered(random.some(careers, 3));
  const split: TreeRow = {
    index: '1',
    label: 'Đường giao thông',
    rows: leaves(random.some(works.slice(0, 3), 2), mark),
  };
  const rest = random
    .some(works.slice(3, 12), 3)
    .map((label, i): TreeRow => ({ index: String(i + 2), label }));
  return drawTreeTable(world, {
    name: 'Phân bổ',
    heading: { number: '05', title: 'Phân bổ vốn thực hiện chương trình' },
    ...chooseSettings(world),
    columns: [
      { key: 'total', path: ['Dự toán giao'], holds: 'money', amount: () => amountOf(random) },
      {
        key: 'next',
        path: [`Đã phân bổ đến hết năm ${year}`],
        holds: 'money',
        amount: (known) => partOf(random, known['total']!, 60, 100),
      },
    ],
    rows: [
      {
        index: 'A',
        label: 'Vốn đầu tư',
        rows: [
          { index: 'I', label: 'Công trình chuyển tiếp', rows: [split, ...rest] },
          { index: 'II', label: 'Công trình khởi công mới', rows: numbered(random.some(works.slice(12), 2)) },
        ],
      },
      { index: 'B', label: 'Vốn sự nghiệp', rows: some },
    ],
  });
}

/** "Trong đó" under some rows: these need not fill the row above. */
function drawOfWhich(world: World): DrawnSheet {
  const { random } = world;
  const apart = random.chance(0.5);
  const labels = random.some(careers, 5);
  const ofWhich: Partial<TreeRow> = apart
    ? { lead: 'Trong đó:', rows: [{ index: '-', label: 'Chi hỗ trợ hộ nghèo, cận nghèo' }] }
    : { rows: [{ index: '', label: 'Trong đó: hỗ trợ hộ nghèo, cận nghèo' }] };
  return drawTreeTable(world, {
    name: 'Kinh phí',
    heading: { number: '06', title: 'Kinh phí sự nghiệp thực hiện chương trình' },
    ...chooseSettings(world),
    columns: [{ key: 'amount', path: ['Kinh phí'], holds: 'money', amount: () => amountOf(random, 80, 600) }],
    rows: labels.map((label, i) => ({
      index: String(i + 1),
      label,
      ...(i === 1 && { ...ofWhich, complete: false }),
    })),
  });
}

/** "Chia ra" under a group: these fill it. */
function drawBreakdown(world: World): DrawnSheet {
  const { random, year } = world;
  return drawTreeTable(world, {
    name: 'Biểu 07',
    heading: { number: '07', title: 'Vốn ngân sách hỗ trợ xây dựng nông thôn mới' },
    ...chooseSettings(world),
    columns: [
      { key: 'before', path: [`Năm ${year - 1}`], holds: 'money', amount: () => amountOf(random, 200, 1500) },
      { key: 'now', path: [`Năm ${year}`], holds: 'money', amount: () => amountOf(random, 200, 1500) },
    ],
    rows: random
      .some(['Xây dựng hạ tầng', 'Phát triển sản xuất', 'Vệ sinh môi trường', 'Văn hóa, giáo dục'], 3)
      .map((label, i) => ({
        index: String(i + 1),
        label,
        ...(i < 2 && {
          lead: 'Chia ra:',
          rows: [
            { index: '-', label: 'Ngân sách cấp trên hỗ trợ' },
            { index: '-', label: 'Ngân sách xã đối ứng' },
          ],
        }),
      })),
  });
}

export const fundingBySource: readonly Layout[] = [
  { id: 'funding-by-source', kind: 'funding', words: 'sources', draw: (world) => [drawBySource(world)] },
  {
    id: 'funding-source-rates',
    kind: 'funding',
    words: 'sources',
    draw: (world) => [drawBySourceWithRates(world)],
  },
  { id: 'funding-shares', kind: 'funding', words: 'shares', draw: (world) => [drawShares(world)] },
  { id: 'funding-deep-levels', kind: 'funding', words: 'works', draw: (world) => [drawDeep(world)] },
  { id: 'funding-of-which', kind: 'funding', words: 'careers', draw: (world) => [drawOfWhich(world)] },
  { id: 'funding-breakdown', kind: 'funding', words: 'breakdown', draw: (world) => [drawBreakdown(world)] },
];
