import { dutyVerbs, orderingAdverbs } from './duty-words';
import { isMeeting } from './meetings';
import { readBehind } from './owners-behind';
import type { OrganisationList } from './organisations';
import { isDutyWord, readOrganisations } from './organisations';
import type { Word } from './words';
import { phraseAt } from './words';

/** Who is to do what a text says. */
export interface Owner {
  /** The place of the first word of the name and of the one after its last; all who share the lead are one name. */
  readonly from: number;
  readonly to: number;
  /** How many units it names. */
  readonly count: number;
  /**
   * How it is said: as a label or heading ("Phòng Nội vụ: …"), by an order ("Giao Phòng Nội vụ …"), as the subject ("Phòng Nội vụ
   * khẩn trương …"), in the midst of the sentence ("…, vì vậy xã phải …"), behind the duty ("…, do Phòng Nội vụ thực hiện"), or as
   * those that somebody else directs ("Chỉ đạo các phòng hoàn thành …"); the last two answer for that sentence alone.
   */
  readonly how: 'label' | 'order' | 'subject' | 'inside' | 'behind' | 'directed';
}

/** Who a sentence says is to act; `null` where it names nobody. */
export function readOwner(words: readonly Word[]): Owner | null {
  return (
    readOrder(words) ??
    readLabel(words) ??
    readSubject(words) ??
    behind(readBehind(words)) ??
    readInside(words) ??
    readDirected(words) ??
    readReporter(words)
  );
}

const headings = new Set(['đối với', 'về phía', 'đề nghị', 'yêu cầu', 'giao']);

/** "Phòng Nội vụ: …", "Đối với các xã (kèm theo …): …", or nothing but the name. */
export function readLabel(words: readonly Word[]): Owner | null {
  const list = readOrganisations(words, phraseAt(words, 0, headings));
  const after = list && afterBracket(words, list.to);
  const mark = after !== null && words[after];
  if (!list || (mark && mark.text !== ':')) return null;
  return owner(list, 'label');
}

function behind(list: OrganisationList | null): Owner | null {
  return list && owner(list, 'behind');
}

function owner({ from, to, names }: OrganisationList, how: Owner['how']): Owner {
  return { from, to, count: names.length, how };
}

/** The longest remark worth passing over, in words. */
const longestRemark = 60;

/** The place after a remark in brackets. */
export function afterBracket(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  const end = words.slice(at, at + longestRemark).findIndex(({ text }) => text === ')');
  return end < 0 ? at : at + end + 1;
}

const orders = new Set([
  'giao',
  'giao cho',
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'yêu cầu',
  'đề nghị',
]);
/** "Được giao", "bàn giao", "theo yêu cầu": nobody is told to do something. */
const noOrderAfter = new Set('được bàn chuyển đã theo khi có đáp ứng các những tiêu của đúng'.split(' '));

function readOrder(words: readonly Word[]): Owner | null {
  for (let at = 0; at < words.length; at += 1) {
    const count = phraseAt(words, at, orders);
    const before = words[at - 1]?.text ?? '.';
    if (count === 0 || noOrderAfter.has(before)) continue;
    if (isMeeting(words, at)) continue;
    // "Trình hồ sơ đề nghị huyện thẩm tra" asks, it does not order.
    if (words[at]!.text === 'đề' && /\p{L}/u.test(before)) continue;
    const list = readOrganisations(words, at + count);
    if (list && (words[at]!.text === 'giao' || isDutyNext(words, list.to) || isTimeNext(words, list.to)))
      return owner(list, 'order');
  }
  return null;
}

function isDutyNext(words: readonly Word[], at: number): boolean {
  const bare = afterBracket(words, at);
  const place = words[bare]?.text === ',' ? bare + 1 : bare;
  return isDutyWord(words, place);
}

const times = new Set('trước vào đến trong chậm cứ sau'.split(' '));

/** "Đề nghị UBND xã trước ngày 20 hằng tháng gửi …" */
function isTimeNext(words: readonly Word[], at: number): boolean {
  return (
    times.has(words[at]?.text ?? '') && words.slice(at, at + 12).some((_, i) => isDutyWord(words, at + i))
  );
}

const openings = new Set([
  'đồng thời',
  'trước mắt',
  'ngoài ra',
  'trong đó',
  'theo đó',
  'riêng',
  'bên cạnh đó',
  'do đó',
  'vì vậy',
  'mặt khác',
  'từ đó',
  'tuy nhiên',
]);

/** The place behind "Đồng thời, " and its like. */
export function afterOpening(words: readonly Word[]): number {
  const count = phraseAt(words, 0, openings);
  return count > 0 && words[count]?.text === ',' ? count + 1 : count;
}

function readSubject(words: readonly Word[]): Owner | null {
  const list = readOrganisations(words, afterOpening(words));
  return list && (isDutyNext(words, list.to) || isTimeNext(words, list.to)) ? owner(list, 'subject') : null;
}

/** First words of what may stand before the subject: "Hàng tháng, các xã gửi …", "Về nội dung này, UBND xã rà soát …". */
const fronts = new Set(
  'về đối trong trên căn vào đến hết cuối sau với khi định hàng hằng mỗi để cùng chậm trước ngày quý tháng từ ngay nếu theo'.split(
    ' ',
  ),
);
const joints = new Set([',', ':', 'đó', 'vậy']);
const periods = new Set('ngày tuần tháng quý năm'.split(' '));
const each = new Set(['hàng', 'hằng', 'mỗi']);

function readInside(words: readonly Word[]): Owner | null {
  /** Nothing has been said yet but when or about what; of that the first words may hold a verb. */
  const isOpened = fronts.has(words[0]?.text ?? '');
  let isFirst = true;
  let hasVerb = false;
  for (let at = 1; at < words.length; at += 1) {
    const joint = words[at - 1]!.text;
    hasVerb ||= phraseAt(words, at - 1, dutyVerbs) > 0;
    const isRecurring = periods.has(joint) && each.has(words[at - 2]?.text ?? '');
    if (!joints.has(joint) && !isRecurring) continue;
    const list = readOrganisations(words, at);
    const mayBegin =
      joint === ':' ||
      isRecurring ||
      (joint === ',' && (isOpened ? isFirst || !hasVerb : !hasVerb && isNamed(words, at)));
    const isTold = list !== null && phraseAt(words, list.to, orderingAdverbs) > 0;
    if (list && (isTold || (mayBegin && isDutyNext(words, list.to)))) return owner(list, 'inside');
    isFirst = false;
  }
  return null;
}

/** "08 hồ sơ còn lại, Phòng Kinh tế hướng dẫn …", but "đường thôn Thượng, thôn Hạ …". */
function isNamed(words: readonly Word[], at: number): boolean {
  return words[at]?.isCapital === true || words[at]?.text === 'các';
}

const directing = new Set([
  'chỉ đạo',
  'tập trung chỉ đạo',
  'tiếp tục chỉ đạo',
  'khẩn trương chỉ đạo',
  'lãnh đạo , chỉ đạo',
]);

/** "Chỉ đạo các phòng hoàn thành …": they are to do it, and answer for the day. One unit that is helped ("chỉ đạo xã") does not. */
function readDirected(words: readonly Word[]): Owner | null {
  const at = phraseAt(words, 0, directing);
  const list = at > 0 && words[at]?.text === 'các' ? readOrganisations(words, at) : null;
  return list && owner(list, 'directed');
}

const reporting = new Set(['về chế độ', 'chế độ', 'về việc báo cáo', 'thực hiện chế độ']);

/** "Về chế độ báo cáo của xã với huyện: 2 lần/tháng …" */
function readReporter(words: readonly Word[]): Owner | null {
  if (phraseAt(words, 0, reporting) === 0) return null;
  const of = words.findIndex(({ text }) => text === 'của');
  const list = of < 0 ? null : readOrganisations(words, of + 1);
  return list && owner(list, 'inside');
}
