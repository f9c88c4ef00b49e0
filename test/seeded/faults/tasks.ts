import type { CellValue } from '../../../src/core/snapshot/snapshot';
import type { CleanWorkbook, Drawn, Task } from '../paper/clean-workbook';
import type { Random } from '../random';
import { dayText } from '../words/deadline-words';
import { dayOf, daysFrom, isoDay, serialOf } from '../words/world';
import type { Place } from '../paper/paper';
import type { Fault, Operator } from './fault';
import { onSheet, pickOne, spot } from './fault';
import { latestOf } from './verdicts';

const only = ['tasks', 'criteria-plan'];

/** Tasks that are not done and have a day. */
function openTasks({ meaning }: Drawn): readonly (Task & { readonly deadline: Place })[] {
  return meaning.tasks.filter(
    (task): task is Task & { deadline: Place } => !task.done && task.deadline !== null,
  );
}

/** The deadlines of what is still open: tasks, and unmet indicators that have one. */
function openDeadlines(drawn: Drawn): readonly Place[] {
  const indicators = latestOf(drawn).filter(({ met, plan }) => !met && plan.length === 3);
  return [...openTasks(drawn).map(({ deadline }) => deadline), ...indicators.map(({ plan }) => plan[0]!)];
}

/** Writes a day as the cell before was written: as a date of Excel, or as a text. */
function writeDayLike({ paper }: Drawn, random: Random, place: Place, serial: number): void {
  const isDate = typeof paper.value(place) === 'number';
  const text = random.pick([dayText(serial), `Trước ngày ${dayText(serial)}`, dayText(serial, true)]);
  paper.type(place, isDate ? serial : text);
}

/** The day on which something begins is a bare date. */
function writeStart({ paper }: Drawn, place: Place, serial: number): void {
  paper.type(place, typeof paper.value(place) === 'number' ? serial : dayText(serial));
}

/** A plan that begins after it ends would be a mistake of its own. */
function startBefore(drawn: Drawn, random: Random, deadline: Place, due: number): void {
  const task = drawn.meaning.tasks.find((one) => one.deadline === deadline);
  if (task?.start) writeStart(drawn, task.start, due - random.int(10, 40));
}

function type(
  rule: string,
  layouts: readonly string[],
  text: (random: Random, workbook: CleanWorkbook) => CellValue,
): Operator {
  return onSheet(
    rule,
    (drawn, random, workbook): Fault | null => {
      const at = pickOne(random, openDeadlines(drawn));
      if (!at) return null;
      const written = text(random, workbook);
      drawn.paper.type(at, written);
      return { done: `thời hạn ghi "${String(written)}"`, at: spot(drawn, at) };
    },
    layouts,
  );
}

const unreadableDeadline = type('TH101', only, (random) =>
  random.pick([
    'Chưa xác định',
    'Theo chỉ đạo của huyện',
    'Khi có kinh phí',
    'Sớm nhất có thể',
    'Đang chờ vốn',
  ]),
);

const impossibleDate = type('TH102', only, (random, { asOf }) => {
  const year = Number(asOf.slice(0, 4)) + random.int(0, 1);
  const day = random.pick([
    `31/6/${year}`,
    `30/2/${year}`,
    `31/9/${year}`,
    `15/13/${year}`,
    `31/11/${year}`,
    `32/12/${year}`,
  ]);
  return random.pick([day, `Trước ngày ${day}`, `trước ${day}`]);
});

function due(rule: string, days: (random: Random) => number): Operator {
  return onSheet(
    rule,
    (drawn, random, { asOf }) => {
      const at = pickOne(random, openDeadlines(drawn));
      if (!at) return null;
      const day = daysFrom(asOf, days(random));
      writeDayLike(drawn, random, at, day);
      startBefore(drawn, random, at, day);
      return { done: `hạn ${dayText(day)}`, at: spot(drawn, at) };
    },
    only,
  );
}

const overdue = due('TH103', (random) => -random.int(2, 60));
const dueSoon = due('TH104', (random) => random.int(1, 14));

const deadlineMissing = onSheet(
  'TH105',
  (drawn, random) => {
    const task = pickOne(random, openTasks(drawn));
    if (!task) return null;
    drawn.paper.type(task.deadline, '');
    return { done: 'xoá thời hạn', at: spot(drawn, task.deadline) };
  },
  ['tasks'],
);

const afterMilestone = onSheet(
  'TH106',
  (drawn, random) => {
    const { milestone } = drawn.meaning;
    const task = pickOne(random, openTasks(drawn));
    if (milestone === null || !task) return null;
    // After the twelfth of a month, so that no one could take the day for the month.
    const late = [...Array(38).keys()].map((i) => milestone + 3 + i).filter((day) => dayOf(day).day > 12);
    writeDayLike(drawn, random, task.deadline, random.pick(late));
    return { done: 'hạn sau ngày nộp hồ sơ', at: spot(drawn, task.deadline) };
  },
  ['tasks-dossier'],
);

const startAfterEnd = onSheet(
  'TH107',
  (drawn, random, { asOf }) => {
    const task = pickOne(
      random,
      openTasks(drawn).filter(({ start }) => start),
    );
    if (!task) return null;
    const end = daysFrom(asOf, random.int(40, 100));
    writeDayLike(drawn, random, task.deadline, end);
    // A bare day: "Trước ngày …" may begin any day before, and proves nothing.
    writeStart(drawn, task.start!, end + random.int(3, 60));
    return { done: 'bắt đầu sau khi kết thúc', at: spot(drawn, task.deadline) };
  },
  ['tasks-framework'],
);

/** The other days of the column lie within two months; this one was typed on a computer that puts the month first. */
const swapped = onSheet(
  'TH108',
  (drawn, random, { asOf }) => {
    const { paper } = drawn;
    const places = openTasks(drawn).map(({ deadline }) => deadline);
    if (places.length < 5 || places.some((place) => typeof paper.value(place) !== 'number')) return null;
    if (drawn.meaning.tasks.some(({ done, start }) => done || start)) return null;
    const { year, month } = dayOf(daysFrom(asOf, 75));
    const at = random.pick(places);
    for (const place of places) paper.type(place, serialOf(isoDay(year, month, random.int(13, 28))));
    // The day that was meant lies between the others.
    const early = random.pick(places.filter((place) => place !== at));
    paper.type(early, serialOf(isoDay(year, month, 1)) - random.int(3, 10));
    const other = random.pick(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((day) => Math.abs(day - month) >= 3),
    );
    paper.type(at, serialOf(isoDay(year, other, month)));
    return { done: 'ngày và tháng đổi chỗ', at: spot(drawn, at), with: ['TH103', 'TH104'] };
  },
  ['tasks'],
);

const ownerMissing = onSheet(
  'TH109',
  (drawn, random) => {
    const task = pickOne(
      random,
      drawn.meaning.tasks.filter(({ done, owner }) => !done && owner),
    );
    if (!task) return null;
    drawn.paper.type(task.owner!, '');
    return { done: 'xoá đơn vị chủ trì', at: spot(drawn, task.owner!) };
  },
  ['tasks'],
);

export const taskFaults: readonly Operator[] = [
  unreadableDeadline,
  impossibleDate,
  overdue,
  dueSoon,
  deadlineMissing,
  afterMilestone,
  startAfterEnd,
  swapped,
  ownerMissing,
];
