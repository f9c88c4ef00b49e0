import { isoDay } from '../../words/world';
import type { Piece, Slot } from '../prose';
import type { Desk } from './desk';
import { slot } from './desk';

/** The report's own commune, as it is called in running text. */
export function ownPlace({ world }: Desk): Slot {
  return slot(`xã ${world.commune}`, { is: 'place' });
}

/** A day of the year of the report, written as reports write days. */
export function dateSlot({ random }: Desk, year: number): Slot {
  const [day, month] = [random.int(1, 28), random.int(1, 12)];
  const two = (figure: number) => String(figure).padStart(random.chance(0.5) ? 2 : 1, '0');
  const text = `${two(day)}/${two(month)}/${year}`;
  return slot(text, { is: 'date', iso: isoDay(year, month, day) });
}

/** Number, day, title, and the papers that the document goes by. */
export function writeHeading(desk: Desk): void {
  const { prose, random, world, genre, district } = desk;
  writeFrame(desk);
  prose.say(genre.kind);
  prose.say(`${random.pick(genre.titles)} ${world.year} của `, ownPlace(desk));

  const number = String(random.int(101, 3999));
  const issued = dateSlot(desk, world.year - random.int(1, 2));
  const office = random.pick([
    `của Ủy ban nhân dân ${world.province}`,
    'của UBND tỉnh',
    `của UBND huyện ${district}`,
  ]);
  const cited = () => {
    const mark = { is: 'symbol', id: number, number, code: 'QĐ-UBND', day: issued.text } as const;
    return [slot(`${number}/QĐ-UBND`, mark), ' ngày ', { ...issued }, ` ${office}`];
  };
  const [from, to] = [2021, 2025];
  const period = () => slot(`${from}-${to}`, { is: 'period', of: 'kế hoạch', from, to });
  const basis: readonly Piece[] = [
    'Căn cứ Quyết định số ',
    ...cited(),
    ' về việc phê duyệt kế hoạch xây dựng nông thôn mới giai đoạn ',
    period(),
    ';',
  ];
  if (random.chance(0.5)) {
    prose.say(...basis);
    for (const line of otherPapers(desk, number)) prose.say(...line, ';');
    prose.say(...genre.opening(desk));
  } else prose.say(...basis, ' ', ...genre.opening(desk));
  prose.say(
    `Thực hiện Quyết định số `,
    ...cited(),
    ', ',
    ownPlace(desk),
    ' đã ban hành kế hoạch xây dựng nông thôn mới giai đoạn ',
    period(),
    random.pick([' và phân công từng thành viên phụ trách.', ', tổ chức tuyên truyền tại các thôn.']),
  );
}

/** Who writes, the number, the place and the day, one under another or in two columns that came out as one. */
function writeFrame({ prose, random, world, genre, district }: Desk): void {
  const { commune, year, asOf } = world;
  const [, month, day] = asOf.split('-');
  const [office, name, seat] =
    genre.from === 'commune'
      ? ['ỦY BAN NHÂN DÂN', `XÃ ${commune.toUpperCase()}`, commune]
      : ['BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH', `HUYỆN ${district.toUpperCase()}`, district];
  const number: readonly Piece[] = [
    'Số: ',
    slot(String(random.int(12, 340)), { is: 'heading', part: 'number' }),
    `/${random.pick(genre.codes)}`,
  ];
  const when: readonly Piece[] = [
    `${seat!}, ngày `,
    slot(day!, { is: 'heading', part: 'day' }),
    ' tháng ',
    slot(month!, { is: 'heading', part: 'month' }),
    ` năm ${year}`,
  ];
  if (random.chance(0.3)) {
    prose.say(`${office!} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`);
    prose.say(`${name!} Độc lập - Tự do - Hạnh phúc`);
    prose.say(...number, ' ', ...when);
    return;
  }
  prose.say(office!);
  prose.say(name!);
  if (random.chance(0.5)) prose.say('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  prose.say(...number);
  prose.say(...when);
}

/** Papers of other offices: some share the number of the first one, some have no day. */
function otherPapers(desk: Desk, number: string): readonly (readonly Piece[])[] {
  const { random, world, district } = desk;
  const any = () => String(random.int(101, 990));
  const [programme, guide] = [any(), any()];
  return random.some<readonly Piece[]>(
    [
      [
        `Căn cứ Nghị quyết số ${number}/NQ-HĐND ngày `,
        dateSlot(desk, world.year - 1),
        ' của Hội đồng nhân dân tỉnh',
      ],
      [`Căn cứ Hướng dẫn số ${number}/HD-SNN của Sở Nông nghiệp`],
      [`Căn cứ Chương trình số ${programme}-CTr/HU của Huyện ủy ${district}`],
      [
        `Theo Công văn số ${guide}/UBND-NN ngày `,
        dateSlot(desk, world.year),
        ' về việc rà soát các tiêu chí',
      ],
      [`Xét Báo cáo số ${guide}/BC-UBND của các thôn, các ngành`],
      [`Thực hiện Thông báo số ${number}/TB-VP của Văn phòng`],
      [`Theo Kế hoạch số ${programme}/KH-MTTQ ngày `, dateSlot(desk, world.year), ' của Ủy ban Mặt trận'],
    ],
    random.int(1, 4),
  );
}

export function writeEnding(desk: Desk): void {
  const { prose, random, genre } = desk;
  prose.say(...genre.closing(desk));
  prose.say(random.pick(['Nơi nhận:', 'Nơi nhận']));
  prose.say('- Phòng Nông nghiệp và Phát triển nông thôn (b/c);');
  if (random.chance(0.5)) prose.say('- Đảng ủy, HĐND xã;');
  prose.say('- Lưu: VT.');
  if (random.chance(0.4)) {
    prose.say(random.pick(['TM. ỦY BAN NHÂN DÂN', 'KT. TRƯỞNG BAN']));
    prose.say('PHÓ CHỦ TỊCH');
  }
}
