import { readCountStatements } from '../../values/count-statements';
import type { CountClaim } from './count-claim';
import type { Passage } from '../text/passages';

/** A count as it stands in running text. */
export interface CountInText {
  readonly value: number;
  readonly total: number | null;
  readonly at: number;
  readonly close: number;
  /** What its own words say, read as in a table. */
  readonly state: CountClaim['state'] | null;
  /** The words of its sentence before and behind it. */
  readonly before: string;
  readonly after: string;
  /** The count that it is joined to: "08 tiêu chí với 17 chỉ tiêu". */
  readonly joined: { readonly claim: CountClaim | null; readonly isDue: boolean } | null;
  /** The count of the same noun before it in its passage. */
  readonly earlier: CountClaim | null;
  readonly passage: number;
  readonly passages: readonly Passage[];
}

export interface StateInText {
  readonly state: CountClaim['state'];
  /** It counts what is still to be done. */
  readonly isDue: boolean;
  /** Only where the words around the count fix it. */
  readonly moment?: string;
}

/** "tập trung hoàn thành 08 tiêu chí": what shall be done, and so is not done. */
const due =
  /(?<!\p{L})(?:tập trung|tiếp tục|phải|cần|yêu cầu|đôn đốc|chỉ đạo|lãnh đạo|nhiệm vụ|khắc phục)(?!\p{L})[^,;:]{1,60}(?:hoàn thành|hoàn thiện|thực hiện|đạt|khắc phục|giải quyết)(?: (?:đạt|được|nốt|dứt điểm|xong|các|chuẩn))* ?$/iu;
const left = /(?<!\p{L})còn(?: lại)?(?: có| là)? ?$/iu;
const toDo = /^ (?:nữa )?(?:cần|phải|đang|tiếp tục)(?!\p{L})/iu;
const unmetWords = /(?:chưa|không) đạt|chưa hoàn thành|còn (?:lại|thiếu|phải)/iu;
const denied =
  /(?:không còn|không|chưa) (?:còn )?(?:giữ vững|giữ|duy trì|bảo đảm|đảm bảo)(?: được)?(?: đạt)?(?: chuẩn)? ?$/iu;
const renamed = /(?<!\p{L})nay là ?$/iu;
const submitted =
  /(?:trình|đề nghị)(?: \p{L}+){0,5} (?:thẩm định|thẩm tra|công nhận|xét)(?: đạt)?(?: đối với| cho)? ?$/iu;
const contents = /(?:các )?(?:nội dung|yêu cầu) của ?$/iu;
const onePart =
  /(?<!\p{L})(?:trong đó|riêng|nhóm|gồm có|mỗi|một số|thuộc|về|cơ bản đạt)(?!\p{L})[^,;:]{0,40}$/iu;
/** "Tổng số 19 tiêu chí, trong đó 15 tiêu chí đạt": all of them are parted into met and unmet. */
const parted =
  /(?<!\p{L})tổng(?: cộng| số)? [^,;.:]{0,30}\d (?:tiêu chí|chỉ tiêu)(?: phải [^,;.:\d]{1,20})?[,;:]? trong đó:?(?: có| đã)? ?$/iu;
const stateBehind = /^ (?:đã |chưa )?(?:đạt|hoàn thành)(?: chuẩn)? ?(?:$|[,.;)])/iu;
const partAfter =
  /^ (?:chưa đạt |không đạt |đạt )?(?:do|vì|thuộc|tại|ở|về|liên quan|của (?:thôn(?! NTM| nông)|nhóm|tiêu chí)|khó|trong(?! tổng)|bền vững|vững chắc|cao|thấp|còn lại|mới|nữa|trên|này|đó|khác|bổ sung|thêm)(?!\p{L})/iu;

/**
 * The state of a count in running text, where words say more than in a cell: what "shall be completed" is unmet, what
 * "is no longer kept" is not met, what is "of them" is a part. `null` where no state of the whole set is stated.
 */
export function stateInReport(count: CountInText): StateInText | null {
  const { before, after, joined, total, state } = count;
  if (renamed.test(before)) return { state: 'total', isDue: false, moment: 'now' };
  if (denied.test(before))
    return total === null ? null : { state: 'total', isDue: false, moment: 'trước đây' };
  if (total === null && theRest.test(after) && toFinish.test(before)) return restOf(count);
  const isPart = onePart.test(before) && !(parted.test(before) && stateBehind.test(after));
  if (partAfter.test(after) || isPart) return null;
  if (joined?.isDue === true) return joined.claim && { state: joined.claim.state, isDue: true };
  if (total === null && due.test(before)) return dueState(count);
  if (total === null && left.test(before) && toDo.test(after)) return { state: 'unmet', isDue: true };
  if (submitted.test(before)) return { state: 'met', isDue: false };
  if (contents.test(before)) return { state: 'total', isDue: false };
  if (state) return { state, isDue: isStillDue(after, state) };
  const own = stateOfClause(count);
  return own && { state: own, isDue: false };
}

const theRest = /^ (?:chưa đạt )?còn lại(?!\p{L})/iu;
const toFinish = /(?:hoàn thành|hoàn thiện)(?: (?:đạt|nốt|dứt điểm|các))* ?$/iu;

/** "đạt 16/19 tiêu chí. Hoàn thành 03 tiêu chí còn lại": what the count right before it leaves; behind a step on the way, nobody knows. */
function restOf({ earlier }: CountInText): StateInText | null {
  if (earlier?.state !== 'met' || earlier.total === null) return null;
  return { state: 'unmet', isDue: true, moment: earlier.moment };
}

/** "còn 02 tiêu chí cần tập trung hoàn thành trong năm 2024": its dates are deadlines. */
function isStillDue(after: string, state: CountClaim['state']): boolean {
  return state === 'unmet' && /cần|phải|sẽ|phấn đấu|hoàn thành/iu.test(after);
}

const aTime = /(?<!\p{L})(?:ngày|tháng|quý|năm|đợt|trước mắt|bước đầu|trước|tuần)(?!\p{L})/iu;

/** What shall be completed counts the unmet only where the words or what they stand under say so; else it is a plan. */
function dueState({ before, after, passage, passages }: CountInText): StateInText {
  // "Trong quý II hoàn thành 02 tiêu chí" may be a step on the way.
  if (aTime.test(before) || aTime.test(after)) return { state: 'unmet', isDue: true, moment: 'plan' };
  const own = passages[passage]!;
  const above = own.parent === null ? '' : passages[own.parent]!.text;
  const isUnmet = [before, after, own.text.slice(0, 80), above.slice(0, 120)].some((words) =>
    unmetWords.test(words),
  );
  return isUnmet ? { state: 'unmet', isDue: true } : { state: 'unmet', isDue: true, moment: 'plan' };
}

/** The words before the last comma may be about a plan or a comparison that the count itself has nothing to do with. */
function stateOfClause({
  before,
  after,
  passage,
  passages,
  at,
  close,
}: CountInText): CountClaim['state'] | null {
  const lead = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1).trimStart();
  if (lead.length === before.length) return null;
  const { text } = passages[passage]!;
  const clause = lead + text.slice(at, close) + after.split(/[,;:.()]/, 1)[0]!;
  const [read] = readCountStatements(clause).filter((one) => one.at === lead.length);
  return read?.state ?? null;
}
