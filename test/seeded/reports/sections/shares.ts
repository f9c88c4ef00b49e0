import { vietnameseFigure } from '../../words/vietnamese-figures';
import type { Piece, ShareMark } from '../prose';
import type { Desk } from './desk';
import { sayAsides } from './asides';
import { slot } from './desk';

/** Shares of the people with their head counts, all of the same people. */
export function writeShares(desk: Desk): void {
  const { prose, random } = desk;
  if (random.chance(0.4)) return;
  const people = random.int(3100, 9800);
  const share = (): Piece => {
    const percent = random.int(30, 96);
    const count = Math.ceil((people * percent) / 100);
    const of = random.pick([' dân số', ' dân số']);
    const write = random.pick<ShareMark['write']>([
      (figure) => `${percent}%${of} (${vietnameseFigure(figure)} người)`,
      (figure) => `${percent}%${of}, tương ứng ${vietnameseFigure(figure)} người`,
      (figure) => `${vietnameseFigure(figure)} người, đạt ${percent}%${of}`,
    ]);
    return slot(write(count), { is: 'share', percent, count, write });
  };
  prose.say(
    '- Vận động ',
    share(),
    ' tham gia bảo hiểm y tế; ',
    share(),
    ' cài đặt ứng dụng khám bệnh từ xa.',
  );
  if (random.chance(0.5)) prose.say('- Phấn đấu để ', share(), ' có sổ khám chữa bệnh điện tử.');
  sayAsides(desk, 2);
}
