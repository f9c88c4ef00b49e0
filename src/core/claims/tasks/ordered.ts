import { orderingAdverbs } from './duty-words';
import type { NoticePart } from './notice-parts';
import { isDutyWord, readOrganisations } from './organisations';
import type { Owner } from './owners';
import { afterOpening } from './owners';
import type { Word } from './words';
import { phraseAt } from './words';

export interface Saying {
  readonly text: string;
  readonly words: readonly Word[];
  readonly owner: Owner | null;
  readonly part: NoticePart;
  /** It follows a number or a bullet, not a plain paragraph. */
  readonly isListed: boolean;
  readonly isDated: boolean;
  /** All its days lie before the meeting. */
  readonly isPast: boolean;
  /** The same passage has ordered something before. */
  readonly goesOn: boolean;
}

/** How what is told, praised or found begins. */
const narrative =
  /^(?:hiện nay|hiện tại|đến nay|(?:trong )?(?:thời gian|những năm|năm|tháng) (?:qua|vừa qua)|vừa qua|qua (?:kiểm tra|rà soát|báo cáo|theo dõi)|nguyên nhân|kết quả|theo báo cáo|(?:cơ bản )?(?:thống nhất|đồng ý|nhất trí)(?: về)? (?:chủ trương|nội dung|với)|cơ bản (?:thống nhất|đồng ý|nhất trí)|đánh giá cao|ghi nhận|biểu dương|tuy nhiên|tuy vậy|bên cạnh (?:đó|những)|lý do)(?!\p{L})/iu;

/** "Trong tháng 7/2031, các phòng đã tiếp nhận …" */
const past = /^(?:trong|từ|qua|đến|tính đến) [^,]{2,40}, [^,]{2,60}(?<!\p{L})đã(?!\p{L})/iu;
/** "Văn phòng thông báo để các đơn vị biết, thực hiện" closes the document. */
const passedOn =
  /(?<!\p{L})thông báo để (?:các|những)(?!\p{L})[^.;]{1,150}(?<!\p{L})(?:biết|thực hiện)(?!\p{L})/iu;
/** "UBND xã cơ bản thống nhất với báo cáo", behind whoever does. */
const agreed =
  /^(?:cơ bản )?(?:thống nhất|đồng ý|nhất trí)(?: cao)?(?: về)? (?:với|chủ trương|nội dung|các nội dung|dự thảo)(?!\p{L})/iu;

/** Whether a sentence orders something; in the part that holds duties everything does that is no narrative. */
export function isOrdered(saying: Saying): boolean {
  const { text, owner, part } = saying;
  if (isTold(saying)) return true;
  if ([narrative, past, passedOn].some((told) => told.test(text)) || isDone(saying)) return false;
  if (part === 'duties')
    return owner !== null || saying.isDated || holdsDuty(saying) || (saying.isListed && !isTopic(text));
  if (saying.isPast) return false;
  if (part === 'proposals') return owner !== null || (saying.isDated && begins(saying));
  if (saying.isDated && (saying.goesOn || owner?.how === 'subject' || owner?.how === 'inside')) return true;
  return saying.isListed && (owner?.how === 'subject' || owner?.how === 'label' || begins(saying));
}

/** "Đối với các tiêu chí đã đạt" */
function isTopic(text: string): boolean {
  return /^(?:đối với|về|riêng) /iu.test(text);
}

function holdsDuty({ words }: Saying): boolean {
  return words.some((_, at) => at < reach && isDutyWord(words, at));
}

/** Beyond so many words a verb belongs to something else. */
const reach = 25;

/** "Giao Phòng Nội vụ …", "xã phải …" */
function isTold({ words, owner }: Saying): boolean {
  if (owner === null) return false;
  return owner.how === 'order' || phraseAt(words, owner.to, orderingAdverbs) > 0;
}

/** "UBND xã đã rà soát", "UBND xã thống nhất với báo cáo": what is done is no order. */
function isDone({ text, words }: Saying): boolean {
  const start = afterOpening(words);
  const next = words[readOrganisations(words, start)?.to ?? start];
  return next !== undefined && (next.text === 'đã' || agreed.test(text.slice(next.at)));
}

function begins({ words }: Saying): boolean {
  return isDutyWord(words, afterOpening(words));
}
