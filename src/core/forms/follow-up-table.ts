import type { Task } from '../claims/tasks/task';
import { targetWords } from '../claims/tasks/task-words';
import { serialOfIso } from '../values/dates';
import { readDeadline } from '../values/deadlines';
import { fittingHeights } from './row-heights';
import type { FormCell, FormLook, SheetForm } from './sheet-form';

/** The columns that a reader of task tables knows, and how wide they are. */
const columns = [
  ['STT', 5],
  ['Nội dung công việc', 52],
  ['Đơn vị chủ trì', 22],
  ['Đơn vị phối hợp', 20],
  ['Chỉ tiêu phải đạt', 13],
  ['Thời hạn hoàn thành', 15],
  ['Tình hình thực hiện', 18],
  ['Ghi chú', 15],
] as const;

const titleRow = 1;
const sourceRow = 2;
const headerRow = 4;

/**
 * The tasks of a notice as a table to follow them up: days as real dates, terms and recurring duties in the words of the notice,
 * the column for the progress left open.
 * @param source what the notice is called, for the line below the title
 */
export function followUpTable(tasks: readonly Task[], source: string): SheetForm {
  const last = columns.length;
  const table = [
    ...columns.map(([heading], i): FormCell => ({
      row: headerRow,
      column: i + 1,
      value: heading,
      look: 'heading',
    })),
    ...tasks.flatMap((task, i) => rowOf(task, i)),
  ];
  const widths = columns.map(([, width]) => width);
  return {
    name: 'Theo dõi nhiệm vụ',
    cells: [
      { row: titleRow, column: 1, value: 'BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO', look: 'title' },
      { row: sourceRow, column: 1, value: `(Theo ${source})`, look: 'subtitle' },
      ...table,
    ],
    widths,
    heights: fittingHeights(table, widths),
    merges: [titleRow, sourceRow].map((row) => ({ top: row, left: 1, bottom: row, right: last })),
    headerRows: [headerRow, headerRow],
  };
}

function rowOf(task: Task, place: number): FormCell[] {
  const { owner, cooperators, targets } = task;
  const deadline = deadlineOf(task);
  const contents: readonly (readonly [FormCell['value'], FormLook])[] = [
    [place + 1, 'index'],
    [task.task, 'text'],
    [owner === null ? null : capitalised(owner), 'text'],
    [cooperators.length === 0 ? null : capitalised(cooperators.join('; ')), 'text'],
    [targets.length === 0 ? null : targetWords(targets), 'centred'],
    [deadline.value, typeof deadline.value === 'number' ? 'date' : 'centred'],
    [null, 'text'],
    [noteOf(task, deadline.left), 'text'],
  ];
  return contents.map(([value, look], i) => ({ row: headerRow + 1 + place, column: i + 1, value, look }));
}

interface Deadline {
  readonly value: string | number | null;
  /** Words of time that no reader of deadlines knows, for the remarks. */
  readonly left: string | null;
}

/** Words are kept where they are read as what the task says: a term, the year of a goal, a recurring or standing duty, a day that no calendar has. */
function deadlineOf({ due, dueText, recurrence }: Task): Deadline {
  const reading = dueText === null ? null : readDeadline(dueText, null);
  const words = dueText === null ? null : capitalised(dueText);
  if (due !== null) {
    const isTerm = reading?.kind === 'date' && reading.term !== 'day' && reading.due === due;
    return { value: isTerm ? words : serialOfIso(due, false), left: null };
  }
  const isRule = reading?.kind === 'recurrence' && reading.rule === recurrence;
  const isGoal = reading?.kind === 'date' && reading.term === 'year';
  const isKnown = isRule || isGoal || reading?.kind === 'standing' || reading?.kind === 'impossible';
  return isKnown ? { value: words, left: null } : { value: null, left: words };
}

function noteOf({ line, recurrence }: Task, left: string | null): string {
  const kind = recurrence === null ? null : 'Định kỳ';
  return [kind, left, `Dòng ${String(line)}`].filter((part) => part !== null).join('; ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
