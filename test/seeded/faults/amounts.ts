import type { Drawn } from '../paper/clean-workbook';
import type { Place } from '../paper/paper';
import { roundTo } from '../paper/paper';
import { inWords } from '../words/vietnamese-figures';
import type { Operator } from './fault';
import { hasFormulas, onSheet, pickOne, samePlace, spot } from './fault';
import { followersOf, isPart, lastDigit, slip, spendsTooMuch } from './figures';

const only = ['funding', 'roll-up'];

const isLeafRow = ({ meaning }: Drawn, { row }: Place) =>
  meaning.items.some(({ label, leaf }) => leaf && label.row === row);

const declaredBroken = onSheet(
  'KP103',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const declared = pickOne(
      random,
      meaning.declared.filter(
        ({ at, kind }) => isLeafRow(drawn, at) && kind !== 'sum' && paper.figure(at) !== 0,
      ),
    );
    if (!declared) return null;
    const { at, kind } = declared;
    const figure = paper.figure(at);
    const wrong =
      kind === 'rate'
        ? otherRate(figure, random.int(3, 9))
        : slip(random, figure, (other) => 4 * Math.max(lastDigit(figure), lastDigit(other)));
    if (wrong === null) return null;
    paper.type(at, wrong);
    // The total of a column that is reckoned downwards keeps what its author typed.
    if (hasFormulas(paper)) paper.recalculate();
    return {
      done: `ghi ${wrong} thay vì ${figure}`,
      at: spot(drawn, at),
      ...(kind === 'rate' && { instead: ['KP104'] }),
    };
  },
  ['funding-declared', 'funding-source-rates'],
);

/** A rate some points away, between nothing and all. */
function otherRate(rate: number, points: number): number {
  const step = rate <= 1.5 ? points / 100 : points;
  const limit = rate <= 1.5 ? 1 : 100;
  return roundTo(rate + step <= limit ? rate + step : rate - step, rate <= 1.5 ? 3 : 1);
}

const rateDiffers = onSheet(
  'KP104',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const rate = pickOne(
      random,
      meaning.rates.filter(({ at }) => paper.figure(at) > 0.05),
    );
    if (!rate) return null;
    const figure = paper.figure(rate.at);
    const wrong = otherRate(figure, random.int(3, 12));
    paper.type(rate.at, wrong);
    const declared = meaning.declared.some(({ at }) => samePlace(at, rate.at));
    return {
      done: `ghi ${wrong} thay vì ${figure}`,
      at: spot(drawn, rate.at),
      ...(declared && { instead: ['KP103'] }),
    };
  },
  only,
);

const disbursedExceeds = onSheet(
  'KP107',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const spent = pickOne(
      random,
      meaning.spent.filter(
        ({ leaf, plan, isSpent }) => leaf && isSpent && plan.every((place) => paper.figure(place) > 0),
      ),
    );
    if (!spent) return null;
    const plan = paper.figure(spent.plan[0]!);
    const done = roundTo(plan * (1 + random.int(8, 45) / 100), Math.round(-Math.log10(lastDigit(plan))));
    if (done - plan < 3 * lastDigit(plan)) return null;
    paper.type(spent.done, done);
    paper.settle();
    return { done: `thực hiện ${done}, kế hoạch ${plan}`, at: spot(drawn, spent.done) };
  },
  ['funding'],
  ['funding'],
);

const negative = onSheet(
  'KP108',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    if (meaning.shares.length + meaning.words.length + meaning.linked.length > 0 || meaning.unit === null)
      return null;
    const places = meaning.figures.filter((place) => followersOf(meaning, place).length === 0);
    const at = pickOne(random, places);
    if (!at) return null;
    paper.type(at, -paper.figure(at));
    paper.settle();
    if (spendsTooMuch(drawn)) return null;
    return { done: 'thừa dấu trừ', at: spot(drawn, at) };
  },
  only,
);

const unitOutlier = onSheet(
  'KP109',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    if (hasFormulas(paper) || meaning.shares.length > 0 || meaning.unit === null) return null;
    const places = meaning.figures.filter(
      (place) =>
        isPart(meaning, place) && followersOf(meaning, place).length === 0 && paper.figure(place) >= 5,
    );
    const at = pickOne(random, places);
    if (!at) return null;
    const figure = paper.figure(at);
    const wrong = random.chance(0.6) ? figure * 1000 : roundTo(figure / 1000, 4);
    paper.type(at, wrong);
    if (spendsTooMuch(drawn)) return null;
    return { done: `ghi ${wrong} thay vì ${figure}`, at: spot(drawn, at) };
  },
  only,
);

const amountDiffers = onSheet(
  'KP111',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const link = pickOne(random, meaning.linked);
    if (!link || meaning.indicators.length > 0) return null;
    const figure = paper.figure(link.here);
    const wrong = slip(random, figure, () => figure / 20);
    if (wrong === null || wrong < figure * 0.95) return null;
    paper.type(link.here, wrong);
    paper.settle();
    return { done: `ghi ${wrong}, biểu trước ghi ${figure}`, at: spot(drawn, link.here) };
  },
  ['funding-linked'],
);

const arrears = onSheet(
  'KP114',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const owing = meaning.arrears[0];
    if (!owing) return null;
    const owed = random.pick(owing.parts);
    const paid = { row: owed.row, column: owed.column - 1 };
    const figure = paper.figure(paid);
    const amount = roundTo(figure * 0.3, Math.round(-Math.log10(lastDigit(figure))));
    if (amount <= 0) return null;
    paper.put(owed.row, owed.column, amount, { format: paper.at(paid)!.format });
    paper.type(paid, roundTo(figure - amount, 6));
    paper.settle();
    return { done: `còn nợ ${amount}`, at: spot(drawn, owing.total) };
  },
  ['funding-arrears'],
);

const shares = onSheet(
  'KP116',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const shared = meaning.shares[0];
    if (!shared) return null;
    const part = random.pick(shared.parts.filter((place) => paper.figure(place) > 8));
    paper.type(part, roundTo(paper.figure(part) + random.pick([-6, -4.5, 3.5, 5, 7]), 1));
    const at = shared.total ?? shared.parts.at(-1)!;
    return { done: 'sửa một tỷ trọng', at: spot(drawn, at), instead: ['KP101'] };
  },
  ['funding-shares'],
);

const amountInWords = onSheet(
  'KP117',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    const written = meaning.words[0];
    if (!written) return null;
    const amount = Math.round(paper.figure(written.amount) * written.factor);
    const text = String(paper.value(written.at));
    const right = inWords(amount);
    const slipped = slip(random, amount, () => 20 * written.factor);
    if (slipped === null) return null;
    const wrong = inWords(slipped);
    const upper = (words: string) => words[0]!.toUpperCase() + words.slice(1);
    paper.type(written.at, text.replace(upper(right), upper(wrong)));
    return { done: `bằng chữ ghi ${wrong}`, at: spot(drawn, written.at) };
  },
  ['funding-in-words'],
);

export const amountFaults: readonly Operator[] = [
  declaredBroken,
  rateDiffers,
  disbursedExceeds,
  negative,
  unitOutlier,
  amountDiffers,
  arrears,
  shares,
  amountInWords,
];
