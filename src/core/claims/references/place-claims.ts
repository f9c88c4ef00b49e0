import type { PlaceName } from '../../values/place-names';
import { findPlaceNames, placeKeyOf } from '../../values/place-names';
import { headingLength } from '../text/heading';
import type { Passage } from '../text/passages';
import type { ClaimOf } from '../text/text-span';

/**
 * What a place is named as: whom a meeting was held with, whose authorities or people act, on whose ground something
 * lies, whose results or plans are spoken of, where the document is issued; one of several in a list; or anything else.
 */
export type PlaceRole =
  'session' | 'authority' | 'people' | 'area' | 'owner' | 'heading' | 'listed' | 'other';

/** A place that the text names. */
export interface PlaceClaim extends ClaimOf<'place'> {
  /** "xã"; `null` for the place of issue, which is named alone. */
  readonly level: string | null;
  readonly name: string;
  readonly key: string;
  readonly role: PlaceRole;
}

/** The words right before a place, by the role they give it. */
const before: readonly (readonly [PlaceRole, RegExp])[] = [
  ['listed', /(?:các|những|nhiều|một số|hai|ba|bốn|(?<!\d|năm |tháng )\d{1,2}) $/iu],
  ['session', /làm việc(?: trực tiếp)? (?:với|tại)(?: (?!xã|huyện)[\p{L},]+){0,8} $/iu],
  [
    'authority',
    /(?:UBND|HĐND|MTTQ|BCĐ|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|đảng (?:ủy|uỷ|bộ)|ban chỉ đạo(?: \p{L}+){0,6}|lãnh đạo|chính quyền) $/iu,
  ],
  ['people', /(?:nhân dân|người dân|cán bộ) $/iu],
  ['area', /địa bàn $/iu],
  [
    'owner',
    /(?:báo cáo|kết quả|kế hoạch|nông thôn mới|NTM|nhiệm vụ|đề xuất|kiến nghị|hồ sơ|các thôn)(?: [^.;:,]{0,60})? của $/iu,
  ],
];
/** One place after another of its kind: "xã Mẫu Thượng và xã Mẫu Hạ", "huyện Mẫu, Thượng Sơn". */
const nextInList =
  /^(?:, ?| và | hoặc )(?:(?<level>xã|phường|thị trấn|thôn|huyện) \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u;
const lastInList = /(?<level>xã|phường|thị trấn|thôn|huyện) [^.;:]{0,25}(?:,| và| hoặc) $/iu;
/** Not "Số: 12/BC-UBND". */
const isIssuer = /^[\p{L} ]+$/u;
/** As far back as the words reach that give a place its role. */
const reach = 90;

const issuedAt = /(?<![\p{L}'’])(?<place>\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){0,3}), ngày/u;

/** The places that the passages name, with their roles. */
export function readPlaceClaims(passages: readonly Passage[]): readonly PlaceClaim[] {
  const length = headingLength(passages);
  const heading = passages.slice(0, length).flatMap(({ text }, passage) => placeOfIssue(text, passage));
  const named = passages.flatMap(({ text }, passage) =>
    findPlaceNames(text).map((place): PlaceClaim => {
      const { level, name, key, at, written } = place;
      const span = { passage, at, end: at + written.length };
      // A heading parts "ỦY BAN NHÂN DÂN" from "XÃ MẪU" below it.
      const above = passage > 0 && passage < length && at === 0 ? passages[passage - 1]!.text : '';
      return { kind: 'place', level, name, key, role: roleOf(text, place, above), span };
    }),
  );
  return [...heading, ...named];
}

function roleOf(text: string, { at, written, level }: PlaceName, above: string): PlaceRole {
  const words = isIssuer.test(above) ? `${above.slice(-reach)} ` : text.slice(Math.max(0, at - reach), at);
  const next = nextInList.exec(text.slice(at + written.length, at + written.length + 20))?.groups;
  const last = lastInList.exec(words)?.groups;
  if ((next && (next['level'] ?? level) === level) || last?.['level']!.toLowerCase() === level)
    return 'listed';
  return before.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** "Mẫu Sơn, ngày 5 tháng 6 năm 2024": the place without its kind. */
function placeOfIssue(text: string, passage: number): readonly PlaceClaim[] {
  const match = issuedAt.exec(text);
  if (!match) return [];
  const name = match.groups!['place']!;
  const span = { passage, at: match.index, end: match.index + name.length };
  return [{ kind: 'place', level: null, name, key: placeKeyOf(name), role: 'heading', span }];
}
