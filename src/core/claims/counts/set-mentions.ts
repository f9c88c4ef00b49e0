import type { Tier } from '../../catalogs/catalog';

/** A place that names a set of criteria by what it is for: "xã NTM nâng cao", "thôn nông thôn mới kiểu mẫu". */
export interface SetMention {
  readonly tier: Tier;
  readonly at: number;
  readonly end: number;
}

const named =
  /(?<!\p{L})(?:(?:nông thôn mới|NTM)(?: (?<level>nâng cao|kiểu mẫu))?|(?<bare>(?:xã|tiêu chí) nâng cao|(?:xã|thôn|bản|xóm|ấp|khu dân cư|KDC)(?: \p{Lu}\p{L}*){0,3} kiểu mẫu))(?!\p{L})/giu;

/** What the words before "nông thôn mới" say it is for; the last of them counts. */
const heads =
  /(?<!\p{L})(?:(?<village>(?<!nông )thôn|bản|xóm|ấp|khu dân cư|khu phố|KDC)|(?<district>huyện|thị xã)|(?<province>tỉnh)|(?<commune>xã|chuẩn|duy trì))(?!\p{L})/giu;

/** Words between the head and the set: more of them than these, and they speak of something else. */
const headReach = 36;

/** "bộ tiêu chí NTM", "19/19 tiêu chí NTM": a set, though nothing says whose; a commune's where no other place does. */
const afterCriteria = /(?:tiêu chí|chỉ tiêu)(?: quốc gia)?(?: về)? $/iu;
/** Who meets so many criteria: "huyện Mẫu đạt 7/9 tiêu chí NTM". */
const subjects =
  /(?<!\p{L})(?<!nông |văn |cơ )(?:[Xx]ã|(?<village>[Tt]hôn|[Bb]ản|[Xx]óm|[Ấấ]p|[Bb]uôn)|(?<district>[Hh]uyện|[Tt]hị xã)|(?<province>[Tt]ỉnh))(?: \p{Lu}[\p{L}’']*){0,4}(?: (?:đã|mới|hiện|đang|được|tự|cơ bản|đánh giá)){0,3} (?:đạt|duy trì|hoàn thành|giữ vững|có|còn)(?!\p{L})/gu;
/** As far back as the subject of such a clause stands. */
const subjectReach = 90;

/**
 * The sets that a text names. "Chương trình xây dựng nông thôn mới" and the like name the programme and no set: without
 * a word for whom it is, only "nâng cao" and "kiểu mẫu" tell one.
 */
export function findSetMentions(text: string): readonly SetMention[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const tier = tierOf(match, text.slice(Math.max(0, match.index - subjectReach), match.index));
    return tier ? [{ tier, at: match.index, end: match.index + match[0].length }] : [];
  });
}

function tierOf({ 0: words, groups }: RegExpExecArray, before: string): Tier | null {
  const { level, bare } = groups!;
  if (bare !== undefined) {
    if (/nâng cao$/iu.test(bare)) return 'advanced-commune';
    return /^xã/iu.test(bare) ? 'model-commune' : 'village';
  }
  const head = headOf(before.slice(-headReach)) ?? (afterCriteria.test(before) ? subjectOf(before) : null);
  if (head === 'village') return head;
  // "huyện NTM nâng cao" has a set of its own, beside that of "huyện NTM".
  if (head === 'district' || head === 'province') return level === undefined ? head : 'other';
  if (level === undefined) return head;
  return /nâng cao$/iu.test(words) ? 'advanced-commune' : 'model-commune';
}

/** What may stand between "xã" and "nông thôn mới": names, and words of reaching it. */
const leadsOn =
  /^(?: (?:\p{Lu}[\p{L}\d]*|đạt|chuẩn|phấn đấu|đăng ký|quyết tâm|được|công nhận|là|về đích|duy trì|xây dựng|giữ vững|bản|điểm|hoàn thành nhiệm vụ))* $/u;

/** What a set without a word for whom it is is for. */
function subjectOf(before: string): 'village' | 'district' | 'province' | 'commune' {
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  const groups = [...clause.matchAll(subjects)].at(-1)?.groups ?? {};
  return (['village', 'district', 'province'] as const).find((one) => groups[one] !== undefined) ?? 'commune';
}

function headOf(before: string): 'village' | 'district' | 'province' | 'commune' | null {
  const clause = before.slice(
    Math.max(...[',', ';', '.', ':', '('].map((sign) => before.lastIndexOf(sign))) + 1,
  );
  const found = [...clause.matchAll(heads)];
  // "xã đạt chuẩn", "thôn duy trì": the noun before the verb is the head.
  const noun = found.findLast(({ 0: word }) => !/^(?:chuẩn|duy trì)$/iu.test(word));
  const head = noun ?? found.at(-1);
  if (!head || !leadsOn.test(clause.slice(head.index + head[0].length))) return null;
  const groups = head.groups!;
  return (['village', 'district', 'province'] as const).find((one) => groups[one] !== undefined) ?? 'commune';
}
