import { describe, expect, it } from '@jest/globals';
import { readTasks } from '../../../src/core/claims/tasks/tasks';
import { tasksCalendar } from '../../../src/core/present/tasks-calendar';
import { labelled, numbered, report, wrapped } from '../claims/tasks/notices';
import type { Component } from './read-calendar';
import { readCalendar, textOf } from './read-calendar';

const options = { asOf: '2031-04-14', version: '9.9.9' };

function events(notice: typeof labelled): readonly Component[] {
  return readCalendar(tasksCalendar(readTasks(notice).tasks, options)).components;
}

describe('the calendar of a notice', () => {
  it('is an iCalendar file, also when it is empty', () => {
    const { name, properties, components } = readCalendar(tasksCalendar(readTasks(report).tasks, options));
    expect([name, Object.fromEntries(properties), components]).toStrictEqual([
      'VCALENDAR',
      {
        VERSION: '2.0',
        PRODID: '-//Soat Bieu//soat-bieu 9.9.9//VI',
        CALSCALE: 'GREGORIAN',
        METHOD: 'PUBLISH',
      },
      [],
    ]);
  });

  it('has an all-day event for every task that has a day or returns', () => {
    for (const notice of [labelled, numbered, wrapped]) {
      const timed = readTasks(notice).tasks.filter(
        ({ due, recurrence }) => due !== null || recurrence !== null,
      );
      const made = events(notice);
      expect(made).toHaveLength(timed.length);
      for (const [i, { name, properties }] of made.entries()) {
        expect(name).toBe('VEVENT');
        expect(properties.get('DTSTAMP')).toBe('20310414T000000Z');
        const start = properties.get('DTSTART')!;
        expect(start).toMatch(/^;VALUE=DATE\d{8}$/);
        if (timed[i]!.due !== null) expect(start).toBe(`;VALUE=DATE${timed[i]!.due.replaceAll('-', '')}`);
        expect(properties.get('RRULE') ?? null).toBe(timed[i]!.recurrence);
        expect(textOf(properties.get('DESCRIPTION')!)).toContain(timed[i]!.task);
        expect(textOf(properties.get('SUMMARY')!).length).toBeLessThanOrEqual(161);
      }
    }
  });

  it('says on the last day in time what, who and how much', () => {
    const event = events(labelled).find(({ properties }) => properties.get('DTSTART')!.endsWith('20310630'))!;
    const { SUMMARY, DESCRIPTION, ...rest } = Object.fromEntries(event.properties);
    expect(textOf(SUMMARY!)).toBe('Đảng ủy, UBND xã Sông Mẫu: Bảo đảm đến 30/6/2031 có 03 thôn đạt chuẩn');
    expect(textOf(DESCRIPTION!)).toBe(
      'Bảo đảm đến 30/6/2031 có 03 thôn đạt chuẩn\nChủ trì: Đảng ủy, UBND xã Sông Mẫu\nChỉ tiêu: ≥ 3 thôn\n' +
        'Thời hạn: đến 30/6/2031\nDòng 23 của thông báo',
    );
    expect(rest).toMatchObject({ DTEND: ';VALUE=DATE20310701', TRANSP: 'TRANSPARENT' });
    expect(rest['UID']).toMatch(/^[\da-f]{16}@soat-bieu$/);
  });

  it('begins what returns on the first day of its rule', () => {
    const rules = [...events(wrapped), ...events(numbered)].flatMap(({ properties }) =>
      properties.has('RRULE') ? [`${properties.get('RRULE')!} ${properties.get('DTSTART')!.slice(-8)}`] : [],
    );
    expect(rules).toStrictEqual([
      'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 20310620',
      'FREQ=MONTHLY;BYMONTHDAY=25 20310425',
      'FREQ=MONTHLY;BYMONTHDAY=10,24 20310424',
      'FREQ=MONTHLY;BYMONTHDAY=15,28,29,30;BYSETPOS=1,-1 20310415',
      'FREQ=MONTHLY 20310414',
      'FREQ=MONTHLY;BYMONTHDAY=18 20310418',
    ]);
  });

  it('gives every event a name of its own, and the same one each time, whatever stands before it', () => {
    const uids = (notice: typeof labelled) => events(notice).map(({ properties }) => properties.get('UID')!);
    const once = uids(labelled);
    expect(new Set(once).size).toBe(once.length);
    const moved = { lines: ['', '', ...labelled.lines] };
    expect(uids(moved)).toStrictEqual(once);
    const [task] = readTasks(labelled).tasks;
    const twice = readCalendar(tasksCalendar([task!, task!], options)).components;
    expect(
      twice.map(({ properties }) => properties.get('UID')!.replace(once[0]!.slice(0, 16), '…')),
    ).toStrictEqual(['…@soat-bieu', '…-2@soat-bieu']);
  });

  it('cuts a long title at a word, or where there is none', () => {
    const [task] = readTasks(labelled).tasks;
    const titleOf = (words: string) =>
      textOf(
        readCalendar(
          tasksCalendar([{ ...task!, owner: null, task: words }], options),
        ).components[0]!.properties.get('SUMMARY')!,
      );
    expect(titleOf('việc '.repeat(50).trim())).toBe(`${'việc '.repeat(32).trim()}…`);
    expect(titleOf('v'.repeat(300))).toBe(`${'v'.repeat(160)}…`);
  });

  it('names cooperating units, and that an owner is missing', () => {
    const [task] = readTasks(labelled).tasks;
    const text = tasksCalendar(
      [{ ...task!, owner: null, cooperators: ['Công an xã', 'thôn Thượng'] }],
      options,
    );
    const description = textOf(readCalendar(text).components[0]!.properties.get('DESCRIPTION')!);
    expect(description).toContain('Chủ trì: chưa rõ\nPhối hợp: Công an xã; thôn Thượng\n');
  });
});
