import { moneyUnits } from '../../layouts/frame';
import { chooseSettings } from '../../layouts/funding-settings';
import { drawTreeTable } from '../../layouts/tree-table';
import { works } from '../../words/works';
import { vietnameseFigure } from '../../words/vietnamese-figures';
import type { AmountMark, Piece, Slot } from '../prose';
import type { Desk } from './desk';
import { sayAsides } from './asides';
import { openChapter, slot } from './desk';
import { ownPlace } from './heading';

interface Source {
  /** As the text and as the table name it. */
  readonly label: string;
  readonly inTable: string;
  readonly amount: number;
}

const sources: readonly (readonly [text: string, table: string])[] = [
  ['Vốn ngân sách trung ương', 'Ngân sách trung ương'],
  ['Nguồn vốn của tỉnh', 'Ngân sách tỉnh'],
  ['Vốn của huyện', 'Vốn huyện'],
  ['Vốn của xã', 'Ngân sách xã'],
  ['Vốn lồng ghép', 'Vốn lồng ghép'],
  ['Vốn tín dụng', 'Vốn tín dụng'],
  ['Vốn doanh nghiệp', 'Vốn doanh nghiệp'],
  ['Vốn nhân dân đóng góp', 'Nhân dân đóng góp'],
];

/** The funding of the year with its sources, and what the villages raised. */
export function writeAmounts(desk: Desk): void {
  const { random } = desk;
  openChapter(desk, random.pick(['Kết quả huy động nguồn lực', 'Kinh phí thực hiện', 'Nguồn vốn']));
  const step = random.pick([1e6, 1e6, 1e5, 1e3]);
  const list = random.some(sources, random.int(4, 7)).map(([label, inTable]): Source => {
    const isRound = random.chance(0.2);
    const amount = isRound ? random.int(1, 4) * 1e9 : random.int(2e8 / step, 45e8 / step) * step;
    return { label, inTable, amount };
  });
  const inTable = desk.hasWorkbook && random.chance(0.8);
  if (inTable) attachSources(desk, list);
  sayList(desk, 'nguồn vốn', list, inTable);
  if (random.chance(0.6)) sayVillages(desk);
  if (random.chance(0.5)) sayWorks(desk);
  sayAsides(desk, 2);
}

function attachSources({ world, random, sheets }: Desk, list: readonly Source[]): void {
  const drawn = drawTreeTable(world, {
    name: 'Nguồn vốn',
    heading: { number: '02', title: 'Tổng hợp nguồn vốn xây dựng nông thôn mới' },
    ...chooseSettings(world),
    // Finer than the text, so that the figures are the same ones.
    unit: random.pick(moneyUnits.filter(({ factor }) => factor <= 1e3)),
    columns: [
      {
        key: 'amount',
        path: [random.pick(['Số tiền', 'Kinh phí', 'Số vốn huy động'])],
        holds: 'money',
        amount: (_, label) => list.find((one) => one.inTable === label)!.amount,
      },
    ],
    rows: list.map((one, i) => ({ index: String(i + 1), label: one.inTable })),
  });
  sheets.push({ ...drawn, kind: 'funding' });
}

/** Ways to write an amount so that it stays what it is. */
function writerFor({ random }: Desk, amount: number): Pick<AmountMark, 'write' | 'step'> {
  const full = { write: (value: number) => `${vietnameseFigure(value)} đồng`, step: 1 };
  const millions = { write: (value: number) => `${vietnameseFigure(value / 1e6)} triệu đồng`, step: 1e6 };
  const billions = { write: (value: number) => `${vietnameseFigure(value / 1e9, 1)} tỷ đồng`, step: 1e8 };
  const exact = [full, full, full];
  if (amount % 1e6 === 0) exact.push(millions);
  if (amount % 1e6 === 0 && amount % 1e9 > 0 && amount > 1e9) exact.push({ write: inTwoUnits, step: 1e6 });
  if (amount % 1e8 === 0 && amount >= 1e9) exact.push(billions);
  return random.pick(exact);
}

/** "1 tỷ 250 triệu đồng" */
function inTwoUnits(value: number): string {
  const [billions, millions] = [Math.floor(value / 1e9), Math.round((value % 1e9) / 1e6)];
  return millions === 0 ? `${billions} tỷ đồng` : `${billions} tỷ ${millions} triệu đồng`;
}

function amountSlot(desk: Desk, amount: number, about: Pick<AmountMark, 'list' | 'label' | 'inTable'>): Slot {
  const { write, step } = writerFor(desk, amount);
  return slot(write(amount), { is: 'amount', value: amount, write, step, ...about });
}

function sayList(desk: Desk, id: string, list: readonly Source[], inTable: boolean): void {
  const { prose, random, world } = desk;
  const complete = random.chance(0.5);
  const total = list.reduce((sum, { amount }) => sum + amount, 0);
  const about = (role: 'total' | 'part', label: string) => ({ list: { id, role, complete }, label, inTable });
  const head: readonly Piece[] = [
    random.pick([
      `Tổng nguồn vốn huy động năm ${world.year} là: `,
      'Đến nay tổng nguồn vốn huy động để xây dựng nông thôn mới là ',
    ]),
    amountSlot(desk, total, about('total', 'Tổng')),
    complete ? random.pick([', gồm:', ', bao gồm:']) : ', trong đó:',
  ];
  const part = ({ label, amount }: Source): readonly Piece[] => [
    random.pick([`${label}: `, `${label} `, `${label} là `]),
    amountSlot(desk, amount, about('part', label)),
    random.chance(0.15) ? ` (chiếm ${vietnameseFigure((amount / total) * 100, 1)}%)` : '',
  ];
  if (random.chance(0.3)) {
    const inline = list.flatMap((one, i) => [i === 0 ? ' ' : '; ', ...part(one)]);
    prose.say(...head, ...inline, '.');
    return;
  }
  prose.say(...head);
  const mark = random.pick(['- ', '+ ', '- ']);
  list.forEach((one, i) => {
    const below = mark === '- ' && random.chance(0.15);
    prose.say(mark, ...part(one), below ? ', trong đó:' : i === list.length - 1 ? '.' : ';');
    if (below) for (const line of splitIn(one.amount)) prose.say(`+ ${line}`);
  });
}

/** What a source was spent on, as far as it is told. */
function splitIn(amount: number): readonly string[] {
  const third = Math.floor(amount / 3e6);
  return [
    `Đầu tư công trình ${vietnameseFigure(third)} triệu đồng;`,
    `Hỗ trợ sản xuất ${vietnameseFigure(Math.floor(third / 2))} triệu đồng.`,
  ];
}

/** Works with what each has cost: a list of its own. */
function sayWorks({ prose, random, world }: Desk): void {
  const costs = random
    .some(works, random.int(2, 4))
    .map((work) => ({ work, cost: random.int(31, 190) * 1e7 }));
  const total = costs.reduce((sum, { cost }) => sum + cost, 0);
  const head = `Năm ${world.year} đầu tư ${String(costs.length).padStart(2, '0')} công trình với kinh phí ${vietnameseFigure(total / 1e6)} triệu đồng`;
  if (random.chance(0.5)) {
    const list = costs.map(({ work, cost }) => `${work} (${vietnameseFigure(cost / 1e6)} triệu đồng)`);
    prose.say(`${head}: ${list.join(', ')}.`);
    return;
  }
  prose.say(`${head}, cụ thể như sau:`);
  costs.forEach(({ work, cost }, i) =>
    prose.say(`${i + 1}) ${work}: ${vietnameseFigure(cost / 1e9, 2)} tỷ đồng.`),
  );
}

/** Amounts that most villages give roundly: their sum is the people's contribution, but for the rounding. */
function sayVillages(desk: Desk): void {
  const { prose, random, world } = desk;
  const parts = world.villages.slice(0, 6).map((village) => ({ village, amount: random.int(12, 58) * 1e7 }));
  const total = parts.reduce((sum, { amount }) => sum + amount, random.int(-9, 9) * 1e4);
  const about = (role: 'total' | 'part', label: string) => ({
    list: { id: 'thôn', role, complete: true },
    label,
    inTable: false,
  });
  const writeTotal = (value: number) => `${vietnameseFigure(value)} đồng`;
  const writePart = (value: number) => `khoảng ${vietnameseFigure(value / 1e6)} triệu đồng`;
  prose.say(
    'Các thôn của ',
    ownPlace(desk),
    ' đã huy động nhân dân đóng góp ',
    slot(writeTotal(total), {
      is: 'amount',
      value: total,
      write: writeTotal,
      step: 1,
      ...about('total', 'Nhân dân'),
    }),
    ', cụ thể gồm:',
  );
  for (const { village, amount } of parts)
    prose.say(
      `- ${village}: ${random.pick(['Làm đường giao thông nội đồng', 'Chỉnh trang nhà văn hóa', 'Xây rãnh thoát nước'])}; kinh phí huy động `,
      slot(writePart(amount), {
        is: 'amount',
        value: amount,
        write: writePart,
        step: 1e7,
        ...about('part', village),
      }),
      '.',
    );
}
