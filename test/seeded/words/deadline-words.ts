import type { CellValue } from '../../../src/core/snapshot/snapshot';
import type { Random } from '../random';
import { dayOf, daysFrom } from './world';

/** How one table writes its days. */
export type DayWriting = 'serials' | 'texts' | 'terms';

export interface WrittenDay {
  readonly value: CellValue;
  readonly format: string;
}

const dateFormats = ['dd/mm/yyyy', 'd/m/yyyy', 'dd/mm/yyyy'];

/** 45627 → "30/11/2024". */
export function dayText(serial: number, padded = false): string {
  const { year, month, day } = dayOf(serial);
  const two = (n: number) => (padded ? String(n).padStart(2, '0') : String(n));
  return `${two(day)}/${two(month)}/${year}`;
}

export function writeDay(random: Random, writing: DayWriting, serial: number): WrittenDay {
  if (writing === 'serials') return { value: serial, format: random.pick(dateFormats) };
  const { year, month } = dayOf(serial);
  const day = dayText(serial, random.chance(0.4));
  const texts = [day, `Trước ngày ${day}`, `trước ${day}`, `Trước ${day}`];
  const terms = [
    `Tháng ${month}/${year}`,
    `Quý ${['I', 'II', 'III', 'IV'][Math.ceil(month / 3) - 1]!}/${year}`,
    `tháng ${month} năm ${year}`,
  ];
  return { value: random.pick(writing === 'texts' ? texts : [...terms, day]), format: 'General' };
}

/** A day far enough away to warn of nothing. */
export function openDay(random: Random, asOf: string): number {
  return daysFrom(asOf, random.int(40, 150));
}

export function pastDay(random: Random, asOf: string): number {
  return daysFrom(asOf, -random.int(8, 70));
}

export const owners: readonly string[] = [
  'Công chức Địa chính - Xây dựng',
  'Công chức Văn hóa - Xã hội',
  'Công chức Tài chính - Kế toán',
  'Văn phòng UBND xã',
  'Công an xã',
  'Ban Chỉ huy Quân sự xã',
  'Trạm Y tế xã',
  'Hội Nông dân xã',
  'Hội Liên hiệp Phụ nữ xã',
  'Trường THCS',
  'Các thôn',
];

export const duties: readonly string[] = [
  'Hoàn thiện hồ sơ minh chứng tiêu chí môi trường',
  'Rà soát hộ nghèo, hộ cận nghèo trên địa bàn',
  'Vận động nhân dân hiến đất mở rộng đường thôn Thượng',
  'Lắp đặt hệ thống điện chiếu sáng đường liên thôn',
  'Mở lớp đào tạo nghề cho lao động nông thôn',
  'Cải tạo khuôn viên nhà văn hóa thôn Hạ',
  'Tuyên truyền phân loại rác thải tại nguồn',
  'Kiểm tra an toàn hệ thống điện sau công tơ',
  'Cập nhật số liệu bảo hiểm y tế toàn dân',
  'Lấy ý kiến sự hài lòng của người dân',
  'Trồng hoa, cây xanh trên các trục đường',
  'Xây dựng phương án phòng, chống thiên tai',
  'Chỉnh trang nghĩa trang nhân dân',
  'Đăng ký sản phẩm OCOP mới',
  'Sửa chữa loa truyền thanh các thôn',
  'Cắm mốc giới đường theo quy hoạch',
];

export const papers: readonly string[] = [
  'Tờ trình đề nghị thẩm tra xã đạt chuẩn',
  'Báo cáo kết quả thực hiện các tiêu chí',
  'Biên bản họp đề nghị xét công nhận',
  'Báo cáo tổng hợp ý kiến tham gia của các tổ chức',
  'Báo cáo tình hình nợ vốn xây dựng cơ bản',
  'Hình ảnh minh chứng các công trình',
  'Hồ sơ minh chứng tiêu chí giao thông',
  'Hồ sơ minh chứng tiêu chí trường học',
  'Hồ sơ minh chứng tiêu chí y tế',
  'Danh sách hộ dùng nước sạch',
];

export const proposals: readonly (readonly [string, string])[] = [
  ['Đề nghị hỗ trợ xi măng làm đường nội đồng', 'Sẽ cân đối trong kế hoạch vốn bổ sung'],
  ['Đề nghị bổ sung giáo viên mầm non', 'Giao ngành giáo dục tham mưu điều động'],
  ['Đề nghị cấp vốn đối ứng xây trạm y tế', 'Đồng ý bố trí từ nguồn tăng thu'],
  ['Đề nghị hướng dẫn hồ sơ tiêu chí môi trường', 'Ngành chuyên môn sẽ hướng dẫn tại xã'],
  ['Đề nghị mở rộng mạng lưới nước sạch', 'Đã giao đơn vị cấp nước khảo sát'],
  ['Đề nghị hỗ trợ thiết bị nhà văn hóa thôn', 'Xem xét khi phân bổ kinh phí sự nghiệp'],
  ['Đề nghị sửa đường liên xã xuống cấp', 'Đưa vào danh mục duy tu năm sau'],
];
