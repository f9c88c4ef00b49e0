import { readAssignment } from './assignments';
import type { DocumentDay } from '../text/document-day';
import type { DueSpan } from './due-span';
import { findDueSpans } from './due-spans';
import type { FoundTarget } from '../figures/quantity-targets';
import { findTargets } from '../figures/quantity-targets';
import type { Stretch } from '../text/sentences';
import { bracketed, cut, splitClauses } from '../text/sentences';
import { nounPhrases } from './duty-words';
import { isDutyWord, readOrganisations } from './organisations';
import { afterOpening, readOwner } from './owners';
import { phraseAt, readWords } from './words';

/** A stretch of a sentence that is one duty, with what it says of time and figures; their places count from its beginning. */
export interface DutyPart extends Stretch {
  readonly dues: readonly DueSpan[];
  readonly targets: readonly FoundTarget[];
}

/**
 * The duties of a sentence. Clauses between semicolons are one duty until one of them brings a day or a figure to reach, or begins
 * with a capital letter; two days or figures that each have words of their own are two duties.
 */
export function splitDuties(sentence: string, today: DocumentDay): readonly DutyPart[] {
  return joinClauses(sentence, today).flatMap(({ at, text }) =>
    cut(text, placesBetween(text, today))
      .map((piece) => partOf(at, piece, today))
      .filter((part) => /\p{L}/u.test(part.text)),
  );
}

function joinClauses(sentence: string, today: DocumentDay): readonly Stretch[] {
  const joined: { at: number; text: string; isClosed: boolean }[] = [];
  for (const { at, text } of splitClauses(sentence)) {
    const last = joined.at(-1);
    const dues = findDueSpans(text, today);
    const isClosed = dues.length > 0 || findTargets(text).length > 0;
    const isOwn =
      readAssignment(readWords(text), dues) !== null ||
      (beginsAnew(text) && !(last && isOpenList(last.text))) ||
      (dues.length > 0 && begins(text.slice(0, dues[0]!.at)));
    if (!last || last.isClosed || isOwn) joined.push({ at, text, isClosed });
    else {
      last.text = sentence.slice(last.at, at + text.length);
      last.isClosed = isClosed;
    }
  }
  return joined;
}

/** "…; Kiểm tra …", "…; Văn phòng tổng hợp …": a capital letter alone may begin a name. */
function beginsAnew(clause: string): boolean {
  const words = readWords(clause);
  const how = readOwner(words)?.how;
  return (
    how === 'subject' ||
    how === 'order' ||
    (/^["“(]?\p{Lu}/u.test(clause) && isDutyWord(words, afterOpening(words)))
  );
}

const guiding = new Set(['chỉ đạo', 'đôn đốc', 'hướng dẫn', 'hỗ trợ', 'giúp', ',', 'và']);

/** "Chỉ đạo, hướng dẫn các xã đã đạt chuẩn": whom to guide goes on behind the semicolon, and what they are to do follows there. */
function isOpenList(clause: string): boolean {
  const words = readWords(clause);
  let place = 0;
  for (let count = 1; count > 0; place += count) count = phraseAt(words, place, guiding);
  if (place === 0 || readOrganisations(words, place) === null) return false;
  while (place < words.length && !isDutyWord(words, place)) place += phraseAt(words, place, nounPhrases) || 1;
  return place === words.length;
}

function partOf(offset: number, { at, text }: Stretch, today: DocumentDay): DutyPart {
  const bare = text.replace(/^(?:(?:và|đồng thời)[ ,]+)+/iu, '');
  const own = bare.replace(/(?<![\s,;])[\s,;]+$/u, '');
  return {
    at: offset + at + text.length - bare.length,
    text: own,
    dues: findDueSpans(own, today),
    targets: findTargets(own),
  };
}

/** Where a stretch is cut, so that every day and figure keeps the words that belong to it. */
function placesBetween(text: string, today: DocumentDay): readonly number[] {
  const inside = bracketed(text);
  const joints = [...text.matchAll(/[,;](?= )| (?=và | đồng thời )/gu)]
    .map(({ index }) => index + 1)
    .filter((at) => !inside(at));
  const dues = findDueSpans(text, today);
  const targets = findTargets(text);
  const places: number[] = [];
  for (const [i, due] of dues.slice(1).entries()) {
    const last = dues[i]!;
    const between = joints.filter((at) => at >= last.end && at <= due.at);
    if (between.length === 0 || isGlue(text.slice(last.end, due.at))) continue;
    const from = places.at(-1) ?? 0;
    places.push(
      begins(text.slice(from, last.at)) && begins(text.slice(between.at(-1)!, due.at))
        ? between.at(-1)!
        : between[0]!,
    );
  }
  for (const [i, target] of targets.slice(1).entries()) {
    const last = targets[i]!;
    const place = joints.find((at) => at >= last.end && at < target.at && beginsDuty(text.slice(at)));
    const isDated = place !== undefined && places.some((at) => at >= last.at && at <= target.at);
    if (place !== undefined && !isDated) places.push(place);
  }
  return places.sort((a, b) => a - b);
}

/** "và", ", ngày": two days of one list. */
function isGlue(between: string): boolean {
  return /^[ ,]*(?:và )?(?:ngày )?$/iu.test(between);
}

/** Nothing but a few words before a day, so that what it gives time for follows. */
function begins(before: string): boolean {
  return /^[ ,;]*(?:(?:và|đồng thời|đặc biệt|riêng|trước mắt|sau đó)[ ,]*)*$/iu.test(before);
}

function beginsDuty(after: string): boolean {
  const words = readWords(after.slice(0, 60).replace(/^[ ,;]*(?:và )?/u, ''));
  return words[0]?.text === 'có' || isDutyWord(words, 0);
}
