import { describe, expect, it } from '@jest/globals';
import type { Task } from '../../../src/core/claims/tasks/task';
import { readTasks } from '../../../src/core/claims/tasks/tasks';
import { followUpTable } from '../../../src/core/forms/follow-up-table';
import { serialOfIso } from '../../../src/core/values/dates';
import { readDeadline } from '../../../src/core/values/deadlines';
import { labelled, numbered, wrapped } from '../claims/tasks/notices';

const bare: Task = {
  task: 'Làm đường',
  owner: null,
  cooperators: [],
  target: null,
  targets: [],
  due: null,
  dueText: null,
  recurrence: null,
  line: 7,
  quote: 'Làm đường',
};

/** The row of one task, by column, with the looks of its cells. */
function row(task: Partial<Task>): (string | number | null)[] {
  return followUpTable([{ ...bare, ...task }], 'thông báo')
    .cells.filter(({ row: own }) => own === 5)
    .map(({ value }) => value);
}

describe('the table to follow tasks up', () => {
  it('has title, source, headings, and a row for every task', () => {
    const form = followUpTable([bare, bare], 'văn bản "tb.docx"');
    expect(form.cells.filter(({ row: own }) => own <= 4).map(({ value }) => value)).toStrictEqual([
      'BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO',
      '(Theo văn bản "tb.docx")',
      'STT',
      'Nội dung công việc',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Chỉ tiêu phải đạt',
      'Thời hạn hoàn thành',
      'Tình hình thực hiện',
      'Ghi chú',
    ]);
    expect(form.merges).toStrictEqual([
      { top: 1, left: 1, bottom: 1, right: 8 },
      { top: 2, left: 1, bottom: 2, right: 8 },
    ]);
    expect(form.headerRows).toStrictEqual([4, 4]);
    expect([...form.heights.keys()]).toStrictEqual([4, 5, 6]);
  });

  it('holds what is known of a task, and leaves the rest and the progress open', () => {
    expect(row({})).toStrictEqual([1, 'Làm đường', null, null, null, null, null, 'Dòng 7']);
    expect(
      row({
        owner: 'phòng Nội vụ',
        cooperators: ['các thôn', 'Công an xã'],
        targets: [
          { comparator: '≥', value: 1250, unit: 'người' },
          { comparator: '<', value: 2.5, unit: '%' },
        ],
        due: '2031-06-30',
        dueText: 'trước ngày 30/6/2031',
      }),
    ).toStrictEqual([
      1,
      'Làm đường',
      'Phòng Nội vụ',
      'Các thôn; Công an xã',
      '≥ 1.250 người; < 2,5 %',
      serialOfIso('2031-06-30', false),
      null,
      'Dòng 7',
    ]);
  });

  it.each<[string, Partial<Task>, string | number | null, string]>([
    ['the year of a goal', { dueText: 'trong năm 2031' }, 'Trong năm 2031', 'Dòng 7'],
    ['a term', { due: '2031-03-31', dueText: 'trong quý I/2031' }, 'Trong quý I/2031', 'Dòng 7'],
    [
      'a month of several',
      { due: '2031-02-28', dueText: 'trong tháng 2, tháng 4 năm 2031' },
      serialOfIso('2031-02-28', false),
      'Dòng 7',
    ],
    [
      'a term without its year',
      { due: '2031-04-30', dueText: 'trong tháng 4' },
      serialOfIso('2031-04-30', false),
      'Dòng 7',
    ],
    ['a recurring duty', { recurrence: 'FREQ=WEEKLY', dueText: 'hàng tuần' }, 'Hàng tuần', 'Định kỳ; Dòng 7'],
    ['a standing duty', { dueText: 'thường xuyên' }, 'Thường xuyên', 'Dòng 7'],
    ['a day that no calendar has', { dueText: 'trước ngày 31/6/2031' }, 'Trước ngày 31/6/2031', 'Dòng 7'],
    ['other words of time', { dueText: 'trong 10 ngày' }, null, 'Trong 10 ngày; Dòng 7'],
  ])('writes %s so that it is read as what it is', (_, task, deadline, note) => {
    const cells = row(task);
    expect([cells[5], cells[7]]).toStrictEqual([deadline, note]);
  });

  it('says of every timed task of a notice what the reader of deadlines reads again', () => {
    for (const notice of [wrapped, labelled, numbered]) {
      const { tasks } = readTasks(notice);
      const { cells } = followUpTable(tasks, 'thông báo');
      for (const [i, { due, recurrence }] of tasks.entries()) {
        const { value } = cells.find((cell) => cell.row === 5 + i && cell.column === 6)!;
        if (recurrence !== null)
          expect(readDeadline(String(value), null)).toStrictEqual({ kind: 'recurrence', rule: recurrence });
        else if (typeof value === 'string' && due !== null)
          expect(readDeadline(value, null)).toMatchObject({ kind: 'date', due });
        else if (due !== null) expect(value).toBe(serialOfIso(due, false));
      }
    }
  });

  it('is no higher in a row than Excel allows', () => {
    const form = followUpTable([{ ...bare, task: 'việc '.repeat(2000) }], 'thông báo');
    expect(form.heights.get(5)).toBe(409);
  });
});
