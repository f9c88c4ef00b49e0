import { describe, expect, it } from '@jest/globals';
import { readDeadline } from '../../../src/core/values/deadlines';
import { readRecurrence } from '../../../src/core/values/recurrences';

describe('recurrences', () => {
  it.each([
    // every month
    ['ngày 15 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['Ngày 15 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['Định kỳ hàng tháng (ngày 15 hàng tháng)', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['trước ngày 20 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=20'],
    ['trước ngày 22 hàng tháng hoặc khi được hỏi đột xuất', 'FREQ=MONTHLY;BYMONTHDAY=22'],
    ['định kỳ ngày 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['2 lần/tháng vào các ngày 12, 26 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=12,26'],
    ['02 lần / tháng vào ngày 28 và ngày 14', 'FREQ=MONTHLY;BYMONTHDAY=14,28'],
    ['ngày 15 và 30 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15,28,29,30;BYSETPOS=1,-1'],
    ['ngày 30 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
    ['ngày 29 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1'],
    ['ngày 28 và 30 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=1,-1'],
    ['ngày 31 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['ngày 15, 31 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15,-1'],
    ['ngày 29, 30 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=29,30'],
    ['từ ngày 15 đến ngày 20 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=20'],
    ['ngày 15-20 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=20'],
    ['cuối tháng, báo cáo hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['Cuối hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['hàng tháng', 'FREQ=MONTHLY'],
    ['mỗi tháng 01 lần', 'FREQ=MONTHLY'],
    ['1 lần/tháng', 'FREQ=MONTHLY'],
    ['01 tháng/lần', 'FREQ=MONTHLY'],
    ['2 lần/tháng', 'FREQ=MONTHLY'],
    ['hàng tháng, đến 31/12/2024', 'FREQ=MONTHLY'],
    // every quarter
    ['hàng quý (ngày 15 tháng cuối quý)', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15'],
    ['Trước ngày 15 của tháng cuối quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15'],
    ['ngày 15 hàng quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15'],
    ['ngày 10 tháng đầu quý', 'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=10'],
    ['ngày 30 tháng cuối quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=30'],
    ['Cuối mỗi quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
    ['hàng quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['Tháng cuối quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['3 tháng một lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['4 lần/năm', 'FREQ=MONTHLY;INTERVAL=3'],
    // half-years and years
    ['6 tháng/lần', 'FREQ=MONTHLY;INTERVAL=6'],
    ['6 tháng/1 lần', 'FREQ=MONTHLY;INTERVAL=6'],
    ['Định kỳ 6 tháng báo cáo', 'FREQ=MONTHLY;INTERVAL=6'],
    ['mỗi nửa năm', 'FREQ=MONTHLY;INTERVAL=6'],
    ['2 lần trong năm', 'FREQ=MONTHLY;INTERVAL=6'],
    ['5 tháng 1 lần, ngày 10', 'FREQ=MONTHLY;INTERVAL=5'],
    ['hàng năm', 'FREQ=YEARLY'],
    ['Hằng năm', 'FREQ=YEARLY'],
    ['1 lần/năm', 'FREQ=YEARLY'],
    ['5 lần/năm', 'FREQ=YEARLY'],
    ['2 năm/lần', 'FREQ=YEARLY;INTERVAL=2'],
    ['trước ngày 15/12 hàng năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['15/6 và 15/12 hàng năm', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'],
    ['15/6 và 20/12 hàng năm', 'FREQ=YEARLY;BYMONTH=6,12'],
    ['ngày 15 tháng 12 hàng năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['tháng 6, tháng 12 hàng năm', 'FREQ=YEARLY;BYMONTH=6,12'],
    // weeks and days
    ['hàng tuần', 'FREQ=WEEKLY'],
    ['mỗi tuần 1 lần', 'FREQ=WEEKLY'],
    ['2 lần/tuần', 'FREQ=WEEKLY'],
    ['2 tuần một lần', 'FREQ=WEEKLY;INTERVAL=2'],
    ['thứ sáu hàng tuần', 'FREQ=WEEKLY;BYDAY=FR'],
    ['Thứ 2 hàng tuần', 'FREQ=WEEKLY;BYDAY=MO'],
    ['chủ nhật hàng tuần', 'FREQ=WEEKLY;BYDAY=SU'],
    ['hàng ngày', 'FREQ=DAILY'],
    ['hàng tuần, hàng tháng', 'FREQ=WEEKLY'],
    ['thứ Ba và thứ Năm hàng tuần', 'FREQ=WEEKLY;BYDAY=TU,TH'],
    ['thứ 2, 4, 6 hàng tuần', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['từ thứ Hai đến thứ Sáu hàng tuần', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['thứ Bảy, Chủ nhật hàng tuần', 'FREQ=WEEKLY;BYDAY=SA,SU'],
    ['thứ Sáu đến thứ Hai hàng tuần', 'FREQ=WEEKLY;BYDAY=FR,MO'],
    ['02 lần/ngày', 'FREQ=DAILY'],
    ['mỗi ngày 2 lần', 'FREQ=DAILY'],
    ['mỗi ngày 12 lượt', 'FREQ=DAILY'],
    ['cứ 5 ngày', 'FREQ=DAILY;INTERVAL=5'],
    ['15 ngày một lần', 'FREQ=DAILY;INTERVAL=15'],
    ['hai tuần một lần', 'FREQ=WEEKLY;INTERVAL=2'],
    ['ba tháng một lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['2 cuộc/quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['02 đợt/năm', 'FREQ=MONTHLY;INTERVAL=6'],
    ['trước ngày 05 của tháng sau', 'FREQ=MONTHLY;BYMONTHDAY=5'],
    ['định kỳ 15 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['định kỳ vào ngày cuối quý', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
    ['ngày làm việc cuối cùng của mỗi tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ])('%j is %s', (text, rule) => {
    expect(readDeadline(text, 2024)).toStrictEqual({ kind: 'recurrence', rule });
  });

  it.each([
    'ngày 32 hàng tháng',
    'ngày 0 hàng tháng',
    '30/2 hàng năm',
    'tháng 13 hàng năm',
    'ngày 40 tháng cuối quý',
  ])('%j is impossible', (text) => {
    expect(readDeadline(text, 2024)).toStrictEqual({ kind: 'impossible' });
  });

  it.each([
    '',
    'truoc ngay 30/6/2024',
    'hang muc 5',
    'truoc 30/6/2024, hang thang bao cao',
    '6 thang dau nam',
    'dinh ky 6 thang dau nam',
    'dinh ky nam 2024',
    'hang ngay 15',
    'truoc ngay 05 thang sau',
  ])('%j does not recur', (words) => {
    expect(readRecurrence(words)).toBeNull();
  });
});
