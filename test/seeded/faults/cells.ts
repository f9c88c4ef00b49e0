import { cellAddress } from '../../../src/core/snapshot/address';
import type { Drawn, Item } from '../paper/clean-workbook';
import type { Place } from '../paper/paper';
import type { Random } from '../random';
import { toTcvn3, toVni } from '../words/legacy-encodings';
import { vietnameseFigure } from '../words/vietnamese-figures';
import type { Operator } from './fault';
import { hasFormulas, onSheet, pickOne, spot } from './fault';
import { lastDigit, spendsTooMuch } from './figures';

/** Leaf figures in columns with enough other figures to say what the column holds. */
function figuresAmongMany({ paper, meaning }: Drawn): readonly Place[] {
  const inColumn = (column: number) =>
    [...paper.cells.values()].filter((cell) => cell.column === column && typeof cell.value === 'number')
      .length;
  return meaning.figures.filter(({ column }) => inColumn(column) >= 6);
}

function asText(random: Random, value: number, wholeUnits: boolean): string | null {
  const decimals = -Math.log10(lastDigit(value));
  const grouped = vietnameseFigure(value, Math.round(decimals));
  // Three digits behind a comma may be thousands to a reader who knows only the one cell.
  if (decimals > 0) return Math.round(decimals) === 3 ? null : grouped;
  if (value < 1000) return String(value);
  return value >= 1e6 || wholeUnits ? random.pick([grouped, grouped, String(value)]) : String(value);
}

const numberAsText = onSheet('BG101', (drawn, random) => {
  const { paper, meaning } = drawn;
  const summed = hasFormulas(paper);
  if (summed && meaning.followers.length + meaning.words.length > 0) return null;
  const at = pickOne(random, figuresAmongMany(drawn));
  if (!at) return null;
  const text = asText(random, paper.figure(at), /^(?:đồng|nghìn đồng|1\.000 đồng)$/.test(meaning.unit ?? ''));
  if (text === null) return null;
  paper.type(at, text);
  paper.recalculate();
  if (spendsTooMuch(drawn)) return null;
  // A SUM skips the text: that its total leaves it out, down or across, is true as well.
  return {
    done: `gõ số thành chữ "${text}"`,
    at: spot(drawn, at),
    ...(summed && { with: ['KP105', 'KP102'] }),
  };
});

const unreadable = onSheet('BG102', (drawn, random) => {
  const { paper } = drawn;
  if (hasFormulas(paper)) return null;
  const at = pickOne(random, figuresAmongMany(drawn));
  if (!at) return null;
  const value = Math.max(12, Math.round(paper.figure(at)));
  const text = random.pick([
    `${value}-${value + Math.ceil(value / 8)}`,
    `${String(value).slice(0, 2)}..${String(value).slice(2)}00`,
    `${value},5,${random.int(1, 9)}`,
    // The letter beside the zero.
    `${value}O0`,
  ]);
  paper.type(at, text);
  return { done: `gõ số không đọc được "${text}"`, at: spot(drawn, at) };
});

const errorCell = onSheet('BG103', (drawn, random) => {
  const { paper, meaning } = drawn;
  const rates = meaning.rates.map(({ at }) => at);
  const at = pickOne(random, rates.length > 0 && random.chance(0.3) ? rates : meaning.figures);
  if (!at) return null;
  const [error, formula] = rates.includes(at)
    ? ['#DIV/0!', `=${cellAddress(at.row, at.column - 1)}/${cellAddress(at.row, 26)}`]
    : random.pick([
        ['#REF!', '=#REF!'],
        ['#N/A', `=VLOOKUP(B${at.row},Z:AA,2,0)`],
        ['#NAME?', '=TONGCONG(Z1)'],
        ['#VALUE!', `=B${at.row}*1`],
      ]);
  paper.type(at, { error });
  paper.at(at)!.formula = formula;
  paper.recalculate();
  return { done: `ô lỗi ${error}`, at: spot(drawn, at) };
});

const doubledUnit = onSheet(
  'BG104',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    if (meaning.unit !== 'đồng' || hasFormulas(paper)) return null;
    const totals = meaning.sums.map(({ total }) => total);
    const large = [...meaning.figures, ...totals].filter((place) => paper.figure(place) >= 1e9);
    const at = pickOne(random, large);
    if (!at) return null;
    const text = `${vietnameseFigure(paper.figure(at))} ${random.pick(['tỷ đồng', 'triệu đồng', 'tỷ'])}`;
    paper.type(at, text);
    return { done: `ghi "${text}"`, at: spot(drawn, at) };
  },
  ['funding', 'roll-up-funding'],
);

const legacyText = onSheet('BG105', (drawn, random) => {
  const { paper, meaning } = drawn;
  const encode = random.pick([toTcvn3, toVni]);
  const whole = random.chance(0.5);
  const labels = new Set([...meaning.items, ...meaning.indicators].map(({ label }) => label.row));
  const isVietnamese = (text: string) => text.normalize('NFD') !== text || /đ/i.test(text);
  const chosen = [...paper.cells.values()]
    .filter(
      (cell) => typeof cell.value === 'string' && isVietnamese(cell.value) && (whole || labels.has(cell.row)),
    )
    .filter((cell) => encode(cell.value as string).text !== cell.value)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  if (chosen.length < 3) return null;
  for (const cell of chosen) {
    const { text, font } = encode(cell.value as string);
    cell.value = text;
    cell.font = font;
  }
  const name = encode === toTcvn3 ? 'TCVN3' : 'VNI';
  return { done: `${whole ? 'cả trang' : 'các dòng'} gõ bằng ${name}`, at: spot(drawn, chosen[0]!) };
});

const decomposed = onSheet('BG106', (drawn, random) => {
  const { paper, meaning } = drawn;
  const labels = [...meaning.items, ...meaning.indicators]
    .map(({ label }) => paper.at(label)!)
    .filter(({ value }) => typeof value === 'string' && value.normalize('NFD') !== value);
  if (labels.length === 0) return null;
  const chosen = random.some(labels, random.int(1, 4));
  for (const cell of chosen) cell.value = (cell.value as string).normalize('NFD');
  const first = [...chosen].sort((a, b) => a.row - b.row || a.column - b.column)[0]!;
  return { done: 'chữ có dấu rời', at: spot(drawn, first) };
});

/** Numbered rows that are counted together. */
function numberedGroups({ paper, meaning }: Drawn): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of meaning.items) {
    if (!item.index || typeof paper.value(item.index) !== 'number') continue;
    groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  }
  return [...groups.values()].filter((group) => group.length >= 4);
}

const numbering = onSheet(
  'BG108',
  (drawn, random) => {
    const { paper } = drawn;
    const group = pickOne(random, numberedGroups(drawn));
    if (!group) return null;
    const i = random.int(1, group.length - 2);
    const here = group[i]!.index!;
    const next = group[i + 1]!.index!;
    const way = random.pick(['repeated', 'swapped', 'skipped'] as const);
    if (way === 'repeated') {
      paper.type(here, paper.value(group[i - 1]!.index!));
      return { done: 'số thứ tự lặp', at: spot(drawn, here) };
    }
    if (way === 'swapped') {
      const [a, b] = [paper.value(here), paper.value(next)];
      paper.type(here, b);
      paper.type(next, a);
      return { done: 'số thứ tự đảo', at: spot(drawn, here), orAt: [spot(drawn, next)] };
    }
    for (const { index } of group.slice(i)) paper.type(index!, paper.figure(index!) + 1);
    return { done: 'số thứ tự nhảy', at: spot(drawn, here) };
  },
  ['funding', 'roll-up', 'tasks'],
);

const duplicate = onSheet(
  'BG109',
  (drawn, random) => {
    const { paper, meaning } = drawn;
    if (meaning.words.length > 0 || meaning.linked.length > 0) return null;
    const leaves = meaning.items.filter(({ leaf, figures }) => leaf && figures.length > 1);
    const pairs = leaves.flatMap((first) =>
      leaves
        .filter((later) => later.group === first.group && later.label.row > first.label.row)
        .map((later) => ({ first, later })),
    );
    const pair = pickOne(random, pairs);
    if (!pair) return null;
    const { first, later } = pair;
    const isOwn = (column: number) =>
      column === later.index?.column || paper.at({ row: later.label.row, column })?.derive;
    const cells = [...paper.cells.values()].filter(({ column }) => !isOwn(column));
    for (const { row, column } of cells.filter(({ row }) => row === later.label.row)) {
      paper.cells.delete(`${row},${column}`);
    }
    for (const { column, value, format, bold } of cells.filter(({ row }) => row === first.label.row)) {
      paper.put(later.label.row, column, value, { format, bold });
    }
    paper.settle();
    return { done: `chép lại dòng ${first.label.row}`, at: spot(drawn, later.label) };
  },
  ['funding', 'tasks', 'roll-up'],
);

const externalLink = onSheet('BG111', (drawn, random) => {
  const { paper, meaning } = drawn;
  const at = pickOne(random, meaning.figures);
  if (!at) return null;
  const address = cellAddress(at.row, at.column);
  paper.at(at)!.formula = random.pick([
    `='[Bieu nam truoc.xlsx]Biểu 03'!${address}`,
    `=[1]Sheet1!$${address.replace(/\d+/, (row) => `$${row}`)}`,
    `='D:\\Bao cao\\[Tong hop.xls]Sheet2'!${address}`,
  ]);
  return { done: 'công thức lấy số từ tệp khác', at: spot(drawn, at) };
});

export const cellFaults: readonly Operator[] = [
  numberAsText,
  unreadable,
  errorCell,
  doubledUnit,
  legacyText,
  decomposed,
  numbering,
  duplicate,
  externalLink,
];
