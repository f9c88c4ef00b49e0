import type { Tier } from '../../catalogs/catalog';
import { shippedCatalogs } from '../../catalogs/shipped-catalogs';
import { findDocumentSymbols } from '../../values/document-symbols';
import { fold } from '../../values/fold';
import { countBefore } from '../text/nearest';
import type { Passage } from '../text/passages';
import { indexesAbove } from '../text/passages';
import type { PlaceMention } from '../references/place-mentions';
import { sentenceAround } from '../text/sentence-around';
import type { CountJudgement } from './count-judgement';
import { judgementOf } from './count-judgement';
import { tierOfCount } from './count-tier';
import type { SubjectsOfReport } from './subjects-of-report';
import { findSetMentions } from './set-mentions';
import type { TextSpan } from '../text/text-span';

/** What a count speaks of. */
export interface CountSubject {
  /** What the set is for; `null` where the words do not tell, or name two. */
  readonly tier: Tier | null;
  /** The decision's number in the same sentence: "32/2022/QĐ-UBND". */
  readonly decision: string | null;
  /** The village, or the commune that is not the report's own: "thon thuong"; `null` for the report's own commune. */
  readonly place: string | null;
  /** Whose: as it is written; "" for the report's own commune. */
  readonly placeName: string;
  /** "now", "plan", or the earlier time that is named: "năm 2022". */
  readonly moment: string;
  /** The one criterion or group that is counted; `null` for the whole set. */
  readonly part: string | null;
  /** Whose judgement it is, and by which issue of the set, where the text says so. */
  readonly judged: CountJudgement;
}

/** What a count is about: by its sentence, else by what comes before it in the passage, else by what it stands under. */
export function subjectOfCount(report: SubjectsOfReport, span: TextSpan): Omit<CountSubject, 'moment'> {
  const { passages, ownCommune } = report;
  const passage = passages[span.passage]!;
  const { before, after } = sentenceAround(passage.text, span.at, span.end);
  const place = placeOfCount(report, span, before);
  const isOwn = place === null || place.key === ownCommune;
  const tier = tierOfCount(report, span, before, after);
  return {
    tier: tier ?? (place?.isVillage === true ? 'village' : null),
    decision: decisionIn(before, after),
    place: isOwn ? null : place.key,
    placeName: isOwn ? '' : place.written,
    part: partOf(passages, span),
    judged: judgementOf(passages, span),
  };
}

function decisionIn(before: string, after: string): string | null {
  const symbol = findDocumentSymbols(before).at(-1) ?? findDocumentSymbols(after)[0];
  return symbol && /^QĐ/u.test(symbol.code) ? symbol.text : null;
}

function placeOfCount(
  { passages, places }: SubjectsOfReport,
  { passage, at }: TextSpan,
  before: string,
): PlaceMention | null {
  const own = places[passage]!;
  const inSentence = own[countBefore(own, at) - 1];
  if (inSentence && inSentence.at >= at - before.length) return inSentence;
  // A paragraph that begins with a village speaks of it to its end.
  if (own[0] && own[0].at <= opening) return own[0];
  for (const above of indexesAbove(passages, passage)) {
    const [first] = places[above]!;
    if (first && first.at <= opening) return first;
  }
  return null;
}

/** So many letters may stand before a name with which a passage opens: "Đối với ". */
const opening = 12;

/** The names of all criteria of the sets that are known, as they are compared. */
let names: ReadonlySet<string> | null = null;
function criterionNames(): ReadonlySet<string> {
  names ??= new Set(shippedCatalogs().flatMap(({ criteria }) => criteria.map(({ name }) => fold(name))));
  return names;
}

/** What may stand before a colon and narrows nothing down: "Đối với xã NTM:", "Kết quả đến nay:". */
const wideLabel =
  /^(?:doi voi|ve |ket qua|tong|cu the|hien|den nay|tinh den|trong do|so |tieu chi|cac tieu chi|chi tieu|bo tieu chi|tinh hinh|tien do|xa |thon |ban |nam |giai doan|muc tieu|nhiem vu|danh gia|ghi chu|ntm|nong thon moi|theo |can cu|doi chieu|ra soat|tu |ubnd|uy ban|doan |to (?:cong|tham|kiem)|ket luan|nhu vay|den |cuoi |het |uoc |phan dau|du kien|lo trinh|ke hoach)/;

/** "- Giáo dục: đạt 2/3 chỉ tiêu": what one criterion or group comes to says nothing of the set. */
function partOf(passages: readonly Passage[], { passage, at, end }: TextSpan): string | null {
  const { text } = passages[passage]!;
  const isOfWhole = /\/ ?\d{2,3}(?: ?\([^()]{1,20}\))? tiêu chí/iu.test(text.slice(at, end + 30));
  const label = /^[^:.;]{1,80}(?=:)/u.exec(text.slice(0, Math.min(at, 120)))?.[0];
  if (label !== undefined && !wideLabel.test(fold(label)) && findSetMentions(label).length === 0)
    return fold(label);
  if (/^tiêu chí (?:số )?\d/iu.test(text)) return fold(text.slice(0, 20));
  for (const above of indexesAbove(passages, passage)) {
    const heading = fold(passages[above]!.text.slice(0, 80)).split(/[:.;]/, 1)[0]!;
    // Neither one criterion nor a group of them has so many criteria: a plain paragraph may come behind its part.
    if (isOfWhole) continue;
    if (/^(?:tieu chi (?:so )?\d|nhom |linh vuc )/.test(heading) || criterionNames().has(heading))
      return heading;
  }
  return null;
}
