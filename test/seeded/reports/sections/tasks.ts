import { taskLayouts } from '../../layouts/task-table';
import { dayText } from '../../words/deadline-words';
import { dayOf, isoDay } from '../../words/world';
import type { Desk } from './desk';
import { chapter, slot } from './desk';
import { dateSlot, ownPlace } from './heading';

/** What is to be done until when, as the table of tasks has it. */
export function writeTasks(desk: Desk): void {
  const { prose, random, world, sheets } = desk;
  const [drawn] = random.pick(taskLayouts.filter(({ id }) => !/proposal|dossier/.test(id))).draw(world);
  sheets.push({ ...drawn!, kind: 'tasks' });
  prose.say(chapter(desk, 4), 'Nhiệm vụ, giải pháp thời gian tới');
  prose.say(
    'Cuộc họp Ban Chỉ đạo ngày ',
    dateSlot(desk, world.year),
    ' đã thống nhất các nhiệm vụ của ',
    ownPlace(desk),
    ' như sau:',
  );
  const { meaning, paper } = drawn!;
  for (const { label, deadline, done } of meaning.tasks) {
    const due = deadline && paper.value(deadline);
    if (done || typeof due !== 'number') continue;
    const { year, month, day } = dayOf(due);
    const task = String(paper.value(label));
    prose.say(
      `- ${task}, hoàn thành trước ngày `,
      slot(dayText(due), { is: 'deadline', iso: isoDay(year, month, day), task }),
      '.',
    );
  }
}
