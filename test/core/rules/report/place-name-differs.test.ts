import { placeNameDiffers } from '../../../../src/core/rules/report/place-name-differs';
import { describeReportRule } from '../describe-report-rule';

const closing = 'Trên đây là kết luận tại buổi làm việc với xã Mẫu Sơn.';

describeReportRule(placeNameDiffers, {
  clean: [
    {
      name: 'one commune in several writings',
      text: `KẾT LUẬN TẠI BUỔI LÀM VIỆC VỚI XÃ HOÀ MỸ VỀ NÔNG THÔN MỚI
Ban Chỉ đạo huyện làm việc với xã Hòa Mĩ; UBND xã Hòa Mỹ Huyện Mẫu báo cáo.
Trên đây là kết luận tại buổi làm việc với xã Hoà Mỹ.`,
    },
    {
      name: 'other communes named on purpose',
      text: `Kết luận tại buổi làm việc với xã Mẫu Sơn.
1. UBND xã Mẫu Sơn phối hợp với UBND xã Mẫu Khê làm đường; học tập kinh nghiệm của lãnh đạo xã Thượng Khê.
2. Đường nối địa bàn xã Mẫu Sơn; tuyến đường từ xã Hạ Khê đi trung tâm huyện.
3. Ban Chỉ đạo đã làm việc với xã Mẫu Sơn và xã Mẫu Sen.
${closing}`,
    },
    {
      name: 'a plan of several meetings',
      text: `Sáng ngày 06/5/2024 làm việc với xã Mẫu Sơn.
Chiều ngày 06/5/2024 làm việc với xã Mẫu Khê.
Ngày 07/5/2024 làm việc với xã Thượng Khê.`,
    },
    {
      name: 'a district that speaks of its communes',
      text: `Các xã Mẫu Sơn, Mẫu Khê đã đạt chuẩn; xã Mẫu Sơn đạt nâng cao. UBND xã Mẫu Sơn duy trì kết quả.
UBND xã Thượng Khê hoàn thiện hồ sơ. UBND xã Hạ Khê bổ sung minh chứng.`,
    },
    {
      name: 'one commune among very many others',
      text: `UBND xã Mẫu Sơn họp. UBND xã Khê Bắc họp. UBND xã Khê Nam họp. UBND xã Khê Đông họp. UBND xã Khê Tây họp.
UBND xã Khê Thượng họp. UBND xã Khê Hạ họp.${' UBND xã Mẫu Sơn họp.'.repeat(20)}`,
    },
    {
      name: 'villages, districts, a name read a word too far, words that are no names',
      text: `UBND xã Mẫu Sơn báo cáo. Thôn Mẫu Sen, thôn Mẫu Son họp. UBND xã Mẫu Sơn Tây Lâm ký. UBND huyện Mẫu Khê duyệt.
Xã Nông thôn mới; Xã hội hóa; UBND xã NTM; xã Mẫu Sơn đạt chuẩn; xã Mẫu Sơn đã đăng ký.`,
    },
    {
      name: 'the same office throughout, or both offices in one sentence',
      text: `Kết luận tại cuộc làm việc với Phòng Kinh tế huyện Mẫu.
Ngày 06/5/2024, Ban Chỉ đạo làm việc với Phòng Kinh tế huyện Mẫu.
Trên đây là kết luận tại buổi làm việc với Văn phòng Điều phối và Phòng Kinh tế huyện.`,
    },
    {
      name: 'an office that is named before only once, or beside another',
      text: `Ngày 06/5/2024, Ban Chỉ đạo làm việc với Phòng Kinh tế huyện.
Trên đây là kết luận tại buổi làm việc với Văn phòng Điều phối.`,
    },
    {
      name: 'meetings with two offices',
      text: `Sáng, Ban Chỉ đạo làm việc với Phòng Kinh tế huyện.
Chiều, Ban Chỉ đạo làm việc với Hội Nông dân huyện.
Trên đây là kết luận tại buổi làm việc với Văn phòng Điều phối.`,
    },
  ],
  found: [
    {
      name: 'another commune in its place, among many that are mentioned in passing',
      text: `Kết luận tại buổi làm việc với xã Mẫu Sơn.
UBND xã Mẫu Sơn đã báo cáo. Phía Đông giáp xã Mẫu Trung, phía Tây giáp xã Mẫu Đoài.
Hồ sơ của xã Mẫu Khê trình trước ngày 30/6/2024.
Tuyến đường sang địa bàn xã Mẫu Trung đã làm xong.
Ban Chỉ đạo ghi nhận kết quả của xã Mẫu Sơn, kế hoạch của xã Mẫu Sơn; UBND xã Mẫu Sơn tiếp thu.`,
      findings: [{ line: 3, quote: 'xã Mẫu Khê', messageId: 'role' }],
    },
    {
      name: 'the opening sentence is left over from another notice',
      text: `Kết luận tại buổi làm việc với xã Mẫu Sơn
Sáng ngày 06/5/2024, Ban Chỉ đạo huyện tổ chức làm việc với lãnh đạo xã Thượng Khê.
1. Đảng ủy, UBND xã Mẫu Sơn khẩn trương hoàn thiện hồ sơ.
${closing}`,
      findings: [
        {
          line: 2,
          quote: 'xã Thượng Khê',
          severity: 'warning',
          messageId: 'role',
          data: { stated: 'xã Thượng Khê', expected: 'xã Mẫu Sơn', count: 3 },
          related: [1, 4],
        },
      ],
    },
    {
      name: 'the authorities of another commune in a report of one',
      text: `UBND xã Mẫu Sơn báo cáo kết quả như sau. Nhân dân xã Mẫu Sơn đồng thuận cao.
Đến nay UBND xã Thượng Khê đã giải ngân xong; trên địa bàn phường Khê Thượng có 3 trường.
UBND xã Mẫu Sơn đề nghị hỗ trợ để trên địa bàn xã Mẫu Sơn có đủ nước sạch.`,
      findings: [
        { line: 2, quote: 'xã Thượng Khê', messageId: 'role', related: [1, 3] },
        { line: 2, quote: 'phường Khê Thượng', messageId: 'role', related: [3] },
      ],
    },
    {
      name: 'a name that the heading writes in capitals, told as the text writes it',
      text: `ỦY BAN NHÂN DÂN XÃ MẪU SƠN
UBND xã Mẫu Sơn báo cáo kết quả. Đảng ủy, UBND xã Mẫu Sơn đã chỉ đạo.
Trên đây là báo cáo của UBND xã Thượng Khê./.`,
      findings: [{ line: 3, quote: 'xã Thượng Khê', data: { expected: 'xã Mẫu Sơn', count: 3 } }],
    },
    {
      name: 'a slip of the keyboard, and a wrong accent',
      text: `UBND xã Mẫu Sơn báo cáo. Xã Mẫu Sơn có 7 thôn. Xã Mẫu Sơn đạt 15 tiêu chí.
Hiện nay xã Mẫu Sen còn 4 tiêu chí. Đề nghị huyện hỗ trợ xã Mâu Sơn.
Nhân dân xã Mẫu Sơn đồng thuận; Đảng bộ xã Mẫu Sơn quyết tâm.`,
      findings: [
        { line: 2, quote: 'xã Mẫu Sen', messageId: 'slip', data: { expected: 'xã Mẫu Sơn', count: 5 } },
        { line: 2, quote: 'xã Mâu Sơn', messageId: 'slip' },
      ],
    },
    {
      name: 'the closing names another office',
      text: `Kết luận tại cuộc làm việc với Phòng Kinh tế huyện Mẫu
Ngày 06/5/2024, Ban Chỉ đạo huyện làm việc với Phòng Kinh tế huyện Mẫu về nông thôn mới.
Trên đây là kết luận tại buổi làm việc với Văn phòng Điều phối nông thôn mới; các đơn vị biết, thực hiện.`,
      findings: [
        {
          line: 3,
          quote: 'Văn phòng Điều phối nông thôn mới',
          messageId: 'counterpart',
          data: { stated: 'Văn phòng Điều phối nông thôn mới', expected: 'Phòng Kinh tế huyện Mẫu' },
          related: [1, 2],
        },
      ],
    },
  ],
});
