import { fold } from '../../values/fold';
import { findPlaceNames } from '../../values/place-names';

/** A village or commune that a text names, in the way it is compared: "thon thuong", "xa mau an". */
export interface PlaceMention {
  readonly key: string;
  readonly isVillage: boolean;
  /** As it is written: "thôn Thượng". */
  readonly written: string;
  readonly at: number;
}

const villages = ['thôn', 'bản', 'xóm', 'ấp', 'buôn', 'tổ dân phố'];
/** Villages that have a number for a name. */
const numbered =
  /(?<!\p{L})(?<!văn |cơ |nông )(?:thôn|bản|xóm|ấp|buôn|khu dân cư|tổ dân phố) (?:số )?\d{1,2}(?!\d)/giu;

/** The villages and communes that a text names, in reading order. */
export function findPlaces(text: string): readonly PlaceMention[] {
  const named = findPlaceNames(text).filter(({ level }) => level === 'xã' || villages.includes(level));
  return [
    ...named.map(({ level, written, at }) => mention(written, at, level !== 'xã')),
    ...[...text.matchAll(numbered)].map(({ 0: written, index }) => mention(written, index, true)),
  ].sort((a, b) => a.at - b.at);
}

function mention(written: string, at: number, isVillage: boolean): PlaceMention {
  return { key: fold(written), isVillage, written, at };
}
