import type { FoundTask } from '../measure/checker';
import { tasksIn } from '../measure/checker';
import { drawNotice } from './draw-notice';
import type { Duty, Notice } from './duty';

/** What all seeds of notices begin with. */
export const noticeSeed = 'soat-bieu/thong-bao';

export const measured = ['due', 'recurrence', 'owner'] as const;
export type Measured = (typeof measured)[number];

/** Something that was not read as it was written, or was read where nothing of the kind is. */
export interface NoticeMistake {
  readonly of: Measured;
  /** The duty's words; of a duty that is none, the words that were read. */
  readonly said: string;
  readonly expected: string | null;
  readonly read: string | null;
}

export interface NoticeCase {
  readonly id: string;
  readonly notice: Notice;
  readonly tasks: readonly FoundTask[];
  /** How many of the duties were found as tasks. */
  readonly found: number;
  readonly scores: Readonly<Record<Measured, { expected: number; read: number; right: number }>>;
  readonly mistakes: readonly NoticeMistake[];
}

export function noticeCase(number: number): NoticeCase {
  const id = `thong-bao-${number}`;
  const notice = drawNotice(`${noticeSeed}/${number}`);
  const tasks = tasksIn(notice.lines);
  const mistakes: NoticeMistake[] = [];
  const scores = {
    due: { expected: 0, read: 0, right: 0 },
    recurrence: { expected: 0, read: 0, right: 0 },
    owner: { expected: 0, read: 0, right: 0 },
  };
  const keyless = new Set(tasks);
  let found = 0;
  for (const duty of notice.duties) {
    const own = tasks.filter(({ task, quote }) => holds(task, duty) || holds(quote, duty));
    for (const task of own) keyless.delete(task);
    if (own.length > 0) found += 1;
    for (const of of measured) compare(of, duty.action, duty[of], distinct(own, of));
  }
  for (const task of keyless) for (const of of measured) compare(of, task.quote, null, distinct([task], of));
  return { id, notice, tasks, found, scores, mistakes };

  function compare(of: Measured, said: string, expected: string | null, read: readonly string[]): void {
    const score = scores[of];
    if (expected !== null) score.expected += 1;
    score.read += read.length;
    const right = expected !== null && read.some((one) => isSame(one, expected));
    if (right) score.right += 1;
    if (read.length !== (right ? 1 : 0) || (expected !== null && !right))
      mistakes.push({ of, said, expected, read: read.join(' | ') || null });
  }
}

function distinct(tasks: readonly FoundTask[], of: Measured): readonly string[] {
  return [...new Set(tasks.flatMap((task) => task[of] ?? []))];
}

const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

function holds(text: string, { action }: Duty): boolean {
  return plain(text).includes(plain(action));
}

function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

export interface NoticeMeasure {
  readonly cases: readonly NoticeCase[];
}

export function measureNotices(notices: number): NoticeMeasure {
  return { cases: Array.from({ length: notices }, (_, i) => noticeCase(i + 1)) };
}

export function scoreOf({ cases }: NoticeMeasure, of: Measured) {
  const sum = (key: 'expected' | 'read' | 'right') =>
    cases.reduce((all, { scores }) => all + scores[of][key], 0);
  return { expected: sum('expected'), read: sum('read'), right: sum('right') };
}
