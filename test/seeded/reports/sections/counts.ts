import { drawCriteriaTable } from '../../layouts/criteria-table';
import type { Meaning } from '../../paper/clean-workbook';
import { vietnameseFigure } from '../../words/vietnamese-figures';
import type { CountMark, Piece, Slot } from '../prose';
import type { Desk } from './desk';
import { sayAsides } from './asides';
import { openChapter, slot } from './desk';
import { ownPlace } from './heading';

interface Numbers {
  readonly met: number;
  readonly total: number;
}

interface ReportedSet {
  /** "nông thôn mới nâng cao", short and long. */
  readonly name: string;
  readonly short: string;
  readonly decision: string;
  readonly criteria: Numbers;
  readonly indicators: Numbers;
  readonly inTable: boolean;
}

/** The sets of one document, said as results and once more, in another chapter, as what remains to be done. */
const setsOf = new WeakMap<Desk, readonly ReportedSet[]>();

/** The counts of one or two sets. */
export function writeCounts(desk: Desk): void {
  const { prose, random } = desk;
  const sets = random.chance(0.7)
    ? [drawSet(desk, false), drawSet(desk, true)]
    : [drawSet(desk, random.chance(0.5))];
  setsOf.set(desk, sets);
  openChapter(
    desk,
    random.pick(['Kết quả thực hiện các tiêu chí', 'Mức độ đạt các tiêu chí', 'Kết quả đạt được']),
  );
  for (const set of sets) prose.say(...sayResult(desk, set));
  writeVillage(desk);
  sayAsides(desk, 3);
}

/** What remains to be done. */
export function writeLeft(desk: Desk): void {
  openChapter(
    desk,
    desk.random.pick(['Nhiệm vụ đối với các tiêu chí chưa đạt', 'Các tiêu chí còn phải hoàn thành']),
  );
  for (const set of setsOf.get(desk)!) desk.prose.say(...sayToDo(desk, set));
  sayAsides(desk, 2);
}

function drawSet(desk: Desk, isAdvanced: boolean): ReportedSet {
  const { world, random, sheets } = desk;
  const name = `nông thôn mới${isAdvanced ? ' nâng cao' : ''}`;
  const inTable = desk.hasWorkbook && random.chance(0.8);
  const drawn = drawCriteriaTable(
    world,
    {
      rows: random.pick(['own', 'merged', 'first']),
      marks: random.pick(['status', 'two-marks']),
      periods: random.pick([1, 1, 2]),
      planColumns: random.chance(0.3),
      unitColumn: random.chance(0.4),
      groups: random.chance(0.3),
      whole: random.chance(0.5),
      counts: random.pick(['none', 'above', 'below-line', 'below-rows', 'met-unmet-total']),
    },
    random.pick([
      `Kết quả thực hiện bộ tiêu chí xã ${name}`,
      `Biểu đánh giá các tiêu chí xã ${name}`,
      `Đánh giá mức độ đạt tiêu chí xã ${name}`,
    ]),
  );
  drawn.paper.name = isAdvanced ? 'Nâng cao' : 'Nông thôn mới';
  if (inTable) sheets.push({ ...drawn, kind: 'criteria' });
  const short = isAdvanced
    ? random.pick(['xã NTM nâng cao', `xã ${name}`])
    : random.pick(['xã NTM', `xã ${name}`]);
  const decision = `${isAdvanced ? 33 : 32}/2022/QĐ-UBND`;
  return { name: `xã ${name}`, short, decision, inTable, ...numbersOf(drawn.meaning) };
}

function numbersOf({ criteria, indicators }: Meaning) {
  const count = (all: readonly { readonly met: boolean }[]): Numbers => ({
    met: all.filter(({ met }) => met).length,
    total: all.length,
  });
  return { criteria: count(criteria), indicators: count(indicators.filter(({ latest }) => latest)) };
}

const nouns = { criteria: 'tiêu chí', indicators: 'chỉ tiêu' } as const;

/** The slots of one statement about one set. */
function counter({ random }: Desk, set: ReportedSet, statement: string) {
  const padded = random.chance(0.7);
  const write = (value: number) => (padded ? String(value).padStart(2, '0') : String(value));
  const count = (what: CountMark['what'], says: CountMark['says'], isFraction = false): Slot => {
    const { met, total } = set[what];
    const value = says === 'met' ? met : total - met;
    const text = (figure: number) => (isFraction ? `${figure}/${total}` : write(figure));
    const mark: CountMark = {
      is: 'count',
      what,
      says,
      set: set.name,
      value,
      total,
      write: text,
      statement,
      inTable: set.inTable,
    };
    return slot(text(value), mark);
  };
  return {
    fraction: (what: CountMark['what']): readonly Piece[] => [count(what, 'met', true), ` ${nouns[what]}`],
    met: (what: CountMark['what']): readonly Piece[] => [count(what, 'met'), ` ${nouns[what]}`],
    unmet: (what: CountMark['what']): readonly Piece[] => [count(what, 'unmet'), ` ${nouns[what]}`],
  };
}

function attachmentOf({ random }: Desk, { inTable }: ReportedSet): readonly Piece[] {
  if (!inTable || random.chance(0.4)) return [];
  return [
    ' (',
    slot(random.pick(['có biểu kèm theo', 'chi tiết tại biểu kèm theo']), {
      is: 'attachment',
      table: 'criteria',
    }),
    ')',
  ];
}

function sayResult(desk: Desk, set: ReportedSet): readonly Piece[] {
  const { random } = desk;
  const { fraction, met: plain, unmet } = counter(desk, set, `kết quả ${set.name}`);
  const met = [
    ...fraction('criteria'),
    random.pick([', với ', ' và ', ', tương ứng ']),
    ...fraction('indicators'),
  ];
  const left = [...unmet('criteria'), random.pick([' với ', ' và ']), ...unmet('indicators')];
  const tail = attachmentOf(desk, set);
  const own = ownPlace(desk);
  return random.pick<readonly Piece[]>([
    [
      `- Đối với ${set.short}: thực hiện Quyết định số ${set.decision}, xã đã đạt `,
      ...met,
      ', còn lại ',
      ...left,
      ' chưa đạt',
      ...tail,
      '.',
    ],
    [
      `- Xây dựng ${set.short}: đến nay `,
      own,
      ' đã đạt ',
      ...met,
      '; còn ',
      ...left,
      ' chưa đạt',
      ...tail,
      '.',
    ],
    [
      `- Kết quả rà soát theo bộ tiêu chí ${set.short}: hiện nay xã đạt `,
      ...met,
      ', chưa đạt ',
      ...left,
      ...tail,
      '.',
    ],
    [
      `- Theo bộ tiêu chí ${set.short} đến nay, `,
      own,
      ' hoàn thành ',
      ...met,
      '. Còn ',
      ...left,
      ' chưa đạt',
      ...tail,
      '.',
    ],
    [
      `- Về ${set.short}: tổng số ${set.criteria.total} tiêu chí, trong đó `,
      ...plain('criteria'),
      ' đạt, ',
      ...unmet('criteria'),
      ' chưa đạt',
      ...tail,
      '.',
    ],
    [
      `- ${set.short.replace('xã', 'Xã')}: qua rà soát, `,
      ...fraction('criteria'),
      ` đạt chuẩn (${vietnameseFigure((set.criteria.met / set.criteria.total) * 100, 1)}%), `,
      ...fraction('indicators'),
      ' đạt; các tiêu chí còn lại (',
      ...unmet('criteria'),
      ') chưa đạt',
      ...tail,
      '.',
    ],
    [
      '- Tự đánh giá, ',
      own,
      ' có ',
      ...fraction('criteria'),
      ` ${set.short} đạt chuẩn; còn lại `,
      ...unmet('criteria'),
      ' chưa đạt',
      ...tail,
      '.',
    ],
  ]);
}

function sayToDo(desk: Desk, set: ReportedSet): readonly Piece[] {
  const { random } = desk;
  const { unmet } = counter(desk, set, `nhiệm vụ ${set.name}`);
  const left = [...unmet('criteria'), random.pick([' với ', ', ']), ...unmet('indicators')];
  return random.pick<readonly Piece[]>([
    ['- Tập trung hoàn thành ', ...left, ` đối với xây dựng ${set.short}.`],
    [`- Đối với ${set.short}: phải hoàn thành `, ...left, '.'],
    [
      `- ${set.short.replace('xã', 'Xã')} còn lại `,
      ...left,
      ' chưa đạt, giao các ngành phụ trách hướng dẫn.',
    ],
    ['- Tiếp tục chỉ đạo hoàn thiện ', ...left, ` để được công nhận ${set.short}.`],
  ]);
}

/** A village beside its commune, a plan and an earlier year: numbers that are others' and no contradiction. */
function writeVillage(desk: Desk): void {
  const { prose, random, world } = desk;
  const [village] = world.villages;
  const name = village!.replace('Thôn', 'thôn');
  const met = random.int(9, 13);
  if (random.chance(0.5))
    prose.say(
      `- ${village} xây dựng thôn NTM kiểu mẫu đến nay đạt ${met}/15 tiêu chí, còn ${15 - met} tiêu chí chưa đạt.`,
    );
  if (random.chance(0.3)) prose.say(`- Phấn đấu đến hết năm ${world.year + 1} ${name} đạt 15/15 tiêu chí.`);
  if (random.chance(0.3)) prose.say(`- Năm ${world.year - 2}, xã đạt 9/19 tiêu chí xã nông thôn mới.`);
}
