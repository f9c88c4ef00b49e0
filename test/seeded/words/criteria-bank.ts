import type { Target } from '../paper/clean-workbook';

/** One thing that a criterion asks for. "Đạt" is asked for where no figure is. */
export interface Asked {
  readonly text: string;
  readonly target: Target | 'stated';
  /** The range in which results that meet it lie, and those that do not. */
  readonly met?: readonly [number, number];
  readonly unmet?: readonly [number, number];
}

export interface AskedCriterion {
  readonly name: string;
  readonly group: string;
  readonly asks: readonly Asked[];
}

const atLeast = (text: string, value: number, unmetFrom: number, unit = '%'): Asked => ({
  text,
  target: { comparator: 'at least', value, unit },
  met: [value, unit === '%' ? 100 : value * 1.25],
  unmet: [unmetFrom, value - (unit === '%' ? 1 : value * 0.03)],
});

const atMost = (text: string, value: number): Asked => ({
  text,
  target: { comparator: 'at most', value, unit: '%' },
  met: [value / 4, value],
  unmet: [value + 0.5, value + 6],
});

const stated = (text: string): Asked => ({ text, target: 'stated' });

/** A commune's criteria in its own short words, with targets invented for the purpose. */
export const criteriaBank: readonly AskedCriterion[] = [
  {
    name: 'Quy hoạch',
    group: 'QUY HOẠCH',
    asks: [
      stated('Quy hoạch chung của xã được phê duyệt và công bố đúng hạn'),
      stated('Có quy định quản lý xây dựng theo quy hoạch'),
    ],
  },
  {
    name: 'Giao thông',
    group: 'HẠ TẦNG KINH TẾ - XÃ HỘI',
    asks: [
      atLeast('Tỷ lệ đường xã được bê tông hóa hoặc nhựa hóa', 100, 82),
      atLeast('Tỷ lệ đường thôn, liên thôn được cứng hóa', 85, 60),
      atLeast('Tỷ lệ đường ngõ xóm sạch, không lầy lội', 90, 70),
      atLeast('Tỷ lệ đường trục nội đồng xe cơ giới đi lại được', 70, 45),
    ],
  },
  {
    name: 'Thủy lợi',
    group: 'HẠ TẦNG KINH TẾ - XÃ HỘI',
    asks: [
      atLeast('Tỷ lệ diện tích sản xuất được tưới tiêu chủ động', 80, 55),
      stated('Bảo đảm yêu cầu phòng, chống thiên tai tại chỗ'),
    ],
  },
  {
    name: 'Điện',
    group: 'HẠ TẦNG KINH TẾ - XÃ HỘI',
    asks: [
      stated('Hệ thống điện bảo đảm an toàn kỹ thuật'),
      atLeast('Tỷ lệ hộ dùng điện thường xuyên, an toàn', 98, 90),
    ],
  },
  {
    name: 'Trường học',
    group: 'HẠ TẦNG KINH TẾ - XÃ HỘI',
    asks: [atLeast('Tỷ lệ trường các cấp có cơ sở vật chất đạt chuẩn', 70, 33)],
  },
  {
    name: 'Cơ sở vật chất văn hóa',
    group: 'HẠ TẦNG KINH TẾ - XÃ HỘI',
    asks: [
      stated('Xã có hội trường đa năng và sân thể thao phục vụ sinh hoạt'),
      stated('Xã có điểm vui chơi cho trẻ em và người cao tuổi'),
      atLeast('Tỷ lệ thôn có nhà văn hóa', 100, 70),
    ],
  },
  {
    name: 'Hạ tầng thương mại',
    group: 'HẠ TẦNG KINH TẾ - XÃ HỘI',
    asks: [stated('Có chợ hoặc nơi mua bán hàng hóa theo quy định')],
  },
  {
    name: 'Thông tin và truyền thông',
    group: 'HẠ TẦNG KINH TẾ - XÃ HỘI',
    asks: [
      stated('Xã có điểm phục vụ bưu chính'),
      stated('Có đài truyền thanh và loa đến các thôn'),
      stated('Ứng dụng công nghệ thông tin trong điều hành công việc'),
    ],
  },
  {
    name: 'Nhà ở dân cư',
    group: 'HẠ TẦNG KINH TẾ - XÃ HỘI',
    asks: [stated('Không còn nhà tạm, nhà dột nát'), atLeast('Tỷ lệ hộ có nhà ở kiên cố', 80, 60)],
  },
  {
    name: 'Thu nhập',
    group: 'KINH TẾ VÀ TỔ CHỨC SẢN XUẤT',
    asks: [atLeast('Thu nhập bình quân đầu người', 48, 36, 'triệu đồng/người/năm')],
  },
  {
    name: 'Nghèo đa chiều',
    group: 'KINH TẾ VÀ TỔ CHỨC SẢN XUẤT',
    asks: [atMost('Tỷ lệ nghèo đa chiều', 4)],
  },
  {
    name: 'Lao động',
    group: 'KINH TẾ VÀ TỔ CHỨC SẢN XUẤT',
    asks: [
      atLeast('Tỷ lệ lao động qua đào tạo', 70, 50),
      atLeast('Tỷ lệ lao động có bằng cấp, chứng chỉ', 25, 12),
    ],
  },
  {
    name: 'Tổ chức sản xuất',
    group: 'KINH TẾ VÀ TỔ CHỨC SẢN XUẤT',
    asks: [
      stated('Hợp tác xã hoạt động có hiệu quả'),
      stated('Có mô hình liên kết gắn với tiêu thụ nông sản'),
      stated('Sản phẩm chủ lực được truy xuất nguồn gốc'),
    ],
  },
  {
    name: 'Giáo dục và đào tạo',
    group: 'VĂN HÓA - XÃ HỘI - MÔI TRƯỜNG',
    asks: [
      stated('Duy trì phổ cập giáo dục các cấp'),
      atLeast('Tỷ lệ học sinh xong trung học cơ sở học tiếp', 85, 65),
    ],
  },
  {
    name: 'Y tế',
    group: 'VĂN HÓA - XÃ HỘI - MÔI TRƯỜNG',
    asks: [
      atLeast('Tỷ lệ người dân tham gia bảo hiểm y tế', 90, 75),
      stated('Xã đạt tiêu chí quốc gia về y tế'),
      atMost('Tỷ lệ trẻ dưới 5 tuổi thấp còi', 20),
    ],
  },
  {
    name: 'Văn hóa',
    group: 'VĂN HÓA - XÃ HỘI - MÔI TRƯỜNG',
    asks: [atLeast('Tỷ lệ thôn giữ danh hiệu văn hóa', 75, 50)],
  },
  {
    name: 'Môi trường và an toàn thực phẩm',
    group: 'VĂN HÓA - XÃ HỘI - MÔI TRƯỜNG',
    asks: [
      atLeast('Tỷ lệ hộ dùng nước sạch theo quy chuẩn', 55, 30),
      atLeast('Tỷ lệ cơ sở sản xuất tuân thủ quy định về môi trường', 100, 80),
      stated('Cảnh quan sáng - xanh - sạch - đẹp'),
      atLeast('Tỷ lệ chất thải rắn được thu gom, xử lý', 80, 55),
      atLeast('Tỷ lệ hộ phân loại rác tại nguồn', 50, 20),
    ],
  },
  {
    name: 'Hệ thống chính trị',
    group: 'HỆ THỐNG CHÍNH TRỊ',
    asks: [
      stated('Cán bộ, công chức xã đạt chuẩn'),
      stated('Đảng bộ, chính quyền xã được xếp loại hoàn thành tốt nhiệm vụ'),
      stated('Xã đạt chuẩn tiếp cận pháp luật'),
    ],
  },
  {
    name: 'Quốc phòng và an ninh',
    group: 'HỆ THỐNG CHÍNH TRỊ',
    asks: [stated('Hoàn thành các chỉ tiêu quân sự, quốc phòng'), stated('An ninh, trật tự được giữ vững')],
  },
];
