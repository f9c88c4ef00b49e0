import type { Passage } from '../text/passages';
import type { TextSpan } from '../text/text-span';

/** A criterion that the report names as unmet: "các tiêu chí chưa đạt gồm: Giao thông, Văn hóa". */
export interface UnmetName {
  readonly name: string;
  readonly span: TextSpan;
}

const list =
  /(?:tiêu chí|chỉ tiêu)(?: còn)? (?:chưa|không) đạt(?: chuẩn)?[^.:;()\d]{0,80}(?:(?: là| như| gồm)?:|\(| gồm| là) ?(?<names>\p{Lu}[^.()…]{0,300})/giu;

/** "(Có biểu kèm theo)" */
const aside = /biểu|kèm theo|phụ lục|chi tiết/iu;

/** The names in the lists of unmet criteria of a report; what reads like a sentence is none. */
export function findUnmetNames(passages: readonly Passage[]): readonly UnmetName[] {
  return passages.flatMap(({ text }, passage) =>
    [...text.matchAll(list)].flatMap(({ 0: words, index, groups }) => {
      const names = groups!['names']!;
      let at = index + words.length - names.length;
      return names.split(/(?:[,;]| và)(?= )/u).flatMap((part): readonly UnmetName[] => {
        const name = part.trim();
        const from = text.indexOf(name, at);
        at = from + name.length;
        const isName = /^\p{Lu}/u.test(name) && name.split(' ').length <= 8 && !aside.test(name);
        return isName ? [{ name, span: { passage, at: from, end: at } }] : [];
      });
    }),
  );
}
