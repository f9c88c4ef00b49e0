import type { Indicator } from '../paper/clean-workbook';
import { roundTo } from '../paper/paper';
import type { Random } from '../random';
import { shortFigure } from '../words/vietnamese-figures';
import type { Operator } from './fault';
import { onSheet, pickOne, samePlace, spot } from './fault';
import { blankStatus, isWholeTable, latestOf, restate, statusWords, writeStatus } from './verdicts';

const only = ['criteria'];

const resultMissing = onSheet(
  'TC104',
  (drawn, random) => {
    const one = pickOne(random, latestOf(drawn));
    if (!one) return null;
    drawn.paper.type(one.result, '');
    return { done: 'xoá kết quả', at: spot(drawn, one.result) };
  },
  only,
);

const statusMissing = onSheet(
  'TC105',
  (drawn, random) => {
    if (drawn.meaning.counts.length > 0) return null;
    const one = pickOne(random, latestOf(drawn));
    if (!one) return null;
    blankStatus(drawn, one);
    return { done: 'xoá đánh giá', at: spot(drawn, one.status) };
  },
  only,
);

const statusUnreadable = onSheet(
  'TC106',
  (drawn, random) => {
    if (drawn.meaning.counts.length > 0) return null;
    const one = pickOne(random, latestOf(drawn));
    if (!one) return null;
    if (one.unmetMark) {
      const mark = drawn.paper.value(one.met ? one.status : one.unmetMark);
      for (const place of [one.status, one.unmetMark]) drawn.paper.put(place.row, place.column, mark);
      return { done: 'đánh dấu cả hai cột', at: spot(drawn, one.status) };
    }
    const text = random.pick(['??', 'Đạt/Chưa đạt', 'Chờ xác nhận', 'Xem lại']);
    drawn.paper.type(one.status, text);
    return { done: `đánh giá ghi "${text}"`, at: spot(drawn, one.status) };
  },
  only,
);

/** The status is turned round; whoever turned it counted by it. */
const contradicts = onSheet(
  'TC107',
  (drawn, random) => {
    const figured = latestOf(drawn).filter(({ required }) => required.comparator !== 'stated');
    const wanted = random.chance(0.6);
    const one = pickOne(
      random,
      figured.filter(({ met }) => met !== wanted),
    );
    if (!one || !isWholeTable(drawn)) return null;
    writeStatus(drawn, one, wanted);
    restate(drawn, new Map([[one, wanted]]));
    return {
      done: wanted ? 'chưa tới yêu cầu mà ghi đạt' : 'tới yêu cầu mà ghi chưa đạt',
      at: spot(drawn, one.status),
      orAt: one.unmetMark ? [spot(drawn, one.unmetMark)] : [],
      opens: ['TC108', 'TC109', 'TC110'],
      ...(!wanted && { with: ['TC114', 'TC113'] }),
    };
  },
  only,
);

const criterionContradicts = onSheet(
  'TC108',
  (drawn, random) => {
    const { meaning } = drawn;
    if (meaning.counts.length > 0) return null;
    const criterion = pickOne(
      random,
      meaning.criteria.filter(({ status }) => status),
    );
    if (!criterion) return null;
    writeStatus(drawn, { ...criterion, status: criterion.status! }, !criterion.met);
    return {
      done: criterion.met
        ? 'tiêu chí ghi chưa đạt, các chỉ tiêu đều đạt'
        : 'tiêu chí ghi đạt, có chỉ tiêu chưa đạt',
      at: spot(drawn, criterion.status!),
      orAt: criterion.unmetMark ? [spot(drawn, criterion.unmetMark)] : [],
      with: ['TC114'],
    };
  },
  only,
);

const countDiffers = onSheet(
  'TC109',
  (drawn, random) => {
    const counts = drawn.meaning.counts.filter(({ says }) => says === 'met' || says === 'met of total');
    const count = pickOne(random, counts);
    if (!count || drawn.meaning.counts.some(({ says }) => says === 'unmet')) return null;
    const shift = random.pick([-2, -1, 1, 2]);
    const stated =
      count.met + shift > count.total || count.met + shift < 0 ? count.met - shift : count.met + shift;
    drawn.paper.type(count.at, count.restate(stated));
    return { done: `ghi ${stated} thay vì ${count.met}`, at: spot(drawn, count.at) };
  },
  ['criteria-count', 'criteria-groups', 'criteria-plan-merged', 'criteria-unmet-list'],
);

const metPlusUnmet = onSheet(
  'TC110',
  (drawn, random) => {
    const { counts } = drawn.meaning;
    if (!counts.some(({ says }) => says === 'unmet')) return null;
    const count = random.pick(counts);
    const figure = { met: count.met, unmet: count.total - count.met, total: count.total, 'met of total': 0 }[
      count.says
    ];
    drawn.paper.type(count.at, count.restate(figure + random.pick([1, 2])));
    return {
      done: `sửa "${count.says}"`,
      at: spot(drawn, count.at),
      orAt: counts.map(({ at }) => spot(drawn, at)),
      // A count that the rows refute is wrong by itself; either sentence is true of it.
      instead: ['TC109'],
    };
  },
  ['criteria-met-unmet-total'],
);

const percentScale = onSheet(
  'TC111',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const inColumn = meaning.percents.filter(({ column }) => column === meaning.percents[0]!.column);
    // A share so small, or so near to one, that the other scale would still be a likely share is no sure mistake.
    const shares = inColumn.filter((place) =>
      paper.at(place)!.format === 'General' ? paper.figure(place) >= 20 : paper.figure(place) > 0.02,
    );
    if (inColumn.length < 5) return null;
    const at = pickOne(random, shares);
    if (!at) return null;
    const shown = paper.at(at)!.format === 'General';
    const value = shown ? paper.figure(at) / 100 : paper.figure(at) * 100;
    paper.type(at, roundTo(value, 4));
    return {
      done: shown ? 'gõ phần trăm thành phân số' : 'gõ phần trăm vào ô đã định dạng %',
      at: spot(drawn, at),
    };
  },
  only,
);

const ratioDiffers = onSheet(
  'TC112',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const written = pickOne(random, meaning.ratios);
    if (!written) return null;
    const one = meaning.indicators.find(({ result }) => samePlace(result, written.at))!;
    const { value, comparator } = one.required;
    const percent = roundTo((written.part / written.whole) * 100, 2);
    const wrong = [percent - 3, percent - 1.5, percent + 1.5, percent + 3]
      .map((other) => roundTo(other, 2))
      .filter(
        (other) =>
          other > 0 &&
          other <= 100 &&
          (comparator === 'at most' ? other <= value : other >= value) === one.met,
      );
    const stated = pickOne(random, wrong);
    if (stated === null) return null;
    const text = String(paper.value(written.at));
    paper.type(written.at, `${text.slice(0, text.indexOf('('))}(${shortFigure(stated)}%)`);
    return {
      done: `ghi ${shortFigure(stated)}% thay vì ${shortFigure(percent)}%`,
      at: spot(drawn, written.at),
    };
  },
  only,
);

const unmetWithoutPlan = onSheet(
  'TC113',
  (drawn, random) => {
    const one = pickOne(
      random,
      latestOf(drawn).filter(({ met, plan }) => !met && plan.length > 1),
    );
    if (!one || latestOf(drawn).filter(({ met }) => !met).length < 2) return null;
    for (const place of one.plan) drawn.paper.type(place, '');
    return { done: 'xoá thời hạn, đơn vị, giải pháp', at: spot(drawn, one.plan[0]!) };
  },
  ['criteria-plan', 'criteria-unmet-list'],
);

const unmet = onSheet(
  'TC114',
  (drawn, random) => {
    const one = pickOne(
      random,
      latestOf(drawn).filter(({ met, required }) => met && required.comparator === 'stated'),
    );
    if (!one || !isWholeTable(drawn)) return null;
    drawn.paper.type(one.result, statusWords(drawn, false));
    writeStatus(drawn, one, false);
    restate(drawn, new Map([[one, false]]));
    const orAt = one.unmetMark ? [spot(drawn, one.unmetMark)] : [];
    return { done: 'một chỉ tiêu chưa đạt', at: spot(drawn, one.status), orAt, with: ['TC113'] };
  },
  only,
);

/** The second sheet states a result that the first one does not. */
const sameIndicatorDiffers = onSheet(
  'TC115',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const figured = meaning.linked
      .map(({ here }) => meaning.indicators.find(({ result }) => samePlace(result, here)))
      .filter((one): one is Indicator => one !== undefined && one.required.comparator === 'at least');
    const one = pickOne(random, figured);
    if (!one) return null;
    const text = lower(random, paper.value(one.result));
    if (text === null) return null;
    paper.type(one.result, text);
    return { done: 'kết quả khác ở biểu sau', at: spot(drawn, one.result), orAt: [spot(drawn, one.status)] };
  },
  ['criteria-unmet-list'],
);

/** The result, worse by a tenth, as it was written: it stays unmet. */
function lower(random: Random, value: unknown): string | number | null {
  const worse = (figure: number) => roundTo(figure * (1 - random.int(5, 15) / 100), figure < 1 ? 3 : 1);
  if (typeof value === 'number') return worse(value);
  const match = /^[\d,]+/.exec(String(value));
  if (!match || String(value).includes('/')) return null;
  return String(value).replace(match[0], shortFigure(worse(Number(match[0].replace(',', '.')))));
}

const countMissing = onSheet(
  'TC116',
  (drawn) => {
    const { paper, meaning } = drawn;
    if (meaning.counts.length === 0 || meaning.criteria.length < 15) return null;
    for (const { at } of meaning.counts) {
      for (const { row, column } of [...paper.cells.values()].filter(({ row }) => row === at.row)) {
        paper.cells.delete(`${row},${column}`);
      }
    }
    return { done: 'xoá các dòng đếm', at: spot(drawn, meaning.title) };
  },
  only,
);

export const criteriaFaults: readonly Operator[] = [
  resultMissing,
  statusMissing,
  statusUnreadable,
  contradicts,
  criterionContradicts,
  countDiffers,
  metPlusUnmet,
  percentScale,
  ratioDiffers,
  unmetWithoutPlan,
  unmet,
  sameIndicatorDiffers,
  countMissing,
];
