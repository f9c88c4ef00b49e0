/** A count that a text states: "đạt 15/19 tiêu chí", "Tổng số chỉ tiêu đạt: 51", "còn 06 chỉ tiêu chưa đạt". */
export interface CountStatement {
  readonly of: 'criteria' | 'indicators';
  readonly state: 'met' | 'unmet' | 'total';
  readonly value: number;
  /** Of how many, where the text says so. */
  readonly total: number | null;
  /** Where the digits of `value` stand in the text (in its NFC form), and as they are written. */
  readonly at: number;
  readonly digits: string;
}

type State = CountStatement['state'];

/** A place that looks like a count, before its words have been weighed. */
interface Candidate extends Omit<CountStatement, 'state' | 'value'> {
  readonly start: number;
  readonly end: number;
  /** For "Số tiêu chí đạt: 15" the words up to the number; `null` when the noun follows the number. */
  readonly label: string | null;
}

/** "Tổng số chỉ tiêu đạt: 51", "Số tiêu chí chưa đạt là 4", "Tiêu chí đạt 15/19"; not "Tiêu chí chưa đạt: 3, 8". */
const labelled =
  /(?<label>(?:tổng(?: cộng)? )?(?:số )?(?<!bộ )(?<noun>tiêu chí|chỉ tiêu)[^\d:;,()/|]{0,40}(?:: ?)?)(?<value>\d{1,3})(?: ?\/ ?(?<total>\d{1,3}))?(?!\d|[.,/]\d| ?%| ?[,;] ?\d{1,3} ?(?:[,;.]|và|$))(?: \k<noun>)?(?! (?:tiêu chí|chỉ tiêu))/giu;

/** "15/19 tiêu chí", "51/57 (89,5%) chỉ tiêu", "06 chỉ tiêu", "15 tiêu chí/19". */
const counted =
  /(?<![\d/.,–-])(?<value>\d{1,3})(?: ?\/ ?(?<total>\d{1,3}))?(?: ?\([^()]{1,20}\))? (?<noun>tiêu chí|chỉ tiêu)(?: ?\/ ?(?<late>\d{1,3}))?/giu;

const ofCount = /^(?:tổng|số) /iu;

/** A plan, another period, a change, several communes, or "cơ bản đạt", which is neither. */
const otherMatter =
  /phấn đấu|dự kiến|kế hoạch|mục tiêu|đăng ký|sẽ|tăng|giảm|so với|năm trước|kỳ trước|cùng kỳ|trước đây|bình quân|mỗi|cơ bản|(?:số|(?<!\d)\d{1,3}) (?:xã|thôn|huyện)(?!\p{L})/iu;
const ofOneCriterion = /tiêu chí (?:số )?\d|(?:^|[,(–-]) ?tiêu chí (?!nông|ntm|xã|quốc|xây|về)/iu;
/** "… tiêu chí thuộc nhóm Kinh tế", "… chỉ tiêu của tiêu chí 5": a part, unless what follows names the whole set. */
const partOfSet = /(?:về|thuộc|của|trong) (?!bộ|xây|nông|ntm|xã|quốc|khung|chương|tổng)|trở lên|trở xuống/iu;
const bound = /(?:từ|dưới|trên|ít nhất|tối thiểu|đến|khoảng|gần|hơn|thêm|các) ?$/iu;

const unmetBefore =
  /(?:chưa đạt|không đạt|chưa hoàn thành|còn(?: lại)?)(?: chuẩn| được| có| là){0,2} ?[:(]? ?$/iu;
const metBefore = /(?:đạt|hoàn thành)(?: chuẩn| được| có| là){0,2} ?[:(]? ?$/iu;
const totalBefore = /(?:tổng (?:cộng|số)|gồm)(?: có| là)? ?[:(]? ?$/iu;
const stateAfter =
  /^ (?:(?:xã|còn|đã|được|nông thôn mới|ntm|nâng cao|kiểu mẫu) ){0,4}(?:(?<unmet>chưa đạt|không đạt|chưa hoàn thành)|đạt(?! ?(?:từ|trên|dưới|gần|khoảng))|hoàn thành)(?! ?\d)/iu;
const joinedToLast = /^ ?(?:[,;(–-]|và|với|gồm)? ?(?:và|với|gồm|tương ứng|có)? ?$/iu;

/**
 * Reads the counts of criteria and indicators that a text states about the present state of the whole set. Plans,
 * other periods, changes ("tăng 2 tiêu chí") and parts of the set are left out: silence is better than a wrong reading.
 */
export function readCountStatements(text: string): readonly CountStatement[] {
  const plain = text
    .normalize('NFC')
    .replace(/[\r\n]/g, ';')
    .replace(/\s/g, ' ');
  const statements: CountStatement[] = [];
  let lastEnd = 0;
  let lastState: State | null = null;
  for (const candidate of candidatesIn(plain)) {
    const gap = plain.slice(lastEnd, candidate.start);
    const continues = lastEnd > 0 && joinedToLast.test(gap);
    const after = firstClause(plain.slice(candidate.end, candidate.end + 60));
    const state = stateOf(candidate, lastSentence(gap), after, continues ? lastState : undefined);
    if (state) {
      const { of, digits, at, total } = candidate;
      statements.push({ of, state, value: Number(digits), total, at, digits });
    }
    lastEnd = candidate.end;
    lastState = state;
  }
  return statements;
}

/** The text with another number in the statement's place, as wide as the old one: "06" → "05". */
export function restateCount(text: string, statement: CountStatement, value: number): string {
  const whole = text.normalize('NFC');
  const { at, digits } = statement;
  const width = digits.startsWith('0') ? digits.length : 1;
  return whole.slice(0, at) + String(value).padStart(width, '0') + whole.slice(at + digits.length);
}

function candidatesIn(text: string): readonly Candidate[] {
  const matches = [...text.matchAll(labelled), ...text.matchAll(counted)].sort((a, b) => a.index - b.index);
  const candidates: Candidate[] = [];
  for (const match of matches) {
    const start = match.index;
    if (start < (candidates.at(-1)?.end ?? 0)) continue;
    const { label, noun, value, total, late } = match.groups!;
    const all = total ?? late;
    if (label !== undefined && all === undefined && !ofCount.test(label)) continue;
    candidates.push({
      start,
      end: start + match[0].length,
      of: /^t/iu.test(noun!) ? 'criteria' : 'indicators',
      total: all === undefined ? null : Number(all),
      at: start + (label?.length ?? 0),
      digits: value!,
      label: label ?? null,
    });
  }
  return candidates;
}

/** What follows the last full stop or semicolon. */
function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf(';')) + 1).trimStart();
}

/** What stands before the first punctuation mark. */
function firstClause(text: string): string {
  return text.split(/[,;:.()]/, 1)[0]!;
}

/** @param inherited the state of the count before, when this one is joined to it: "15/19 tiêu chí, 51/57 chỉ tiêu" */
function stateOf(
  candidate: Candidate,
  before: string,
  after: string,
  inherited: State | null | undefined,
): State | null {
  const { label, of, total } = candidate;
  if (otherMatter.test(before) || otherMatter.test(after) || partOfSet.test(after)) return null;
  if (of === 'indicators' && ofOneCriterion.test(before)) return null;
  if (label !== null) return stateOfLabel(label.replace(/:? ?$/, ''), total !== null);
  if (bound.test(before) || /^ ?\/ ?xã|^ (?:số|nhóm) /iu.test(after)) return null;
  return stateOfWords(before, after, inherited, total !== null);
}

function stateOfLabel(label: string, hasTotal: boolean): State | null {
  if (otherMatter.test(label) || partOfSet.test(label) || bound.test(label)) return null;
  if (/chưa đạt|không đạt|chưa hoàn thành|còn/iu.test(label)) return 'unmet';
  if (/đạt|hoàn thành/iu.test(label)) return 'met';
  if (!ofCount.test(label)) return null;
  return hasTotal ? 'met' : 'total';
}

function stateOfWords(
  before: string,
  after: string,
  inherited: State | null | undefined,
  hasTotal: boolean,
): State | null {
  const said = stateAfter.exec(after);
  const isUnmetBefore = unmetBefore.test(before);
  if (said?.groups!['unmet'] !== undefined) return 'unmet';
  // "còn 4 tiêu chí đạt thấp" says two things at once.
  if (said) return isUnmetBefore ? null : 'met';
  if (inherited !== undefined) return inherited;
  if (isUnmetBefore) return 'unmet';
  if (hasTotal || metBefore.test(before)) return 'met';
  return totalBefore.test(before) ? 'total' : null;
}
