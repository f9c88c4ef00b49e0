import { vietnameseFigure } from '../../words/vietnamese-figures';
import type { Desk } from './desk';
import { openChapter } from './desk';
import { ownPlace } from './heading';

/** What is aimed at in the years to come: no count of today. */
export function writeAims(desk: Desk): void {
  const { prose, random, world } = desk;
  if (random.chance(0.3)) return;
  openChapter(desk, random.pick(['Mục tiêu', 'Mục tiêu, chỉ tiêu phấn đấu']));
  const next = world.year + 1;
  const lines: readonly string[] = [
    `Phấn đấu năm ${next} có thêm ${random.int(2, 4)} tiêu chí xã nông thôn mới nâng cao.`,
    `Đến hết năm ${next} đạt 19/19 tiêu chí xã nông thôn mới, không còn tiêu chí chưa đạt.`,
    `Năm ${next}: 100% số thôn đạt chuẩn; thu nhập từ ${random.int(60, 70)} triệu đồng/người trở lên.`,
    `Dự kiến nguồn vốn năm ${next} khoảng ${vietnameseFigure(random.int(61, 99) / 10, 1)} tỷ đồng.`,
    `Mỗi quý hoàn thành ít nhất 01 tiêu chí; tháng 12/${next} trình hồ sơ.`,
  ];
  for (const line of random.some(lines, random.int(2, 4))) prose.say(`- ${line}`);
  if (random.chance(0.4)) prose.say('- Giữ vững các tiêu chí đã đạt của ', ownPlace(desk), '.');
}
