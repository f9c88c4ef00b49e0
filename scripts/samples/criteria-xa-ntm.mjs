// @ts-check

/**
 * Biểu 01, line by line: TT | name or short text | target | result | deadline | solution.
 * Roman numbers are groups, whole numbers criteria. A line with a deadline is an indicator not met yet.
 * "@" before a date makes it a real date instead of a text.
 */
export const criteriaXaNtm = `
I     | QUY HOẠCH
1     | Quy hoạch
1.1   | Quy hoạch chung xây dựng xã còn thời hạn, được công khai | Đạt | Đạt
1.2   | Quy định quản lý quy hoạch được ban hành và thực hiện | Đạt | Đạt
II    | HẠ TẦNG KINH TẾ - XÃ HỘI
2     | Giao thông
2.1   | Đường xã được nhựa hóa hoặc bê tông hóa | 100% | 100%
2.2   | Đường thôn và đường liên thôn được cứng hóa | ≥ 90% | 93,6%
2.3   | Đường ngõ, xóm sạch, đi lại thuận tiện quanh năm | ≥ 95% | 97,2%
2.4   | Đường trục chính nội đồng bảo đảm vận chuyển hàng hóa | UBND tỉnh quy định | 82,5%
3     | Thủy lợi và phòng, chống thiên tai
3.1   | Đất sản xuất nông nghiệp được tưới, tiêu chủ động | ≥ 80% | 86,7%
3.2   | Chủ động phòng, chống thiên tai theo phương châm 4 tại chỗ | Đạt | Đạt
4     | Điện
4.1   | Hệ thống điện đạt chuẩn | Đạt | Đạt
4.2   | Hộ được sử dụng điện an toàn, tin cậy, ổn định | ≥ 98% | 99,6%
5     | Trường học
5.1   | Trường học các cấp đạt tiêu chuẩn cơ sở vật chất | 100% | 100%
6     | Cơ sở vật chất văn hóa
6.1   | Nhà văn hóa hoặc hội trường đa năng và sân thể thao của xã | UBND tỉnh quy định | Đạt
6.2   | Điểm vui chơi, thể thao cho trẻ em và người cao tuổi | Đạt | Đạt
6.3   | Thôn có nhà văn hóa hoặc nơi sinh hoạt cộng đồng | 100% | 85,7% | @31/8/2024 | Hoàn thành xây dựng nhà văn hóa thôn Bãi Xanh
7     | Cơ sở hạ tầng thương mại nông thôn
7.1   | Chợ hoặc nơi mua bán, trao đổi hàng hóa | Đạt | Đạt
8     | Thông tin và truyền thông
8.1   | Điểm phục vụ bưu chính | Đạt | Đạt
8.2   | Dịch vụ viễn thông, internet | Đạt | Đạt
8.3   | Đài truyền thanh xã và hệ thống loa đến các thôn | Đạt | Đạt
8.4   | Ứng dụng công nghệ thông tin trong quản lý, điều hành | Đạt | Đạt
9     | Nhà ở dân cư
9.1   | Nhà tạm, nhà dột nát | Không | Không
9.2   | Hộ có nhà ở kiên cố hoặc bán kiên cố | ≥ 80% | 91,3%
III   | KINH TẾ VÀ TỔ CHỨC SẢN XUẤT
10    | Thu nhập
10.1  | Thu nhập bình quân đầu người trong năm | ≥ 45 triệu đồng | 52,6 triệu đồng
11    | Nghèo đa chiều
11.1  | Tỷ lệ hộ nghèo đa chiều | ≤ 5% | 2,9%
12    | Lao động
12.1  | Lao động qua đào tạo | ≥ 70% | 76,8%
12.2  | Lao động qua đào tạo có bằng cấp, chứng chỉ | ≥ 25% | 22,4% | @31/8/2024 | Mở 02 lớp đào tạo nghề có cấp chứng chỉ cho lao động địa phương
13    | Tổ chức sản xuất và phát triển kinh tế nông thôn
13.1  | Hợp tác xã hoạt động hiệu quả, đúng quy định | Đạt | Đạt
13.2  | Mô hình liên kết gắn với tiêu thụ sản phẩm chủ lực | Đạt | Đạt
13.3  | Truy xuất nguồn gốc sản phẩm chủ lực của xã | UBND tỉnh quy định | Đạt
13.4  | Bảo tồn, phát triển làng nghề gắn với bảo vệ môi trường | Đạt | Đạt
13.5  | Tổ khuyến nông cộng đồng hoạt động hiệu quả | Đạt | Đạt
IV    | VĂN HÓA - XÃ HỘI - MÔI TRƯỜNG
14    | Giáo dục và đào tạo
14.1  | Phổ cập giáo dục các cấp học và xóa mù chữ | Đạt | Đạt
14.2  | Học sinh tốt nghiệp trung học cơ sở được học tiếp | ≥ 85% | 94,1%
15    | Y tế
15.1  | Người dân tham gia bảo hiểm y tế | ≥ 90% | 88,4% | Trước ngày 31/8/2024 | Vận động theo từng thôn; hỗ trợ hộ cận nghèo, hộ có mức sống trung bình tham gia
15.2  | Xã đạt tiêu chí quốc gia về y tế | Đạt | Đạt
15.3  | Trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi | ≤ 20% | 16,2%
15.4  | Dân số có sổ khám chữa bệnh điện tử | ≥ 50% | 41,2% | @30/6/2024 | Trạm Y tế lập sổ điện tử lưu động tại 7 thôn
16    | Văn hóa
16.1  | Thôn đạt tiêu chuẩn văn hóa, có kế hoạch xây dựng nông thôn mới | ≥ 80% | 100%
17    | Môi trường và an toàn thực phẩm
17.1  | Hộ được sử dụng nước sạch theo quy chuẩn | ≥ 60% (≥ 25% từ công trình tập trung) | 64,5% (31,8% từ công trình tập trung)
17.2  | Cơ sở sản xuất, kinh doanh bảo đảm quy định về môi trường | ≥ 95% | 96,4%
17.3  | Cảnh quan xanh - sạch - đẹp, không tồn đọng nước thải | Đạt | Đạt
17.4  | Đất cây xanh công cộng tại điểm dân cư nông thôn | ≥ 2 m²/người | 1,6 m²/người | Trước ngày 30/6/2024 | Trồng bổ sung cây xanh tại khuôn viên nhà văn hóa và trục đường 7 thôn
17.5  | Mai táng, hỏa táng theo quy định và theo quy hoạch | Đạt | Đạt
17.6  | Chất thải rắn sinh hoạt được thu gom, xử lý | ≥ 85% | 91,5%
17.7  | Bao gói thuốc bảo vệ thực vật, chất thải y tế được thu gom, xử lý | 100% | 100%
17.8  | Hộ có nhà tiêu, nhà tắm hợp vệ sinh và đảm bảo 3 sạch | ≥ 80% | 90,2%
17.9  | Cơ sở chăn nuôi bảo đảm vệ sinh thú y, môi trường | ≥ 75% | 83,3%
17.10 | Hộ và cơ sở kinh doanh tuân thủ quy định an toàn thực phẩm | 100% | 100%
17.11 | Hộ phân loại chất thải rắn tại nguồn | ≥ 30% | 24,6% | @30/6/2024 | Cấp thùng phân loại, hướng dẫn từng hộ; các đoàn thể phụ trách theo thôn
17.12 | Chất thải nhựa được thu gom, tái chế, xử lý | ≥ 50% | 58,3%
V     | HỆ THỐNG CHÍNH TRỊ
18    | Hệ thống chính trị và tiếp cận pháp luật
18.1  | Cán bộ, công chức xã đạt chuẩn | Đạt | Đạt
18.2  | Đảng bộ, chính quyền xã hoàn thành tốt nhiệm vụ trở lên | Đạt | Đạt
18.3  | Tổ chức chính trị - xã hội hoàn thành tốt nhiệm vụ trở lên | 100% | 100%
18.4  | Xã đạt chuẩn tiếp cận pháp luật | Đạt | Đạt
18.5  | Bình đẳng giới; phòng, chống bạo lực gia đình; bảo vệ trẻ em | Đạt | Đạt
18.6  | Bồi dưỡng kiến thức xây dựng nông thôn mới cho người dân | Đạt | Đạt
19    | Quốc phòng và an ninh
19.1  | Lực lượng dân quân vững mạnh; hoàn thành chỉ tiêu quốc phòng | Đạt | Đạt
19.2  | Bảo đảm an ninh, trật tự; phong trào bảo vệ an ninh Tổ quốc hoạt động thường xuyên | Đạt | Đạt
`;
