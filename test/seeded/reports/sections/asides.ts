import { vietnameseFigure } from '../../words/vietnamese-figures';
import type { Piece } from '../prose';
import type { Desk } from './desk';
import { dateSlot } from './heading';

/** What a report says beside its matter, and what contradicts nothing. */
type Aside = (desk: Desk) => readonly Piece[];

const decimal = (tenths: number) => vietnameseFigure(tenths / 10, 1);

/** Other communes, in passing. */
const places: readonly Aside[] = [
  ({ others: [other] }) => [
    `Đã đưa cán bộ các thôn đi tham quan, học tập cách làm vườn mẫu của xã ${other!}.`,
  ],
  ({ others: [, other] }) => [`Tuyến đường nối sang địa bàn xã ${other!} đã được trải nhựa.`],
  ({ others: [one, other] }) => [`Phía Đông giáp xã ${one!}, phía Nam giáp xã ${other!}.`],
  ({ others: [other, next] }) => [
    `Trong cụm, các xã ${other!}, ${next!} đã được công nhận từ các năm trước.`,
  ],
  ({ world, others: [, , other] }) => [
    `Hợp tác xã của xã ${world.commune} đã ký hợp đồng bao tiêu nông sản với cơ sở chế biến ở xã ${other!}.`,
  ],
  ({ others: [other] }) => [`Nước sạch lấy từ nhà máy đặt tại xã ${other!}.`],
];

/** Other years' and others' counts. */
const counts: readonly Aside[] = [
  ({ world, before }) => [`Năm ${world.year - 1}, xã mới đạt ${before}/19 tiêu chí.`],
  ({ world, random }) => [`So với cuối năm ${world.year - 1}, xã tăng thêm ${random.int(1, 3)} tiêu chí.`],
  ({ world, before }) => [
    `Cuối năm ${world.year - 1} toàn xã còn ${19 - before} tiêu chí chưa đạt, nay đã giảm nhiều.`,
  ],
  ({ world, random }) => [
    `Trong năm ${world.year + 1}, xã phấn đấu hoàn thành thêm 0${random.int(2, 4)} tiêu chí.`,
  ],
  ({ world }) => [`Mục tiêu đến cuối năm ${world.year + 1} xã đạt 19/19 tiêu chí.`],
  ({ random }) => [
    `Toàn huyện hiện có ${random.int(9, 12)}/15 xã được công nhận; bình quân mỗi xã đạt ${decimal(random.int(151, 184))} tiêu chí.`,
  ],
  ({ world, random }) => {
    const all = world.villages.length;
    return [`Đến nay có ${random.int(2, all - 1)}/${all} thôn đạt chuẩn khu dân cư kiểu mẫu.`];
  },
  ({ world: { villages }, random }) => {
    const [one, other] = random.some(villages, 2);
    return [
      `${one!} đạt ${random.int(6, 9)}/10 tiêu chí khu dân cư kiểu mẫu, ${other!.replace('Thôn', 'thôn')} đạt 10/10 tiêu chí.`,
    ];
  },
];

/** Figures of other things. */
const figures: readonly Aside[] = [
  ({ world, random }) => [
    `Tỷ lệ hộ nghèo còn ${decimal(random.int(11, 39))}%, giảm ${decimal(random.int(3, 9))}% so với năm ${world.year - 1}.`,
  ],
  ({ random }) => {
    const all = random.int(16, 32) * 100;
    const part = (all * random.int(81, 97)) / 100;
    return [
      `Có ${vietnameseFigure(part)}/${vietnameseFigure(all)} hộ (${Math.round((part / all) * 100)}%) dùng nước hợp vệ sinh.`,
    ];
  },
  ({ random }) => [
    `Thu nhập bình quân đạt ${random.int(48, 66)} triệu đồng/người/năm, tăng ${random.int(2, 6)} triệu đồng.`,
  ],
  ({ random }) => [
    `Hỗ trợ mỗi thôn ${random.int(20, 60)} triệu đồng làm rãnh thoát nước; ${random.int(2, 5)} km đường hoa được trồng mới.`,
  ],
  ({ random }) => [
    `Đã giải ngân ${decimal(random.int(21, 79))} tỷ đồng, đạt ${random.int(61, 97)}% kế hoạch vốn giao.`,
  ],
  ({ random }) => [
    `Toàn xã có ${random.int(3, 6)} sản phẩm OCOP, ${random.int(1, 2)} hợp tác xã và ${random.int(11, 39)} mô hình có doanh thu trên 500 triệu đồng.`,
  ],
];

/** Terms, recurrences, plans of other times. */
const times: readonly Aside[] = [
  ({ world }) => [`Việc cắm mốc quy hoạch dự kiến làm trong quý III/${world.year + 1}.`],
  () => ['Định kỳ ngày 15 hằng tháng, các thôn gửi kết quả về bộ phận tổng hợp.'],
  () => ['Hằng tuần, chiều thứ sáu các thôn ra quân dọn vệ sinh.'],
  ({ world }) => [
    `Quy hoạch chung của xã được lập cho thời kỳ 2021-2030, tầm nhìn đến năm ${world.year + 20}.`,
  ],
  () => ['Đại hội Đảng bộ xã nhiệm kỳ 2020-2025 đã đưa việc này vào nghị quyết.'],
  () => ['Ở giai đoạn 2016-2020, xã đã làm xong hệ thống đường trục thôn.'],
  (desk) => ['Ban Chỉ đạo đã họp ngày ', dateSlot(desk, desk.world.year), ' để rà soát từng phần việc.'],
  (desk) => [
    `Hồ sơ thiết kế được duyệt tại Văn bản số ${desk.random.int(11, 98)}/KTHT ngày `,
    dateSlot(desk, desk.world.year - 1),
    '.',
  ],
  () => ['Biểu mẫu thực hiện theo Phụ lục ban hành kèm theo hướng dẫn của Sở.'],
];

const all = [places, counts, figures, times].flat();

/** What is not said yet: nothing is said twice. */
const unsaid = new WeakMap<Desk, Aside[]>();

/** Says one thing or another in passing, in a line of its own. */
export function sayAsides(desk: Desk, most: number): void {
  const { prose, random } = desk;
  const rest = unsaid.get(desk) ?? [...all];
  unsaid.set(desk, rest);
  for (let left = random.int(0, most); left > 0 && rest.length > 0; left--) {
    const [aside] = rest.splice(random.int(0, rest.length - 1), 1);
    prose.say(random.pick(['- ', '- ', '']), ...aside!(desk));
  }
}
