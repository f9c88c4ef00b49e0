import { isoDay } from '../../words/world';
import type { Slot } from '../prose';
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

/** Number, day, title, and the papers that the report goes by. */
export function writeHeading(desk: Desk): void {
  const { prose, random, world } = desk;
  const { commune, province, year, asOf } = world;
  const [, month, day] = asOf.split('-');
  prose.say('ỦY BAN NHÂN DÂN');
  prose.say(`XÃ ${commune.toUpperCase()}`);
  prose.say('Số: ', slot(String(random.int(12, 340)), { is: 'heading', part: 'number' }), '/BC-UBND');
  prose.say(
    `${commune}, ngày `,
    slot(day!, { is: 'heading', part: 'day' }),
    ' tháng ',
    slot(month!, { is: 'heading', part: 'month' }),
    ` năm ${year}`,
  );
  prose.say('BÁO CÁO');
  prose.say(
    random.pick([
      'Kết quả thực hiện Chương trình xây dựng nông thôn mới năm ',
      'Tình hình xây dựng nông thôn mới năm ',
    ]),
    `${year} của `,
    ownPlace(desk),
  );

  const number = String(random.int(101, 3999));
  const issued = dateSlot(desk, year - random.int(1, 2));
  const cited = () => {
    const mark = { is: 'symbol', id: number, number, code: 'QĐ-UBND', day: issued.text } as const;
    return [slot(`${number}/QĐ-UBND`, mark), ' ngày ', { ...issued }, ` của Ủy ban nhân dân ${province}`];
  };
  const [from, to] = [2021, 2025];
  const period = () => slot(`${from}-${to}`, { is: 'period', of: 'kế hoạch', from, to });
  prose.say(
    'Căn cứ Quyết định số ',
    ...cited(),
    ' về việc phê duyệt kế hoạch xây dựng nông thôn mới giai đoạn ',
    period(),
    `; Ban Chỉ đạo `,
    ownPlace(desk),
    random.pick([' báo cáo kết quả thực hiện như sau:', ' tổng hợp, báo cáo như sau:']),
  );
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

export function writeEnding(desk: Desk): void {
  const { prose } = desk;
  prose.say('Trên đây là báo cáo kết quả xây dựng nông thôn mới của ', ownPlace(desk), './.');
  prose.say('Nơi nhận:');
  prose.say('- Phòng Nông nghiệp và Phát triển nông thôn (b/c);');
  prose.say('- Lưu: VT.');
}
