import { fold } from '../values/fold';

/** A village or commune that a text names, in the way it is compared: "thon thuong", "xa mau an". */
export interface PlaceMention {
  readonly key: string;
  readonly isVillage: boolean;
  /** As it is written: "thôn Thượng". */
  readonly written: string;
  readonly at: number;
}

const named =
  /(?<!\p{L})(?<![Nn]ông |NÔNG |[Vv]ăn |VĂN |[Cc]ơ )(?<kind>[Tt]hôn|[Bb]ản|[Xx]óm|[Ấấ]p|[Bb]uôn|[Ll]àng|[Kk]hu dân cư|[Tt]ổ dân phố|[Xx]ã|THÔN|XÃ) (?:(?:số )?\d{1,2}|\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,3})/gu;

/** What begins with a capital and is no name. */
const noName = /^(?:Nông|NTM|OCOP|Đạt|Mỗi)$/iu;

/** The villages and communes that a text names, in reading order. */
export function findPlaces(text: string): readonly PlaceMention[] {
  return [...text.matchAll(named)].flatMap(({ 0: written, index: at, groups }) => {
    const kind = groups!['kind']!;
    if (noName.test(written.slice(kind.length + 1).split(' ', 1)[0]!)) return [];
    return [{ key: fold(written), isVillage: !/^x/iu.test(kind), written, at }];
  });
}
