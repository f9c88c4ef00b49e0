import { moneyUnits } from '../../layouts/frame';
import { chooseSettings } from '../../layouts/funding-settings';
import { drawTreeTable } from '../../layouts/tree-table';
import { vietnameseFigure } from '../../words/vietnamese-figures';
import type { AmountMark, Piece, Slot } from '../prose';
import type { Desk } from './desk';
import { chapter, slot } from './desk';
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
  const { prose, random } = desk;
  prose.say(chapter(desk, 3), 'Kết quả huy động nguồn lực');
  const step = random.pick([1e6, 1e6, 1e5, 1e3]);
  const list = random.some(sources, random.int(4, 7)).map(([label, inTable]): Source => {
    const isRound = random.chance(0.2);
    const amount = isRound ? random.int(1, 4) * 1e9 : random.int(2e8 / step, 45e8 / step) * step;
    return { label, inTable, amount };
  });
  const inTable = random.chance(0.8);
  if (inTable) attachSources(desk, list);
  sayList(desk, 'nguồn vốn', list, inTable);
  if (random.chance(0.6)) sayVillages(desk);
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
  if (amount % 1e8 === 0 && amount >= 1e9) exact.push(billions);
  return random.pick(exact);
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
    random.pick([`${label}: `, `${label} `]),
    amountSlot(desk, amount, about('part', label)),
  ];
  if (random.chance(0.3)) {
    const inline = list.flatMap((one, i) => [i === 0 ? ' ' : '; ', ...part(one)]);
    prose.say(...head, ...inline, '.');
    return;
  }
  prose.say(...head);
  const mark = random.pick(['- ', '+ ', '- ']);
  list.forEach((one, i) => prose.say(mark, ...part(one), i === list.length - 1 ? '.' : ';'));
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
