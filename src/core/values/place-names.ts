import { fold } from './fold';

/** A place named with its kind: "xã Mẫu Sơn", "thôn Thượng", "huyện Mẫu". */
export interface PlaceName {
  /** "xã", in small letters. */
  readonly level: string;
  readonly name: string;
  /** The name for comparing: one place of the tone mark, i for y. */
  readonly key: string;
  /** Kind and name together. */
  readonly at: number;
  readonly written: string;
}

const levels = [
  'xã',
  'phường',
  'thị trấn',
  'thôn',
  'bản',
  'xóm',
  'ấp',
  'buôn',
  'khu phố',
  'tổ dân phố',
  'huyện',
  'thị xã',
  'thành phố',
  'quận',
  'tỉnh',
];
const level = levels
  .flatMap((one) => [one, one[0]!.toUpperCase() + one.slice(1), one.toUpperCase()])
  .join('|');
const word = String.raw`\p{Lu}[\p{L}'’]*`;
/** "văn bản", "cơ bản" and "nông thôn" end like the kind of a place. */
const notWithin = '(?<![Vv]ăn |VĂN |[Cc]ơ |CƠ |[Nn]ông |NÔNG )';
const mention = new RegExp(
  String.raw`(?<!\p{L})${notWithin}(?<level>${level}) (?<name>${word}(?: (?!(?:${level}) )${word}){0,3})`,
  'gu',
);

/** After the kind of a place these begin no name: "xã Nông thôn mới", "Xã Hội". A village may be called "Mới". */
const noName = /^(?:nông thôn|hội|đội|viên|kiểu mẫu|văn hóa|văn hoá)(?!\p{L})/iu;
const noCommune = /^(?:xã|phường) mới(?!\p{L})/iu;
/** Whoever signs beside the commune, where columns were flattened to one line: "ĐẠI DIỆN UBND XÃ  THƯ KÝ". */
const signer =
  /^(?:THƯ K[ÝÍ]|(?:PHÓ )?TRƯỞNG|PHÓ|CHỦ T[ỊI]CH|CHỦ TRÌ|BÍ THƯ|ĐẠI DIỆN|NGƯỜI|KẾ TOÁN|CÁN BỘ|TM|KT|CỘNG H(?:ÒA|OÀ)|ĐỘC LẬP)(?!\p{L})/u;
/** Where a name is over, though a capital follows: "xã Mẫu Ngày 05/6". */
const afterName = /^(?:ủy ban|uỷ ban|đảng (?:ủy|uỷ|bộ)|ngày|sau khi|tham dự|căn cứ|thực hiện)(?!\p{L})/iu;
/** In a line all of capitals the words that follow are capitals too. */
const afterShoutedName =
  /^(?:VỀ|NĂM|TẠI|ĐẠT|VÀ|TRONG|THEO|GIAI|ĐẾN|XÂY|THUỘC|THÁNG|QUÝ|TRÊN|VỚI|ĐÃ|ĐƯỢC|LẦN|NHIỆM|KHÓA|KHOÁ|SAU)(?!\p{L})/u;

/** Finds the places that a text names with their kind. */
export function findPlaceNames(text: string): readonly PlaceName[] {
  const isShouted = !/\p{Ll}/u.test(text);
  return [...text.matchAll(mention)].flatMap(({ index: at, groups }) => {
    const [level, begin] = [groups!['level']!, at + groups!['level']!.length + 1];
    const opening = text.slice(begin, begin + 12);
    if (noName.test(opening) || signer.test(opening) || noCommune.test(text.slice(at, at + 12))) return [];
    const words: string[] = [];
    let end = begin;
    for (const word of groups!['name']!.split(' ')) {
      const rest = text.slice(end, end + 12);
      if (words.length > 0 && afterName.test(rest)) break;
      if (isShouted ? afterShoutedName.test(rest) || signer.test(rest) : /^\p{Lu}{2,}$/u.test(word)) break;
      words.push(word);
      end += word.length + 1;
    }
    if (words.length === 0) return [];
    const name = words.join(' ');
    const written = text.slice(at, begin + name.length);
    return [{ level: level.toLowerCase(), name, key: placeKeyOf(name), at, written }];
  });
}

/** A name of a place, so that "Hòa Mỹ" and "HOÀ MĨ" are one, but "Cẩm" and "Cầm" are two. */
export function placeKeyOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const marks = [...word.replace(/[^\p{Mn}đ]/gu, '')].sort().join('');
      return fold(word).replace(/y/g, 'i') + marks;
    })
    .join(' ');
}
