import type { OrganisationList } from './organisations';
import type { Owner } from './owners';
import { readLabel, readOwner } from './owners';
import type { Passage } from '../text/passages';
import { splitSentences } from '../text/sentences';
import type { Word } from './words';
import { phraseAt, readWords } from './words';

/**
 * Whom each passage's duties fall to when it names nobody: the unit of the nearest heading above it, else the one that the sentence
 * before these passages is addressed to ("… yêu cầu UBND xã: "). `null` where there is none, or where it is addressed to several.
 */
export function readOuterOwners(passages: readonly Passage[]): readonly (string | null)[] {
  const own: (string | null)[] = [];
  const outer: (string | null)[] = [];
  const addressed = new Map<number | null, string | null>();
  for (const { text, parent, marker } of passages) {
    const above = parent === null ? null : (own[parent] ?? outer[parent]!);
    outer.push(addressed.get(parent) ?? above);
    own.push(headOf(text));
    if (marker === null && text.endsWith(':')) addressed.set(parent, addresseeOf(text));
  }
  return outer;
}

/** The unit of a heading, or the one that the sentence which leads to the passages below is about. */
function headOf(text: string): string | null {
  const sentences = splitSentences(text);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return null;
  const words = readWords(first.text);
  const owner = readLabel(words);
  if (owner) return nameOf(first.text, words, owner);
  if (!text.endsWith(':')) return null;
  const inLast = readWords(last.text);
  const told = readHead(inLast);
  if (told) return nameOf(last.text, inLast, told);
  const toldFirst = readHead(words);
  return toldFirst && nameOf(first.text, words, toldFirst);
}

function readHead(words: readonly Word[]): Owner | null {
  const owner = readOwner(words);
  return owner?.how === 'directed' || owner?.how === 'behind' ? null : owner;
}

/** Whoever speaks is charged with nothing: "Chủ tịch UBND huyện yêu cầu:". */
const speaking = new Set([
  'yêu cầu',
  'giao',
  'đề nghị',
  'chỉ đạo',
  'kết luận',
  'thống nhất',
  'nhấn mạnh',
  'lưu ý',
]);

/** "…, yêu cầu UBND xã thực hiện các nhiệm vụ sau:", "Phòng Nội vụ chủ trì tham mưu:"; several units are not told apart. */
function addresseeOf(text: string): string | null {
  const last = splitSentences(text).at(-1)?.text ?? '';
  const words = readWords(last);
  const owner = readHead(words);
  if (!owner || owner.how === 'inside' || owner.count > 1) return null;
  return owner.how === 'subject' && phraseAt(words, owner.to, speaking) > 0
    ? null
    : nameOf(last, words, owner);
}

/** The name as it is written. */
export function nameOf(
  text: string,
  words: readonly Word[],
  { from, to }: { from: number; to: number },
): string {
  return text.slice(words[from]!.at, words[to - 1]!.end);
}

/** Each of the units that some lists name, as it is written. */
export function namesOf(
  text: string,
  words: readonly Word[],
  lists: readonly OrganisationList[],
): readonly string[] {
  return lists.flatMap(({ names }) => names.map(([from, to]) => nameOf(text, words, { from, to })));
}
