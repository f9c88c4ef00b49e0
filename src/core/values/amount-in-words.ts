import { fold } from './fold';

/** An amount written in words, as the last line of a table repeats its total: "Bằng chữ: Hai tỷ ba trăm triệu đồng". */
export interface AmountInWords {
  /** Where the words begin in the text, and the words themselves, "đồng" and "chẵn" included. */
  readonly at: number;
  readonly text: string;
  /** In đồng; `null` when the words are no amount that can be read. */
  readonly value: number | null;
}

/** No line is longer that states an amount. */
const longest = 1000;

/** Finds what stands behind "Bằng chữ"; `null` where a text has no such words. */
export function findAmountInWords(text: string): AmountInWords | null {
  if (text.length > longest) return null;
  const heading = /bằng chữ\s*(?:là\s*)?[:.]?\s*/iu.exec(text);
  if (!heading) return null;
  const at = heading.index + heading[0].length;
  const spoken = withoutEnd(/^[^)\]}/;]*/.exec(text.slice(at))![0]);
  return spoken === '' ? null : { at, text: spoken, value: readAmountInWords(spoken) };
}

/** Without the full stops and dots that close a line. */
function withoutEnd(words: string): string {
  let end = words.length;
  while (end > 0 && /[.…\s]/.test(words[end - 1]!)) end -= 1;
  return words.slice(0, end);
}

const digits: Readonly<Record<string, number>> = {
  ...{ khong: 0, mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, lam: 5, nham: 5 },
  ...{ sau: 6, bay: 7, tam: 8, chin: 9 },
};
const scales: Readonly<Record<string, number>> = { nghin: 1e3, ngan: 1e3, trieu: 1e6 };
const billion = 1e9;

/**
 * Reads an amount written wholly in words: "mười bốn tỷ tám trăm linh tám triệu đồng" → 14808000000. With or without
 * accents, "đồng" and "chẵn", "lẻ" or "linh", "mốt", "tư", "lăm", "rưỡi"; `null` for everything else.
 */
export function readAmountInWords(text: string): number | null {
  if (text.length > longest) return null;
  const words = fold(text)
    .replace(/[.,]/g, ' ')
    .trim()
    .replace(/ ?\bchan$/, '')
    .replace(/ ?\b(?:dong(?: (?:viet nam|vn))?|vnd)$/, '')
    .split(/\s+/);
  return readBillions(words);
}

function readBillions(words: readonly string[]): number | null {
  const at = words.findLastIndex((word) => word === 'ty' || word === 'ti');
  if (at < 0) return readBelowBillion(words, true);
  const high = readBelowBillion(words.slice(0, at), true);
  const rest = words.slice(at + 1);
  const low = rest.length === 0 ? 0 : isHalf(rest) ? billion / 2 : readBelowBillion(rest, false);
  return high === null || low === null ? null : high * billion + low;
}

function isHalf(words: readonly string[]): boolean {
  return words.length === 1 && words[0] === 'ruoi';
}

/** Millions, thousands and ones, each at most once. @param leads no larger number stands before it */
function readBelowBillion(words: readonly string[], leads: boolean): number | null {
  let sum = 0;
  let group: string[] = [];
  let largest = billion;
  for (const [i, word] of words.entries()) {
    const scale = scales[word];
    if (scale === undefined) {
      group.push(word);
      continue;
    }
    const count = scale < largest ? readGroup(group, leads && sum === 0) : null;
    if (count === null) return null;
    sum += count * scale;
    largest = scale;
    group = [];
    if (isHalf(words.slice(i + 1))) return sum + scale / 2;
  }
  if (group.length === 0) return largest < billion ? sum : null;
  const isFirst = leads && largest === billion;
  // "Hai triệu mốt" may be 2.100.000 in speech.
  if (group.length === 1 && !isFirst) return null;
  const ones = readGroup(group, isFirst);
  return ones === null ? null : sum + ones;
}

/** One to three digits: "ba trăm linh năm", "hai mươi mốt", "mười", "lẻ năm" behind a larger number. */
function readGroup(words: readonly string[], leads: boolean): number | null {
  let rest = words;
  let value = 0;
  const hundreds = digits[rest[0] ?? ''];
  const hasHundreds = rest[1] === 'tram' && hundreds !== undefined;
  if (hasHundreds) {
    value = hundreds * 100;
    rest = rest.slice(2);
    if (isHalf(rest)) return value + 50;
  }
  if (rest.length === 0) return hasHundreds ? value : null;
  if (rest[0] === 'le' || rest[0] === 'linh') {
    const ones = rest.length === 2 && (hasHundreds || !leads) ? digits[rest[1]!] : undefined;
    return ones === undefined ? null : value + ones;
  }
  const tens = readTens(rest);
  return tens === null ? null : value + tens;
}

function readTens(words: readonly string[]): number | null {
  const at = words.indexOf('muoi');
  if (at < 0) return words.length === 1 ? (digits[words[0]!] ?? null) : null;
  const tens = at === 0 ? 1 : digits[words[0]!];
  const ones = words.length === at + 1 ? 0 : digits[words[at + 1]!];
  return at > 1 || words.length > at + 2 || tens === undefined || ones === undefined
    ? null
    : tens * 10 + ones;
}

const names = 'không, một, hai, ba, bốn, năm, sáu, bảy, tám, chín'.split(', ');

/** Writes a whole number of đồng, from 0 up to 999.999 tỷ, in words: "Hai tỷ ba trăm linh năm triệu đồng". */
export function writeAmountInWords(value: number): string {
  const [high, low] = [Math.floor(value / billion), value % billion];
  const words = [
    ...(high > 0 ? [...writeBelowBillion(high, true), 'tỷ'] : []),
    ...(low > 0 || high === 0 ? writeBelowBillion(low, high === 0) : []),
    'đồng',
  ].join(' ');
  return words[0]!.toUpperCase() + words.slice(1);
}

function writeBelowBillion(value: number, leads: boolean): readonly string[] {
  if (value === 0) return [names[0]!];
  const words: string[] = [];
  for (const [scale, name] of [
    [1e6, 'triệu'],
    [1e3, 'nghìn'],
    [1, ''],
  ] as const) {
    const count = Math.floor(value / scale) % 1000;
    if (count === 0) continue;
    words.push(...writeGroup(count, leads && words.length === 0), ...(name === '' ? [] : [name]));
  }
  return words;
}

function writeGroup(count: number, leads: boolean): readonly string[] {
  const [hundreds, tens, ones] = [Math.floor(count / 100), Math.floor(count / 10) % 10, count % 10];
  const hasHundreds = !leads || hundreds > 0;
  return [...(hasHundreds ? [names[hundreds]!, 'trăm'] : []), ...writeTens(tens, ones, hasHundreds)];
}

function writeTens(tens: number, ones: number, behindHundreds: boolean): readonly string[] {
  if (tens === 0) {
    if (ones === 0) return [];
    return behindHundreds ? ['linh', names[ones]!] : [names[ones]!];
  }
  const head = tens === 1 ? ['mười'] : [names[tens]!, 'mươi'];
  if (ones === 0) return head;
  if (ones === 5) return [...head, 'lăm'];
  return [...head, ones === 1 && tens > 1 ? 'mốt' : names[ones]!];
}
