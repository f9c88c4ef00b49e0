import type { OrganisationList } from './organisations';
import { readOrganisations } from './organisations';
import type { Word } from './words';
import { phraseAt } from './words';

const performing = new Set([
  'thực hiện',
  'chủ trì',
  'phụ trách',
  'chịu trách nhiệm',
  'tham mưu',
  'theo dõi',
  'đảm nhiệm',
  'triển khai',
]);

/** "…, do Phòng Nội vụ thực hiện, …"; "công trình do xã thực hiện" only says which. */
export function readBehind(words: readonly Word[]): OrganisationList | null {
  for (let at = 1; at < words.length; at += 1) {
    if (words[at]!.text !== ',' || words[at + 1]?.text !== 'do') continue;
    const list = readOrganisations(words, at + 2);
    if (list && phraseAt(words, list.to, performing) > 0) return list;
  }
  return null;
}
