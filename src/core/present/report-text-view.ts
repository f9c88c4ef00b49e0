import type { Passage } from '../claims/text/passages';
import type { TextSpan } from '../claims/text/text-span';
import type { FindingKind } from './finding-kinds';
import { findingKindWords } from './finding-kinds';
import type { ClaimLine, ClaimStanding, ReportCard } from './report-cards';
import { cutPieces } from './text-pieces';

/** What marked words of a report are to the reader. */
export type TextMeaning = FindingKind | ClaimStanding;

/** The gravest first: where several things are said of the same words, it gives the mark its looks. */
export const textMeanings: readonly TextMeaning[] = [
  'sure',
  'likely',
  'unmet',
  'note',
  'differs',
  'agrees',
  'uncompared',
];

export const textMeaningWords: Readonly<Record<TextMeaning, string>> = {
  ...findingKindWords,
  differs: 'khác biểu',
  agrees: 'khớp biểu',
  uncompared: 'chưa đối chiếu',
};

/** The words of a report in reading order, with all that was found marked in them. */
export interface ReportTextView {
  /** The meanings that occur, the gravest first. */
  readonly meanings: readonly TextMeaning[];
  /** Stretches of the text of about one size, so that only those near the eye need be drawn. */
  readonly blocks: readonly TextBlock[];
  /** In reading order; none overlaps another. */
  readonly marks: readonly TextMark[];
}

export interface TextBlock {
  readonly letters: number;
  /** The index of its first mark, and of the first one behind it. */
  readonly firstMark: number;
  readonly endMark: number;
  readonly paragraphs: readonly TextParagraph[];
}

/** A passage; of one that is too long to be drawn at once, a part. */
export interface TextParagraph {
  readonly key: string;
  readonly passage: number;
  /** The lines of the source: "16", "24–27"; "" where a passage goes on. */
  readonly lines: string;
  /** "II.", "-"; "" where there is none. */
  readonly marker: string;
  readonly isHeading: boolean;
  readonly pieces: readonly (string | TextMark)[];
}

/** Marked words: all that is said of them, and of what overlaps them. Of a claim nothing that its finding says already. */
export interface TextMark {
  /** Its place in the list of all marks. */
  readonly index: number;
  readonly span: TextSpan;
  readonly words: string;
  readonly meaning: TextMeaning;
  readonly findings: readonly ReportCard[];
  readonly claims: readonly ClaimLine[];
}

/** So many letters are drawn in a moment, and fill a narrow pane three times. */
const blockLetters = 4000;

/** Lays the text of a report out for reading. */
export function reportTextView(
  passages: readonly Passage[],
  findings: readonly ReportCard[],
  claims: readonly ClaimLine[],
): ReportTextView {
  const marks = marksOf(passages, findings, claims);
  const parents = new Set(passages.map(({ parent }) => parent));
  const paragraphs: TextParagraph[] = [];
  let next = 0;
  for (const [i, passage] of passages.entries()) {
    const first = next;
    while (marks[next]?.span.passage === i) next++;
    const isHeading = isHeadingOf(passage, parents.has(i));
    const parts = cutPieces(passage.text, marks.slice(first, next), blockLetters);
    for (const [part, pieces] of parts.entries()) {
      const [lines, marker] = part === 0 ? [linesOf(passage), passage.marker?.text ?? ''] : ['', ''];
      paragraphs.push({ key: `${i}.${part}`, passage: i, lines, marker, isHeading, pieces });
    }
  }
  const present = new Set(marks.map(({ meaning }) => meaning));
  return {
    meanings: textMeanings.filter((meaning) => present.has(meaning)),
    blocks: blocksOf(paragraphs),
    marks,
  };
}

interface Said {
  readonly meaning: TextMeaning;
  readonly span: TextSpan;
  readonly finding?: ReportCard;
  readonly claim?: ClaimLine;
}

/** One mark for all that overlaps: marks within marks could not be told apart. */
function marksOf(
  passages: readonly Passage[],
  findings: readonly ReportCard[],
  claims: readonly ClaimLine[],
): readonly TextMark[] {
  const all: readonly Said[] = [
    ...findings.map((finding) => ({ meaning: finding.kind, span: finding.span, finding })),
    ...claims.map((claim) => ({ meaning: claim.standing, span: claim.span, claim })),
  ];
  const inOrder = [...all].sort(
    (a, b) => a.span.passage - b.span.passage || a.span.at - b.span.at || b.span.end - a.span.end,
  );
  const groups: { span: TextSpan; members: Said[] }[] = [];
  for (const one of inOrder) {
    const last = groups.at(-1);
    if (last && last.span.passage === one.span.passage && one.span.at < last.span.end) {
      last.members.push(one);
      last.span = { ...last.span, end: Math.max(last.span.end, one.span.end) };
    } else groups.push({ span: one.span, members: [one] });
  }
  return groups.map(({ span, members }, index) => {
    const told = members.flatMap(({ finding }) => finding ?? []);
    const said = members.flatMap(({ claim }) => claim ?? []);
    return {
      index,
      span,
      words: passages[span.passage]!.text.slice(span.at, span.end),
      meaning: textMeanings.find((meaning) => members.some((one) => one.meaning === meaning))!,
      findings: told,
      claims: said.filter((claim) => !isTold(claim, told)),
    };
  });
}

/** Whether a finding of the same words shows the same cell; where there is one, that a figure was not compared is no news. */
function isTold({ cell }: ClaimLine, findings: readonly ReportCard[]): boolean {
  if (!cell) return findings.length > 0;
  return findings.some(({ cells }) => cells.some(({ label }) => label === cell.label));
}

/** Longer passages are no headings. */
const longestHeading = 160;

/** What others stand under, and what is all in capitals, as titles are. */
function isHeadingOf({ text, marker }: Passage, hasOthers: boolean): boolean {
  if (text.length > longestHeading || marker?.isBullet) return false;
  return hasOthers || (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text));
}

function linesOf({ starts }: Passage): string {
  const first = starts[0]!.line;
  const last = starts.at(-1)!.line;
  return first === last ? String(first) : `${first}–${last}`;
}

function blocksOf(paragraphs: readonly TextParagraph[]): readonly TextBlock[] {
  const blocks: { letters: number; firstMark: number; endMark: number; paragraphs: TextParagraph[] }[] = [];
  let endMark = 0;
  for (const paragraph of paragraphs) {
    const letters = lettersOf(paragraph);
    const firstMark = endMark;
    endMark += paragraph.pieces.filter((piece) => typeof piece !== 'string').length;
    const last = blocks.at(-1);
    if (last && last.letters + letters <= blockLetters) {
      last.letters += letters;
      last.endMark = endMark;
      last.paragraphs.push(paragraph);
    } else blocks.push({ letters, firstMark, endMark, paragraphs: [paragraph] });
  }
  return blocks;
}

/** A paragraph takes some room however short it is. */
const leastLetters = 40;

function lettersOf({ pieces }: TextParagraph): number {
  const letters = pieces.reduce(
    (sum, piece) => sum + (typeof piece === 'string' ? piece : piece.words).length,
    0,
  );
  return Math.max(letters, leastLetters);
}

/** Where words are shown: in which block, and within which mark. */
export interface PlaceInText {
  readonly block: number;
  readonly paragraph: string;
  /** `null` where the words themselves are not marked. */
  readonly mark: TextMark | null;
}

/** Finds the words of a span in the text. */
export function placeInText({ blocks, marks }: ReportTextView, { passage, at }: TextSpan): PlaceInText {
  const mark = marks.find((one) => one.span.passage === passage && one.span.at <= at && at < one.span.end);
  const holds = (one: TextParagraph) => (mark ? one.pieces.includes(mark) : one.passage === passage);
  const block = blocks.findIndex(({ paragraphs }) => paragraphs.some(holds));
  return { block, paragraph: blocks[block]!.paragraphs.find(holds)!.key, mark: mark ?? null };
}
