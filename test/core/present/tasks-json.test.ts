import { describe, expect, it } from '@jest/globals';
import { readTasks } from '../../../src/core/claims/tasks/tasks';
import { tasksJson } from '../../../src/core/present/tasks-json';
import { labelled } from '../claims/tasks/notices';

describe('the JSON of a notice', () => {
  const json = tasksJson(readTasks(labelled));

  it('has the fields of version 1, and no other', () => {
    expect(json.version).toBe(1);
    expect(json.tasks.find(({ line }) => line === 41)).toStrictEqual({
      task: 'Trình UBND huyện trước ngày 10/5/2031',
      owner: 'phòng Nội vụ',
      cooperators: ['các phòng, ngành'],
      target: null,
      targets: [],
      due: '2031-05-10',
      dueText: 'trước ngày 10/5/2031',
      recurrence: null,
      line: 41,
      quote: 'Giao phòng Nội vụ chủ trì phối hợp các phòng, ngành trình UBND huyện trước ngày 10/5/2031',
    });
    expect(Object.keys(json.proposals[0]!)).toStrictEqual([
      'proposal',
      'answer',
      'owner',
      'due',
      'line',
      'quote',
    ]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(json))).toStrictEqual(json);
  });
});
