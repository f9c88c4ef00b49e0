import type { ReportText } from '../../../../src/core/claims/text/report-text';

/** Invented notices in the manner of the genre; the places do not exist. */
function notice(text: string): ReportText {
  return { lines: text.trim().split('\n') };
}

/** Broken by a page's width, with a blank line after every line, in four Roman parts; answers after "Trả lời". */
export const wrapped = notice(`
THÔNG BÁO

Kết luận của Chủ tịch UBND huyện tại buổi làm việc với xã Ba Làng về

các công trình và tiêu chí năm 2031

Chiều ngày 10/3/2031, Chủ tịch UBND huyện làm việc với xã Ba Làng. Cùng

dự có các phòng, ban của huyện. Sau khi nghe Báo cáo số 21/BC-UBND ngày

02/3/2031 của xã và ý kiến các phòng, Chủ tịch UBND huyện kết luận như sau:

I. KẾT QUẢ ĐẠT ĐƯỢC

1. Năm 2030 và 02 tháng đầu năm 2031 xã đã làm 3.400 m kênh, đã trồng

cây hai bên đường; phối hợp với các đoàn thể mở 04 lớp học nghề.

2. Xã đã giao các thôn tự quản đường làng trước ngày 30/1/2031.

II. TỒN TẠI, HẠN CHẾ

Một số việc còn chậm, phải chờ vốn đến hết năm 2030 mới làm.

III. NHIỆM VỤ TRONG THỜI GIAN TỚI

1. Đối với các phòng chuyên môn của huyện:

Các phòng có trách nhiệm cử người giúp xã rà soát hồ sơ. Định kỳ hàng

quý (ngày 20 tháng cuối quý) gửi kết quả về UBND huyện (qua Phòng Nông

nghiệp và Môi trường). .

2. Đối với Đảng ủy, UBND xã và các đoàn thể của

xã Ba Làng:

- Đảng ủy, UBND xã phải họp bàn lại từng việc. Trong đó tập trung làm các

việc sau:

+ Lắp biển báo ở các ngã ba trước ngày 30/5/2031; sửa cống ở thôn Thượng.

+ Mở lớp học nghề cho ít nhất 85 người, trong đó ít nhất 30 người có chứng

chỉ.

+ Vận động người dân cài ứng dụng khám bệnh (tối thiểu 1.250 người) và có

sổ sức khỏe điện tử (tối thiểu 2.100 người); vận động thêm ít nhất 140

người dân mua bảo hiểm y tế.

- Chủ trì, phối hợp với Phòng Văn hóa và Khoa học chọn địa điểm làm sân thể

thao. Hàng tháng (ngày 25 hàng tháng) gửi kết quả về huyện.

- Cùng với việc làm đường, xã cần làm hồ sơ để tháng 9 năm 2031 trình huyện

thẩm tra, trước khi tỉnh công nhận xã đạt chuẩn năm 2031.

IV. VỀ Ý KIẾN, KIẾN NGHỊ, ĐỀ XUẤT CỦA XÃ

1. Đề nghị UBND huyện hỗ trợ kinh phí sửa trạm bơm thôn Hạ.

Trả lời:

- Về kinh phí: UBND xã lập dự toán, gửi Phòng Tài chính - Kế hoạch trước

ngày 15/4/2031.

- Về thiết kế: Bản vẽ của xã còn thiếu mặt cắt.

2. Đề nghị UBND huyện làm tiếp đoạn đường liên thôn dài 0,8 km.

Trả lời: Với đoạn đường này, đề nghị UBND xã bố trí vốn và vận động người

dân cùng làm.

Đồng thời, giao Phòng Xây dựng&Đô thị chủ trì, phối hợp với thôn Hạ khảo

sát, báo cáo UBND huyện.

3. Tiếp tục hỗ trợ xi măng cho các thôn.

Trả lời: Hiện nay chưa có nguồn xi măng nào khác.

Trên đây là kết luận của Chủ tịch UBND huyện, đề nghị các đơn vị thực hiện

trước ngày 30/12/2031./.

Nơi nhận:

- UBND xã Ba Làng (để thực hiện trước ngày 1/5/2031);

- Lưu: VT.

TL. CHỦ TỊCH

CHÁNH VĂN PHÒNG
`);

/** Whole paragraphs with Markdown marks of emphasis, owners as labels, each proposal with its answer behind a colon. */
export const labelled = notice(`
Số: 18/TB-BCĐ

Bình Mẫu, ngày tháng năm 2031

**THÔNG BÁO**

Ngày 12/4/2031, Thường trực Ban Chỉ đạo huyện làm việc với xã Sông Mẫu về xây dựng nông thôn mới. Sau khi nghe các ý kiến, Thường trực Ban Chỉ đạo huyện thống nhất kết luận:

Sông Mẫu là xã đạt chuẩn từ năm 2026. Thời gian qua xã đã cố gắng, tuy nhiên mới có 5/19 tiêu chí đạt yêu cầu, còn phải làm nhiều việc trước ngày 30/9/2031.

Để xã đạt chuẩn vào năm 2031, Thường trực Ban Chỉ đạo huyện yêu cầu:

1. Đảng ủy, UBND xã Sông Mẫu:

- Rà soát từng tiêu chí; lập lại kế hoạch, hoàn thành chậm nhất **trước ngày 05/5/2031**.

- Tập trung chỉ đạo các thôn làm ngay những việc còn lại. Cụ thể:

+ Quy hoạch: Công bố quy hoạch, trình phòng Kinh tế - Hạ tầng **trước ngày 20/6/2031**.

+ Điện: Phối hợp Điện lực huyện, Công an xã xử lý các điểm vi phạm hành lang lưới điện.

+ Khu dân cư kiểu mẫu: Vận động các hộ chỉnh trang vườn; Bảo đảm đến **30/6/2031** có 03 thôn đạt chuẩn.

2. Ủy ban nhân dân huyện:

Chỉ đạo các phòng giúp xã hoàn thành các tiêu chí trước ngày 31/10/2031, cụ thể:

- *Phòng Giáo dục và Đào tạo*: Hướng dẫn xã sửa trường; thẩm định, trình UBND huyện trước ngày 15/7/2031; Kiểm tra việc mua sắm ở các điểm trường, xong trước ngày **30/8/2031**.

- *Phòng Nội vụ*: Chủ trì, phối hợp với các phòng, ban, ngành liên quan và Công an huyện kiểm tra việc cải cách hành chính;

3. Mặt trận Tổ quốc và các đoàn thể huyện

- Hội Nông dân huyện: giúp các hộ làm vườn mẫu.

4. Các đồng chí trong Tổ công tác xây dựng nông thôn mới nâng cao tại xã Sông Mẫu (*Theo Quyết định số 77-QĐ/HU ngày 06/01/2031 của Huyện ủy*): Theo dõi, giúp đỡ xã (mỗi thôn ít nhất 01 mô hình); hàng tuần xuống cơ sở, báo cáo các việc còn vướng ở thôn.

5. Về các kiến nghị, đề xuất của xã Sông Mẫu:

- Đề nghị bổ sung 01 công chức (Địa chính - Xây dựng; Văn phòng): Giao phòng Nội vụ chủ trì phối hợp các phòng, ngành trình UBND huyện trước ngày 10/5/2031;

- Đề nghị làm nhanh cầu Mẫu trong năm 2031: Giao Ban Quản lý dự án xây dựng huyện chủ trì Phòng Kinh tế, các phòng liên quan đôn đốc nhà thầu.

- Về các đề xuất khác (sửa trụ sở; mua bàn ghế...): Văn phòng Điều phối phối hợp với các cơ quan liên quan rà soát, trình UBND huyện quyết định.

- Đề nghị cấp thêm xi măng.

Giao Văn phòng Điều phối nông thôn mới huyện theo dõi, định kỳ trước ngày 22 hàng tháng hoặc đột xuất báo cáo Thường trực Ban Chỉ đạo.

Trên đây là kết luận của Thường trực Ban Chỉ đạo huyện./.

Nơi nhận:

- Như trên;
`);

/** Numbered items without headings, subjects and orders inside sentences. */
export const numbered = notice(`
Xuân Mẫu, ngày 17 tháng 11 năm 2030

Thông báo kết luận của đồng chí Bí thư Huyện ủy tại hội nghị với xã Núi Mẫu về việc thực hiện chương trình xây dựng nông thôn mới trong năm tới của xã và của các thôn trên địa bàn

Sau khi nghe báo cáo, đồng chí Bí thư Huyện ủy kết luận như sau:

Ghi nhận các cố gắng của xã. Nguyên nhân của việc chậm là do chưa sâu sát, cần phải khắc phục.

Để xã đạt chuẩn, đồng chí Bí thư Huyện ủy yêu cầu UBND huyện, các ban, phòng, ngành cấp huyện; Đảng bộ, chính quyền xã Núi Mẫu thực hiện tốt một số việc trọng tâm sau:

1. Các đồng chí Bí thư, Phó Bí thư, các đồng chí trong Ban Chấp hành Đảng bộ xã Núi Mẫu phải nắm chắc từng việc của thôn. Sau hội nghị yêu cầu xã Núi Mẫu phải có chuyển biến.

2. Ban chỉ đạo xây dựng NTM của xã phân công lại các thành viên; gửi danh sách về Văn phòng NTM huyện trước ngày 30/11/2030 để báo cáo Trưởng Ban.

3. Hoàn thiện hồ sơ theo Nghị quyết số 9/NQ-HĐND, ngày 06/7/2030 của HĐND huyện ngay từ bây giờ.

4. Mục tiêu là về đích trong năm 2031, vì vậy xã phải làm khẩn trương, đặc biệt trong tháng 12/2030, vận động các hộ dọn đường làng; việc dọn đường phải làm thường xuyên; trong tháng 2, tháng 4 năm 2031 tiếp tục ra quân. Giao Phòng Nông nghiệp và Môi trường kiểm tra.

5. Giao Phòng Kinh tế - Hạ tầng tham mưu UBND huyện tổ chức hội nghị, gửi kết quả cho Huyện ủy trong quý I/2031.

6. Về các đề xuất của xã Núi Mẫu: Trước mắt làm theo cơ chế đã có. Giao đồng chí Phó Chủ tịch UBND huyện chủ trì chỉ đạo xã thực hiện.

7. Về chế độ báo cáo của xã với huyện: 2 lần/tháng vào các ngày 10, 24 hàng tháng về Văn phòng NTM huyện; Văn phòng NTM huyện gửi bản tổng hợp cho Trưởng Ban vào các ngày 15 và 30 hàng tháng. Giao Văn phòng NTM huyện kiểm tra tại xã mỗi tháng 01 lần.

8. Theo chức năng được giao, hàng tháng các ngành gửi số liệu về Phòng Nông nghiệp và Môi trường trước ngày 18 hàng tháng để tổng hợp.

9. Các xã đã được công nhận đạt chuẩn căn cứ bộ tiêu chí mới xây dựng kế hoạch nâng cấp, xong trước ngày 15/4/2031 và tổ chức làm cho đủ chuẩn trước ngày 31/12/2031.

10. UBND xã thông báo kết quả trong thời hạn 10 ngày làm việc kể từ ngày họp.
`);

/** A commune of 2026: letters under numbers, the time in a sentence of its own, a plain sentence that leads to bullets. */
export const communal = notice(`
ỦY BAN NHÂN DÂN XÃ PHÚ MẪU
Số: 45/TB-UBND
Phú Mẫu, ngày 08 tháng 01 năm 2026

THÔNG BÁO
Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban tháng 01 năm 2026

Ngày 06/01/2026, đồng chí Trần Văn Mẫu, Chủ tịch UBND xã chủ trì cuộc họp giao ban. Sau khi nghe Văn phòng báo cáo và ý kiến các thành viên dự họp, Chủ tịch UBND xã kết luận, chỉ đạo như sau:

1. Về lĩnh vực kinh tế
a) Giao Phòng Kinh tế:
- Chủ trì, phối hợp với các thôn rà soát diện tích trồng lúa, báo cáo trước 16h00 ngày 20/01/2026.
- Tham mưu kế hoạch vụ xuân trước ngày 15/01.
b) Văn phòng HĐND và UBND xã đôn đốc, theo dõi; tổng hợp báo cáo vào thứ Sáu hằng tuần.
c) Trung tâm Dịch vụ tổng hợp khẩn trương sửa loa truyền thanh. Thời gian hoàn thành: 31/01/2026.

2. Về văn hóa - xã hội
Phòng Văn hóa - Xã hội chủ trì tham mưu:
- Tổ chức Tết trồng cây (hoàn thành trong tháng 02/2026).
- Cấp phát quà Tết cho 120 hộ nghèo, cận nghèo; hoàn thành chậm nhất ngày 10/02/2026.
- Vận động người dân mua bảo hiểm y tế, phấn đấu đạt từ 95% trở lên trong năm 2026.

3. Công an xã, Ban Chỉ huy Quân sự xã tăng cường tuần tra ban đêm dịp Tết (từ ngày 10/02/2026 đến hết ngày 20/02/2026).

4. Đối với các đồng chí Trưởng thôn: Chậm nhất ngày 15 hằng tháng nộp báo cáo về Văn phòng UBND xã.

5. Thống nhất chủ trương mua máy tính cho bộ phận một cửa. Giao Phòng Kinh tế bố trí kinh phí, hoàn thành thủ tục trong quý I.

6. Yêu cầu Thủ trưởng các cơ quan, đơn vị chấp hành nghiêm giờ làm việc; định kỳ 6 tháng, hằng năm đánh giá, xếp loại công chức.

7. Các nội dung khác: thực hiện theo Kế hoạch số 12/KH-UBND ngày 05/01/2026.

Trên đây là kết luận của Chủ tịch UBND xã, Văn phòng thông báo để các đơn vị biết, thực hiện./.
Nơi nhận:
- Chủ tịch, các PCT UBND xã;
`);

/** In the manner of the Party: numbers with dashes, symbols without slashes, an answer as the next sentence. */
export const partyLike = notice(`
HUYỆN ỦY BÌNH MẪU
*
Số 231-TB/HU
Bình Mẫu, ngày 20 tháng 8 năm 2025

THÔNG BÁO KẾT LUẬN
của Ban Thường vụ Huyện ủy về tiến độ xây dựng huyện nông thôn mới

Ngày 18/8/2025, Ban Thường vụ Huyện ủy họp nghe Ban cán sự UBND huyện báo cáo tiến độ xây dựng huyện nông thôn mới (Báo cáo số 312-BC/BCS ngày 15/8/2025). Sau khi thảo luận, Ban Thường vụ Huyện ủy kết luận:

I- Đánh giá chung
Đến ngày 31/7/2025, toàn huyện có 17/19 xã đạt chuẩn; 02 xã còn lại phấn đấu đạt chuẩn trong tháng 12/2025. Kết quả này có sự đóng góp của nhân dân.

II- Nhiệm vụ, giải pháp trọng tâm
1- Các cấp ủy, tổ chức đảng tiếp tục quán triệt Nghị quyết 05-NQ/HU; hằng tháng đưa nội dung xây dựng nông thôn mới vào sinh hoạt chi bộ.
2- Ban cán sự đảng UBND huyện:
- Chỉ đạo hoàn thành 100% hồ sơ, trình tỉnh thẩm tra trước ngày 15-9-2025.
- Bố trí đủ vốn đối ứng, giải ngân 100% kế hoạch vốn năm 2025 trước 31/12/2025; không để phát sinh nợ đọng.
- Chậm nhất đến ngày 30/9/2025 phải có ít nhất 18 xã được công nhận.
3- Ban Dân vận Huyện ủy, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện tổ chức lấy ý kiến hài lòng của người dân, đạt tỷ lệ tối thiểu 90%, xong trong tháng 9/2025, gửi kết quả về Văn phòng Điều phối.
4- Ủy ban Kiểm tra Huyện ủy tham mưu kế hoạch giám sát trong quý IV năm 2025.
5- Văn phòng Huyện ủy phối hợp với Văn phòng HĐND-UBND huyện theo dõi, đôn đốc; định kỳ ngày 25 hằng tháng báo cáo Thường trực Huyện ủy.
6- Về kiến nghị của xã Sơn Mẫu
6.1. Đề nghị hỗ trợ 2,5 tỷ đồng làm đường trục thôn.
Giao UBND huyện xem xét, bố trí vốn năm 2026, trả lời xã trước ngày 10/9/2025.
6.2. Đề nghị sớm bàn giao mặt bằng trạm y tế. Giao Trung tâm Phát triển quỹ đất huyện hoàn thành trước ngày 30/8/2025.

Nơi nhận
- Thường trực Tỉnh ủy (báo cáo)
T/M BAN THƯỜNG VỤ
`);

/** A report: it tells what was done, and orders nothing. */
export const report = notice(`
BÁO CÁO

Kết quả thực hiện 6 tháng đầu năm 2031

I. KẾT QUẢ

1. UBND xã đã giao các thôn dọn vệ sinh trước ngày 30/4/2031, các thôn đã làm xong.

2. Đến nay xã đạt 12/19 tiêu chí. Tiếp tục vận động người dân hiến đất trong năm 2031.

II. TỒN TẠI

Việc báo cáo hàng tháng còn chậm.
`);

/** A ward's, with owners behind the duties, plain sentences among the conclusions, and proposals that say so themselves. */
export const officed = notice(`
Phường Mẫu, ngày 15 tháng 9 năm 2031
THÔNG BÁO
Kết luận của Chủ tịch UBND phường
Chiều ngày 12/9/2031, Chủ tịch UBND phường kiểm tra các khu phố và kết luận:
Phường đã làm được nhiều việc. UBND phường sửa xong cống trước ngày 30/6/2031.
Chủ tịch UBND phường yêu cầu:
1. Ra quân sắp xếp lại chợ, xong trước ngày 30/9/2031 (Công an phường chủ trì, Phòng Kinh tế phối hợp).
2. Kiểm tra các quán bên sông. Thời gian hoàn thành: trước ngày 10/10/2031. Đơn vị thực hiện: Phòng Kinh tế. Đơn vị phối hợp: Công an phường, các khu phố.
3. Phát tin trên loa đến hết tháng 10/2031, do Trung tâm Dịch vụ tổng hợp thực hiện.
4. Phòng Kinh tế tổ chức phiên chợ quê ngày 01/11/2031 ở bến cũ.
Các khu phố gửi số liệu trước ngày 07 của tháng sau./.
II. Trả lời các kiến nghị
1. Kiến nghị: Sửa cống đầu phố.
- Ý kiến kết luận: Phường đã ghi vào kế hoạch.
2. Kiến nghị: Làm nhà chờ xe.
Hướng giải quyết: Giao Phòng Kinh tế chọn địa điểm, báo cáo trước ngày 01/12/2031.
Trên đây là kết luận.
`);
