import type { NoticePart } from './notice-parts';
import { headingOf, isAboutProposals } from './notice-parts';
import type { Passage } from '../text/passages';
import { ancestorsOf } from '../text/passages';
import { splitSentences } from '../text/sentences';
import type { TextSpan } from '../text/text-span';

/** A proposal and its answer, as stretches of the notice. */
export interface Answered {
  readonly proposal: TextSpan;
  /** Stretch by stretch; none where it is not answered. */
  readonly answer: readonly TextSpan[];
}

interface Draft {
  proposal: TextSpan;
  answer: TextSpan[];
  /** The passages below it go on with the answer. */
  isOpen: boolean;
}

const answerMark =
  /^(?:(?:ý kiến )?(?:trả lời|giải đáp|giải quyết|chỉ đạo|kết luận|xử lý)|ý kiến|hướng (?:giải quyết|xử lý))(?: của [^:]{1,80})?(?: như sau)? ?:\s*/iu;
/** An answer that no word announces. */
const answerStart = /^(?:giao|đồng ý|thống nhất|nhất trí|chấp thuận|yêu cầu)(?!\p{L})/iu;

/** The proposals of a notice, in their order. */
export function readAnswers(passages: readonly Passage[], parts: readonly NoticePart[]): readonly Answered[] {
  const children = childrenOf(passages);
  const found: Draft[] = [];
  for (const [place, passage] of passages.entries()) {
    if (parts[place] !== 'proposals') continue;
    const last = found.at(-1);
    const mark = isPlain(passage) ? answerMark.exec(passage.text)?.[0].length : undefined;
    if (last && mark !== undefined)
      openAnswer(last, passages[last.proposal.passage]!, stretch(passage, place, mark));
    else if (last?.isOpen && ancestorsOf(passages, passage).includes(passages[last.proposal.passage]!))
      last.answer.push(...stretch(passage, place, 0));
    else if (passage.marker !== null && isProposal(passage, children.get(place) ?? []))
      found.push(
        draftOf(
          passage,
          place,
          (children.get(place) ?? []).some(({ text }) => answerStart.test(text)),
        ),
      );
  }
  return found.map(({ proposal, answer }) => ({ proposal, answer }));
}

/** Neither a number nor a letter stands before it. */
function isPlain({ marker }: Passage): boolean {
  return marker?.isBullet ?? true;
}

function childrenOf(passages: readonly Passage[]): ReadonlyMap<number, readonly Passage[]> {
  const children = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (passage.parent === null) continue;
    children.set(passage.parent, [...(children.get(passage.parent) ?? []), passage]);
  }
  return children;
}

/** "Kiến nghị: Sửa đường thôn." */
const proposed = /^(?:kiến nghị|đề xuất|đề nghị)[^:.]{0,80}: ?\p{L}/iu;

/** The heading above proposals is none itself. */
function isProposal({ text }: Passage, below: readonly Passage[]): boolean {
  if (below.length === 0) return /\p{Ll}/u.test(text);
  if (isAboutProposals(text) && !proposed.test(text)) return false;
  return below.some((one) => answerStart.test(one.text) || (isPlain(one) && answerMark.test(one.text)));
}

/** "Đề nghị …: Giao …", "Đề nghị …. Giao …" */
function draftOf(passage: Passage, place: number, isOpen: boolean): Draft {
  const head = headingOf(passage.text).length;
  const answerAt =
    head < passage.text.length
      ? head + 1
      : (splitSentences(passage.text).find(({ at, text }) => at > 0 && answerStart.test(text))?.at ?? head);
  const answer = stretch(passage, place, answerAt);
  const end = answer.length > 0 ? passage.text.slice(0, Math.min(head, answerAt)).trimEnd().length : head;
  return { proposal: { passage: place, at: 0, end }, answer, isOpen };
}

/** What a colon parted before the word "Trả lời" was no answer yet. */
function openAnswer(draft: Draft, { text }: Passage, answer: readonly TextSpan[]): void {
  if (!draft.isOpen) {
    draft.proposal = { ...draft.proposal, end: text.length };
    draft.answer.length = 0;
  }
  draft.isOpen = true;
  draft.answer.push(...answer);
}

/** What a passage says from a place on; nothing where no word follows. */
function stretch({ text }: Passage, passage: number, at: number): TextSpan[] {
  const from = at + text.slice(at).search(/\S|$/);
  return /\p{L}/u.test(text.slice(from)) ? [{ passage, at: from, end: text.length }] : [];
}
