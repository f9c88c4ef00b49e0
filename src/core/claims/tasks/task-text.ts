import { orderingAdverbs } from './duty-words';
import type { OrganisationList } from './organisations';
import { isDutyWord } from './organisations';
import type { Owner } from './owners';
import { afterBracket, afterOpening } from './owners';
import type { Word } from './words';
import { phraseAt } from './words';

const passedOver = new Set([
  'chủ trì',
  'phối hợp',
  'chặt chẽ',
  'với',
  'cùng',
  'cùng với',
  ',',
  'và',
  ':',
  'có trách nhiệm',
  'có nhiệm vụ',
  'sẽ',
  'để',
]);

/** The duty in its own words: without the owner and the units that help before it, where they begin the sentence. */
export function taskText(
  text: string,
  words: readonly Word[],
  owner: Owner | null,
  cooperators: readonly OrganisationList[],
): string {
  const start = owner
    ? dutyAfter(words, owner, cooperators)
    : afterLead(words, afterOpening(words), cooperators);
  const bare = text.slice(words[start]?.at ?? text.length);
  const said = words.slice(start).filter((word) => /\p{L}/u.test(word.text)).length;
  const isBare = said >= fewest && (owner?.how === 'label' || isDutyWord(words, start));
  return capitalised((isBare ? bare : text).replace(ending, ''));
}

/** Fewer words say nothing of their own. */
const fewest = 3;

/** What only leads to the next passage. */
const ending = /(?:[,;]? (?:cụ thể|như sau|sau đây|gồm|trong đó))?(?<![ .,;:/])[ .,;:/]*$/iu;

/** The place of the duty's first word. */
function dutyAfter(words: readonly Word[], owner: Owner, cooperators: readonly OrganisationList[]): number {
  if (owner.how === 'inside' || owner.how === 'behind' || owner.how === 'directed') return 0;
  if (owner.from > afterOpening(words) + 4) return 0;
  return afterLead(words, afterBracket(words, owner.to), cooperators);
}

/** The place behind "chủ trì, phối hợp với Phòng Nội vụ" and "phải". */
function afterLead(words: readonly Word[], from: number, cooperators: readonly OrganisationList[]): number {
  let place = from;
  for (let step = 1; step > 0; place += step) step = stepOver(words, place, cooperators);
  return place;
}

function stepOver(words: readonly Word[], place: number, cooperators: readonly OrganisationList[]): number {
  const list = cooperators.find(({ from }) => from === place);
  if (list) return list.to - list.from;
  const ordering = phraseAt(words, place, orderingAdverbs);
  return ordering > 0 ? ordering : phraseAt(words, place, passedOver);
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
