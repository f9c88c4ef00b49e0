/**
 * Syllables that fill reports and their tables, those without any mark left out: they tell no charset. Left out on purpose:
 * words that TCVN3 writes with the letters of another frequent word ("vô" may be "vụ", "bé" may be "bộ").
 */
export const commonSyllables =
  'là và các của có được cho với trong những một người này đã để từ khi đến không ' +
  'năm tháng ngày quý tuần kỳ giai đoạn kế hoạch thực hiện kết quả báo cáo tổng hợp số tiêu chí chỉ đạt chưa ' +
  'yêu cầu mức đánh giá tự đề nghị nội dung ghi chú đơn vị tính tỷ tỉ triệu nghìn đồng ngàn lệ phần trăm ' +
  'xã thôn bản xóm ấp tổ khu huyện tỉnh phường thị trấn thành phố quận ủy hội nhân dân đồng ' +
  'nông mới xây dựng văn hóa cơ sở hạ tầng vật chất thủy lợi điện trường học y tế giáo dục đào tạo môi ' +
  'giao thông đường cầu cống kênh mương nhà ở trạm chợ sân nghĩa trang vệ sinh nước sạch rác thải xử lý ' +
  'vốn ngân sách nguồn kinh phí đầu tư phát triển sự nghiệp hỗ trợ huy động đóng góp tín doanh lồng ghép ' +
  'giải ngân thanh toán quyết dự toán phân bổ giao chuyển sang nợ đọng xử còn lại cộng chia đó ' +
  'hộ nghèo cận thoát thu nhập bình quân đầu lao động việc làm giới nữ tuổi trẻ em phụ ' +
  'sản xuất sản phẩm lượng diện tích suất cây lúa mía ngô chè cà phê cao su điều trồng trọt chăn nuôi gia súc cầm ' +
  'lâm ngư hải sản tấn tạ con lợn bò trâu gà trứng thịt sữa rừng đất ruộng vườn ao hồ ' +
  'công trình hạng mục án dự khởi hoàn sửa chữa duy tu bảo trì dưỡng nâng cấp cải tạo mở rộng ' +
  'quản lý nhà nước chính quyền đảng ủy viên chi bộ đoàn thể mặt trận tổ quốc cựu chiến ' +
  'sở ngành phòng ban chỉ huy giám đốc chủ tịch phó trưởng ký tên đóng dấu lập biểu phụ lục mẫu bảng danh ' +
  'nghị định thông tư hướng dẫn chỉ thị quy định kèm theo ban hành thi luật pháp tiếp cận hòa ' +
  'an ninh quốc trật tự xã tội phạm tai nạn tệ ' +
  'nhiệm vụ thời hạn tiến độ phối trách kiểm tra giám sát rà soát bổ sung tuyên truyền vận ' +
  'hàng hóa khóa xuất khẩu nhập thương mại dịch du lịch khách công nghiệp tiểu thủ chế biến khai thác máy móc ' +
  'thiết bị nguyên liệu tiêu dùng giá trị thị tăng giảm so cùng trước sau đầu cuối giữa trên dưới ngoài ' +
  'tốc độ chênh lệch lần loại khác thuộc gồm riêng chung toàn bộ mỗi từng nhiều ít lớn nhỏ cao thấp ' +
  'độc lập hạnh phúc cộng chủ nghĩa việt nam sống khỏe bệnh viện giường bác sĩ thuốc tiêm chủng bảo hiểm ' +
  'mầm non tiểu trung phổ thông học sinh lớp giáo đại cao đẳng nghề dạy kỹ thuật nghiên cứu khoa ' +
  'bưu điện thoại mạng truyền hình phát thanh đài tiếng nói sách số ' +
  'trả tiền lương thưởng phạt lệ thuế quỹ lũy luỹ kế khoản vay lãi trợ cấp bồi thường giải phóng mặt ' +
  'nhóm tên lý tình tạm ước khoảng tối thiểu đa đủ thiếu đúng quá hết bắt kết thúc tháng ' +
  'đã đang sẽ cần phải nên bị do vì nếu tại ra vào lên xuống qua lại đi về ' +
  'đội tộc kinh dân nhận giấy phép hợp đồng cấp cư trú tạm vắng biên giới hải đảo miền núi vùng sâu xa ' +
  'tân phú hòa bình thượng hạ sơn đông tây bắc giang hà thái ninh lộc phước';
