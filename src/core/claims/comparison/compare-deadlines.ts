import type { RowRole } from '../../tables/table';
import { cellOf, columnsOf, readingOf } from '../../tables/table';
import { fold } from '../../values/fold';
import type { Term } from '../../values/terms';
import type { Attachment, AttachmentCell } from './attachment';
import type { Claim } from '../claim';
import type { Comparison } from './comparison';
import type { DateClaim } from '../references/date-claims';
import { readDocumentDay } from '../text/document-day';
import { findDueSpans } from '../tasks/due-spans';
import type { ReadReport } from '../read-report';
import type { SentenceAround } from '../text/sentence-around';
import { sentenceAround } from '../text/sentence-around';

/** A deadline in a table, and the task or indicator whose it is. */
export interface TableDeadline {
  readonly at: AttachmentCell;
  readonly label: string;
  /** "30/6/2024", as the cell shows it. */
  readonly text: string;
  /** The last day in time. */
  readonly due: string;
  readonly term: Term;
}

/** A deadline of the text beside the table's for the same task. */
export interface DeadlineBeside {
  readonly status: 'agrees' | 'differs';
  readonly stated: TableDeadline;
}

/** The words before a day by which something must be done; a meeting is held "ngày 15/7/2024". */
const byThen = /(?:trước|đến|tới|nhất|hạn|hết|xong|hoàn thành|vào|thời gian)(?: là)? ?:?(?: ngày)? $/iu;
/** Fewer words name too much: "Giao thông". */
const fewest = 3;

export function compareDeadlines(
  report: ReadReport,
  attachments: readonly Attachment[],
): ReadonlyMap<Claim, Comparison> {
  const beside = deadlinesBeside(report, attachments);
  return new Map(
    [...beside].map(([claim, { status, stated }]) => [claim, { status, at: stated.at, value: stated.text }]),
  );
}

/** Sets each day by which something is due beside the deadline of the row whose whole label stands in its sentence. */
export function deadlinesBeside(
  { claims, passages }: ReadReport,
  attachments: readonly Attachment[],
): ReadonlyMap<DateClaim, DeadlineBeside> {
  const rows = indexed(attachments.flatMap(deadlinesOf));
  const found = new Map<DateClaim, DeadlineBeside>();
  if (rows.size === 0) return found;
  const today = readDocumentDay(passages);
  for (const claim of claims) {
    if (claim.kind !== 'date' || claim.date.day === null || claim.date.iso === null) continue;
    const { passage, at, end } = claim.span;
    const { text } = passages[passage]!;
    const { before, after } = clauseAround(text, at, end);
    const sentence = before + text.slice(at, end) + after;
    // With two days in a sentence, nobody knows for sure which one is the task's.
    const [due, ...others] = findDueSpans(sentence, today);
    if (!due || others.length > 0 || due.recurrence !== null || due.dues.length !== 1) continue;
    if (!byThen.test(sentence.slice(Math.max(0, due.at - 20), before.length))) continue;
    const beside = besideOf(claim.date.iso, namedIn(`${before} . ${after}`, rows));
    if (beside) found.set(claim, beside);
  }
  return found;
}

/** "…; thời gian hoàn thành: " gives time to what stands before the semicolon. */
const onlyTerm =
  /^(?:(?:thời (?:gian|hạn)|hạn)(?: (?:hoàn thành|thực hiện|xong))?|(?:phải )?hoàn thành|xong)(?: (?:là|chậm nhất|trước|vào|đến|ngày))* ?:?(?: (?:chậm nhất|trước|ngày))* ?$/iu;

/** The words around a day, as far as its sentence goes, and with the clause before it where its own names no task. */
function clauseAround(text: string, at: number, end: number): SentenceAround {
  const { before, after } = sentenceAround(text, at, end);
  const start = text.slice(0, at - before.length).trimEnd();
  if (!start.endsWith(';') || !onlyTerm.test(before)) return { before, after };
  const { before: task } = sentenceAround(text, start.length - 1, start.length);
  return { before: `${task}, ${before}`, after };
}

/** @param named the deadlines of the rows that the sentence names: one task may stand in two tables */
function besideOf(iso: string, named: readonly TableDeadline[]): DeadlineBeside | null {
  const same = named.find((one) => agrees(iso, one));
  if (same) return { status: 'agrees', stated: same };
  const dues = new Set(named.map(({ due }) => due));
  return dues.size === 1 ? { status: 'differs', stated: named[0]! } : null;
}

/** A day within a month or quarter that the table names keeps its deadline, and says it more closely. */
function agrees(iso: string, { due, term }: TableDeadline): boolean {
  return term === 'day' ? iso === due : iso <= due;
}

const namedRows: ReadonlySet<RowRole> = new Set(['criterion', 'indicator', 'item', 'task']);

function deadlinesOf({ path, tables }: Attachment): readonly TableDeadline[] {
  return tables.flatMap((table) =>
    columnsOf(table, 'deadline').flatMap(({ column }) =>
      table.rows.flatMap(({ row, role, label }): readonly TableDeadline[] => {
        const reading = readingOf(table, row, column);
        if (!namedRows.has(role) || reading.kind !== 'deadline' || reading.deadline.kind !== 'date')
          return [];
        const { due, term } = reading.deadline;
        const at = { path, sheet: table.sheet, row, column };
        return [{ at, label, text: cellOf(table, row, column)!.text, due, term }];
      }),
    ),
  );
}

const wordsOf = (text: string) => fold(text).match(/[a-z\d]+/g) ?? [];

/** The deadlines by the first words of their labels, so that a sentence is read once, however many rows there are. */
type Index = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly one: TableDeadline }[]
>;

function indexed(deadlines: readonly TableDeadline[]): Index {
  const index = new Map<string, { words: readonly string[]; one: TableDeadline }[]>();
  for (const one of deadlines) {
    const words = wordsOf(one.label);
    if (words.length < fewest) continue;
    const key = words.slice(0, fewest).join(' ');
    const known = index.get(key);
    if (known) known.push({ words, one });
    else index.set(key, [{ words, one }]);
  }
  return index;
}

/** The deadlines of the longest label that stands word for word in a sentence. */
function namedIn(sentence: string, index: Index): readonly TableDeadline[] {
  const said = wordsOf(sentence);
  const named = said.flatMap((_, from) =>
    (index.get(said.slice(from, from + fewest).join(' ')) ?? []).filter(({ words }) =>
      words.every((word, i) => said[from + i] === word),
    ),
  );
  const longest = Math.max(...named.map(({ words }) => words.length));
  return named.filter(({ words }) => words.length === longest).map(({ one }) => one);
}
