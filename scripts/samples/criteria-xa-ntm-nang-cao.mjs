// @ts-check

/** Biểu 02, in the form of criteria-xa-ntm.mjs; this set has no groups. */
export const criteriaXaNtmNangCao = `
1     | Quy hoạch
1.1   | Quy hoạch chung xây dựng xã còn thời hạn hoặc đã được rà soát | Đạt | Đạt
1.2   | Quy chế quản lý xây dựng theo quy hoạch được thực hiện | Đạt | Đạt
1.3   | Quy hoạch chi tiết trung tâm xã hoặc điểm dân cư mới | Đạt | Đạt
2     | Giao thông
2.1   | Đường xã được bảo trì hằng năm, có biển báo, chiếu sáng, cây xanh | ≥ 90% | 92,3%
2.2   | Đường thôn, liên thôn được cứng hóa và bảo trì hằng năm | ≥ 90% | 93,6%
2.3   | Đường ngõ, xóm được cứng hóa, sáng - xanh - sạch - đẹp | ≥ 85% | 88,1%
2.4   | Đường trục chính nội đồng được cứng hóa | ≥ 80% | 82,5%
3     | Thủy lợi và phòng, chống thiên tai
3.1   | Đất sản xuất nông nghiệp được tưới, tiêu chủ động | ≥ 85% | 86,7%
3.2   | Tổ chức thủy lợi cơ sở hoạt động hiệu quả, bền vững | Đạt | Đạt
3.3   | Cây trồng chủ lực được tưới tiên tiến, tiết kiệm nước | UBND tỉnh quy định | 21,4%
3.4   | Công trình thủy lợi nhỏ, nội đồng được bảo trì hằng năm | Đạt | Đạt
3.5   | Kiểm soát nguồn nước thải xả vào công trình thủy lợi | Đạt | Đạt
3.6   | Chủ động phòng, chống thiên tai theo phương châm 4 tại chỗ | Khá | Khá
4     | Điện
4.1   | Hộ được sử dụng điện an toàn, tin cậy, ổn định | ≥ 99% | 99,6%
5     | Giáo dục
5.1   | Trường học các cấp đạt cơ sở vật chất mức độ 1 trở lên | 100% | 66,7% | @31/10/2024 | Bổ sung phòng học bộ môn, thiết bị dạy học cho trường THCS
5.2   | Duy trì phổ cập giáo dục mầm non cho trẻ 5 tuổi | Đạt | Đạt
5.3   | Phổ cập giáo dục tiểu học và trung học cơ sở | Mức độ 3 | Mức độ 3
5.4   | Đạt chuẩn xóa mù chữ | Mức độ 2 | Mức độ 2
5.5   | Cộng đồng học tập cấp xã được đánh giá, xếp loại | Khá | Khá
5.6   | Mô hình giáo dục thể chất cho học sinh | Đạt | Đạt
6     | Văn hóa
6.1   | Dụng cụ thể dục thể thao ngoài trời tại điểm công cộng | Đạt | Đạt
6.2   | Di sản văn hóa được kiểm kê, bảo vệ và phát huy giá trị | Đạt | Đạt
6.3   | Thôn đạt tiêu chuẩn văn hóa và đạt chuẩn nông thôn mới | ≥ 60% | 42,9% | Quý III/2024 | Hướng dẫn hai thôn Bến Mới, Gò Cao hoàn thiện hồ sơ đề nghị công nhận
7     | Cơ sở hạ tầng thương mại nông thôn
7.1   | Mô hình chợ bảo đảm an toàn thực phẩm | Đạt | Đạt
8     | Thông tin và truyền thông
8.1   | Điểm bưu chính cung cấp dịch vụ công trực tuyến | Đạt | Đạt
8.2   | Thuê bao sử dụng điện thoại thông minh | ≥ 80% | 84,9%
8.3   | Dịch vụ báo chí, truyền thông | Đạt | Đạt
8.4   | Ứng dụng công nghệ thông tin; lấy ý kiến hài lòng của người dân | Đạt | Đạt
8.5   | Mạng wifi miễn phí ở các điểm công cộng | Đạt | Đạt
9     | Nhà ở dân cư
9.1   | Hộ có nhà ở kiên cố hoặc bán kiên cố | ≥ 90% | 91,3%
10    | Thu nhập
10.1  | Thu nhập bình quân đầu người trong năm | ≥ 52 triệu đồng | 52,6 triệu đồng
11    | Nghèo đa chiều
11.1  | Tỷ lệ hộ nghèo đa chiều | ≤ 3% | 2,9%
12    | Lao động
12.1  | Lao động qua đào tạo | ≥ 75% | 76,8%
12.2  | Lao động qua đào tạo có bằng cấp, chứng chỉ | ≥ 30% | 22,4% | @31/12/2024 | Phối hợp trung tâm giáo dục nghề nghiệp của huyện mở lớp tại xã
12.3  | Lao động làm việc trong các ngành kinh tế chủ lực | UBND tỉnh quy định | 68,0%
13    | Tổ chức sản xuất và phát triển kinh tế nông thôn
13.1  | Hợp tác xã có hợp đồng liên kết theo chuỗi giá trị | ≥ 01 hợp tác xã | 02 hợp tác xã
13.2  | Sản phẩm OCOP còn thời hạn | ≥ 01 sản phẩm | 02 sản phẩm
13.3  | Mô hình ứng dụng công nghệ cao hoặc cơ giới hóa, liên kết chuỗi | ≥ 01 mô hình | 01 mô hình
13.4  | Chuyển đổi số để truy xuất nguồn gốc sản phẩm chủ lực | ≥ 01 sản phẩm | Chưa có | Tháng 9/2024 | Đăng ký mã truy xuất cho sản phẩm gạo nếp của hợp tác xã
13.5  | Sản phẩm chủ lực được bán qua kênh thương mại điện tử | ≥ 10% | 6,5% | Tháng 9/2024 | Tập huấn bán hàng trực tuyến cho hợp tác xã và hộ kinh doanh
13.6  | Vùng nguyên liệu tập trung được cấp mã vùng | ≥ 01 vùng | Chưa có | Quý IV/2024 | Lập hồ sơ đề nghị cấp mã vùng trồng lúa nếp
13.7  | Quảng bá hình ảnh của xã trên internet, mạng xã hội | Đạt | Đạt
13.8  | Mô hình kinh tế nông thôn tích hợp đa giá trị | ≥ 01 mô hình | 01 mô hình
14    | Y tế
14.1  | Người dân tham gia bảo hiểm y tế | ≥ 95% | 88,4% | @31/12/2024 | Giao chỉ tiêu cho từng thôn; gia hạn thẻ đúng hạn
14.2  | Dân số được quản lý sức khỏe | ≥ 90% | 93,0%
14.3  | Người dân sử dụng ứng dụng khám chữa bệnh từ xa | ≥ 40% | 22,7% | @31/10/2024 | Tổ công nghệ số cộng đồng hỗ trợ cài đặt, hướng dẫn sử dụng
14.4  | Dân số có sổ khám chữa bệnh điện tử | ≥ 70% | 41,2% | @31/10/2024 | Trạm Y tế lập sổ điện tử lưu động tại 7 thôn
15    | Hành chính công
15.1  | Ứng dụng công nghệ thông tin trong giải quyết thủ tục hành chính | Đạt | Đạt
15.2  | Dịch vụ công trực tuyến | Đạt | Đạt
15.3  | Giải quyết thủ tục đúng quy định, không có khiếu nại vượt cấp | Đạt | Đạt
16    | Tiếp cận pháp luật
16.1  | Mô hình điển hình về phổ biến pháp luật, hòa giải ở cơ sở | ≥ 01 mô hình | 01 mô hình
16.2  | Mâu thuẫn, tranh chấp được hòa giải thành | ≥ 90% | 95,2%
16.3  | Người thuộc diện được trợ giúp pháp lý khi có yêu cầu | ≥ 90% | 100%
17    | Môi trường
17.1  | Khu kinh doanh, chăn nuôi, giết mổ có hạ tầng bảo vệ môi trường | Đạt | Đạt
17.2  | Cơ sở sản xuất, kinh doanh bảo đảm quy định về môi trường | ≥ 95% | 96,4%
17.3  | Chất thải rắn sinh hoạt được thu gom, xử lý | ≥ 90% | 91,5%
17.4  | Hộ thu gom, xử lý nước thải sinh hoạt phù hợp | ≥ 50% | 37,0% | @31/12/2024 | Hỗ trợ hộ làm bể lắng, hố thấm theo mẫu hướng dẫn
17.5  | Hộ phân loại chất thải rắn tại nguồn | ≥ 50% | 24,6% | @30/9/2024 | Cấp thùng phân loại; các đoàn thể phụ trách theo thôn
17.6  | Chất thải rắn nguy hại được thu gom, xử lý | 100% | 100%
17.7  | Chất thải hữu cơ, phụ phẩm nông nghiệp được tái sử dụng | ≥ 80% | 81,9%
17.8  | Cơ sở chăn nuôi bảo đảm vệ sinh thú y, môi trường | ≥ 80% | 83,3%
17.9  | Nghĩa trang theo quy định và theo quy hoạch | Đạt | Đạt
17.10 | Sử dụng hình thức hỏa táng | ≥ 5% | 7,1%
17.11 | Đất cây xanh công cộng tại điểm dân cư nông thôn | ≥ 4 m²/người | 1,6 m²/người | Tháng 12/2024 | Bố trí quỹ đất, trồng cây xanh ở khu dân cư mới
17.12 | Chất thải nhựa được thu gom, tái chế, xử lý | ≥ 80% | 58,3% | @31/10/2024 | Đặt điểm thu gom tại 7 thôn; ký hợp đồng với cơ sở tái chế
18    | Chất lượng môi trường sống
18.1  | Hộ được sử dụng nước sạch từ hệ thống cấp nước tập trung | ≥ 55% | 31,8% | Quý IV/2024 | Đấu nối tuyến ống nhánh thôn Đồng Trước, Đồng Sau
18.2  | Cấp nước sinh hoạt bình quân đầu người trong ngày đêm | ≥ 60 lít | 65 lít
18.3  | Công trình cấp nước tập trung hoạt động bền vững | ≥ 80% | 50,0% | @30/9/2024 | Kiện toàn tổ quản lý, sửa chữa trạm bơm thôn Gò Cao
18.4  | Hộ và cơ sở được tập huấn về an toàn thực phẩm | 100% | 100%
18.5  | Sự cố về an toàn thực phẩm trên địa bàn | Không | Không
18.6  | Cơ sở chế biến nông, lâm, thủy sản được chứng nhận an toàn thực phẩm | 100% | 75,0% | Tháng 8/2024 | Hướng dẫn cơ sở còn lại hoàn thiện hồ sơ đề nghị cấp giấy chứng nhận
18.7  | Hộ có nhà tắm, nhà tiêu an toàn và đảm bảo 3 sạch | ≥ 90% | 90,2%
19    | Quốc phòng và an ninh
19.1  | Chất lượng hoạt động của Ban Chỉ huy quân sự và dân quân | Đạt | Đạt
19.2  | An ninh, trật tự; mô hình camera an ninh hoạt động hiệu quả | Đạt | Đạt
`;
