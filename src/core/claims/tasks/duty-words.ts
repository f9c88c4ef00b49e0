function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
}

/** Verbs with which duties begin, in the usage of the genre. */
export const dutyVerbs = phrases(`
  báo cáo, bám sát, bàn giao, ban hành, bảo đảm, biên soạn, bố trí, bổ sung, cam kết, cân đối, cải tạo, cập nhật, cấp, chăm lo,
  chấm dứt, chấn chỉnh, chỉ đạo, chỉnh trang, chịu trách nhiệm, chuẩn bị, chuyển, chú trọng, chú ý, chủ động, chủ trì, công bố,
  công khai, củng cố, cung cấp, cử, dành, duy trì, đánh giá, đăng ký, đăng tải, đảm bảo, đầu tư, đẩy mạnh, đẩy nhanh, đấu mối,
  đề nghị, đề xuất, điều chỉnh, điều tra, định hướng, đôn đốc, động viên, đưa, giải ngân, giải phóng, giải quyết, giám sát, giao,
  giữ vững, giúp, góp ý, gửi, họp, hoàn tất, hoàn thành, hoàn thiện, hỗ trợ, huy động, hướng dẫn, kêu gọi, khảo sát,
  khắc phục, khâu nối, khen thưởng, khởi công, kiện toàn, kiểm điểm, kiểm soát, kiểm tra, ký, lãnh đạo, làm, lắp đặt, lập,
  lấy ý kiến, liên hệ, lồng ghép, lựa chọn, lưu ý, mở, mua sắm, nắm, nâng cao, nâng cấp, ngăn chặn, nghiên cứu, nghiệm thu, nhân rộng,
  niêm yết, nộp, phân bổ, phân công, phân loại, phấn đấu, phát động, phát huy, phát triển, phê duyệt, phổ biến, phối hợp, quan tâm,
  quán triệt, quản lý, quyết định, quyết toán, ra quân, rà soát, rút kinh nghiệm, sắp xếp, soát xét, sơ kết, sử dụng, sửa chữa,
  tăng cường, tạo, tập huấn, tập trung, thanh toán, thành lập, tháo gỡ, tham gia, tham mưu, thẩm định, thẩm tra, theo dõi,
  thông báo, thông qua, thống kê, thống nhất, thu, thu gom, thu hồi, thu hút, thực hiện, tiến hành, tiếp nhận, tiếp thu,
  tiếp tục, tổ chức, tổng hợp, tổng kết, trả lời, triển khai, trình, trồng, tuyên truyền, ưu tiên, vận động,
  xác định, xác minh, xác nhận, xây dựng, xem xét, xét duyệt, xử lý, yêu cầu, làm việc, nhắc nhở, nêu rõ, gắn, ghi nhận,
  áp dụng, bảo vệ, cải cách, cải thiện, chọn, chuyển đổi, dọn, đổi mới, giữ gìn, hình thành, khai thác, khơi thông, lắp, mua, nạo vét,
  nêu, quét dọn, sửa, thay thế, thắt chặt, thi công, trả, trao, tuần tra, ứng dụng, vận hành, xuống, chấp hành, tuân thủ,
  bầu cử, bồi thường, bổ nhiệm, cắm mốc, chi trả, chỉnh lý, cho học sinh, cho phép, chốt chặn, chứng thực, có mặt, cưỡng chế, di dời,
  diễn tập, dự giao ban, dự họp, dự hội nghị, dự lễ, dự sinh hoạt, dự thảo, điều động, đảm nhận, đảm nhiệm, đấu giá, đấu nối, đấu thầu, đấu tranh,
  đền bù, đình chỉ, đo đạc, đối chiếu, đối thoại, đóng góp, gặp gỡ, gieo, giải thích, giải trình, giao ban, giới thiệu, giữ, hạn chế,
  hiệp thương, hoàn chỉnh, hoàn trả, học tập, huấn luyện, in ấn, kê khai, kết nạp, kết nối, khai giảng, khám, khánh thành, khử khuẩn,
  kiểm đếm, kiểm kê, kiến nghị, liên kết, luân chuyển, lưu trữ, mở rộng, mời, nghe, nghiêm cấm, nhập, niêm phong, phản ánh, phản biện,
  phát hành, phát quang, phát sóng, phân phối, phòng trừ, phun, phúc tra, quan trắc, quyên góp, san lấp, sáp nhập, sinh hoạt chi bộ,
  sinh hoạt chuyên đề, số hóa, soạn, sơ tán, tăng thêm, tặng, tập kết, thăm, tham dự, tháo dỡ, thay, thẩm vấn, thí điểm, thiết lập, thu dọn,
  thu thập, tiêm, tiếp công dân, tiếp dân, tiếp đón, tiếp xúc, tính toán, tổng vệ sinh, trang trí, treo, trực ban, trực cấp cứu, trực chiến,
  trực sẵn sàng, truy quét, tu sửa, tuyển dụng, tự đánh giá, ủng hộ, vận chuyển, viết, vệ sinh môi trường, xác lập, xử phạt, xóa`);

/** Words between a unit and its duty: "phải", "có trách nhiệm", "khẩn trương". */
export const dutyAdverbs = phrases(`
  phải, cần, cần phải, nên, sẽ, có trách nhiệm, có nhiệm vụ, có kế hoạch, có giải pháp, có phương án, có văn bản, có ý kiến, có biện pháp,
  khẩn trương, kịp thời, sớm, nghiêm túc, tích cực, thường xuyên, định kỳ, trực tiếp, quyết liệt, nhanh chóng, không, không được,
  hàng ngày, hàng tuần, hàng tháng, hàng quý, hàng năm, hằng ngày, hằng tuần, hằng tháng, hằng quý, hằng năm, mỗi tuần, mỗi tháng, mỗi quý,
  căn cứ, trên cơ sở, theo chức năng, theo nhiệm vụ, theo thẩm quyền, theo lĩnh vực, chịu, là đầu mối, làm đầu mối, đồng thời, tự, cùng với, đồng loạt, kiên quyết, tuyệt đối, nghiêm, khẩn cấp, lập tức, tranh thủ, linh hoạt,
  theo lộ trình, theo kế hoạch, theo phân công, dựa trên, cơ bản`);

/** Of these the ones that order something even in the middle of a sentence: "vì vậy xã phải …". */
export const orderingAdverbs = phrases('phải, cần, cần phải, có trách nhiệm, có nhiệm vụ');

/** Names of things that hold a verb: "Ban Chỉ đạo xây dựng nông thôn mới", "Phòng Nông nghiệp và phát triển nông thôn". */
export const nounPhrases = phrases(`
  công trình, chương trình, xây dựng nông thôn mới nâng cao, xây dựng nông thôn mới, nông thôn mới nâng cao, xây dựng ntm nâng cao, ntm nâng cao, cấp huyện, cấp xã, cấp tỉnh, cấp thôn, cấp trên, cấp mình, cấp trung ương, xây dựng nông thôn, xây dựng ntm, xây dựng cơ bản, xây dựng đảng, xây dựng nếp sống, xây dựng đời sống, phát triển nông thôn,
  phát triển thôn, phát triển bản, phát triển quỹ đất, phát triển kinh tế, quản lý dự án, quản lý các dự án, đầu tư xây dựng,
  dự án xây dựng, dự án đầu tư xây dựng, kế hoạch và đầu tư, kế hoạch - đầu tư, văn phòng - thống kê, tổ chức cán bộ, giám sát đầu tư cộng đồng, giải phóng mặt bằng,
  thực hiện chương trình, thực hiện các chương trình, tổ chức chính trị,
  tổ chức đoàn thể, tổ chức hội, thông tin và truyền thông, đài truyền thanh, truyền thông văn hóa, làm công tác, kiểm tra đảng, xã hội, dịch vụ tổng hợp, dịch vụ hỗ trợ, đào tạo, thông tin truyền thông`);

/** Words that tell which of several units are meant: "các xã đã đạt chuẩn", "các phòng được giao phụ trách". */
export const relativeWords = phrases('đã, chưa, được, đang, đăng ký, phấn đấu, phụ trách, có liên quan');

/** Verbs that may follow these: "đã hoàn thành", "được phân công". */
export const relativeVerbs = phrases(
  'hoàn thành, xây dựng, giao, phân công, đăng ký, làm, thành lập, phê duyệt',
);
