import { describe, expect, it } from '@jest/globals';
import { firstDayOf } from '../../../../src/core/present/calendar/first-day';

describe('the first day of a rule', () => {
  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=15', '2031-03-15', '2031-03-15'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', '2031-03-16', '2031-04-15'],
    ['FREQ=MONTHLY;BYMONTHDAY=14,28', '2031-02-15', '2031-02-28'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,28,29,30;BYSETPOS=1,-1', '2031-02-16', '2031-02-28'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,28,29,30;BYSETPOS=1,-1', '2031-03-16', '2031-03-30'],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', '2032-02-01', '2032-02-29'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2031-02-10', '2031-02-28'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,-1', '2031-04-16', '2031-04-30'],
    ['FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15', '2031-03-16', '2031-06-15'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2031-04-01', '2031-05-31'],
    ['FREQ=MONTHLY', '2031-03-10', '2031-03-10'],
    ['FREQ=MONTHLY', '2031-03-30', '2031-04-01'],
    ['FREQ=MONTHLY;INTERVAL=3', '2031-03-10', '2031-03-10'],
    ['FREQ=WEEKLY', '2031-03-31', '2031-03-31'],
    ['FREQ=WEEKLY;BYDAY=FR', '2031-03-10', '2031-03-14'],
    ['FREQ=WEEKLY;BYDAY=MO', '2031-03-10', '2031-03-10'],
    ['FREQ=DAILY', '2031-03-31', '2031-03-31'],
    ['FREQ=YEARLY', '2032-02-29', '2032-03-01'],
    ['FREQ=YEARLY;BYMONTH=6,12', '2031-07-02', '2031-12-01'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', '2031-12-16', '2032-12-15'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2033-03-01', '2036-02-29'],
  ])('%s from %s on is %s', (rule, from, day) => {
    expect(firstDayOf(rule, from)).toBe(day);
  });

  it('is the day itself where the calendar never has one', () => {
    expect(firstDayOf('FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', '2031-03-10')).toBe('2031-03-10');
  });
});
