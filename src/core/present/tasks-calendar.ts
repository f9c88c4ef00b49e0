import type { Task } from '../claims/tasks/task';
import { targetWords } from '../claims/tasks/task-words';
import { addDays } from '../values/dates';
import { contentLine, textValue } from './calendar/content-line';
import { firstDayOf } from './calendar/first-day';
import { stableId } from './calendar/stable-id';

export interface CalendarOptions {
  /** "2024-05-15": the day on which the calendar is made; recurring duties begin on it or after. */
  readonly asOf: string;
  /** Of the program. */
  readonly version: string;
}

/**
 * The tasks that have a day or return, as an iCalendar file (RFC 5545): all-day events on the last day in time, or by the rule of
 * the duty. The same tasks make the same events, so that a calendar which takes the file twice holds each of them once.
 */
export function tasksCalendar(tasks: readonly Task[], { asOf, version }: CalendarOptions): string {
  const uidOf = uidsOf();
  const events = tasks.flatMap((task) => {
    const day = task.due ?? (task.recurrence === null ? null : firstDayOf(task.recurrence, asOf));
    return day === null ? [] : eventLines(task, day, uidOf(task), asOf);
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Soat Bieu//soat-bieu ${textValue(version)}//VI`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

/** Two tasks of the same words get two names. */
function uidsOf(): (task: Task) => string {
  const times = new Map<string, number>();
  return ({ owner, task, due, recurrence }) => {
    const id = stableId(JSON.stringify([owner, task, due, recurrence]));
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return `${id}${time === 1 ? '' : `-${String(time)}`}@soat-bieu`;
  };
}

function eventLines(task: Task, day: string, uid: string, asOf: string): string[] {
  const { recurrence } = task;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    ...(recurrence === null ? [] : [`RRULE:${recurrence}`]),
    `SUMMARY:${textValue(summaryOf(task))}`,
    `DESCRIPTION:${textValue(descriptionOf(task))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(iso: string): string {
  return iso.replaceAll('-', '');
}

/** The longest title that a calendar still shows as one, in letters. */
const longestTitle = 160;

function summaryOf({ owner, task }: Task): string {
  const whole = owner === null ? task : `${owner}: ${task}`;
  if (whole.length <= longestTitle) return whole;
  const cut = whole.lastIndexOf(' ', longestTitle);
  return `${whole.slice(0, cut > 0 ? cut : longestTitle)}…`;
}

function descriptionOf({ task, owner, cooperators, targets, dueText, line }: Task): string {
  return [
    task,
    `Chủ trì: ${owner ?? 'chưa rõ'}`,
    ...(cooperators.length === 0 ? [] : [`Phối hợp: ${cooperators.join('; ')}`]),
    ...(targets.length === 0 ? [] : [`Chỉ tiêu: ${targetWords(targets)}`]),
    `Thời hạn: ${dueText!}`,
    `Dòng ${String(line)} của thông báo`,
  ].join('\n');
}
