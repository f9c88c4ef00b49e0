import type { Random } from '../random';

/** Works and contents that a commune spends on. */
export const works: readonly string[] = [
  'Đường trục xã đoạn từ cổng làng đến cầu Bãi',
  'Đường liên thôn Thượng - Hạ',
  'Đường nội đồng cánh đồng Trung',
  'Cải tạo kênh tưới N2',
  'Xây mới nhà văn hóa thôn Đông',
  'Sửa chữa trường mầm non khu trung tâm',
  'Phòng học bộ môn trường THCS',
  'Nâng cấp trạm y tế xã',
  'Hệ thống điện chiếu sáng đường liên thôn',
  'Rãnh thoát nước khu dân cư thôn Hạ',
  'Bãi tập kết rác thải xã',
  'Trạm cấp nước sạch thôn Bắc',
  'Sân thể thao trung tâm xã',
  'Cổng chào và biển báo giao thông',
  'Chợ nông thôn xã',
  'Tường rào trường tiểu học',
  'Kè chống sạt lở bờ sông thôn Ngoài',
  'Nghĩa trang nhân dân xã',
];

export const workTypes: readonly string[] = [
  'Giao thông',
  'Thủy lợi',
  'Điện',
  'Trường học',
  'Cơ sở vật chất văn hóa',
  'Y tế',
  'Nước sạch',
  'Môi trường',
  'Hạ tầng thương mại',
  'Thông tin và truyền thông',
];

export const careers: readonly string[] = [
  'Hỗ trợ phát triển sản xuất liên kết chuỗi giá trị',
  'Đào tạo nghề cho lao động nông thôn',
  'Tuyên truyền, tập huấn cán bộ làm công tác xây dựng nông thôn mới',
  'Hỗ trợ sản phẩm OCOP',
  'Trồng cây xanh, đường hoa',
  'Thu gom, xử lý rác thải sinh hoạt',
  'Chuyển đổi số cấp xã',
  'Kiểm tra, giám sát cộng đồng',
];

/** An amount in đồng, as a commune's budget has it: whole millions, or down to a thousand. */
export function amountOf(random: Random, low = 60, high = 2_400): number {
  const millions = random.int(low, high);
  return random.chance(0.5) ? millions * 1_000_000 : millions * 1_000_000 + random.int(1, 999) * 1_000;
}

/** A part of an amount, in whole thousands of đồng. */
export function partOf(random: Random, amount: number, lowPercent: number, highPercent: number): number {
  return Math.round((amount * random.int(lowPercent * 10, highPercent * 10)) / 1_000 / 1_000) * 1_000;
}
