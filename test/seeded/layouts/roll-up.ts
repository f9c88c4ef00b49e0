import { amountOf, partOf } from '../words/works';
import type { World } from '../words/world';
import { chooseSettings, smallUnits } from './funding-settings';
import type { DrawnSheet, Layout } from './layout';
import type { TreeColumn, TreeRow } from './tree-shape';
import { drawTreeTable } from './tree-table';

const numbered = (labels: readonly string[]): readonly TreeRow[] =>
  labels.map((label, i) => ({ index: String(i + 1), label }));

/** What the people of every village gave. */
function drawContributions(world: World): DrawnSheet {
  const { random, villages } = world;
  const part = (key: string, label: string, zeros: number): TreeColumn => ({
    key,
    path: [label],
    holds: 'money',
    amount: () => (random.chance(zeros) ? 0 : amountOf(random, 15, 420)),
  });
  return drawTreeTable(world, {
    name: 'Nhân dân đóng góp',
    heading: { number: '13', title: 'Kết quả huy động nhân dân đóng góp' },
    ...chooseSettings(world),
    unit: random.pick(smallUnits),
    labelHeading: random.pick(['Tên thôn', 'Thôn', 'Đơn vị']),
    total: { label: random.pick(['Tổng cộng', 'Cộng', 'Toàn xã']), at: 'bottom' },
    columns: [
      part('cash', 'Tiền mặt', 0),
      part('labour', 'Ngày công quy đổi', 0.1),
      part('land', 'Hiến đất, tài sản quy đổi', 0.2),
      {
        key: 'all',
        path: [random.pick(['Tổng số', 'Cộng', 'Tổng giá trị'])],
        holds: { kind: 'sum', of: ['cash', 'labour', 'land'] },
      },
    ],
    rows: numbered(villages),
  });
}

/** Land, days and cement: different things, each with its own total. */
function drawInKind(world: World): DrawnSheet {
  const { random, villages } = world;
  const count = (
    key: string,
    path: readonly string[],
    low: number,
    high: number,
    decimals = 0,
  ): TreeColumn => ({
    key,
    path,
    holds: 'count',
    decimals,
    amount: () => random.int(low * 10 ** decimals, high * 10 ** decimals) / 10 ** decimals,
  });
  return drawTreeTable(world, {
    name: 'Hiện vật',
    heading: { number: '14', title: 'Kết quả nhân dân hiến đất, góp công' },
    ...chooseSettings(world),
    unit: null,
    labelHeading: 'Tên thôn',
    total: { label: random.pick(['Tổng cộng', 'Cộng']), at: 'bottom' },
    columns: [
      count('homes', ['Số hộ tham gia (hộ)'], 12, 180),
      count('land', ['Diện tích đất hiến (m2)'], 50, 1400, random.pick([0, 1])),
      count('days', ['Ngày công (công)'], 40, 900),
      count('cement', ['Xi măng (tấn)'], 5, 60, 1),
    ],
    rows: numbered(villages),
  });
}

/** Commune by commune: criteria met and not met, of 19. */
function drawCommunes(world: World): DrawnSheet {
  const { random, communes } = world;
  return drawTreeTable(world, {
    name: 'Tổng hợp xã',
    heading: { number: '01', title: 'Tổng hợp kết quả thực hiện tiêu chí nông thôn mới của các xã' },
    ...chooseSettings(world),
    unit: null,
    labelHeading: random.pick(['Tên xã', 'Đơn vị', 'Xã']),
    total: { label: random.pick(['Tổng cộng', 'Cộng', 'Toàn huyện']), at: 'bottom' },
    columns: [
      { key: 'villages', path: ['Số thôn'], holds: 'count', amount: () => random.int(5, 14) },
      { key: 'homes', path: ['Số hộ'], holds: 'count', amount: () => random.int(900, 3200) },
      {
        key: 'poor',
        path: ['Hộ nghèo, cận nghèo', 'Hộ nghèo'],
        holds: 'count',
        amount: () => random.int(8, 60),
      },
      {
        key: 'near',
        path: ['Hộ nghèo, cận nghèo', 'Hộ cận nghèo'],
        holds: 'count',
        amount: () => random.int(12, 90),
      },
      { key: 'both', path: ['Hộ nghèo, cận nghèo', 'Tổng số'], holds: { kind: 'sum', of: ['poor', 'near'] } },
    ],
    rows: numbered(communes),
  });
}

/** Communes by group, with a sum over the groups: how many communes have met each criterion. */
function drawCommuneGroups(world: World): DrawnSheet {
  const { random } = world;
  const names = [
    'Quy hoạch',
    'Hạ tầng kinh tế - xã hội',
    'Kinh tế nông thôn',
    'Đào tạo nguồn nhân lực',
    'Văn hóa, giáo dục, y tế',
    'Môi trường',
    'Hệ thống chính trị',
    'Quốc phòng và an ninh',
  ];
  const group = (i: number): TreeColumn => ({
    key: `g${i}`,
    path: ['Số xã đạt', `Xã nhóm ${i}`],
    holds: 'count',
    amount: () => random.int(2, 16),
  });
  return drawTreeTable(world, {
    name: 'Nhóm xã',
    heading: { number: '05', title: 'Tổng hợp số xã đạt chuẩn theo từng tiêu chí' },
    ...chooseSettings(world),
    unit: null,
    total: null,
    labelHeading: 'Tên tiêu chí',
    columns: [
      { key: 'all', path: ['Số xã đạt', 'Tổng số'], holds: { kind: 'sum', of: ['g1', 'g2', 'g3'] } },
      group(1),
      group(2),
      group(3),
    ],
    rows: numbered(names),
  });
}

/** What the programme came to: "1 = 1.1 + 1.2 + 1.3". */
function drawProgramme(world: World): DrawnSheet {
  const { random, year } = world;
  const groups = (code: string): readonly TreeRow[] =>
    [1, 2, 3].map((i) => ({ index: `${code}.${i}`, label: `Xã nhóm ${i}` }));
  return drawTreeTable(world, {
    name: 'Biểu 06',
    heading: { number: '06', title: 'Tổng hợp kết quả thực hiện chương trình' },
    ...chooseSettings(world),
    unit: null,
    total: null,
    columns: [
      {
        key: 'before',
        path: [`Kết quả đến 31/12/${year - 1}`],
        holds: 'count',
        amount: () => random.int(4, 30),
      },
      {
        key: 'now',
        path: [`Thực hiện 6 tháng năm ${year}`],
        holds: 'count',
        amount: () => random.int(4, 30),
      },
    ],
    rows: [
      { index: '1', label: 'Tổng số xã thực hiện xây dựng nông thôn mới', rows: groups('1') },
      { index: '2', label: 'Số xã có quyết định công nhận đạt chuẩn nông thôn mới', rows: groups('2') },
      { index: '3', label: 'Số xã đăng ký đạt chuẩn trong năm', rows: groups('3') },
    ],
  });
}

/** The capital of every commune, planned and disbursed. */
function drawCommuneFunding(world: World): DrawnSheet {
  const { random, communes, year } = world;
  return drawTreeTable(world, {
    name: 'Vốn các xã',
    heading: { number: '02', title: 'Tổng hợp vốn thực hiện chương trình của các xã' },
    ...chooseSettings(world),
    labelHeading: 'Tên xã',
    columns: [
      {
        key: 'plan',
        path: [`Kế hoạch vốn năm ${year}`],
        holds: 'money',
        amount: () => amountOf(random, 400, 3200),
      },
      {
        key: 'done',
        path: ['Vốn đã giải ngân'],
        holds: 'money',
        amount: (known) => partOf(random, known['plan']!, 35, 100),
      },
      {
        key: 'rate',
        path: ['Tỷ lệ (%)'],
        holds: { kind: 'rate', done: 'done', plan: 'plan', form: 'percent' },
      },
    ],
    rows: numbered(communes),
    spent: { plan: ['plan'], done: 'done' },
  });
}

export const rollUps: readonly Layout[] = [
  {
    id: 'funding-contributions',
    kind: 'funding',
    words: 'villages',
    draw: (world) => [drawContributions(world)],
  },
  { id: 'funding-in-kind', kind: 'funding', words: 'villages', draw: (world) => [drawInKind(world)] },
  { id: 'roll-up-communes', kind: 'roll-up', words: 'communes', draw: (world) => [drawCommunes(world)] },
  { id: 'roll-up-groups', kind: 'roll-up', words: 'programme', draw: (world) => [drawCommuneGroups(world)] },
  { id: 'roll-up-programme', kind: 'roll-up', words: 'programme', draw: (world) => [drawProgramme(world)] },
  { id: 'roll-up-funding', kind: 'roll-up', words: 'communes', draw: (world) => [drawCommuneFunding(world)] },
];
