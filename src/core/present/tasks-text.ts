import type { Notice, Proposal, Task } from '../claims/tasks/task';
import { targetWords } from '../claims/tasks/task-words';
import { formatDate } from '../values/dates';
import { drawParagraph } from './text/draw-rows';
import type { Page, PageOptions } from './text/page';
import { page } from './text/page';

/** What a notice orders, for a reader at a terminal: how much of what, each task with who and until when, the proposals. */
export function tasksText({ tasks, proposals }: Notice, path: string, options: PageOptions): string {
  const sheet = page(options);
  const lines = [
    '',
    ...drawParagraph(sheet, 2, path, 'strong'),
    ...drawParagraph(sheet, 2, summaryOf(tasks, proposals)),
    ...tasks.flatMap((task, i) => ['', ...taskLines(sheet, task, i + 1)]),
    ...(proposals.length === 0 ? [] : ['', ...drawParagraph(sheet, 2, 'Kiến nghị, đề xuất', 'strong')]),
    ...proposals.flatMap((proposal, i) => ['', ...proposalLines(sheet, proposal, i + 1)]),
  ];
  return `${lines.join('\n')}\n`;
}

function summaryOf(tasks: readonly Task[], proposals: readonly Proposal[]): string {
  if (tasks.length === 0 && proposals.length === 0) return 'Không thấy nhiệm vụ nào được giao.';
  const count = (words: string, has: (task: Task) => boolean) => {
    const number = tasks.filter(has).length;
    return number === 0 ? [] : [`${number} ${words}`];
  };
  return [
    `${tasks.length} nhiệm vụ`,
    ...count('có thời hạn', ({ due }) => due !== null),
    ...count('định kỳ', ({ recurrence }) => recurrence !== null),
    ...count('chưa rõ đơn vị chủ trì', ({ owner }) => owner === null),
    ...(proposals.length === 0 ? [] : [`${proposals.length} kiến nghị`]),
  ].join(' · ');
}

function taskLines(sheet: Page, task: Task, place: number): string[] {
  const { owner, cooperators, due, dueText, targets, line } = task;
  const facts = [
    `Chủ trì: ${owner ?? 'chưa rõ'}`,
    ...(cooperators.length === 0 ? [] : [`Phối hợp: ${cooperators.join('; ')}`]),
    ...(due === null && dueText === null ? [] : [`Thời hạn: ${timeWords(due, dueText)}`]),
    ...(targets.length === 0 ? [] : [`Chỉ tiêu: ${targetWords(targets)}`]),
    `Dòng ${line}`,
  ];
  return [
    ...drawParagraph(sheet, 2, task.task, 'plain', leadOf(place)),
    ...drawParagraph(sheet, 6, facts.join(' · '), 'faint'),
  ];
}

/** The day, and the words where they say more than it. */
function timeWords(due: string | null, words: string | null): string {
  if (due === null) return words!;
  const day = formatDate(due);
  return words!.replace(/\b0(?=\d\/)|\s/g, '').includes(day) ? day : `${day} (${words!})`;
}

function proposalLines(
  sheet: Page,
  { proposal, answer, owner, due, line }: Proposal,
  place: number,
): string[] {
  const facts = [
    ...(owner === null ? [] : [`Chủ trì: ${owner}`]),
    ...(due === null ? [] : [`Thời hạn: ${formatDate(due)}`]),
    `Dòng ${line}`,
  ];
  return [
    ...drawParagraph(sheet, 2, proposal, 'plain', leadOf(place)),
    ...drawParagraph(sheet, 6, answer === null ? 'Chưa thấy trả lời.' : `Trả lời: ${answer}`),
    ...drawParagraph(sheet, 6, facts.join(' · '), 'faint'),
  ];
}

function leadOf(place: number): string {
  return `${String(place).padStart(2)}. `;
}
