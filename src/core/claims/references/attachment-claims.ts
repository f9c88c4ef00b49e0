import { formNumberOf } from '../../values/form-numbers';
import type { Passage } from '../text/passages';
import type { ClaimOf } from '../text/text-span';

/** A table or list that the text says goes with it: "(Có biểu kèm theo)", "chi tiết tại Biểu số 02". */
export interface AttachmentClaim extends ClaimOf<'attachment'> {
  /** "biểu", "phụ lục", "danh sách": what it is called, in small letters. */
  readonly noun: string;
  /** "2" of "Biểu số 02"; `null` where it has none. */
  readonly number: string | null;
  /** What its table must be about, by the words of the sentence; `null` where they do not tell. */
  readonly topic: 'criteria' | 'funding' | 'tasks' | null;
}

const noun = String.raw`(?<!(?:đại|tiêu|phát|thời gian) )(?<noun>bảng biểu|biểu bảng|phụ biểu|biểu(?! mẫu| dương| quyết| hiện| diễn| thị)|bảng|phụ lục|danh sách|danh mục)(?!\p{L})`;
const number = String.raw` ?(?:số )?(?<number>\d{1,2}[a-z]?|[IVX]{1,4})(?![\p{L}\d/])`;
const lead = String.raw`(?:(?:có|xem|chi tiết|cụ thể|như|nêu|tại|ở|theo|trong|các|những) ){0,5}`;

const announcements: readonly RegExp[] = [
  String.raw`(?<!\p{L})${lead}${noun}(?:${number})?(?:,? (?!kèm|đính|gửi)[\p{L}\d]+){0,6} (?:gửi )?(?:kèm theo|đính kèm|gửi kèm)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:kèm theo|đính kèm|gửi kèm)(?: (?:là|các|những|theo))?:? ${noun}(?:${number})?`,
  String.raw`(?<=\()${lead}${noun}${number}(?=[);,])`,
  String.raw`(?<!\p{L})(?:xem|(?:xem |chi tiết|cụ thể|nêu) ?(?:ở|tại|trong|theo)) (?:các )?${noun}${number}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** One of several tables that are announced together: "Biểu 02 và Biểu 03 kèm theo", "Biểu 02, 03 kèm theo". */
const oneOfSeveral = new RegExp(
  String.raw`(?<!\p{L})(?:${noun}|(?<=\d[a-z]?(?:,| và) )(?=\d{1,2}[a-z]?(?:,| (?:và|kèm|đính|gửi) )))${number}`,
  'giu',
);

/** What belongs to another document: "Phụ lục I ban hành kèm theo Quyết định số …", "Biểu 02 của Thông tư …". */
const ofAnother =
  /^ ?(?:(?:ban hành|kèm theo|theo|của|tại) ){0,3}(?:quyết định|nghị quyết|nghị định|thông tư|công văn|văn bản|hướng dẫn|kế hoạch|tờ trình|thông báo|chỉ thị)(?!\p{L})/iu;
/** What others are told to send. */
const toBeSent =
  /(?:đề nghị|yêu cầu|giao|phải|hướng dẫn|theo mẫu)[^.;:()\p{L}][^.;:()]{0,80}(?:lập|gửi|điền|nộp|báo cáo|tổng hợp|xây dựng)(?!\p{L})[^.;:()]{0,40}$/iu;

const topics: readonly (readonly [NonNullable<AttachmentClaim['topic']>, RegExp])[] = [
  ['criteria', /tiêu chí|chỉ tiêu/iu],
  ['funding', /(?<!\p{L})(?:vốn|kinh phí|giải ngân|nguồn lực|nợ đọng)(?!\p{L})/iu],
  ['tasks', /nhiệm vụ|khung kế hoạch|phân công/iu],
];
/** As far back as a sentence is read for what it is about. */
const reach = 250;

/** The attachments that the passages announce. */
export function readAttachmentClaims(passages: readonly Passage[]): readonly AttachmentClaim[] {
  return passages.flatMap(({ text }, passage) => {
    const found = announcements
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .sort((a, b) => a.index - b.index || b[0].length - a[0].length);
    let last = 0;
    return found.flatMap(({ 0: written, index: at, groups }): readonly AttachmentClaim[] => {
      const end = at + written.length;
      const sentence = sentenceBefore(text, at);
      if (at < last || ofAnother.test(text.slice(end, end + 60)) || toBeSent.test(sentence)) return [];
      last = end;
      const common = {
        kind: 'attachment',
        noun: groups!['noun']!.toLowerCase(),
        topic: topicOf(sentence),
      } as const;
      const several = [...written.matchAll(oneOfSeveral)];
      if (several.length > 1)
        return several.map(({ 0: words, index, groups: one }) => ({
          ...common,
          number: formNumberOf(one!['number']!),
          span: { passage, at: at + index, end: at + index + words.length },
        }));
      const number = groups!['number'];
      const stated = number === undefined ? null : formNumberOf(number);
      return [{ ...common, number: stated, span: { passage, at, end } }];
    });
  });
}

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
}

/** Where the words speak of two matters, they tell nothing. */
function topicOf(sentence: string): AttachmentClaim['topic'] {
  const told = topics.filter(([, words]) => words.test(sentence)).map(([topic]) => topic);
  return told.length === 1 ? told[0]! : null;
}
