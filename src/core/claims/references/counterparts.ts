import { fold } from '../../values/fold';
import type { Passage } from '../text/passages';
import type { TextSpan } from '../text/text-span';

/** An office that a meeting was held with: "làm việc với Văn phòng Điều phối nông thôn mới tỉnh". */
export interface Counterpart {
  /** "van phong": what kind of office it is, folded. */
  readonly kind: string;
  /** The office, and whatever else the sentence names after it. */
  readonly name: string;
  readonly rest: string;
  /** In the sentence that closes the document: "Trên đây là kết luận … tại buổi làm việc với …". */
  readonly isClosing: boolean;
  readonly span: TextSpan;
}

const meeting =
  /làm việc với (?<name>(?<kind>Văn phòng|Sở|Phòng|Ban|Hội|Chi cục|Cục|Trung tâm|Công an|Ngân hàng|Liên minh|Mặt trận|Kho bạc|Công ty)(?!\p{L})[^.;:,()]{0,120})/gu;
/** Where the office's name is over and the sentence goes on. */
const nameEnds = / (?:về|nhằm|để|do|tại|theo|nghe|nhân|trong|ngày|vào) /u;
const closing = /^trên đây là /iu;

/** The offices that the passages say a meeting was held with, in reading order. */
export function findCounterparts(passages: readonly Passage[]): readonly Counterpart[] {
  return passages.flatMap(({ text }, passage) => {
    const isClosing = closing.test(text.slice(0, 20));
    return [...text.matchAll(meeting)].map(({ index, groups }): Counterpart => {
      const at = index + 'làm việc với '.length;
      const rest = groups!['name']!;
      const name = rest.split(nameEnds, 1)[0]!.trimEnd();
      const span = { passage, at, end: at + name.length };
      return { kind: fold(groups!['kind']!), name, rest, isClosing, span };
    });
  });
}
