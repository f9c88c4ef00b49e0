/** Units and persons that are charged. */
export const units: readonly string[] = [
  'UBND xã',
  'Đảng ủy xã',
  'Phòng Nội vụ',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Kinh tế và Hạ tầng',
  'Phòng Giáo dục và Đào tạo',
  'Phòng Tài nguyên và Môi trường',
  'Công an xã',
  'Trạm Y tế xã',
  'Hội Nông dân xã',
  'Hội Liên hiệp Phụ nữ xã',
  'Đoàn Thanh niên xã',
  'Văn phòng HĐND và UBND huyện',
  'Ban Quản lý dự án đầu tư xây dựng huyện',
  'Ban Chỉ huy Quân sự xã',
  'Trung tâm Dịch vụ nông nghiệp huyện',
  'Chi cục Thống kê khu vực',
  'Ủy ban Mặt trận Tổ quốc xã',
  'Ban phát triển thôn Thượng',
  'đồng chí Phó Chủ tịch UBND xã',
];

/** What they are to do, beginning with the verb; each is the key of its duty. */
export const actions: readonly string[] = [
  'rà soát hồ sơ minh chứng tiêu chí giao thông',
  'hoàn thiện biên bản nghiệm thu kênh mương nội đồng',
  'lập danh sách hộ cần hỗ trợ xây nhà tiêu hợp vệ sinh',
  'tổ chức tập huấn kỹ năng số cho hội viên',
  'xây dựng phương án thu gom vỏ bao thuốc trừ sâu',
  'kiểm tra việc chấm điểm vườn mẫu',
  'bố trí kinh phí đối ứng sửa nhà văn hóa thôn Hạ',
  'tham mưu quyết định phân công thành viên phụ trách',
  'vận động nhân dân hiến đất mở đường trục thôn Đông',
  'cập nhật số liệu hộ nghèo lên phần mềm',
  'niêm yết công khai các khoản đóng góp',
  'lắp đặt thùng rác phân loại tại khu trung tâm',
  'trồng cây bóng mát dọc đường liên thôn',
  'sửa chữa loa truyền thanh ở các cụm dân cư',
  'chỉnh trang khuôn viên trạm y tế',
  'đăng ký nhãn hiệu cho gạo nếp',
  'lấy ý kiến hài lòng của từng hộ dân',
  'hướng dẫn lập hồ sơ làng nghề',
  'mở lớp dạy nghề đan lát cho lao động nữ',
  'khảo sát nhu cầu vay vốn chính sách',
];

/** What returns. */
export const returning: readonly string[] = [
  'báo cáo tiến độ làm đường nội đồng',
  'tổng hợp kết quả thu gom rác',
  'kiểm tra việc giữ gìn cảnh quan tuyến đường mẫu',
  'gửi số liệu tham gia bảo hiểm y tế',
  'đôn đốc các hộ chỉnh trang hàng rào',
];
