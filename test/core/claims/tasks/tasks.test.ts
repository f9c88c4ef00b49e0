import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Task } from '../../../../src/core/claims/tasks/task';
import { readTasks } from '../../../../src/core/claims/tasks/tasks';
import { communal, labelled, numbered, officed, partyLike, report, wrapped } from './notices';

/** Each task as "line | day or rule | owner | task". */
function shown(tasks: readonly Task[]): string[] {
  return tasks.map(({ line, due, recurrence, owner, task }) =>
    [line, due ?? recurrence ?? '-', owner ?? '-', task].join(' | '),
  );
}

describe('the tasks of a notice', () => {
  it('are read from lines that a page broke, each with its heading, part and day', () => {
    expect(shown(readTasks(wrapped).tasks)).toStrictEqual([
      '29 | - | Các phòng | Cử người giúp xã rà soát hồ sơ',
      '29 | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 | Các phòng | Định kỳ hàng quý (ngày 20 tháng cuối quý) gửi kết quả về UBND huyện (qua Phòng Nông nghiệp và Môi trường)',
      '39 | - | Đảng ủy, UBND xã | Họp bàn lại từng việc',
      '43 | 2031-05-30 | Đảng ủy, UBND xã | Lắp biển báo ở các ngã ba trước ngày 30/5/2031',
      '43 | - | Đảng ủy, UBND xã | Sửa cống ở thôn Thượng',
      '45 | - | Đảng ủy, UBND xã | Mở lớp học nghề cho ít nhất 85 người, trong đó ít nhất 30 người có chứng chỉ',
      '49 | - | Đảng ủy, UBND xã | Vận động người dân cài ứng dụng khám bệnh (tối thiểu 1.250 người)',
      '49 | - | Đảng ủy, UBND xã | Có sổ sức khỏe điện tử (tối thiểu 2.100 người)',
      '51 | - | Đảng ủy, UBND xã | Vận động thêm ít nhất 140 người dân mua bảo hiểm y tế',
      '55 | - | Đảng ủy, UBND xã và các đoàn thể của xã Ba Làng | Chọn địa điểm làm sân thể thao',
      '57 | FREQ=MONTHLY;BYMONTHDAY=25 | Đảng ủy, UBND xã và các đoàn thể của xã Ba Làng | Hàng tháng (ngày 25 hàng tháng) gửi kết quả về huyện',
      '59 | 2031-09-30 | xã | Cùng với việc làm đường, xã cần làm hồ sơ để tháng 9 năm 2031 trình huyện thẩm tra, trước khi tỉnh công nhận xã đạt chuẩn năm 2031',
      '69 | 2031-04-15 | UBND xã | Về kinh phí: UBND xã lập dự toán, gửi Phòng Tài chính - Kế hoạch trước ngày 15/4/2031',
      '77 | - | UBND xã | Với đoạn đường này, đề nghị UBND xã bố trí vốn và vận động người dân cùng làm',
      '81 | - | Phòng Xây dựng&Đô thị | Khảo sát, báo cáo UBND huyện',
    ]);
  });

  it('are read from whole paragraphs with owners before a colon', () => {
    expect(shown(readTasks(labelled).tasks)).toStrictEqual([
      '15 | 2031-05-05 | Đảng ủy, UBND xã Sông Mẫu | Rà soát từng tiêu chí; lập lại kế hoạch, hoàn thành chậm nhất trước ngày 05/5/2031',
      '17 | - | các thôn | Tập trung chỉ đạo các thôn làm ngay những việc còn lại',
      '19 | 2031-06-20 | Đảng ủy, UBND xã Sông Mẫu | Quy hoạch: Công bố quy hoạch, trình phòng Kinh tế - Hạ tầng trước ngày 20/6/2031',
      '21 | - | Đảng ủy, UBND xã Sông Mẫu | Điện: Phối hợp Điện lực huyện, Công an xã xử lý các điểm vi phạm hành lang lưới điện',
      '23 | - | Đảng ủy, UBND xã Sông Mẫu | Khu dân cư kiểu mẫu: Vận động các hộ chỉnh trang vườn',
      '23 | 2031-06-30 | Đảng ủy, UBND xã Sông Mẫu | Bảo đảm đến 30/6/2031 có 03 thôn đạt chuẩn',
      '27 | 2031-10-31 | các phòng | Chỉ đạo các phòng giúp xã hoàn thành các tiêu chí trước ngày 31/10/2031',
      '29 | 2031-07-15 | Phòng Giáo dục và Đào tạo | Hướng dẫn xã sửa trường; thẩm định, trình UBND huyện trước ngày 15/7/2031',
      '29 | 2031-08-30 | Phòng Giáo dục và Đào tạo | Kiểm tra việc mua sắm ở các điểm trường, xong trước ngày 30/8/2031',
      '31 | - | Phòng Nội vụ | Kiểm tra việc cải cách hành chính',
      '35 | - | Hội Nông dân huyện | Giúp các hộ làm vườn mẫu',
      '37 | - | Các đồng chí trong Tổ công tác xây dựng nông thôn mới nâng cao tại xã Sông Mẫu | Theo dõi, giúp đỡ xã (mỗi thôn ít nhất 01 mô hình)',
      '37 | FREQ=WEEKLY | Các đồng chí trong Tổ công tác xây dựng nông thôn mới nâng cao tại xã Sông Mẫu | Hàng tuần xuống cơ sở, báo cáo các việc còn vướng ở thôn',
      '41 | 2031-05-10 | phòng Nội vụ | Trình UBND huyện trước ngày 10/5/2031',
      '43 | - | Ban Quản lý dự án xây dựng huyện | Đôn đốc nhà thầu',
      '45 | - | Văn phòng Điều phối | Rà soát, trình UBND huyện quyết định',
      '49 | FREQ=MONTHLY;BYMONTHDAY=22 | Văn phòng Điều phối nông thôn mới huyện | Theo dõi, định kỳ trước ngày 22 hàng tháng hoặc đột xuất báo cáo Thường trực Ban Chỉ đạo',
    ]);
  });

  it('are read from numbered items that name their owners in the sentence', () => {
    expect(shown(readTasks(numbered).tasks)).toStrictEqual([
      '11 | - | Các đồng chí Bí thư, Phó Bí thư, các đồng chí trong Ban Chấp hành Đảng bộ xã Núi Mẫu | Nắm chắc từng việc của thôn',
      '11 | - | xã Núi Mẫu | Sau hội nghị yêu cầu xã Núi Mẫu phải có chuyển biến',
      '13 | 2030-11-30 | Ban chỉ đạo xây dựng NTM của xã | Phân công lại các thành viên; gửi danh sách về Văn phòng NTM huyện trước ngày 30/11/2030 để báo cáo Trưởng Ban',
      '15 | - | - | Hoàn thiện hồ sơ theo Nghị quyết số 9/NQ-HĐND, ngày 06/7/2030 của HĐND huyện ngay từ bây giờ',
      '17 | - | - | Mục tiêu là về đích trong năm 2031',
      '17 | 2030-12-31 | xã | Làm khẩn trương, đặc biệt trong tháng 12/2030, vận động các hộ dọn đường làng',
      '17 | - | xã | Việc dọn đường phải làm thường xuyên',
      '17 | 2031-02-28 | xã | Trong tháng 2, tháng 4 năm 2031 tiếp tục ra quân',
      '17 | 2031-04-30 | xã | Trong tháng 2, tháng 4 năm 2031 tiếp tục ra quân',
      '17 | - | Phòng Nông nghiệp và Môi trường | Giao Phòng Nông nghiệp và Môi trường kiểm tra',
      '19 | 2031-03-31 | Phòng Kinh tế - Hạ tầng | Tham mưu UBND huyện tổ chức hội nghị, gửi kết quả cho Huyện ủy trong quý I/2031',
      '21 | - | đồng chí Phó Chủ tịch UBND huyện | Chỉ đạo xã thực hiện',
      '23 | FREQ=MONTHLY;BYMONTHDAY=10,24 | xã | Về chế độ báo cáo của xã với huyện: 2 lần/tháng vào các ngày 10, 24 hàng tháng về Văn phòng NTM huyện',
      '23 | FREQ=MONTHLY;BYMONTHDAY=15,28,29,30;BYSETPOS=1,-1 | Văn phòng NTM huyện | Gửi bản tổng hợp cho Trưởng Ban vào các ngày 15 và 30 hàng tháng',
      '23 | FREQ=MONTHLY | Văn phòng NTM huyện | Kiểm tra tại xã mỗi tháng 01 lần',
      '25 | FREQ=MONTHLY;BYMONTHDAY=18 | các ngành | Theo chức năng được giao, hàng tháng các ngành gửi số liệu về Phòng Nông nghiệp và Môi trường trước ngày 18 hàng tháng để tổng hợp',
      '27 | 2031-04-15 | Các xã đã được công nhận đạt chuẩn | Căn cứ bộ tiêu chí mới xây dựng kế hoạch nâng cấp, xong trước ngày 15/4/2031',
      '27 | 2031-12-31 | Các xã đã được công nhận đạt chuẩn | Tổ chức làm cho đủ chuẩn trước ngày 31/12/2031',
      '29 | - | UBND xã | Thông báo kết quả trong thời hạn 10 ngày làm việc kể từ ngày họp',
    ]);
  });

  it('are read from a commune that has no district above it', () => {
    expect(shown(readTasks(communal).tasks)).toStrictEqual([
      '12 | 2026-01-20 | Phòng Kinh tế | Rà soát diện tích trồng lúa, báo cáo trước 16h00 ngày 20/01/2026',
      '13 | 2026-01-15 | Phòng Kinh tế | Tham mưu kế hoạch vụ xuân trước ngày 15/01',
      '14 | FREQ=WEEKLY;BYDAY=FR | Văn phòng HĐND và UBND xã | Đôn đốc, theo dõi; tổng hợp báo cáo vào thứ Sáu hằng tuần',
      '15 | 2026-01-31 | Trung tâm Dịch vụ tổng hợp | Khẩn trương sửa loa truyền thanh',
      '19 | 2026-02-28 | Phòng Văn hóa - Xã hội | Tổ chức Tết trồng cây (hoàn thành trong tháng 02/2026)',
      '20 | 2026-02-10 | Phòng Văn hóa - Xã hội | Cấp phát quà Tết cho 120 hộ nghèo, cận nghèo; hoàn thành chậm nhất ngày 10/02/2026',
      '21 | - | Phòng Văn hóa - Xã hội | Vận động người dân mua bảo hiểm y tế, phấn đấu đạt từ 95% trở lên trong năm 2026',
      '23 | 2026-02-20 | Công an xã, Ban Chỉ huy Quân sự xã | Tăng cường tuần tra ban đêm dịp Tết (từ ngày 10/02/2026 đến hết ngày 20/02/2026)',
      '25 | FREQ=MONTHLY;BYMONTHDAY=15 | các đồng chí Trưởng thôn | Chậm nhất ngày 15 hằng tháng nộp báo cáo về Văn phòng UBND xã',
      '27 | 2026-03-31 | Phòng Kinh tế | Bố trí kinh phí, hoàn thành thủ tục trong quý I',
      '29 | - | Thủ trưởng các cơ quan, đơn vị | Chấp hành nghiêm giờ làm việc',
      '29 | FREQ=MONTHLY;INTERVAL=6 | Thủ trưởng các cơ quan, đơn vị | Định kỳ 6 tháng, hằng năm đánh giá, xếp loại công chức',
      '31 | - | - | Các nội dung khác: thực hiện theo Kế hoạch số 12/KH-UBND ngày 05/01/2026',
    ]);
  });

  it('are read from a conclusion of the Party', () => {
    expect(shown(readTasks(partyLike).tasks)).toStrictEqual([
      '15 | - | Các cấp ủy, tổ chức đảng | Tiếp tục quán triệt Nghị quyết 05-NQ/HU',
      '15 | FREQ=MONTHLY | Các cấp ủy, tổ chức đảng | Hằng tháng đưa nội dung xây dựng nông thôn mới vào sinh hoạt chi bộ',
      '17 | 2025-09-15 | Ban cán sự đảng UBND huyện | Chỉ đạo hoàn thành 100% hồ sơ, trình tỉnh thẩm tra trước ngày 15-9-2025',
      '18 | 2025-12-31 | Ban cán sự đảng UBND huyện | Bố trí đủ vốn đối ứng, giải ngân 100% kế hoạch vốn năm 2025 trước 31/12/2025',
      '18 | - | Ban cán sự đảng UBND huyện | Không để phát sinh nợ đọng',
      '19 | 2025-09-30 | Ban cán sự đảng UBND huyện | Chậm nhất đến ngày 30/9/2025 phải có ít nhất 18 xã được công nhận',
      '20 | 2025-09-30 | Ban Dân vận Huyện ủy, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện | Tổ chức lấy ý kiến hài lòng của người dân, đạt tỷ lệ tối thiểu 90%, xong trong tháng 9/2025, gửi kết quả về Văn phòng Điều phối',
      '21 | 2025-12-31 | Ủy ban Kiểm tra Huyện ủy | Tham mưu kế hoạch giám sát trong quý IV năm 2025',
      '22 | - | Văn phòng Huyện ủy | Theo dõi, đôn đốc',
      '22 | FREQ=MONTHLY;BYMONTHDAY=25 | Văn phòng Huyện ủy | Định kỳ ngày 25 hằng tháng báo cáo Thường trực Huyện ủy',
      '25 | 2025-09-10 | UBND huyện | Xem xét, bố trí vốn năm 2026, trả lời xã trước ngày 10/9/2025',
      '26 | 2025-08-30 | Trung tâm Phát triển quỹ đất huyện | Hoàn thành trước ngày 30/8/2025',
    ]);
  });

  it('are none in a report, which tells what was done', () => {
    expect(readTasks(report)).toStrictEqual({ tasks: [], proposals: [] });
  });

  it('have their owner behind them, in brackets or in a sentence of its own', () => {
    const { tasks } = readTasks(officed);
    expect(shown(tasks)).toStrictEqual([
      '7 | 2031-09-30 | Công an phường | Ra quân sắp xếp lại chợ, xong trước ngày 30/9/2031 (Công an phường chủ trì, Phòng Kinh tế phối hợp)',
      '8 | 2031-10-10 | Phòng Kinh tế | Kiểm tra các quán bên sông',
      '9 | 2031-10-31 | Trung tâm Dịch vụ tổng hợp | Phát tin trên loa đến hết tháng 10/2031, do Trung tâm Dịch vụ tổng hợp thực hiện',
      '10 | 2031-11-01 | Phòng Kinh tế | Tổ chức phiên chợ quê ngày 01/11/2031 ở bến cũ',
      '11 | FREQ=MONTHLY;BYMONTHDAY=7 | Các khu phố | Gửi số liệu trước ngày 07 của tháng sau',
      '16 | 2031-12-01 | Phòng Kinh tế | Chọn địa điểm, báo cáo trước ngày 01/12/2031',
    ]);
    expect(tasks[1]!.cooperators).toStrictEqual(['Công an phường', 'các khu phố']);
    expect(readTasks(officed).proposals).toMatchObject([
      {
        line: 13,
        proposal: 'Kiến nghị: Sửa cống đầu phố.',
        answer: 'Phường đã ghi vào kế hoạch.',
        owner: null,
      },
      { line: 15, owner: 'Phòng Kinh tế', due: '2031-12-01' },
    ]);
  });

  it('say with whom the work is done, each unit by itself', () => {
    const { tasks } = readTasks(labelled);
    const withOthers = tasks.filter(({ cooperators }) => cooperators.length > 0);
    expect(withOthers.map(({ line, cooperators }) => [line, ...cooperators])).toStrictEqual([
      [21, 'Điện lực huyện', 'Công an xã'],
      [31, 'các phòng, ban, ngành liên quan', 'Công an huyện'],
      [41, 'các phòng, ngành'],
      [43, 'Phòng Kinh tế', 'các phòng liên quan'],
      [45, 'các cơ quan liên quan'],
    ]);
  });

  it('say what figure is to be reached', () => {
    const tasks = [...readTasks(wrapped).tasks, ...readTasks(labelled).tasks];
    expect(tasks.flatMap(({ target, targets }) => (target ? [[target, targets.length]] : []))).toStrictEqual([
      [{ comparator: '≥', value: 85, unit: 'người' }, 2],
      [{ comparator: '≥', value: 1250, unit: 'người' }, 1],
      [{ comparator: '≥', value: 2100, unit: 'người' }, 1],
      [{ comparator: '≥', value: 140, unit: 'người' }, 1],
      [{ comparator: '≥', value: 3, unit: 'thôn' }, 1],
      [{ comparator: '≥', value: 1, unit: 'mô hình' }, 1],
    ]);
  });

  it('keep the words that give them time, also where no day follows from them', () => {
    const words = readTasks(numbered).tasks.map(({ due, recurrence, dueText }) => [
      due === null && recurrence === null ? '-' : '+',
      dueText,
    ]);
    expect(words.filter(([, text]) => text !== null)).toStrictEqual([
      ['+', 'trước ngày 30/11/2030'],
      ['-', 'trong năm 2031'],
      ['+', 'trong tháng 12/2030'],
      ['-', 'thường xuyên'],
      ['+', 'trong tháng 2, tháng 4 năm 2031'],
      ['+', 'trong tháng 2, tháng 4 năm 2031'],
      ['+', 'trong quý I/2031'],
      ['+', '2 lần/tháng vào các ngày 10, 24 hàng tháng'],
      ['+', 'vào các ngày 15 và 30 hàng tháng'],
      ['+', 'mỗi tháng 01 lần'],
      ['+', 'trước ngày 18 hàng tháng'],
      ['+', 'trước ngày 15/4/2031'],
      ['+', 'trước ngày 31/12/2031'],
      ['-', 'trong thời hạn 10 ngày làm việc'],
    ]);
  });

  it('quote the notice, from the line on which the words begin', () => {
    const { tasks } = readTasks(wrapped);
    const task = tasks.find(({ due }) => due === '2031-09-30')!;
    expect(task).toMatchObject({ line: 59, dueText: 'tháng 9 năm 2031' });
    expect(task.quote).toMatch(
      /^Cùng với việc làm đường, xã cần làm hồ sơ để tháng 9 năm 2031 trình huyện thẩm tra,/,
    );
    expect(wrapped.lines[task.line - 1]).toContain('Cùng với việc làm đường');
  });
});

describe('the proposals of a notice', () => {
  it('have the answers that follow them, whom these charge and until when', () => {
    expect(readTasks(wrapped).proposals).toStrictEqual([
      {
        proposal: 'Đề nghị UBND huyện hỗ trợ kinh phí sửa trạm bơm thôn Hạ.',
        answer:
          'Về kinh phí: UBND xã lập dự toán, gửi Phòng Tài chính - Kế hoạch trước ngày 15/4/2031. Về thiết kế: Bản vẽ ' +
          'của xã còn thiếu mặt cắt.',
        owner: 'UBND xã',
        due: '2031-04-15',
        line: 65,
        quote: 'Đề nghị UBND huyện hỗ trợ kinh phí sửa trạm bơm thôn Hạ.',
      },
      {
        proposal: 'Đề nghị UBND huyện làm tiếp đoạn đường liên thôn dài 0,8 km.',
        answer:
          'Với đoạn đường này, đề nghị UBND xã bố trí vốn và vận động người dân cùng làm. Đồng thời, giao Phòng Xây ' +
          'dựng&Đô thị chủ trì, phối hợp với thôn Hạ khảo sát, báo cáo UBND huyện.',
        owner: 'UBND xã',
        due: null,
        line: 75,
        quote: 'Đề nghị UBND huyện làm tiếp đoạn đường liên thôn dài 0,8 km.',
      },
      {
        proposal: 'Tiếp tục hỗ trợ xi măng cho các thôn.',
        answer: 'Hiện nay chưa có nguồn xi măng nào khác.',
        owner: null,
        due: null,
        line: 85,
        quote: 'Tiếp tục hỗ trợ xi măng cho các thôn.',
      },
    ]);
  });

  it('have their answer behind a colon, or none', () => {
    const proposals = readTasks(labelled).proposals.map(({ proposal, answer, owner, due }) => [
      proposal,
      answer?.slice(0, 12) ?? null,
      owner,
      due,
    ]);
    expect(proposals).toStrictEqual([
      [
        'Đề nghị bổ sung 01 công chức (Địa chính - Xây dựng; Văn phòng)',
        'Giao phòng N',
        'phòng Nội vụ',
        '2031-05-10',
      ],
      ['Đề nghị làm nhanh cầu Mẫu trong năm 2031', 'Giao Ban Quả', 'Ban Quản lý dự án xây dựng huyện', null],
      ['Về các đề xuất khác (sửa trụ sở; mua bàn ghế...)', 'Văn phòng Đi', 'Văn phòng Điều phối', null],
      ['Đề nghị cấp thêm xi măng.', null, null, null],
    ]);
  });

  it('may stand under a number, with the answer below or in the next sentence', () => {
    const proposals = readTasks(partyLike).proposals.map(({ proposal, owner, due, line }) => [
      line,
      proposal,
      owner,
      due,
    ]);
    expect(proposals).toStrictEqual([
      [24, 'Đề nghị hỗ trợ 2,5 tỷ đồng làm đường trục thôn.', 'UBND huyện', '2025-09-10'],
      [26, 'Đề nghị sớm bàn giao mặt bằng trạm y tế.', 'Trung tâm Phát triển quỹ đất huyện', '2025-08-30'],
    ]);
  });

  it('may be one item with its answer', () => {
    expect(readTasks(numbered).proposals).toMatchObject([
      { proposal: 'Về các đề xuất của xã Núi Mẫu', owner: 'đồng chí Phó Chủ tịch UBND huyện', line: 21 },
    ]);
  });
});

const words = fc.constantFrom(
  ...(
    'I. II. 1. 2.1. - + Giao giao Phòng Nội vụ UBND xã huyện , ; : . chủ trì phối hợp với các và đã phải yêu cầu đề nghị kiến nghị đề xuất ' +
    'NHIỆM VỤ KẾT QUẢ kết luận như sau: trước ngày 30/6/2031 hàng tháng (ngày 15 hàng tháng) ít nhất 50% 20 người Trả lời: Về “ ” ( ) Nơi nhận:'
  ).split(' '),
);
const lines = fc.array(
  fc.array(words, { maxLength: 20 }).map((line) => line.join(' ')),
  { maxLength: 30 },
);

describe('any text', () => {
  it('gives tasks that quote it in order, and never fails', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const { tasks, proposals } = readTasks({
          lines: ['kết luận và yêu cầu các đơn vị thực hiện như sau:', ...text],
        });
        for (const [i, { line, quote, task, owner, due, dueText, recurrence }] of tasks.entries()) {
          expect(line).toBeGreaterThanOrEqual(tasks[i - 1]?.line ?? 1);
          expect(quote).not.toBe('');
          expect(task).toMatch(/\p{L}/u);
          expect(owner === null || owner.trim() !== '').toBe(true);
          if (due !== null || recurrence !== null) expect(dueText).not.toBeNull();
        }
        for (const { proposal, line } of proposals) {
          expect(proposal).toMatch(/\p{L}/u);
          expect(line).toBeLessThanOrEqual(text.length + 1);
        }
      }),
    );
  });
});
