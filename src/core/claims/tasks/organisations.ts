import { dutyAdverbs, dutyVerbs, nounPhrases, relativeVerbs, relativeWords } from './duty-words';
import { namingHeads, organisationHeads, otherThings } from './organisation-words';
import type { Word } from './words';
import { phraseAt } from './words';

/** The units or persons that a text names in one breath: "Phòng Nội vụ, Phòng Tài chính và các xã". */
export interface OrganisationList {
  /** The places of the first word and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Each of them, from its first word to the one after its last. */
  readonly names: readonly (readonly [from: number, to: number])[];
}

/** The longest list worth following, in words. */
const longest = 80;

/** Reads the units that are named from a word on; `null` where that word begins none. */
export function readOrganisations(words: readonly Word[], from: number): OrganisationList | null {
  const names: [number, number][] = [];
  let next = from;
  for (let end = endOfName(words, next); end !== null; end = endOfName(words, next)) {
    const last = names.at(-1);
    // "Các phòng, ban, ngành liên quan" are one.
    if (last && headAt(words, last[0]).isPlural && isBareKind(words, next)) last[1] = end;
    else names.push([next, end]);
    next = end + glueAt(words, end);
    if (next === end || end - from > longest) break;
  }
  return names.length === 0 ? null : { from, to: names.at(-1)![1], names };
}

/** How many words join two units: "," or "và" or ", và"; 0 where none does. */
function glueAt(words: readonly Word[], at: number): number {
  if (words[at]?.text === ',') return words[at + 1]?.text === 'và' ? 2 : 1;
  return words[at]?.text === 'và' || words[at]?.text === 'hoặc' ? 1 : 0;
}

function isBareKind(words: readonly Word[], at: number): boolean {
  return !headAt(words, at).isPlural && !words[at]!.isCapital;
}

interface Head {
  /** How many words it takes with what says how many: "các phòng", "03 huyện"; 0 where none begins. */
  readonly count: number;
  readonly isPlural: boolean;
}

const bodies = new Set(['tổ chức', 'cơ sở', 'hộ', 'nhóm', 'khu dân cư', 'trường học']);
const none: Head = { count: 0, isPlural: false };
const plurals = new Set([
  'các',
  'những',
  'mỗi',
  'từng',
  'toàn thể',
  'tất cả các',
  'một số',
  'lãnh đạo',
  'lãnh đạo các',
]);

function headAt(words: readonly Word[], at: number): Head {
  const before = /^\d+$/.test(words[at]?.text ?? '') ? 1 : phraseAt(words, at, plurals);
  const isPlural = before > 0;
  // "Các tổ chức" are organisations, "tổ chức" is to organise; "các hộ" are households, "hộ" may be anything.
  const body = isPlural ? phraseAt(words, at + before, bodies) : 0;
  if (body > 0 && body >= phraseAt(words, at + before, otherThings))
    return { count: before + body, isPlural };
  const head = phraseAt(words, at + before, organisationHeads);
  return head <= phraseAt(words, at + before, otherThings) ? none : { count: before + head, isPlural };
}

const registering = new Set(['đăng ký']);

/** The word after the name that begins here; `null` where none does. */
function endOfName(words: readonly Word[], at: number): number | null {
  const head = headAt(words, at);
  if (head.count === 0) return null;
  let end = at + head.count;
  if (!head.isPlural) end += verbOfName(words, end - 1);
  let isRelative = false;
  // "Các xã đăng ký" are some of them, "UBND xã đăng ký" has that to do.
  const isOver = () => !head.isPlural && phraseAt(words, end, registering) > 0;
  for (
    let step = stepInName(words, end, isRelative);
    step > 0 && !isOver();
    step = stepInName(words, end, isRelative)
  ) {
    isRelative ||= phraseAt(words, end, relativeWords) > 0;
    end += step;
    if (end - at > longest) return null;
  }
  // "UBND xã đã ban hành": what was done does not tell which unit is meant.
  while (relativeWords.has(words[end - 1]!.text)) end -= 1;
  return end;
}

/** Their second half only looks like the first word of a unit. */
const compounds = new Set([
  'cơ sở',
  'xã hội',
  'cán bộ',
  'nội bộ',
  'toàn bộ',
  'đảng bộ',
  'chi bộ',
  'chi hội',
  'đại hội',
  'quốc hội',
  'văn phòng',
  'biên phòng',
  'quốc phòng',
]);

/** The words of a verb that belongs to the name whose head ends here: "Ban chỉ đạo", "Phòng Quản lý đô thị". */
function verbOfName(words: readonly Word[], at: number): number {
  if (at > 0 && compounds.has(`${words[at - 1]!.text} ${words[at]!.text}`)) return 0;
  return namingHeads.has(words[at]!.text) ? phraseAt(words, at + 1, dutyVerbs) : 0;
}

const marks = new Set([':', ';', '.', '(', ')', '“', '”', '"', '…', '!', '?', '*']);
const enders = new Set(
  'với về để đến là như bằng nhằm khi theo từ qua thì mà vào trước tới nhưng nếu cho do'.split(' '),
);

/** No duties, but what a unit does, and no part of its name. */
const consents = new Set(['nhất trí', 'đồng ý']);

/** What "trong" may bring in besides a unit: "trong quá trình", "trong năm 2024". */
const insides = new Set('quá thời năm tháng quý công việc khi đó lúc'.split(' '));

/** How many words of a name stand at a place; 0 where it ends. */
function stepInName(words: readonly Word[], at: number, isRelative: boolean): number {
  const word = words[at];
  if (!word || marks.has(word.text)) return 0;
  const glue = glueAt(words, at);
  if (glue > 0) return stepOverGlue(words, at, glue);
  const noun = phraseAt(words, at, nounPhrases);
  if (noun > 0) return noun;
  if (word.isCapital) return 1 + verbOfName(words, at);
  const relative = phraseAt(words, at, relativeWords);
  // "Các xã được công nhận" are a kind of them, "xã được tỉnh hỗ trợ" tells of one.
  if (word.text === 'được' && headAt(words, at + 1).count > 0) return 0;
  // "Các xã đăng ký đạt chuẩn", but "mỗi thôn đăng ký 01 công trình".
  if (relative > 0) return /^\d/.test(words[at + relative]?.text ?? '') ? 0 : relative;
  // "Các đồng chí trong Tổ công tác", but "… trong quá trình".
  if (word.text === 'trong' && (insides.has(words[at + 1]?.text ?? '') || isDutyWord(words, at + 1)))
    return 0;
  if (enders.has(word.text) || phraseAt(words, at, dutyAdverbs) > 0 || phraseAt(words, at, consents) > 0)
    return 0;
  if (isRelative && phraseAt(words, at, relativeVerbs) > 0) return phraseAt(words, at, relativeVerbs);
  return phraseAt(words, at, dutyVerbs) > 0 ? 0 : 1 + verbOfName(words, at);
}

/** First words of what units are in charge of: "các ngành phụ trách chỉ tiêu, tiêu chí". */
const fields = new Set('tiêu chỉ nội lĩnh'.split(' '));

/** A name may hold a comma or an "và": "Sở Văn hóa, Thể thao và Du lịch", "Phòng Giáo dục và đào tạo". */
function stepOverGlue(words: readonly Word[], at: number, glue: number): number {
  const next = words[at + glue];
  if (!next || headAt(words, at + glue).count > 0) return 0;
  if (fields.has(next.text)) return glue + 1;
  const noun = phraseAt(words, at + glue, nounPhrases);
  if (noun > 0 && (next.isCapital || words[at]!.text !== ',')) return glue + noun;
  if (next.isCapital) return glue + 1;
  const isName =
    words[at]!.text === 'và' && glue === 1 && !isDutyWord(words, at + glue) && !enders.has(next.text);
  return isName && /\p{L}/u.test(next.text) ? glue + 1 : 0;
}

/** Whether a duty may begin at a place. */
export function isDutyWord(words: readonly Word[], at: number): boolean {
  return phraseAt(words, at, dutyVerbs) > 0 || phraseAt(words, at, dutyAdverbs) > 0;
}
