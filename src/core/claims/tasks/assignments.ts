import type { DueSpan } from './due-span';
import type { OrganisationList } from './organisations';
import { readOrganisations } from './organisations';
import type { Word } from './words';
import { phraseAt } from './words';

/** Words that say only who is in charge of what was said before, or who helps, and perhaps until when. */
export interface Assignment {
  /** The places of the first word of the name and of the one after its last; `null` where only help is named. */
  readonly owner: { readonly from: number; readonly to: number } | null;
  readonly helpers: readonly OrganisationList[];
}

const phrases = (list: string) => new Set(list.split(', '));

const ownerLabels = phrases(
  'đơn vị chủ trì, cơ quan chủ trì, chủ trì, đơn vị thực hiện, cơ quan thực hiện, đơn vị phụ trách, phụ trách, người phụ trách, chịu trách nhiệm',
);
const helperLabels = phrases('phối hợp, đơn vị phối hợp, cơ quan phối hợp');
const orders = phrases('giao, giao cho, đề nghị, yêu cầu, do');
const charges = phrases(
  'chủ trì, chủ trì thực hiện, thực hiện, tổ chức thực hiện, phụ trách, chịu trách nhiệm, làm đầu mối, làm chủ trì',
);
const helping = phrases('phối hợp với, phối hợp cùng, cùng với');
/** "Phòng Kinh tế phối hợp", without whom they help. */
const helps = phrases('phối hợp, phối hợp thực hiện, tham gia phối hợp, hỗ trợ');
const timeWords = phrases(
  'thời gian hoàn thành, thời gian thực hiện, thời gian, thời hạn hoàn thành, thời hạn, hạn hoàn thành, hạn, phải hoàn thành, hoàn thành, xong',
);
const marks = new Set([',', ';', ':', '.', '(', ')', 'và']);

/**
 * "giao Phòng Nội vụ chủ trì, hoàn thành trước ngày 30/6/2031", "đơn vị chủ trì: UBND xã; thời hạn: 30/6/2031"; `null`
 * where anything else is said: a clause with work of its own is a duty of its own.
 */
export function readAssignment(words: readonly Word[], dues: readonly DueSpan[]): Assignment | null {
  let owner: Assignment['owner'] = null;
  const helpers: OrganisationList[] = [];
  for (let at = 0; at < words.length;) {
    const due = dues.find((one) => one.at <= words[at]!.at && words[at]!.at < one.end);
    const label = phraseAt(words, at, ownerLabels);
    if (due) at = after(words, at, due.end);
    else if (label > 0 && words[at + label]?.text === ':') {
      const list = readOrganisations(words, at + label + 1);
      if (!list || owner) return null;
      [owner, at] = [list, list.to];
    } else if (isHelper(words, at)) {
      const list = readOrganisations(words, behindHelper(words, at));
      if (!list) return null;
      helpers.push(list);
      at = list.to;
    } else if (marks.has(words[at]!.text)) at += 1;
    else if (phraseAt(words, at, timeWords) > 0) at += phraseAt(words, at, timeWords);
    else {
      const order = phraseAt(words, at, orders);
      const list = readOrganisations(words, at + order);
      // "UBND xã phụ trách" could be a unit by what it is in charge of, were there more to come.
      const to = list && phraseAt(words, list.to - 2, charges) === 2 ? list.to - 2 : list?.to;
      const charge = to === undefined ? 0 : phraseAt(words, to, charges);
      const help = list && order === 0 ? phraseAt(words, list.to, helps) : 0;
      if (help > 0 && charge === 0) {
        helpers.push(list!);
        at = list!.to + help;
        continue;
      }
      if (to === undefined || charge === 0 || owner) return null;
      owner = { from: list!.from, to };
      at = to + charge;
    }
  }
  return owner || helpers.length > 0 ? { owner, helpers } : null;
}

function after(words: readonly Word[], from: number, end: number): number {
  const next = words.findIndex((word, i) => i > from && word.at >= end);
  return next < 0 ? words.length : next;
}

function isHelper(words: readonly Word[], at: number): boolean {
  const label = phraseAt(words, at, helperLabels);
  return phraseAt(words, at, helping) > 0 || (label > 0 && words[at + label]?.text === ':');
}

function behindHelper(words: readonly Word[], at: number): number {
  return at + (phraseAt(words, at, helping) || phraseAt(words, at, helperLabels) + 1);
}

/** The assignment in the brackets with which a duty ends: "… (UBND xã chủ trì, xong trước ngày 30/6/2031)". */
export function bracketedAtEnd(text: string): { readonly at: number; readonly text: string } | null {
  if (!/\)[ .;]*$/.test(text.slice(-4))) return null;
  const at = text.lastIndexOf('(') + 1;
  return at === 0 ? null : { at, text: text.slice(at, text.lastIndexOf(')')) };
}
