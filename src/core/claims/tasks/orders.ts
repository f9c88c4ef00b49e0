import type { Answered } from './answers';
import { assigned, assignedInBrackets, helpedBy } from './assigned-orders';
import { readAssignment } from './assignments';
import { readCooperators } from './cooperators';
import type { DocumentDay } from '../text/document-day';
import type { DutyPart } from './duty-parts';
import { splitDuties } from './duty-parts';
import type { Saying } from './ordered';
import { isOrdered } from './ordered';
import type { NoticePart } from './notice-parts';
import { readLabel, readOwner } from './owners';
import { nameOf, namesOf, readOuterOwners } from './outer-owners';
import type { Order } from './order';
import type { Passage } from '../text/passages';
import { splitSentences } from '../text/sentences';
import { taskText } from './task-text';
import type { TextSpan } from '../text/text-span';
import { readWords } from './words';

export interface NoticeReading {
  readonly passages: readonly Passage[];
  readonly parts: readonly NoticePart[];
  readonly answered: readonly Answered[];
  readonly today: DocumentDay;
}

/** Everything that the passages of a notice order, in their order. */
export function readOrders(notice: NoticeReading): readonly Order[] {
  const outer = readOuterOwners(notice.passages);
  const answers = answersByPassage(notice.answered);
  const parents = new Set(notice.passages.map(({ parent }) => parent));
  return notice.passages.flatMap(({ text, marker }, passage) => {
    const part = notice.parts[passage]!;
    const spans =
      answers.get(passage) ?? (mayOrder(part, marker) ? [{ passage, at: 0, end: text.length }] : []);
    const scene = {
      part,
      isListed: marker !== null,
      isParent: parents.has(passage),
      outer: part === 'proposals' ? null : outer[passage]!,
      today: notice.today,
    };
    return spans.flatMap((span) => readStretch(text.slice(span.at, span.end), span, scene));
  });
}

function answersByPassage(answered: readonly Answered[]): ReadonlyMap<number, readonly TextSpan[]> {
  const spans = new Map<number, readonly TextSpan[]>();
  for (const { proposal, answer } of answered) {
    spans.set(proposal.passage, []);
    for (const span of answer) spans.set(span.passage, [span]);
  }
  return spans;
}

/** Of the proposals only the answers, and what stands beside them. */
function mayOrder(part: NoticePart, marker: Passage['marker']): boolean {
  return part === 'duties' || part === 'conclusion' || (part === 'proposals' && marker === null);
}

interface Scene {
  readonly part: NoticePart;
  readonly isListed: boolean;
  readonly isParent: boolean;
  /** Whom it falls to when it names nobody. */
  readonly outer: string | null;
  readonly today: DocumentDay;
}

function readStretch(text: string, span: TextSpan, scene: Scene): readonly Order[] {
  const orders: Order[] = [];
  const firstWords = readWords(text);
  const label = readLabel(firstWords);
  let named = label && nameOf(text, firstWords, label);
  /** Whether the last order names its owner itself. */
  let isNamed = false;
  for (const sentence of splitSentences(text)) {
    const isLeadIn =
      sentence.text.endsWith(':') || (scene.isParent && sentence.text === text && !/[.;]$/.test(text));
    let told = named;
    for (const part of splitDuties(sentence.text, scene.today)) {
      const words = readWords(part.text);
      const assignment = readAssignment(words, part.dues);
      const before = orders.at(-1);
      if (assignment && before && !(isNamed && assignment.owner)) {
        const end = span.at + sentence.at + part.at + part.text.length;
        orders[orders.length - 1] = assigned(before, assignment, part, words, end);
        isNamed ||= assignment.owner !== null;
        continue;
      }
      const owner = readOwner(words);
      told = owner ? nameOf(part.text, words, owner) : told;
      if (owner && owner.how !== 'directed' && owner.how !== 'behind' && !label) named = told;
      const isDated = part.dues.length > 0;
      if (isLeadIn && !(isDated && scene.part === 'duties')) continue;
      const saying = {
        text: part.text,
        words,
        owner,
        isDated,
        isPast: isPast(part, scene.today),
        part: scene.part,
        isListed: scene.isListed,
        goesOn: orders.length > 0,
      };
      if (!isOrdered(saying)) continue;
      const at = span.at + sentence.at + part.at;
      const place = { passage: span.passage, at, end: at + part.text.length };
      const last = orders.at(-1);
      if (last?.dues.length === 0 && isOnlyTime(part)) orders[orders.length - 1] = dated(last, part, place);
      else {
        const inBrackets = owner ? null : assignedInBrackets(part);
        const order = orderOf(saying, part, place, inBrackets?.owner ?? told ?? scene.outer);
        orders.push(inBrackets ? helpedBy(order, inBrackets.helpers) : order);
        isNamed = owner !== null || Boolean(inBrackets?.owner);
      }
    }
  }
  return orders;
}

function isPast({ dues }: DutyPart, { day }: DocumentDay): boolean {
  const days = dues.flatMap((due) => due.dues);
  const isOver = day !== null && days.length > 0 && days.every((due) => due < day);
  return isOver && dues.every(({ recurrence }) => recurrence === null);
}

const timeWords =
  /^(?:thời (?:gian|hạn)(?: (?:hoàn thành|thực hiện|xong|báo cáo))?|(?:phải )?(?:hoàn thành|xong)|hạn(?: hoàn thành)?)?[ :]*(?:là )?$/iu;

/** "Thời gian hoàn thành: 31/01/2031." says when the duty before it is due. */
function isOnlyTime({ text, dues }: DutyPart): boolean {
  const [first] = dues;
  return (
    first !== undefined && timeWords.test(text.slice(0, first.at)) && !/\p{L}/u.test(text.slice(first.end))
  );
}

function dated(order: Order, { dues }: DutyPart, { end }: TextSpan): Order {
  return { ...order, dues, span: { ...order.span, end } };
}

function orderOf({ text, words, owner }: Saying, part: DutyPart, span: TextSpan, name: string | null): Order {
  const lists = readCooperators(words).filter(({ from }) => from !== owner?.from);
  const cooperators = namesOf(text, words, lists);
  const task = taskText(text, words, owner, lists);
  return {
    span,
    task,
    owner: name,
    cooperators: [...new Set(cooperators)],
    dues: part.dues,
    targets: part.targets,
  };
}
