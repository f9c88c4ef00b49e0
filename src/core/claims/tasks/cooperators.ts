import type { OrganisationList } from './organisations';
import { readOrganisations } from './organisations';
import type { Word } from './words';
import { phraseAt } from './words';

const leads = new Set(['phối hợp', 'chủ trì']);
const between = new Set([
  'phối hợp',
  'chặt chẽ',
  'với',
  'cùng',
  'cùng với',
  ',',
  'và',
  'thường xuyên',
  'tốt',
  'đồng bộ',
]);

/** The units with which the work is to be done: after "phối hợp với", or right after "chủ trì". */
export function readCooperators(words: readonly Word[]): readonly OrganisationList[] {
  const lists: OrganisationList[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const lead = phraseAt(words, at, leads);
    if (lead === 0) continue;
    const place = afterLead(words, at + lead);
    const list = readOrganisations(words, place);
    if (list) lists.push(list);
    at = Math.max(at, (list?.to ?? place) - 1);
  }
  return lists;
}

function afterLead(words: readonly Word[], at: number): number {
  let place = at;
  for (let step = phraseAt(words, place, between); step > 0; step = phraseAt(words, place, between))
    place += step;
  return place;
}
