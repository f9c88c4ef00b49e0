import { describe, expect, it } from '@jest/globals';
import { readOwner } from '../../../../src/core/claims/tasks/owners';
import { readWords } from '../../../../src/core/claims/tasks/words';

/** Who is named, and how. */
function owner(text: string): string | null {
  const words = readWords(text);
  const found = readOwner(words);
  return found && `${found.how}: ${text.slice(words[found.from]!.at, words[found.to - 1]!.end)}`;
}

describe('who is to act', () => {
  it.each([
    ['Phòng Nội vụ: Hướng dẫn xã.', 'label: Phòng Nội vụ'],
    ['Đối với các thôn:', 'label: các thôn'],
    ['Các xã (theo danh sách kèm theo): Rà soát.', 'label: Các xã'],
    ['Mặt trận Tổ quốc huyện', 'label: Mặt trận Tổ quốc huyện'],
    ['Giao Phòng Nội vụ chủ trì tham mưu.', 'order: Phòng Nội vụ'],
    ['Giao nhiệm vụ cho Công an xã.', 'order: Công an xã'],
    ['Đồng thời, giao UBND xã lập dự toán.', 'order: UBND xã'],
    ['Yêu cầu UBND xã, các thôn khẩn trương làm.', 'order: UBND xã, các thôn'],
    ['Với việc này, đề nghị UBND xã bố trí vốn.', 'order: UBND xã'],
    ['Kế hoạch của thôn yêu cầu UBND xã phê duyệt.', 'order: UBND xã'],
    ['UBND xã khẩn trương rà soát.', 'subject: UBND xã'],
    ['UBND xã (qua Văn phòng) báo cáo huyện.', 'subject: UBND xã'],
    ['Các ngành cấp huyện, căn cứ nhiệm vụ, giúp xã.', 'subject: Các ngành cấp huyện'],
    ['Đồng thời UBND xã lập dự toán.', 'subject: UBND xã'],
    ['Hàng tháng, các xã gửi báo cáo.', 'inside: các xã'],
    ['Theo chức năng, hằng quý các ngành gửi báo cáo.', 'inside: các ngành'],
    ['Về nội dung này, UBND xã rà soát lại.', 'inside: UBND xã'],
    ['Về kinh phí: UBND xã lập dự toán.', 'inside: UBND xã'],
    ['Việc còn nhiều, vì vậy xã phải làm nhanh.', 'inside: xã'],
    ['Trong đó UBND xã là chủ đầu tư, UBND xã cần bám sát.', 'inside: UBND xã'],
    ['Về chế độ báo cáo của xã với huyện: 2 lần/tháng', 'inside: xã'],
    ['Giao ban quản lý dự án kiểm tra.', 'order: ban quản lý dự án'],
    ['Ban Chỉ đạo trước ngày 20/8 báo cáo huyện.', 'subject: Ban Chỉ đạo'],
    ['Đoàn TNCS Hồ Chí Minh xã trồng cây.', 'subject: Đoàn TNCS Hồ Chí Minh xã'],
    ['Lãnh đạo, chỉ đạo các thôn làm đường.', 'directed: các thôn'],
    ['09 hồ sơ còn thiếu, Phòng Kinh tế hướng dẫn các hộ.', 'inside: Phòng Kinh tế'],
    ['Theo chức năng, Công an xã tuần tra.', 'inside: Công an xã'],
    ['Lắp đèn ở ngã ba, do Phòng Kinh tế thực hiện.', 'behind: Phòng Kinh tế'],
  ])('in %j is %j', (text, found) => {
    expect(owner(text)).toBe(found);
  });

  it.each([
    'Rà soát hồ sơ các tiêu chí.',
    'Các tiêu chí được giao phòng phụ trách.',
    'Trình hồ sơ đề nghị UBND huyện thẩm tra.',
    'Thực hiện theo yêu cầu UBND tỉnh.',
    'UBND xã đã ban hành kế hoạch.',
    'Giao đất, cấp đất cho người dân.',
    'Họp giao ban kiểm điểm tiến độ.',
    'Định kỳ ngày 20 hằng tháng, tổng hợp số liệu của xã, phường, báo cáo tỉnh.',
    'Đường thôn Thượng, thôn Hạ sửa lại.',
    'Kiểm tra các công trình do xã thực hiện.',
    'Kiểm tra chợ, do xã đông người.',
    'Ngành điện cho biết đường dây quá tải.',
    'Yêu cầu đánh giá khách quan.',
    'Quy hoạch: Công bố quy hoạch.',
    'Rà soát các thôn, xã đã đạt chuẩn.',
    'Về chế độ báo cáo: hàng tháng.',
    'Các xã (chưa đóng ngoặc: rà soát',
    '',
  ])('is not said in %j', (text) => {
    expect(owner(text)).toBeNull();
  });
});
