import { emptyMeaning } from '../paper/clean-workbook';
import { Paper } from '../paper/paper';
import type { DayWriting } from '../words/deadline-words';
import {
  dayText,
  duties,
  openDay,
  owners,
  papers,
  pastDay,
  proposals,
  writeDay,
} from '../words/deadline-words';
import type { World } from '../words/world';
import { daysFrom } from '../words/world';
import { drawFooting, drawHeading } from './frame';
import { drawHeader } from './header';
import type { DrawnSheet, Layout } from './layout';

type Field =
  | 'index'
  | 'task'
  | 'answer'
  | 'owner'
  | 'cooperators'
  | 'start'
  | 'deadline'
  | 'status'
  | 'done-date'
  | 'note';

interface TaskTable {
  readonly name: string;
  readonly number: string;
  readonly title: string;
  readonly fields: readonly (readonly [Field, string])[];
  readonly tasks: readonly (readonly [task: string, answer: string])[];
  readonly groups?: readonly string[];
  readonly statuses?: readonly (readonly [done: string, open: readonly string[]])[];
  readonly recurring?: boolean;
  /** The day of submission, in a line under the table. */
  readonly milestone?: boolean;
}

const progress: readonly (readonly [string, readonly string[]])[] = [
  ['Đã hoàn thành', ['Đang thực hiện', 'Chưa thực hiện']],
  ['Hoàn thành', ['Đang triển khai', 'Chưa hoàn thành']],
  ['Đã xong', ['Đang làm', 'Chưa làm']],
];

const recurrences = [
  'Hàng tháng',
  'Thường xuyên',
  'Ngày 15 hàng tháng',
  'Trước ngày 20 hàng tháng',
  'Hàng quý',
];

/** Draws tasks of which those still open are due later, and those that were due are done. */
export function drawTaskTable(world: World, table: TaskTable): DrawnSheet {
  const { random, asOf } = world;
  const paper = new Paper(table.name, world.fontName);
  const meaning = emptyMeaning();
  const columns = table.fields.length;
  const days = random.pick<DayWriting>(['serials', 'serials', 'texts', 'terms']);
  const asDates = days === 'serials';
  const [doneWord, openWords] = random.pick(table.statuses ?? progress);
  let row = drawHeading(paper, meaning, world, { number: table.number, title: table.title, columns });
  row += drawHeader(
    paper,
    random,
    row,
    table.fields.map(([, heading]) => [heading]),
  );
  const columnOf = (field: Field) => {
    const at = table.fields.findIndex(([name]) => name === field);
    return at < 0 ? null : at + 1;
  };
  const perGroup = Math.ceil(table.tasks.length / (table.groups?.length ?? 1));

  table.tasks.forEach(([task, answer], i) => {
    if (table.groups && i % perGroup === 0) {
      const group = i / perGroup;
      paper.put(row, 1, ['I', 'II', 'III'][group]!, { bold: true });
      paper.put(row++, columnOf('task')!, table.groups[group]!, { bold: true });
    }
    drawTask(row++, (i % perGroup) + 1, `${Math.floor(i / perGroup)}`, task, answer);
  });

  function drawTask(at: number, number: number, group: string, task: string, answer: string): void {
    const put = (field: Field, value: string | number, format = 'General') => {
      const column = columnOf(field);
      return column === null || value === '' ? null : paper.put(at, column, value, { format });
    };
    const hasStatus = columnOf('status') !== null || columnOf('done-date') !== null;
    const done = hasStatus && random.chance(0.4);
    const due = done ? pastDay(random, asOf) : openDay(random, asOf);
    const recurs = table.recurring === true && !done && random.chance(0.15);
    const day = writeDay(random, days, due);
    const index = put('index', number);
    const label = put('task', task)!;
    put('answer', answer);
    const owner = put('owner', random.pick(owners));
    if (random.chance(0.6)) put('cooperators', random.pick(owners));
    const began = due - random.int(30, 90);
    const start = put('start', asDates ? began : dayText(began), asDates ? 'dd/mm/yyyy' : 'General');
    const deadline = recurs
      ? put('deadline', random.pick(recurrences))
      : put('deadline', day.value as string | number, day.format);
    const status = put('status', done ? doneWord : random.pick(openWords));
    if (done) {
      const finished = due - random.int(0, 5);
      put('done-date', asDates ? finished : dayText(finished), asDates ? 'dd/mm/yyyy' : 'General');
    }
    meaning.tasks.push({ label, owner, deadline: recurs ? null : deadline, start, status, done });
    meaning.items.push({ label, index, group, level: 1, leaf: true, total: false, figures: [] });
  }

  if (table.milestone) {
    meaning.milestone = daysFrom(asOf, 200);
    const day = dayText(meaning.milestone);
    paper.put(
      row++,
      1,
      `${random.pick(['Ghi chú: Hồ sơ nộp trước ngày', 'Ghi chú: Ngày nộp hồ sơ:'])} ${day}`,
    );
  }
  drawFooting(paper, world, row, columns);
  return { paper, meaning };
}

const alone = (texts: readonly string[]) => texts.map((text) => [text, ''] as const);

const indexField = ['index', 'TT'] as const;

export const taskLayouts: readonly Layout[] = [
  {
    id: 'tasks-follow-up',
    kind: 'tasks',
    words: 'duties',
    draw: (world) => [
      drawTaskTable(world, {
        name: 'Theo dõi',
        number: '15',
        title: 'Bảng theo dõi thực hiện nhiệm vụ xây dựng nông thôn mới',
        fields: [
          indexField,
          ['task', world.random.pick(['Nội dung công việc', 'Nhiệm vụ', 'Nội dung nhiệm vụ'])],
          ['owner', world.random.pick(['Đơn vị chủ trì', 'Cơ quan chủ trì'])],
          ['cooperators', 'Đơn vị phối hợp'],
          ['deadline', world.random.pick(['Thời gian hoàn thành', 'Thời hạn hoàn thành', 'Thời hạn'])],
          ['status', world.random.pick(['Tiến độ', 'Kết quả thực hiện', 'Tình trạng'])],
          ['note', 'Ghi chú'],
        ],
        tasks: alone(world.random.some(duties, world.random.int(6, 12))),
        recurring: true,
      }),
    ],
  },
  {
    id: 'tasks-framework',
    kind: 'tasks',
    words: 'duties',
    draw: (world) => [
      drawTaskTable(world, {
        name: 'Khung kế hoạch',
        number: '16',
        title: 'Khung kế hoạch thực hiện nhiệm vụ',
        fields: [
          indexField,
          ['task', 'Nội dung công việc'],
          ['owner', 'Đơn vị chủ trì'],
          ['cooperators', 'Đơn vị phối hợp'],
          ['start', world.random.pick(['Thời gian bắt đầu', 'Bắt đầu'])],
          ['deadline', world.random.pick(['Thời gian hoàn thành', 'Kết thúc'])],
        ],
        tasks: alone(world.random.some(duties, world.random.int(6, 10))),
        groups: ['Nhóm nhiệm vụ về hạ tầng', 'Nhóm nhiệm vụ về văn hóa, môi trường'],
      }),
    ],
  },
  {
    id: 'tasks-dossier',
    kind: 'tasks',
    words: 'papers',
    draw: (world) => [
      drawTaskTable(world, {
        name: 'Hồ sơ',
        number: '17',
        title: 'Danh mục hồ sơ đề nghị công nhận xã đạt chuẩn nông thôn mới',
        fields: [
          indexField,
          ['task', world.random.pick(['Tên hồ sơ, tài liệu', 'Tên tài liệu'])],
          ['owner', 'Đơn vị chuẩn bị'],
          ['deadline', 'Thời hạn hoàn thành'],
          ['status', 'Tình trạng'],
        ],
        tasks: alone(world.random.some(papers, world.random.int(6, 10))),
        statuses: [
          ['Đã có', ['Chưa có', 'Đang hoàn thiện']],
          ['Đã hoàn thành', ['Đang thực hiện']],
        ],
        milestone: true,
      }),
    ],
  },
  {
    id: 'tasks-proposals',
    kind: 'tasks',
    words: 'proposals',
    draw: (world) => [
      drawTaskTable(world, {
        name: 'Kiến nghị',
        number: '18',
        title: 'Tổng hợp kiến nghị, đề xuất và nội dung trả lời',
        fields: [
          indexField,
          ['task', world.random.pick(['Nội dung kiến nghị', 'Kiến nghị, đề xuất'])],
          ['answer', world.random.pick(['Nội dung trả lời', 'Ý kiến giải quyết'])],
          ['owner', world.random.pick(['Đơn vị xử lý', 'Đơn vị trả lời'])],
          ['deadline', 'Thời hạn giải quyết'],
        ],
        tasks: world.random.some(proposals, world.random.int(5, 7)),
      }),
    ],
  },
  {
    id: 'tasks-done-dates',
    kind: 'tasks',
    words: 'duties',
    draw: (world) => [
      drawTaskTable(world, {
        name: 'Phân công',
        number: '19',
        title: 'Phân công nhiệm vụ và tiến độ thực hiện',
        fields: [
          indexField,
          ['task', 'Nội dung công việc'],
          ['owner', world.random.pick(['Người phụ trách', 'Đơn vị thực hiện'])],
          ['deadline', 'Thời hạn hoàn thành'],
          ['done-date', 'Ngày hoàn thành'],
          ['note', 'Ghi chú'],
        ],
        tasks: alone(world.random.some(duties, world.random.int(6, 10))),
      }),
    ],
  },
];
