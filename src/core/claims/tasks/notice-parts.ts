import { readLabel } from './owners';
import type { Passage } from '../text/passages';
import { isEnding } from '../text/passages';
import { readWords } from './words';

/**
 * What a passage of a notice is for: who met and why · what was found · what was concluded, praise and orders alike · what is to
 * be done · what was asked for and answered · whom it goes to.
 */
export type NoticePart = 'head' | 'assessment' | 'conclusion' | 'duties' | 'proposals' | 'end';

/** The part of each passage, from the headings above it and the sentence that opens it ("… yêu cầu:"). */
export function readNoticeParts(passages: readonly Passage[]): readonly NoticePart[] {
  const parents = new Set(passages.map(({ parent }) => parent));
  const parts: NoticePart[] = [];
  /** What the passages that follow at one height are for, by what they stand under. */
  const opened = new Map<number | null, NoticePart>([[null, 'head']]);
  for (const [place, passage] of passages.entries()) {
    if (parts.at(-1) === 'end' || isEnding(passage)) {
      parts.push('end');
      continue;
    }
    const around = opened.get(passage.parent) ?? parts[passage.parent!]!;
    parts.push(partOfHeading(passage, parents.has(place), around) ?? around);
    const opens = passage.marker === null ? partOpenedBy(passage.text, around) : null;
    if (opens) opened.set(passage.parent, opens);
  }
  return parts;
}

const assessment =
  /^(?:(?:về|một số|những|các|đánh giá|tình hình|công tác|phần) )*(?:kết quả|ưu điểm|tồn tại|hạn chế|khó khăn|nguyên nhân|đánh giá|nhận xét|nhận định|tình hình|thực trạng|ghi nhận|thành phần|bối cảnh)(?!\p{L})/iu;
const duties =
  /(?<!\p{L})(?:nhiệm vụ|(?:công )?việc (?:cần|phải) (?:làm|thực hiện)|giải pháp|thời gian tới|tổ chức thực hiện|yêu cầu|phân công|ý kiến chỉ đạo)(?!\p{L})/iu;
const proposals =
  /^(?:(?:về|đối với|giải quyết|trả lời|xem xét|những|các|một số|nội dung|ý kiến|việc|đề nghị|khó khăn|vướng mắc|và)[ ,]+)*(?:kiến nghị|đề xuất)(?!\p{L})/iu;

/** The longest heading, in letters. */
const longest = 250;

function partOfHeading({ marker, text }: Passage, isParent: boolean, around: NoticePart): NoticePart | null {
  const heading = headingOf(text);
  if (marker !== null && isAboutProposals(text) && (isParent || !isBareVerb(text))) return 'proposals';
  if (around === 'proposals' || !(isShouted(text) || (isParent && !marker!.isBullet))) return null;
  if (heading.length > longest) return null;
  if (assessment.test(heading))
    return duties.test(heading.replace(/^.{0,40}nhiệm vụ/iu, '')) ? 'conclusion' : 'assessment';
  if (duties.test(heading)) return 'duties';
  return around === 'conclusion' && readLabel(readWords(heading)) ? 'duties' : null;
}

/** "Đề xuất mức quà, báo cáo UBND xã." tells to propose something. */
function isBareVerb(text: string): boolean {
  return /^(?:kiến nghị|đề xuất)/iu.test(text) && /[.;]$/.test(text) && !/:/.test(text);
}

/** "Về các kiến nghị, đề xuất của xã" */
export function isAboutProposals(text: string): boolean {
  return proposals.test(headingOf(text));
}

/** What stands before the colon. */
export function headingOf(text: string): string {
  return text.split(': ', 1)[0]!.replace(/:$/, '');
}

function isShouted(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

const told =
  /(?:(?<!\p{L})(?:yêu cầu|giao|đề nghị|chỉ đạo|nhiệm vụ|giải pháp|nội dung|công việc|thực hiện|triển khai)(?!\p{L})[^:]* (?:sau|sau đây|cụ thể)|(?<!\p{L})(?:yêu cầu|nhiệm vụ|đề nghị|chỉ đạo|giao|phân công)) ?[:.]$/iu;
const asking = /(?<!\p{L})(?:yêu cầu|đề nghị|giao|phân công)(?!\p{L})/iu;
const concluded =
  /(?<!\p{L})(?:kết luận|thống nhất|nhất trí|có ý kiến|nhấn mạnh|lưu ý|quyết định)(?!\p{L})[^:]*[:.]$/iu;
const found = /(?<!\p{L})(?:kết quả|tồn tại|hạn chế|khó khăn)(?!\p{L})[^:]*:$/iu;

/** What a plain passage announces with its last clause; `null` where it announces nothing. */
function partOpenedBy(text: string, around: NoticePart): NoticePart | null {
  const clause = text
    .slice(-longest)
    .split(/[,;.] /)
    .at(-1)!;
  if (found.test(clause)) return 'assessment';
  const isConcluded = concluded.test(clause) && (clause.endsWith(':') || / như sau\.$/.test(clause));
  if (isConcluded && !/(?<!\p{L})(?:yêu cầu|giao nhiệm vụ)(?!\p{L})/iu.test(clause)) return 'conclusion';
  if (!told.test(clause)) return null;
  const asks = asking.test(clause);
  const sentence = text.slice(-longest).split(/\. /).at(-1)!;
  return asks || (around !== 'assessment' && !/(?<!\p{L})đã(?!\p{L})/iu.test(sentence)) ? 'duties' : null;
}
