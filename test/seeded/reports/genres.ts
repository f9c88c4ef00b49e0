import type { Random } from '../random';
import type { Piece } from './prose';
import { writeAmounts } from './sections/amounts';
import { writeAims } from './sections/aims';
import { writeCounts, writeLeft } from './sections/counts';
import type { Desk } from './sections/desk';
import { ownPlace } from './sections/heading';
import { writeShares } from './sections/shares';
import { writeTasks } from './sections/tasks';

/** A kind of document: who signs it, what it is called, how it opens and closes, what it speaks of. */
export interface Genre {
  /** Vietnamese, as the published measure calls it. */
  readonly name: string;
  /** The commune writes of itself, the district of the commune. */
  readonly from: 'commune' | 'district';
  readonly codes: readonly string[];
  readonly kind: string;
  readonly titles: readonly string[];
  /** What the document does with the papers that it goes by. */
  readonly opening: (desk: Desk) => readonly Piece[];
  readonly chapters: readonly ((desk: Desk) => void)[];
  readonly closing: (desk: Desk) => readonly Piece[];
}

const say = (random: Random, ...ways: readonly string[]) => random.pick(ways);

export const genres: readonly Genre[] = [
  {
    name: 'báo cáo của xã',
    from: 'commune',
    codes: ['BC-UBND', 'BC-BCĐ'],
    kind: 'BÁO CÁO',
    titles: [
      'Kết quả thực hiện Chương trình xây dựng nông thôn mới năm',
      'Tình hình xây dựng nông thôn mới năm',
    ],
    opening: (desk) => [
      'Ban Chỉ đạo ',
      ownPlace(desk),
      say(desk.random, ' báo cáo kết quả thực hiện như sau:', ' tổng hợp, báo cáo như sau:'),
    ],
    chapters: [writeCounts, writeShares, writeAmounts, writeLeft, writeAims, writeTasks],
    closing: (desk) => ['Trên đây là báo cáo kết quả xây dựng nông thôn mới của ', ownPlace(desk), './.'],
  },
  {
    name: 'báo cáo thẩm tra của huyện',
    from: 'district',
    codes: ['BC-UBND', 'BC-ĐTT'],
    kind: 'BÁO CÁO',
    titles: [
      'Thẩm tra hồ sơ và mức độ hoàn thành các tiêu chí nông thôn mới năm',
      'Kết quả thẩm tra việc xây dựng nông thôn mới năm',
    ],
    opening: (desk) => [
      'Đoàn thẩm tra của huyện đã xem hồ sơ và kiểm tra thực địa tại ',
      ownPlace(desk),
      say(desk.random, '; kết quả như sau:', ', xin báo cáo như sau:'),
    ],
    chapters: [writeCounts, writeAmounts, writeShares, writeLeft, writeTasks],
    closing: (desk) => ['Trên đây là kết quả thẩm tra hồ sơ của ', ownPlace(desk), './.'],
  },
  {
    name: 'thông báo kết luận',
    from: 'district',
    codes: ['TB-BCĐ', 'TB-UBND'],
    kind: 'THÔNG BÁO',
    titles: ['Kết luận của Trưởng ban tại buổi kiểm tra xây dựng nông thôn mới năm'],
    opening: (desk) => [
      'Trưởng Ban Chỉ đạo huyện đã nghe lãnh đạo ',
      ownPlace(desk),
      say(desk.random, ' trình bày và kết luận như sau:', ' báo cáo, ý kiến các phòng và kết luận:'),
    ],
    chapters: [writeCounts, writeShares, writeLeft, writeTasks, writeAmounts],
    closing: (desk) => ['Trên đây là kết luận tại buổi làm việc với ', ownPlace(desk), './.'],
  },
  {
    name: 'kế hoạch',
    from: 'commune',
    codes: ['KH-UBND'],
    kind: 'KẾ HOẠCH',
    titles: [
      'Xây dựng nông thôn mới các tháng còn lại của năm',
      'Duy trì, nâng chất các tiêu chí nông thôn mới năm',
    ],
    opening: (desk) => ['Ủy ban nhân dân ', ownPlace(desk), ' ban hành kế hoạch với các nội dung:'],
    chapters: [writeCounts, writeAims, writeLeft, writeTasks, writeAmounts],
    closing: (desk) => [
      'Trên đây là kế hoạch của ',
      ownPlace(desk),
      ', đề nghị các ngành, các thôn thực hiện./.',
    ],
  },
  {
    name: 'tờ trình',
    from: 'commune',
    codes: ['TTr-UBND'],
    kind: 'TỜ TRÌNH',
    titles: ['Đề nghị thẩm tra, xét công nhận xã đạt chuẩn nông thôn mới năm'],
    opening: (desk) => [
      'Ủy ban nhân dân ',
      ownPlace(desk),
      ' kính trình cấp trên thẩm tra hồ sơ, với các nội dung chính:',
    ],
    chapters: [writeCounts, writeAmounts, writeLeft, writeTasks],
    closing: (desk) => ['Kính đề nghị cấp trên xem xét hồ sơ của ', ownPlace(desk), './.'],
  },
];
