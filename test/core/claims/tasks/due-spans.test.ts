import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findDueSpans } from '../../../../src/core/claims/tasks/due-spans';

const meeting = { year: 2031, day: '2031-03-10' };

/** Each span as "words → days or rule". */
function dues(text: string, today: { year: number | null; day: string | null } = meeting): string[] {
  return findDueSpans(text, today).map(
    ({ words, dues: days, recurrence }) => `${words} → ${recurrence ?? days.join(' + ')}`,
  );
}

describe('days and terms in running text', () => {
  it.each([
    ['gửi hồ sơ về huyện trước ngày 5/4/2031.', 'trước ngày 5/4/2031 → 2031-04-05'],
    ['hoàn thành chậm nhất ngày 05/04/2031', 'chậm nhất ngày 05/04/2031 → 2031-04-05'],
    ['xong trước 30/6/ 2031 phần móng', 'trước 30/6/ 2031 → 2031-06-30'],
    ['nộp báo cáo (hoàn thành: 31.8.2031)', '31.8.2031 → 2031-08-31'],
    ['chậm nhất phải hoàn thành phần móng: 31/8/2031 (nhà văn hóa)', '31/8/2031 → 2031-08-31'],
    ['Phân đầu đến hết năm 2031 xã giữ vững', 'đến hết năm 2031 → 2031-12-31'],
    ['trước 17 giờ 00 ngày 20/4/2031', 'trước 17 giờ 00 ngày 20/4/2031 → 2031-04-20'],
    ['trước ngày 02 tháng 5 năm 2031', 'trước ngày 02 tháng 5 năm 2031 → 2031-05-02'],
    ['từ nay đến ngày 15/5/2031 phải xong', 'đến ngày 15/5/2031 → 2031-05-15'],
    ['làm từ ngày 1/4/2031 đến ngày 20/4/2031', 'đến ngày 20/4/2031 → 2031-04-20'],
    ['tổ chức lễ phát động vào ngày 2/4/2031', 'vào ngày 2/4/2031 → 2031-04-02'],
    ['Ngày 12/4/2031, toàn xã ra quân', 'Ngày 12/4/2031 → 2031-04-12'],
    [
      'hoàn thành vào các ngày 10/4, 20/4 và 30/4/2031',
      'vào các ngày 10/4, 20/4 và 30/4/2031 → 2031-04-10 + 2031-04-20 + 2031-04-30',
    ],
    ['để tháng 9 năm 2031 trình tỉnh', 'tháng 9 năm 2031 → 2031-09-30'],
    ['trong tháng 4, tháng 6 năm 2031', 'trong tháng 4, tháng 6 năm 2031 → 2031-04-30 + 2031-06-30'],
    ['xong trong tháng 4, 6 và 9/2031', 'trong tháng 4, 6 và 9/2031 → 2031-04-30 + 2031-06-30 + 2031-09-30'],
    ['từ tháng 4 đến tháng 9/2031 làm kênh', 'tháng 4 đến tháng 9/2031 → 2031-09-30'],
    ['trong tháng 4 và 5 thôn còn lại', 'trong tháng 4 → 2031-04-30'],
    ['xong trước tháng 9/2031', 'trước tháng 9/2031 → 2031-08-31'],
    ['đến hết 12/2031 phải xong', 'đến hết 12/2031 → 2031-12-31'],
    ['Tháng 9/2031 trình thẩm định', 'Tháng 9/2031 → 2031-09-30'],
    ['báo cáo trong quý II/2031', 'trong quý II/2031 → 2031-06-30'],
    ['trong quý III, IV năm 2031', 'trong quý III, IV năm 2031 → 2031-09-30 + 2031-12-31'],
    ['hoàn thành trong 06 tháng đầu năm 2031', 'trong 06 tháng đầu năm 2031 → 2031-06-30'],
    ['xong trong 9 tháng đầu năm', 'trong 9 tháng đầu năm → 2031-09-30'],
    ['phấn đấu đến hết năm 2031', 'đến hết năm 2031 → 2031-12-31'],
    ['làm xong đường trong năm 2032', 'trong năm 2032 → 2032-12-31'],
    ['đạt chuẩn trước năm 2033', 'trước năm 2033 → 2032-12-31'],
    ['chậm nhất trong năm 2032 đạt chuẩn', 'chậm nhất trong năm 2032 → 2032-12-31'],
    ['vào năm 2032 làm xong đường. Xã phấn đấu giữ vững', 'vào năm 2032 → 2032-12-31'],
    ['phấn đấu đến năm 2035 có 60% số thôn', 'đến năm 2035 → 2035-12-31'],
    ['hoàn thành trong năm nay', 'trong năm nay → 2031-12-31'],
    ['xong trước ngày 30/6', 'trước ngày 30/6 → 2031-06-30'],
    ['làm thủ tục trước 15/8.', 'trước 15/8 → 2031-08-15'],
    ['trước 15/8 trình huyện', 'trước 15/8 → 2031-08-15'],
    ['chậm nhất 15/8, gửi huyện', 'chậm nhất 15/8 → 2031-08-15'],
    ['trước 8 giờ sáng ngày 30/9/2031', 'trước 8 giờ sáng ngày 30/9/2031 → 2031-09-30'],
    ['gửi số liệu trước chiều ngày 30/9/2031', 'trước chiều ngày 30/9/2031 → 2031-09-30'],
    ['thời gian: tối ngày 7/9/2031', 'tối ngày 7/9/2031 → 2031-09-07'],
    ['tổ chức lễ ra quân ngày 13/4/2031 gọn nhẹ', 'ngày 13/4/2031 → 2031-04-13'],
    ['trình Huyện ủy ngày 15/4', 'ngày 15/4 → 2031-04-15'],
    ['họp dân trong tuần đầu tháng 4/2031', 'trong tuần đầu tháng 4/2031 → 2031-04-07'],
    ['họp dân vào tuần thứ hai của tháng 4', 'vào tuần thứ hai của tháng 4 → 2031-04-14'],
    ['khám ngày 08, 09 và 10/4/2031', 'ngày 08, 09 và 10/4/2031 → 2031-04-08 + 2031-04-09 + 2031-04-10'],
    ['khám vào các ngày 8 và 9/4', 'vào các ngày 8 và 9/4 → 2031-04-08 + 2031-04-09'],
    ['xong trong nửa đầu tháng 4/2031', 'trong nửa đầu tháng 4/2031 → 2031-04-15'],
    ['Quý II: khởi công nhà văn hóa', 'Quý II → 2031-06-30'],
    ['xong trong trung tuần tháng 4 năm 2031', 'trong trung tuần tháng 4 năm 2031 → 2031-04-20'],
  ])('%j', (text, span) => {
    expect(dues(text)).toStrictEqual([span]);
  });

  it.each([
    ['a day that no calendar has', 'xong trước ngày 31/6/2031', 'trước ngày 31/6/2031 → '],
    ['a day that the year has had already', 'xong trước ngày 20/01', 'trước ngày 20/01 → '],
  ])('says nothing certain of %s', (_, text, span) => {
    expect(dues(text)).toStrictEqual([span]);
  });

  it.each([
    'phấn đấu trong năm 2032 có 90% số hộ dùng nước sạch',
    'tập trung làm các việc còn lại, bảo đảm đạt chuẩn vào năm 2032',
    'mục tiêu là hoàn thành trong năm 2032',
    'trong năm 2032 có thêm 02 thôn đạt chuẩn',
    'bảo đảm trong năm 2032 có 90% thôn, bản đạt chuẩn khu dân cư',
  ])('keeps the year of a goal in its words alone: %j', (text) => {
    expect(dues(text)).toStrictEqual([expect.stringMatching(/^(?:trong|vào) năm 2032 → $/)]);
  });

  it('tells no day where the year is not known', () => {
    expect(dues('xong trước ngày 30/6', { year: null, day: null })).toStrictEqual(['trước ngày 30/6 → ']);
    expect(dues('Ngày 12/4/2031, ra quân', { year: 2031, day: null })).toStrictEqual([]);
    expect(dues('trong tháng 4', { year: 2031, day: null })).toStrictEqual(['trong tháng 4 → 2031-04-30']);
  });

  it.each([
    'theo Quyết định số 12/QĐ-UBND ngày 25/4/2031 của UBND tỉnh',
    'theo Nghị quyết số 9/NQ-HĐND, ngày 06/7/2031 của HĐND huyện',
    'Kế hoạch số 15-KH/HU ngày 26/4/2031',
    'Quyết định 12 ngày 25/4/2031',
    'ký ngày 25/4/2031 của hai bên',
    'Ngày 12/2/2031, huyện họp với xã',
    'họp vào ngày 12/2/2031',
    'tính đến ngày 30/4/2031 xã đạt',
    'kể từ ngày 30/4/2031',
    'sau ngày 30/4/2031 mới làm',
    'từ năm 2028',
    'giai đoạn 2031 - 2035',
    'kế hoạch năm 2031, báo cáo quý I/2031, nghị quyết tháng 3/2031',
    'Đề án phát triển cây ăn quả đến năm 2035, tầm nhìn đến năm 2040',
    'đến năm 2035, tầm nhìn đến năm 2040',
    'trong năm 2030 xã đã làm xong',
    'trong tháng 01/2031',
    'đạt 15/19 tiêu chí, bằng 3,5/2031 phần',
    'hỗ trợ 3 tháng 4 lần',
    'đường 12/7/2031/8',
    'trước 15/9 tiêu chí',
    'quy định có hiệu lực ngày 1/4/2031',
    'giá mới áp dụng từ ngày 1/4/2031',
    'đầu tháng 4 xã họp',
  ])('finds nothing due in %j', (text) => {
    expect(dues(text)).toStrictEqual([]);
  });
});

describe('recurring duties in running text', () => {
  it.each([
    [
      'Định kỳ hàng quý (ngày 20 tháng cuối quý) xã báo cáo',
      'Định kỳ hàng quý (ngày 20 tháng cuối quý) → FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
    ],
    [
      'định kỳ trước ngày 22 hàng tháng hoặc đột xuất báo cáo',
      'định kỳ trước ngày 22 hàng tháng → FREQ=MONTHLY;BYMONTHDAY=22',
    ],
    [
      'hàng tháng báo cáo về huyện, gửi trước ngày 18 hàng tháng để tổng hợp',
      'trước ngày 18 hàng tháng → FREQ=MONTHLY;BYMONTHDAY=18',
    ],
    [
      'gửi trước ngày 18 hàng tháng, hàng tháng họp một lần',
      'trước ngày 18 hàng tháng, hàng tháng → FREQ=MONTHLY;BYMONTHDAY=18',
    ],
    [
      'gửi báo cáo trước ngày 18 hàng tháng để huyện họp mỗi tháng 01 lần',
      'trước ngày 18 hàng tháng → FREQ=MONTHLY;BYMONTHDAY=18',
    ],
    [
      'Hằng tháng, các thôn gửi số liệu trước ngày 18 về xã',
      'Hằng tháng, trước ngày 18 → FREQ=MONTHLY;BYMONTHDAY=18',
    ],
    [
      '2 lần/tháng vào các ngày 10, 24 hàng tháng',
      '2 lần/tháng vào các ngày 10, 24 hàng tháng → FREQ=MONTHLY;BYMONTHDAY=10,24',
    ],
    [
      'họp vào các ngày 15 và 30 hàng tháng',
      'vào các ngày 15 và 30 hàng tháng → FREQ=MONTHLY;BYMONTHDAY=15,28,29,30;BYSETPOS=1,-1',
    ],
    ['kiểm tra tại thôn mỗi tháng 02 lần', 'mỗi tháng → FREQ=MONTHLY'],
    ['hàng tuần giao ban tại xã', 'hàng tuần → FREQ=WEEKLY'],
    ['giao ban vào thứ sáu hàng tuần', 'vào thứ sáu hàng tuần → FREQ=WEEKLY;BYDAY=FR'],
    ['3 tháng một lần kiểm tra', '3 tháng một lần → FREQ=MONTHLY;INTERVAL=3'],
    ['6 tháng, hàng năm báo cáo', '6 tháng, hàng năm → FREQ=MONTHLY;INTERVAL=6'],
    ['báo cáo trước ngày 15/12 hàng năm', 'trước ngày 15/12 hàng năm → FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['họp vào cuối mỗi quý', 'vào cuối mỗi quý → FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
    ['Định kỳ quý báo cáo tỉnh', 'Định kỳ quý → FREQ=MONTHLY;INTERVAL=3'],
    ['trước ngày 05 của tháng sau gửi số liệu', 'trước ngày 05 của tháng sau → FREQ=MONTHLY;BYMONTHDAY=5'],
    ['báo cáo tháng gửi trước ngày 17', 'báo cáo tháng, trước ngày 17 → FREQ=MONTHLY;BYMONTHDAY=17'],
    [
      'báo cáo năm gửi trước ngày 06/12',
      'báo cáo năm, trước ngày 06/12 → FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6',
    ],
    ['Báo cáo quý, 6 tháng, năm theo mẫu', 'Báo cáo quý, 6 tháng, năm → FREQ=MONTHLY;INTERVAL=3'],
    ['gửi báo cáo 06 tháng, năm theo mẫu', 'báo cáo 06 tháng, năm → FREQ=MONTHLY;INTERVAL=6'],
    ['báo cáo tuần vào chiều thứ Sáu', 'báo cáo tuần vào chiều thứ Sáu → FREQ=WEEKLY;BYDAY=FR'],
    ['tháng (trước ngày 17) gửi huyện', 'tháng (trước ngày 17) → FREQ=MONTHLY;BYMONTHDAY=17'],
    ['năm (trước ngày 11/12)', 'năm, trước ngày 11/12 → FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=11'],
    ['định kỳ 15 hàng tháng gửi tỉnh', 'định kỳ 15 hàng tháng → FREQ=MONTHLY;BYMONTHDAY=15'],
    ['báo cáo tháng trước ngày 14', 'báo cáo tháng trước ngày 14 → FREQ=MONTHLY;BYMONTHDAY=14'],
    ['báo cáo tuần trước 10 giờ thứ Sáu', 'báo cáo tuần trước 10 giờ thứ Sáu → FREQ=WEEKLY;BYDAY=FR'],
    ['hằng tuần gửi báo cáo nhanh vào chiều thứ Năm', 'hằng tuần, vào chiều thứ Năm → FREQ=WEEKLY;BYDAY=TH'],
    ['cứ 5 ngày báo cáo một lần', 'cứ 5 ngày → FREQ=DAILY;INTERVAL=5'],
    ['hằng tháng họp dân vào chiều thứ Năm', 'hằng tháng → FREQ=MONTHLY'],
    ['phát thanh mỗi ngày 02 lượt', 'mỗi ngày → FREQ=DAILY'],
    ['báo cáo 02 lần/ngày', '02 lần/ngày → FREQ=DAILY'],
    ['kiểm tra ít nhất 02 đợt/tháng', '02 đợt/tháng → FREQ=MONTHLY'],
    ['họp 15 ngày một lần', '15 ngày một lần → FREQ=DAILY;INTERVAL=15'],
    ['họp hai tuần một lần', 'hai tuần một lần → FREQ=WEEKLY;INTERVAL=2'],
    ['họp 02 tuần/lần vào sáng thứ Ba', '02 tuần/lần vào sáng thứ Ba → FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    [
      'tiếp dân sáng thứ Ba và thứ Năm hằng tuần',
      'sáng thứ Ba và thứ Năm hằng tuần → FREQ=WEEKLY;BYDAY=TU,TH',
    ],
    ['đối chiếu định kỳ vào ngày cuối tháng', 'định kỳ vào ngày cuối tháng → FREQ=MONTHLY;BYMONTHDAY=-1'],
    [
      'vào ngày cuối cùng của mỗi quý',
      'vào ngày cuối cùng của mỗi quý → FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
    ],
  ])('%j', (text, span) => {
    expect(dues(text)).toStrictEqual([span]);
  });

  it('keeps two rules of one sentence apart', () => {
    expect(dues('xã báo cáo hàng tuần; huyện kiểm tra hàng tháng')).toStrictEqual([
      'hàng tuần → FREQ=WEEKLY',
      'hàng tháng → FREQ=MONTHLY',
    ]);
    expect(dues('báo cáo hàng tháng gửi huyện, hàng quý gửi tỉnh')).toStrictEqual([
      'hàng tháng → FREQ=MONTHLY',
      'hàng quý → FREQ=MONTHLY;INTERVAL=3',
    ]);
  });

  it.each([
    'theo kế hoạch hàng năm của xã',
    'lịch tiếp công dân hàng tháng',
    'theo báo cáo tháng 2 và báo cáo quý I',
    'theo báo cáo tháng trước',
    'báo cáo năm học',
    'ngày cuối tháng xã họp',
    'thu nhập bình quân hàng năm',
    'rác thải sinh hoạt hàng ngày',
    'hàng năm 2031',
    'trước ngày 18 gửi báo cáo',
    'mỗi thôn một việc',
    'hàng cây, hàng rào',
  ])('finds none in %j', (text) => {
    expect(dues(text)).toStrictEqual([]);
  });

  it('takes a rule that no month can follow for no rule', () => {
    expect(dues('báo cáo ngày 32 hàng tháng')).toStrictEqual(['ngày 32 hàng tháng → ']);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'trước ngày tháng quý năm 2031 30/6/2031 31/2 5 , ( ) hàng mỗi định kỳ tuần lần / 2 lần/tháng đến hết vào các và ; . 6 tháng đầu năm nay của'.split(
      ' ',
    ),
  );

  it('gives spans that lie in it, in order, apart from each other', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const spans = findDueSpans(text, meeting);
        for (const [i, { at, end, words: quoted, dues: days }] of spans.entries()) {
          expect(at).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(quoted.endsWith(text.slice(at, end))).toBe(true);
          for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }),
    );
  });
});
