import { taskLayouts } from '../../layouts/task-table';
import { dayText } from '../../words/deadline-words';
import { dayOf, isoDay } from '../../words/world';
import type { Desk } from './desk';
import { openChapter, slot } from './desk';
import { dateSlot, ownPlace } from './heading';
import { sayAsides } from './asides';

/** What is to be done until when, as the table of tasks has it. */
export function writeTasks(desk: Desk): void {
  const { prose, random, world, sheets, hasWorkbook } = desk;
  const [drawn] = random.pick(taskLayouts.filter(({ id }) => !/proposal|dossier/.test(id))).draw(world);
  if (hasWorkbook) sheets.push({ ...drawn!, kind: 'tasks' });
  openChapter(
    desk,
    random.pick(['Nhiệm vụ, giải pháp thời gian tới', 'Các việc cần làm', 'Tổ chức thực hiện']),
  );
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
    const iso = isoDay(year, month, day);
    const term = slot(dayText(due), hasWorkbook ? { is: 'deadline', iso, task } : { is: 'date', iso });
    const [before, after] = random.pick([
      [`- ${task}, hoàn thành trước ngày `, '.'],
      [`- ${task}; thời gian hoàn thành: `, '.'],
      [`- ${task} chậm nhất ngày `, ';'],
      [`- Trước ngày `, `: ${task}.`],
      [`- ${task} (xong trước ngày `, ').'],
    ] as const);
    prose.say(before, term, after);
  }
  sayAsides(desk, 2);
}
