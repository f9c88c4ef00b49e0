import type { Indicator, Meaning, Target } from '../paper/clean-workbook';
import { emptyMeaning } from '../paper/clean-workbook';
import { Paper } from '../paper/paper';
import type { Asked, AskedCriterion } from '../words/criteria-bank';
import { criteriaBank } from '../words/criteria-bank';
import type { DayWriting } from '../words/deadline-words';
import { openDay, owners, writeDay } from '../words/deadline-words';
import type { World } from '../words/world';
import { drawCountLine, drawCountRows, drawMetUnmetTotal } from './criteria-counts';
import type { Counted } from './criteria-counts';
import type { CriteriaOptions } from './criteria-options';
import { chooseWriting, figureFor, meets, writeResult } from './criteria-options';
import { drawFooting, drawHeading } from './frame';
import type { Path } from './header';
import { drawHeader } from './header';
import type { DrawnSheet } from './layout';

const statedTarget: Target = { comparator: 'stated', value: 0, unit: '' };

interface Columns {
  readonly index: number;
  readonly criterion: number | null;
  readonly label: number;
  readonly unit: number | null;
  readonly target: number;
  readonly periods: readonly {
    readonly result: number;
    readonly status: number;
    readonly unmetMark: number | null;
  }[];
  readonly plan: readonly number[];
  readonly count: number;
  readonly paths: readonly Path[];
}

function layColumns(world: World, options: CriteriaOptions): Columns {
  const { random, year } = world;
  const paths: Path[] = [];
  const push = (...path: Path) => paths.push(path);
  const index = push(random.pick(['TT', 'STT']));
  const criterion = options.rows === 'own' ? null : push(random.pick(['Tên tiêu chí', 'Tiêu chí']));
  const label = push(random.pick(['Nội dung tiêu chí', 'Nội dung', 'Nội dung chỉ tiêu']));
  const unit = options.unitColumn ? push('ĐVT') : null;
  const target = push(random.pick(['Yêu cầu', 'Chỉ tiêu phải đạt', 'Mức đạt chuẩn', 'Yêu cầu phải đạt']));
  const names = options.periods === 1 ? [null] : [`Kết quả đến 31/12/${year - 1}`, `Thực hiện năm ${year}`];
  const result = random.pick(['Kết quả thực hiện', 'Kết quả', 'Thực hiện']);
  const periods = names.map((name) => {
    const over = name === null ? [] : [name];
    const at = push(...over, name === null ? result : 'Kết quả');
    if (options.marks === 'two-marks') {
      const top = name === null ? 'Đánh giá' : name;
      return { result: at, status: push(top, 'Đạt'), unmetMark: push(top, 'Chưa đạt') };
    }
    const status = push(
      ...over,
      name === null ? random.pick(['Đánh giá', 'Tự đánh giá', 'Xã tự đánh giá']) : 'Đánh giá',
    );
    return { result: at, status, unmetMark: null };
  });
  const plan = options.planColumns
    ? [push('Thời hạn hoàn thành'), push('Đơn vị chủ trì'), push('Giải pháp thực hiện')]
    : [];
  if (random.chance(0.6)) push('Ghi chú');
  return { index, criterion, label, unit, target, periods, plan, count: paths.length, paths };
}

/** Draws a table of criteria in which every status follows from its result, and every count from the statuses. */
export function drawCriteriaTable(world: World, options: CriteriaOptions, title: string): DrawnSheet {
  const { random } = world;
  const paper = new Paper(random.pick(['Biểu 01', 'Tiêu chí', 'Bieu 1', 'B1']), world.fontName);
  const meaning = emptyMeaning();
  const columns = layColumns(world, options);
  const writing = chooseWriting(random);
  const criteria = options.whole
    ? criteriaBank
    : random.some(criteriaBank, random.int(8, criteriaBank.length));
  const unmetRate = random.pick([0.1, 0.2, 0.3]);
  const ownStatus = random.chance(0.8);
  const days = random.pick<DayWriting>(['serials', 'texts', 'terms']);

  let row = drawHeading(paper, meaning, world, { number: '01', title, columns: columns.count });
  const countsAbove = options.counts === 'above' ? row++ : null;
  row += drawHeader(paper, random, row, columns.paths);
  let group = '';
  criteria.forEach((criterion, i) => {
    const code = String(i + 1);
    if (options.groups && criterion.group !== group) {
      group = criterion.group;
      const numeral = ['I', 'II', 'III', 'IV', 'V'][
        new Set(criteria.slice(0, i + 1).map((one) => one.group)).size - 1
      ]!;
      paper.put(row, columns.index, numeral, { bold: true });
      paper.put(row++, columns.label, group, { bold: true });
    }
    row = drawCriterion(row, code, criterion);
  });

  function drawCriterion(from: number, code: string, criterion: AskedCriterion): number {
    const own = options.rows === 'own';
    const first = own ? from + 1 : from;
    const last = first + criterion.asks.length - 1;
    paper.put(from, columns.index, Number(code), { bold: own });
    const label = paper.put(from, columns.criterion ?? columns.label, criterion.name, { bold: true });
    if (options.rows === 'merged') {
      paper.merge(first, columns.index, last, columns.index);
      paper.merge(first, columns.criterion!, last, columns.criterion!);
    }
    const indicators = criterion.asks.flatMap((asked, i) =>
      drawIndicator(first + i, code, `${code}.${i + 1}`, asked),
    );
    const met = indicators.filter(({ latest }) => latest).every((one) => one.met);
    const latest = columns.periods.at(-1)!;
    const hasStatus = own && ownStatus;
    if (hasStatus) {
      columns.periods.forEach((period, i) => {
        const mine = indicators.filter((one) => one.status.column === columns.periods[i]!.status);
        putStatus(
          from,
          period,
          mine.every((one) => one.met),
          true,
        );
      });
    }
    meaning.criteria.push({
      code,
      label,
      status: hasStatus ? { row: from, column: latest.status } : null,
      unmetMark: hasStatus && latest.unmetMark !== null ? { row: from, column: latest.unmetMark } : null,
      met,
    });
    meaning.indicators.push(...indicators);
    return last + 1;
  }

  function putStatus(at: number, period: Columns['periods'][number], met: boolean, bold: boolean): void {
    if (period.unmetMark === null) paper.put(at, period.status, met ? writing.met : writing.unmet, { bold });
    else paper.put(at, met ? period.status : period.unmetMark, writing.mark, { bold });
  }

  function drawIndicator(at: number, criterion: string, code: string, asked: Asked): readonly Indicator[] {
    const own = options.rows === 'own';
    const index = own ? paper.put(at, columns.index, code) : null;
    const label = paper.put(at, columns.label, own ? asked.text : `${code}. ${asked.text}`);
    const required = asked.target === 'stated' ? statedTarget : asked.target;
    if (columns.unit !== null) paper.put(at, columns.unit, required.unit === '' ? '' : required.unit);
    const target = paper.put(
      at,
      columns.target,
      asked.target === 'stated' ? 'Đạt' : writing.target(required, random),
    );
    let plan: readonly { row: number; column: number }[] = [];
    const indicators = columns.periods.map((period, i) => {
      const latest = i === columns.periods.length - 1;
      const met = !random.chance(unmetRate);
      const result = { row: at, column: period.result };
      if (asked.target === 'stated') paper.put(at, period.result, met ? 'Đạt' : 'Chưa đạt');
      else {
        const figure = nearestMeeting(required, figureFor(random, asked, met), met);
        const written = writeResult(random, writing, required, figure);
        paper.put(at, period.result, written.value, { format: written.format });
        if (written.ratio) meaning.ratios.push({ at: result, ...written.ratio });
        if (required.unit === '%' && typeof written.value === 'number') meaning.percents.push(result);
      }
      putStatus(at, period, met, false);
      if (latest && !met) plan = drawPlan(at);
      return {
        code,
        label,
        index,
        target,
        result,
        status: { row: at, column: period.status },
        unmetMark: period.unmetMark === null ? null : { row: at, column: period.unmetMark },
        met,
        required,
        criterion,
        latest,
        plan,
      };
    });
    return indicators.map((one) => (one.latest ? { ...one, plan } : one));
  }

  function drawPlan(at: number): readonly { row: number; column: number }[] {
    const [deadline, owner, solution] = columns.plan;
    if (deadline === undefined) return [];
    const day = writeDay(random, days, openDay(random, world.asOf));
    return [
      paper.put(at, deadline, day.value, { format: day.format }),
      paper.put(at, owner!, random.pick(owners)),
      paper.put(
        at,
        solution!,
        random.pick([
          'Vận động nhân dân cùng thực hiện',
          'Bố trí vốn ngân sách xã',
          'Đề nghị cấp trên hỗ trợ',
        ]),
      ),
    ];
  }

  const counted = countOf(meaning);
  if (countsAbove !== null) drawCountLine(paper, meaning, random, countsAbove, counted);
  if (options.counts === 'below-line') drawCountLine(paper, meaning, random, row++, counted);
  if (options.counts === 'met-unmet-total') row = drawMetUnmetTotal(paper, meaning, row, counted);
  if (options.counts === 'below-rows') {
    const figure = columns.periods.at(-1)!.result;
    row = drawCountRows(paper, meaning, random, row, { label: columns.label, figure }, counted);
  }
  drawFooting(paper, world, row, columns.count);
  return { paper, meaning };
}

/** Rounding may carry a figure over its target. */
function nearestMeeting(target: Target, figure: number, met: boolean): number {
  return meets(target, figure) === met
    ? figure
    : met
      ? target.value
      : target.value + (target.comparator === 'at most' ? 1 : -1);
}

function countOf({ criteria, indicators }: Meaning): Counted {
  const latest = indicators.filter((one) => one.latest);
  const count = (all: readonly { readonly met: boolean }[]) => ({
    met: all.filter((one) => one.met).length,
    total: all.length,
  });
  return { criteria: count(criteria), indicators: count(latest) };
}
